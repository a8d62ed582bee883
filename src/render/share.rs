//! Texts and a picture to pass a call or a summary on (ToR: "outreach … calls for input, summary records").
//!
//! In: a published record in one language. Out: a text of at most 280 characters, a mail, and a card. Must never: take a
//! word from anywhere but published text and the interface, or ask another host for anything: the texts are copied, not
//! posted.

use super::feed::escaped;
use super::maker::{Maker, rule_key};
use super::{Artifact, Origin, Part};
use crate::manuscript::words::{Rule, Status};
use crate::publication::call::Call;
use crate::publication::meeting::Meeting;
use crate::site::links::encode;
use crate::site::route::Route;
use crate::site::{Placed, Site};
use crate::view::{Href, Label, Share};

/// The longest text, in characters, its address included.
pub const LONGEST: usize = 280;

/// Whether there is a summary to pass on: approved, and of a meeting that has one.
pub fn is_shared(meeting: &Meeting) -> bool {
    meeting.status != Status::Draft
        && meeting.rule != Rule::Private
        && meeting.withheld.is_none()
        && meeting.retracted.is_none()
        && Site::has_summary(meeting)
}

/// What is passed on of a record.
struct Kit {
    title: String,
    /// When it was, or until when it is open.
    when: String,
    summary: String,
    kind: String,
    address: String,
}

impl Maker<'_> {
    pub fn share_call(&self, placed: &Placed<Call>) -> Share {
        self.share(&self.call_kit(placed), &placed.route, false)
    }

    pub fn share_meeting(&self, placed: &Placed<Meeting>) -> Option<Share> {
        let protected = placed.record.strictest.protects();
        is_shared(&placed.record).then(|| self.share(&self.meeting_kit(placed), &placed.route, protected))
    }

    fn call_kit(&self, placed: &Placed<Call>) -> Kit {
        let call = &placed.record;
        let (version, _) = self.version(&call.versions);
        let key = if call.closes.timestamp() > self.site.as_of { "share-until" } else { "share-closed" };
        Kit {
            title: version.title.as_str().to_owned(),
            when: self.strings.with(key, &[("date", &self.strings.instant(&call.closes))]),
            summary: version.summary.as_ref().map_or_else(String::new, |s| s.as_str().to_owned()),
            kind: self.strings.get(&format!("call-kind-{}", call.kind.word())),
            address: self.absolute(&placed.route),
        }
    }

    fn meeting_kit(&self, placed: &Placed<Meeting>) -> Kit {
        let meeting = &placed.record;
        let (version, _) = self.version(&meeting.versions);
        let ends = meeting.ends.as_ref().unwrap_or(&meeting.starts);
        Kit {
            title: version.title.as_str().to_owned(),
            when: self.strings.dates(meeting.starts.date(), ends.date()),
            summary: version.summary.as_ref().map_or_else(String::new, |s| s.as_str().to_owned()),
            kind: self.strings.get("share-summary"),
            address: self.absolute(&placed.route),
        }
    }

    fn share(&self, kit: &Kit, route: &Route, protected: bool) -> Share {
        let site = self.site.about.title.as_str();
        let body = [&kit.title, &kit.when, &kit.summary, &kit.address, site];
        let body = body.into_iter().filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n\n");
        let mailto = format!("mailto:?subject={}&body={}", encode(&kit.title), encode(&body.replace('\n', "\r\n")));
        Share {
            text: Label::of(short(kit)),
            subject: Label::of(kit.title.clone()),
            body: Label::of(body),
            mailto: Href::of(mailto),
            card: self.href(route, &card_route(route)),
            rule: rule_key(protected),
        }
    }
}

/// Title, when and as much of the summary as fits, and the address whole.
fn short(kit: &Kit) -> String {
    let room = LONGEST.saturating_sub(kit.address.chars().count() + 1);
    let whole = [&kit.title, &kit.when, &kit.summary].into_iter().filter(|p| !p.is_empty());
    let mut words = String::new();
    for part in whole.map(|p| p.trim_end_matches(['.', '。'])) {
        // "What should change?" has its sign.
        words.push_str(match words.chars().next_back() {
            None => "",
            Some('?' | '!' | '؟' | '？' | '！') => " ",
            Some(_) => ". ",
        });
        words.push_str(part);
    }
    format!("{} {}", cut(&words, room), kit.address)
}

/// The first `room` characters, cut at a word where there are words.
fn cut(text: &str, room: usize) -> String {
    if text.chars().count() <= room {
        return text.to_owned();
    }
    let head: String = text.chars().take(room.saturating_sub(1)).collect();
    let at = head.rfind(' ').filter(|at| *at * 2 > head.len()).unwrap_or(head.len());
    format!("{}…", head[..at].trim_end_matches([' ', ',', '.', ':', ';']))
}

/// Where the card of a page stands.
fn card_route(page: &Route) -> Route {
    Route::file(format!("{}card.svg", page.pretty()))
}

