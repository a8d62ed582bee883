//! Bytes as a reader would decode them, without any code of the program.

/// Words that stand nowhere but in the name and the affiliation of one participant.
const CANARIES: [&str; 3] = ["quibrelle", "zanthorpe", "vexmoor"];

pub fn hits(text: &str) -> usize {
    let text = text.to_lowercase();
    CANARIES.iter().map(|c| text.matches(c).count()).sum()
}

/// Every way in which a reader would read bytes; hits in the one that shows most.
pub fn hits_decoded(bytes: &[u8]) -> usize {
    let raw = String::from_utf8_lossy(bytes).into_owned();
    let entities = entities(&raw);
    let escapes = serde_json::from_str::<serde_json::Value>(&raw).map(|v| format!("{v:#}")).unwrap_or_default();
    let mut readings =
        vec![percent(&raw), percent(&entities), without_tags(&entities), percent(&escapes), escapes, entities, raw];
    readings.extend(readings.clone().iter().map(|r| r.replace(['\u{ad}', '\u{200b}'], "").replace("\r\n ", "")));
    readings.iter().map(|r| hits(r)).max().unwrap_or_default()
}

fn percent(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        let byte = hex.filter(|_| *first == b'%');
        out.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn entities(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let decoded = part.split_once(';').and_then(|(code, rest)| {
            let code = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => code.parse().ok()?,
            };
            Some(format!("{}{rest}", char::from_u32(code)?))
        });
        out.push_str(&decoded.unwrap_or_else(|| format!("&#{part}")));
    }
    out.replace("&shy;", "\u{ad}").replace("&nbsp;", " ").replace("&amp;", "&")
}

fn without_tags(html: &str) -> String {
    let rest = html.split('<').enumerate().map(|(i, part)| match part.split_once('>') {
        Some((_, text)) if i > 0 => text,
        _ => part,
    });
    rest.collect()
}
