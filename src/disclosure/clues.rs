//! Words that name nobody and still say who it was: unique offices, delegations, "the only member from", "in my agency".
//!
//! In: the flat text of a run, the offices that the site lets be named, and where names were found. Out: doubtful ranges.
//! Must never: change a word itself.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::apposition::is_flag;
use super::arabic;
use super::chinese;
use super::doubt::{Doubt, Why};
use super::hints::Hints;
use super::names::Kind;
use super::nations::{person_after, person_before};
use super::usage::says;

/// An office that one person holds: what `offices` calls it, and how texts do.
struct Office {
    names: &'static [&'static str],
    pattern: &'static str,
}

const OFFICES: &[Office] = &[
    Office {
        names: &["co-chair", "co-chairs", "vice-chair"],
        pattern: r"(?:[Tt]he |[Aa] |[Oo]ur )?(?:(?:[Pp]revious|[Ff]ormer|[Oo]utgoing|[Ii]ncoming|[Aa]cting) )*(?:[Cc]o[- ]?|[Vv]ice[- ]?|[Dd]eputy )[Cc]hair(?:person|man|woman)?s?\b(?: of the (?:\p{Ll}+ ){0,4}(?:group|session|committee))?|\b(?:[Ll][ea]|[Nn]otre|[Uu]ne?) (?:co|vice)-?présidente?\b|\b(?:[Ee]l|[Ll]a|[Nn]uestr[oa]|[Uu]na?) (?:co|vice)president[ea]\b|\b(?:[Сс]о|[Вв]ице-)председател(?:ь|я|ю|ем|е|ьница|ьницы|ьнице|ьницу|ьницей)\b",
    },
    Office {
        names: &["chair", "chairperson", "chairman", "chairwoman", "president"],
        pattern: r"(?:(?:[Tt]he|[Oo]ur|[Aa]s|[Mm]adam|[Mm]r\.?|[Mm]s\.?|[Pp]revious|[Ff]ormer|[Oo]utgoing|[Ii]ncoming|[Aa]cting) )+[Cc]hair(?:person|man|woman)?\b|\bChair(?:person|man|woman)?\b|\bCHAIR\b|MAG [Cc]hair\b|\b[Tt]he [Pp]residing [Oo]fficer\b|\b[Ll]a présidence\b|\b[Ll]a presidencia\b|[Ll]a présidente\b|[Ll]e président\b|\b[Ss]eñora? [Pp]resident[ea]\b|\b[Ll]a [Pp]residenta\b|\b[Ee]l [Pp]residente\b|\b[Пп]редседател(?:ь|я|ю|ем|е|ьница|ьницы|ьнице|ьницу|ьницей)(?:ствующ(?:ий|его|ему|им|ая|ей))?\b|(?:联合)?主席|الرئيسة?\b",
    },
    Office {
        names: &["speaker"],
        pattern: r"\b(?:M[Rrs]{1,2}\.?|Madam|MADAM)\s+(?:Deputy\s+|DEPUTY\s+)?(?:Speaker|SPEAKER)\b",
    },
    Office {
        names: &["host-country", "host country", "host"],
        pattern: r"(?:[Tt]he )?\b[Hh]ost [Cc]ountry(?:['’]s)?(?: (?:representative|delegate|delegation))?\b|[Ll]e pays hôte\b|[Ee]l país anfitrión\b|[Пп]ринимающ(?:ая|ей|ую) стран(?:а|ы|е|у|ой)\b|东道国|البلد المضيف|\b[Oo]ur hosts?\b|\b[Nn]otre hôte(?:sse)?\b|\b[Nn]uestr[oa] anfitrion?a?\b|\b[Nn]uestro anfitrión\b",
    },
    Office {
        names: &["rapporteur", "moderator", "facilitator", "secretary"],
        pattern: r"\b[Tt]he (?:co-)?(?:rapporteur|moderator|facilitator|executive secretary) (?:said|noted|asked|added|explained|replied|thanked|proposed|agreed|objected)\b",
    },
];