/// The cards of one language: of every call, and of every summary that is passed on.
pub fn cards(maker: &Maker<'_>) -> Vec<(Route, Artifact)> {
    let calls = maker.site.calls.iter().map(|placed| {
        let card = svg(maker, &maker.call_kit(placed), None);
        (maker.here(&card_route(&placed.route)), Artifact::public(card))
    });
    let meetings = maker.site.meetings.iter().filter(|m| is_shared(&m.record)).map(|placed| {
        let protected = placed.record.strictest.protects();
        let mark = protected.then(|| maker.strings.get("rule-chatham-house"));
        let bytes = svg(maker, &maker.meeting_kit(placed), mark.as_deref()).into_bytes();
        let sessions = if protected { vec![placed.record.path.clone()] } else { Vec::new() };
        let part = if protected { Part::Whole } else { Part::Ranges(Vec::new()) };
        (maker.here(&card_route(&placed.route)), Artifact { bytes, origin: Origin { sessions, part } })
    });
    calls.chain(meetings).collect()
}

/// A picture of 1200 × 630, the shape that networks show, with the reader's own faces.
fn svg(maker: &Maker<'_>, kit: &Kit, mark: Option<&str>) -> String {
    let rtl = maker.lang.is_rtl();
    let (x, direction) = if rtl { (1130, "rtl") } else { (70, "ltr") };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1200 630\" width=\"1200\" height=\"630\" role=\"img\" \
         aria-labelledby=\"t\" xml:lang=\"{}\" direction=\"{direction}\" font-family=\"system-ui, sans-serif\">\n<title id=\"t\">{}</title>\n\
         <rect width=\"1200\" height=\"630\" fill=\"#fff\"/>\n<rect width=\"1200\" height=\"14\" fill=\"#0b5a6b\"/>\n",
        maker.lang.as_str(),
        escaped(&kit.title)
    );
    let mut line = |y: usize, size: usize, fill: &str, weight: usize, text: &str| {
        out.push_str(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{fill}\" font-weight=\"{weight}\">{}</text>\n",
            escaped(text)
        ));
    };
    line(100, 34, "#46535f", 400, &kit.kind);
    for (i, part) in lines(&kit.title, 36, 4).iter().enumerate() {
        line(190 + i * 76, 62, "#16202a", 600, part);
    }
    line(520, 36, "#0b5a6b", 600, &kit.when);
    let foot = mark.map_or_else(String::new, |mark| format!(" · {mark}"));
    line(580, 30, "#46535f", 400, &format!("{}{foot}", maker.site.about.title.as_str()));
    out.push_str("</svg>\n");
    out
}

/// Lines of about `width` letters, at most `most`; a letter of East Asia is two wide and may end a line.
fn lines(text: &str, width: usize, most: usize) -> Vec<String> {
    let wide = |c: char| {
        if matches!(u32::from(c), 0x1100..=0x115f | 0x2e80..=0xa4cf | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60)
        {
            2
        } else {
            1
        }
    };
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_inclusive(|c: char| c == ' ' || wide(c) == 2) {
        let long: usize = word.trim_end().chars().map(wide).sum();
        if used > 0 && used + long > width {
            lines.push(String::new());
            used = 0;
        }
        used += word.chars().map(wide).sum::<usize>();
        if let Some(last) = lines.last_mut() {
            last.push_str(word);
        }
    }
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = format!("{}…", last.trim_end());
        }
    }
    lines.into_iter().map(|l| l.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::{Kit, LONGEST, lines, short};

    fn kit(title: &str, summary: &str) -> Kit {
        Kit {
            title: title.to_owned(),
            when: "9 February 2026".to_owned(),
            summary: summary.to_owned(),
            kind: String::new(),
            address: "https://portal.example.org/mag/meetings/2026-02-09-meeting/".to_owned(),
        }
    }

    #[test]
    fn a_short_text_is_short_and_keeps_its_address() {
        assert_eq!(
            short(&kit("Meeting", "The rooms are small.")),
            "Meeting. 9 February 2026. The rooms are small https://portal.example.org/mag/meetings/2026-02-09-meeting/"
        );
        for title in ["Meeting", &"word ".repeat(90), &"会".repeat(400), &"لقاء ".repeat(90)] {
            let text = short(&kit(title, &"They spoke of rooms, and of maps. ".repeat(20)));
            assert!(text.chars().count() <= LONGEST, "{}", text.chars().count());
            assert!(text.ends_with("… https://portal.example.org/mag/meetings/2026-02-09-meeting/"), "{text}");
            assert!(text.chars().count() > LONGEST - 20, "too much is cut: {text}");
        }
    }

    #[test]
    fn titles_are_cut_into_lines() {
        assert_eq!(lines("one two three", 7, 4), ["one two", "three"]);
        assert_eq!(lines("公开磋商会议", 8, 4), ["公开磋商", "会议"]);
        assert_eq!(lines("a b c d", 1, 2), ["a", "b…"]);
    }
}