/// Ways to say that there is only one such person.
const UNIQUE: &str = r#"(?x)
    \b[Tt]he\ (?:only|sole|youngest|oldest|newest|longest-serving|most\ senior)\ (?:(?:\p{Ll}+\ ){0,2}
        (?:member|participant|delegate|representative|speaker)|person|woman|man)\b (?:\ from\ (?:the\ )?\p{L}+)?
    | \b(?:[Aa]|[Oo]ne|[Tt]he)\ (?:member|participant|delegate|representative|speaker)\ who\ (?:had|has)\ been\ [^,.;:"”»]{3,40}?\ in\ \d{4}
    | \b[Ll][ea]\ seule?\ (?:membre|participante?|représentante?|intervenante?)(?:\ (?:venue?\ )?d(?:e\ l)?['’e]\ ?(?:la\ )?\p{L}+)?
    | \b(?:[Ee]l\ único|[Ll]a\ única)\ (?:integrante|miembro|participante|representante)(?:\ del?(?:\ la)?(?:\ \p{L}+){1,3})?
    | \b[Ее]динственн(?:ый|ая|ого|ой)\ (?:участни(?:к|ца|ка|цы)|представител(?:ь|я)|представительница)(?:\ от\ \p{L}+)?
"#;

/// Bodies whose name says that they are one.
const BODY: &str = r"(?x)
    \b(?:The\ )?(?:Ministry|University|Department|Institute|Bank|Council|Embassy|Office|College|Parliament|Agency|Bureau|Academy)\ (?:of|for)\ (?:the\ )?\p{Lu}\p{L}+ (?:\ (?:and\ |of\ )?\p{Lu}\p{L}+)*
    | (?:\b\p{Lu}[\p{L}&’'-]*\ (?:(?:of|for|at|on|in)\ (?:the\ )?|the\ |and\ (?:of\ |for\ )?|&\ )?){1,6}
        (?:Network|Institute|University|College|Ministry|Department|Association|Foundation|Agency|Alliance|Coalition|Cent(?:re|er)|Authority
          |Federation|Society|Bank|Bureau|Laborator(?:y|ies)|Labs?|Observatory|Consortium|Company|Corporation|Registry|Exchange|Union|Council
          |Hub|Ltd|Inc|GmbH|LLC|Corp|Parliament|Archives|Service)\b
    | \b(?:Ministère|Université|Agence|Institut|Autorité|Fondation|Observatoire|Ambassade)\ (?:\p{L}+\ )?(?:de|du|des|d['’])\ ?(?:la\ |l['’])?\p{L}+
    | \b(?:Ministerio|Universidad|Agencia|Instituto|Autoridad|Fundación|Observatorio|Embajada)\ (?:\p{L}+\ )?(?:de|del|para)\ (?:la\ |el\ |los\ )?\p{L}+
";

/// Ways to speak of one's own house.
const OWN: &str = r"(?x)
    \b(?:in|at|from)\ (?:my|our)\ (?:own\ )?(?:\p{Ll}+\ ){0,2}
        (?:country|ministry|agency|company|organi[sz]ation|university|institute|registry|government|office|firm|foundation)\b (?:,?\ in\ \p{Lu}\p{L}+)?,?
    | \b(?:in|during)\ (?:my|our)\ (?:\p{Ll}+\ )?(?:years|decades|months)\ (?:at|with|on|as)\ (?:an?\ |the\ )?\p{L}+(?:\ in\ \p{Lu}\p{L}+)?
    | \b[Dd]ans\ (?:mon|ma|notre)\ (?:pays|agence|ministère|entreprise|organisation|université|institut|registre|gouvernement|région)\b (?:,?\ (?:à|en|au)\ \p{Lu}\p{L}+)?,?
    | \b[Ee]n\ (?:mi|nuestro|nuestra)\ (?:país|agencia|ministerio|empresa|organización|universidad|instituto|registro|gobierno)\b (?:,\ \p{Lu}\p{L}+)?,?
    | \b[Вв]\ (?:моей|нашей|моём|моем|нашем)\ (?:стране|компании|организации|министерстве|агентстве|университете)\b
";

/// Whose house somebody speaks for, as the one who does something.
const OWN_HOUSE: &str = r"(?x)
    \b[Mm]y\ (?:own\ )?(?:\p{Ll}+\ )?(?:ministry|minister|agency|company|organi[sz]ation|university|institute|registry|firm|foundation|employer|boss)\b
    | \b[Oo]ur\ (?:ministry|minister|agency|company|university|registry|firm|foundation)\b
    | \b[Mm](?:on|a)\ (?:ministère|ministre|agence|entreprise|université|institut|registre|fondation|employeur)\b
    | \b[Mm]i\ (?:ministerio|ministro|ministra|agencia|empresa|universidad|instituto|registro|fundación|organización)\b
";

/// Where somebody says that they come from.
const I_AM_FROM: &str = r"(?x)
    \bI\ (?:also\ )?(?:am\ |have\ been\ )?(?:work|worked|working|employed|volunteer|come|speak|speaking|am|represent|representing|sit|lead|run|head)\ 
        (?:for\ |at\ |from\ |with\ |on\ behalf\ of\ )?(?:the\ )?(\p{Lu}[\p{L}\d&.'’-]*\p{L}(?:\ \p{Lu}[\p{L}\d&'’-]*)*)
    | \b[Jj]e\ (?:travaille|viens|parle|représente)\ (?:pour\ |chez\ |à\ |de\ |au\ nom\ de\ )?(?:la\ |le\ |l['’])?(\p{Lu}[\p{L}\d&.'’-]*\p{L}(?:\ \p{Lu}[\p{L}\d&'’-]*)*)
    | \b[Ww]e\ ((?:at|from)\ (?:the\ )?\p{Lu}[\p{L}\d&.'’-]*\p{L}(?:\ \p{Lu}[\p{L}\d&'’-]*)*)
    | \b(?:[Tt]rabajo|[Vv]engo|[Rr]epresento|[Ss]oy|[Ss]omos)\ (?:para\ |en\ |de\ |a\ )?(?:la\ |el\ )?(\p{Lu}[\p{L}\d&.'’-]*\p{L}(?:\ \p{Lu}[\p{L}\d&'’-]*)*)
";

/// Who presents, in Chinese programmes: "讲者：王小明".
const PRESENTS: &str = r"(?:主持人?|[讲講]者|演[讲講](?:者|嘉[宾賓])|[发發]言人|[报報]告人|[记記][录錄](?:人|者)?|主[讲講]人?|嘉[宾賓]|[与與][谈談]人)\s*[：:]\s*(\p{Han}{2,4}(?:\s*、\s*\p{Han}{2,4})*)";

/// Bodies of states that are topics, too, unless they speak: the groups are the body and the verb after it.
const POWERS: &str = r"(?x)
    (?:\b(?:[Tt]he|[Ll]a|[Ll]e)\ |\b[Ll]['’]|\b)((?:European\ (?:Commission|Union|Parliament)|Holy\ See|Arab\ League|League\ of\ Arab\ States|African\ Union
        |Commonwealth|Pacific\ Islands\ Forum|Council\ of\ Europe|World\ Bank|Commission\ européenne|Union\ (?:européenne|africaine)|Saint-Siège
        |Unión\ (?:Europea|Africana)|Comisión\ Europea|Santa\ Sede))
    (?:\ (?:has|had|also|then|again|a|ha|aussi|también|\p{Ll}+ly))*\ (\p{L}+)
";

/// Lower-case adjectives of nations after a delegate, in languages that write them small.
const NATIONAL: &str = r"(?x)
    \b(?:[Ll][ea]\ |[Ll]['’]|[Uu]ne?\ )?(?:délégation|déléguée?|représentante?|collègue|ministre|ambassad(?:eur|rice))\ 
        (?:suisse|turc|turque|russe|grecque|belge|serbe|croate|tchèque|danois|suédois|\p{Ll}{3,}(?:aise?|ien|ienne|aine?|oise?|ole?|ande?|que|ane?|éen|éenne))\b
    | \b(?:[Ee]l\ |[Ll]a\ |[Uu]na?\ )?(?:delegación|delegad[oa]|representante|colega|ministr[oa]|embajador[a]?)\ 
        (?:suec[oa]|suiz[oa]|alemán|turc[oa]|rus[oa]|grieg[oa]|danés|checo|\p{Ll}{3,}(?:an[oa]|ense|eñ[oa]|és|esa|in[oa]|en[oa]|ol|ola|í))\b
";

/// Delegations in Russian, which declines.
const DELEGATIONS: &str = r"(?x)
    \b(?:[Пп]редставител(?:ь|я|ю|ем|е|ьница|ьницы)|[Дд]елегаци(?:я|и|ю|ей)|[Дд]елегат(?:а|у|ом|ка)?|[Пп]осол)\ \p{Lu}\p{L}+
    | \b\p{Lu}\p{L}+(?:с|ц)к(?:ий|ая|ого|ой|ому|им|ую)\ (?:делегат|делегаци|представител|посол|коллег)\p{L}*
";

/// Who was there, in Chinese lists.
const ROLL: &str = r"(?:出席|列席|缺席|[与與]会|[与與]會|[参參]加)(?:者|人员|人員)?\s*[：:]\s*(\p{Han}{2,4}(?:\s*[、，,]\s*\p{Han}{2,4})*)";

/// Before or after a found name, what makes it a delegation: taken along, with its article.
const BEFORE: &str = r"(?x)
    (?:\b(?:[Tt]he|[Aa]n?|[Oo]ne|[Oo]ur|[Ll][ea]|[Uu]ne?|[Ee]l|[Uu]na?)\ |\b[Ll]['’])?\b
    (?:delegat(?:e|es|ion)|representatives?|members?|colleagues?|participants?|speakers?|ambassador|experts?|someone
       |intervenante?|participantes?|délégation|déléguée?|représentante?|membre|collègue|ministre|ambassad(?:eur|rice)
       |delegación|delegad[oa]|representante|miembro|colega|ministr[oa]|embajador[a]?)
    (?:\ (?:from|of|for|representing|du|des|de\ la|de\ las|de\ los|de|del|d['’]|de\ l['’])(?:\ the)?\ ?|,\ from\ |\ \()$
";

/// Before a name, what says that people stand for it.
const ACTS_BEFORE: &str = r"(?x)
    \b(?:(?:[Tt]he\ )?(?:request|proposal|position|statement|objection|exception|mission|view|support|comments?|intervention|words|Mission|Government|delegation|ministr(?:y|ies)|embass(?:y|ies))\ of
        |[Oo]n\ behalf\ of|[Aa]ccording\ to|[Ss]peaking\ for|[Ww]e\ in|[Rr]egulator\ of|(?:proposed|supported|seconded|opposed|asked|said|raised|made|read)\ (?:out\ )?by
        |[Oo]ur\ colleagues?\ from)(?:\ the)?\ $
    | \b(?:[Ss]elon|[Dd]['’]après|[Mm]erci\ (?:à|au|aux)|[Aa]u\ nom|(?:[Ll]a\ |[Uu]ne\ )?(?:proposition|position|demande|déclaration|objection|intervention)
        |(?:[Ll]e\ |[Uu]n\ )?(?:commentaire|point\ de\ vue)|[Ll]['’](?:avis|objection|intervention))(?:\ (?:de|du|des))?(?:\ (?:l['’]|la\ |le\ |les\ )|\ |\ d['’])?$
    | \b(?:[Ss]egún|[Gg]racias\ a|[Ee]n\ nombre\ de|(?:[Ll]a\ |[Uu]na\ )?(?:propuesta|posición|petición|declaración|objeción|opinión|intervención)\ de)(?:l|\ la|\ los|\ el)?\ $
    | \b(?:[Пп]о\ (?:мнению|словам)|[Пп]редложение|[Пп]озиция|[Пп]росьба|[Зз]аявление)\ $
";
const AFTER: &str = r"^ (?:delegat(?:e|es|ion)|representatives?|colleagues?|counterparts?|members?|ambassador|ministers?|government|ministry|institute|registry|company|operator|university|association|agency|mission)\b";

const PRONOUNS: &str = r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im|[Hh]imself|[Hh]erself)\b";

fn regex(pattern: &str) -> Option<Regex> {
    Regex::new(pattern).ok()
}

/// A piece of a word that each of the patterns cannot do without; most texts have none of them. `_` is a blank.
fn hints() -> impl Iterator<Item = String> {
    let lines = include_str!("words/hints.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(|hint| hint.replace('_', " "))
}

/// Finds the clues of a run. `offices` are those that the site lets be named; `people` are where persons were found.
pub fn clues(flat: &str, offices: &[String], people: &[Range<usize>]) -> Vec<Doubt> {
    static TABLE: LazyLock<Vec<(usize, Regex)>> = LazyLock::new(|| {
        OFFICES.iter().enumerate().filter_map(|(i, office)| Some((i, regex(office.pattern)?))).collect()
    });
    static PHRASES: LazyLock<Vec<(Regex, Kind)>> = LazyLock::new(|| {
        let table = [
            (BODY, Kind::Body),
            (UNIQUE, Kind::Person),
            (NATIONAL, Kind::Person),
            (DELEGATIONS, Kind::Person),
            (OWN, Kind::Aside),
            (OWN_HOUSE, Kind::Body),
        ];
        table.into_iter().filter_map(|(pattern, kind)| Some((regex(pattern)?, kind))).collect()
    });
    // The name is the group of these.
    static AFTER_LABELS: LazyLock<Vec<Regex>> =
        LazyLock::new(|| [PRESENTS, ROLL, I_AM_FROM].into_iter().filter_map(regex).collect());
    static POWER: LazyLock<Option<Regex>> = LazyLock::new(|| regex(POWERS));
    static HINTED: LazyLock<Hints> = LazyLock::new(|| Hints::new(hints()));
    let mut out = Vec::new();
    flags(flat, &mut out);
    if !flat.is_ascii() {
        chinese::delegations(flat, &mut out);
        arabic::speakers(flat, &mut out);
    }
    if !HINTED.is_match(flat) {
        pronouns(flat, people, &mut out);
        return out;
    }
    let mut taken: Vec<Range<usize>> = Vec::new();
    for (i, pattern) in TABLE.iter() {
        let allowed = OFFICES[*i].names.iter().any(|name| offices.iter().any(|o| o == name));
        for found in pattern.find_iter(flat) {
            let other = flat[found.end()..].starts_with(chinese::NO_CHAIR_AFTER) && found.as_str().ends_with("主席")
                || arabic::is_main(flat, found.start());
            if !allowed && !other && !taken.iter().any(|t| t.start < found.end() && found.start() < t.end) {
                out.push(Doubt { range: found.range(), kind: Kind::Person, why: Why::Office });
            }
            taken.push(found.range());
        }
    }
    for (pattern, kind) in PHRASES.iter() {
        out.extend(pattern.find_iter(flat).filter_map(|found| {
            let body = *kind == Kind::Body;
            let article = if body { found.as_str().len() - without_article(found.as_str()).len() } else { 0 };
            // "The Council" is the council that everybody speaks of.
            let alone = article > 0 && !found.as_str()[article..].contains(' ');
            // It is a topic, too: `POWERS` says when it speaks.
            let topic = found.as_str().ends_with("Council of Europe");
            let why = if body { Why::Name } else { Why::Unique };
            (!alone && !topic).then(|| Doubt { range: found.start() + article..found.end(), kind: *kind, why })
        }));
    }
    for found in POWER.iter().flat_map(|pattern| pattern.captures_iter(flat)) {
        if let Some(body) = found.get(1).filter(|_| found.get(2).is_some_and(|verb| says(verb.as_str()))) {
            out.push(Doubt { range: body.range(), kind: Kind::Body, why: Why::Name });
        }
    }
    for pattern in AFTER_LABELS.iter() {
        let names = pattern.captures_iter(flat).flat_map(|found| found.iter().skip(1).flatten().collect::<Vec<_>>());
        // The words in the place of a name are nobody's.
        let names = names.filter(|name| !chinese::NOBODY.iter().any(|nobody| name.as_str().contains(nobody)));
        out.extend(names.map(|name| {
            // "We at Harbour Light": without it, it is still we.
            let kind = if name.as_str().starts_with(char::is_lowercase) { Kind::Aside } else { Kind::Person };
            Doubt { range: name.range(), kind, why: Why::Name }
        }));
    }
    pronouns(flat, people, &mut out);
    out.sort_by_key(|d| (d.range.start, std::cmp::Reverse(d.range.end)));
    out
}

/// The name of a body without the article before it, which is none of its words.
fn without_article(name: &str) -> &str {
    ["The ", "Our ", "A ", "An "].iter().find_map(|article| name.strip_prefix(article)).unwrap_or(name)
}

/// Flags say which country somebody is of.
fn flags(flat: &str, out: &mut Vec<Doubt>) {
    if flat.is_ascii() {
        return;
    }
    let mut at = 0;
    while let Some(start) = flat[at..].find(is_flag).map(|i| at + i) {
        at = start + flat[start..].find(|c| !is_flag(c)).unwrap_or(flat.len() - start);
        out.push(Doubt { range: start..at, kind: Kind::Aside, why: Why::Unique });
    }
}

/// Pronouns that lead back to somebody.
fn pronouns(flat: &str, people: &[Range<usize>], out: &mut Vec<Doubt>) {
    static PRONOUN: LazyLock<Option<Regex>> = LazyLock::new(|| regex(PRONOUNS));
    if let (Some(first), Some(pattern)) = (people.iter().map(|p| p.start).min(), PRONOUN.as_ref()) {
        let back = pattern.find_iter(flat).filter(|found| found.start() >= first);
        out.extend(back.map(|found| Doubt { range: found.range(), kind: Kind::Pronoun, why: Why::Pronoun }));
    }
}

/// Whether what stands before a name says that people stand for it: "proposed by Kenya", "on behalf of Kenya".
pub fn acts_before(before: &str) -> bool {
    static ACTS: LazyLock<Option<Regex>> = LazyLock::new(|| regex(ACTS_BEFORE));
    let window = before.char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    ACTS.as_ref().is_some_and(|acts| acts.is_match(&before[window..]))
}

/// A found name with the words that make a delegation of it: "the member from Viet Nam", "the Kenyan delegate".
pub fn delegation(flat: &str, range: Range<usize>) -> Range<usize> {
    static OF: LazyLock<Option<Regex>> = LazyLock::new(|| regex(BEFORE));
    static NOUN: LazyLock<Option<Regex>> = LazyLock::new(|| regex(AFTER));
    let window = flat[..range.start].char_indices().rev().nth(60).map_or(0, |(at, _)| at);
    let before = OF.as_ref().and_then(|of| of.find(&flat[window..range.start])).map(|found| window + found.start());
    let before = before.or_else(|| person_before(flat, range.start));
    let after = NOUN.as_ref().and_then(|noun| noun.find(&flat[range.end..])).map(|found| found.end());
    let after = after.or_else(|| person_after(&flat[range.end..]));
    // "One ITU staffer" is one person.
    let one = ["One ", "one "].iter().find(|one| after.is_some() && flat[..range.start].ends_with(**one));
    let before = before.or(one.map(|one| range.start - one.len()));
    before.unwrap_or(range.start)..range.end + after.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pattern_is_one() {
        for pattern in super::OFFICES.iter().map(|o| o.pattern).chain([
            super::UNIQUE,
            super::OWN,
            super::OWN_HOUSE,
            super::I_AM_FROM,
            super::BODY,
            super::NATIONAL,
            super::DELEGATIONS,
            super::ROLL,
            super::BEFORE,
            super::ACTS_BEFORE,
            super::POWERS,
            super::PRESENTS,
            super::AFTER,
            super::PRONOUNS,
        ]) {
            assert!(super::regex(pattern).is_some(), "{pattern}");
        }
    }

    #[test]
    fn each_clue_is_found() {
        for text in [
            "The Chair closed it.",
            "thanks to madam chair",
            "the co-chair of the hybrid working group objected",
            "Mr. Speaker, on a point of order",
            "La présidente a remercié",
            "La Presidenta cerró",
            "Председатель закрыл",
            "الرئيس شكر",
            "主席表示",
            "The host country explained",
            "Le pays hôte explique",
            "El país anfitrión explica",
            "принимающая страна",
            "东道国",
            "the rapporteur noted it",
            "the only member from the Pacific",
            "The youngest member asked",
            "One participant who has been on the panel in 2006",
            "le seul membre venu d'Océanie",
            "la única participante",
            "единственный участник",
            "it was said: in my agency we did",
            "during our years at a registry",
            "dans notre agence, à Lomé,",
            "My ministry agrees.",
            "and our registry did it",
            "et ma fondation le fait",
            "y mi ministerio",
            "I work for Harbour Light.",
            "I am from Ferrowan",
            "Je travaille pour Ferrowan",
            "Trabajo en Ferrowan",
            "en mi país, ya se hizo",
            "в нашей стране",
            "la délégation togolaise",
            "el delegado peruano",
            "讲者：林志豪",
            "the Blue Coast Network asked",
            "The Holy See objected",
            "The Arab League objected",
            "The Commonwealth said no",
            "La Comisión Europea pidió",
            "a \u{1f1ef}\u{1f1f5} member",
            "a paper of the Ministry of Fisheries",
            "l'Agence nationale de santé",
            "la Universidad de Lima",
        ] {
            assert!(!super::clues(text, &[], &[]).is_empty(), "{text}");
        }
        assert!(super::clues("The chair closed it.", &["chair".to_owned()], &[]).is_empty());
    }
}
