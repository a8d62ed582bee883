//! The words for a session that is closed, in six languages.
//!
//! In: a text that is published as written. Out: whether it speaks of a closed session. Must never: know who was in one.

use std::sync::LazyLock;

use super::closed_beside;
use super::fold::folded_exactly;
use super::hints::Hints;
use super::russian::is_cyrillic;

/// Phrases that mean a closed session, folded, as words in a row. They may be plurals: "private parts", not "private
/// partners". Russian words are beginnings, for their endings are many.
const PHRASES: &[&[&str]] = &[
    &["chr", "part"],
    &["chr", "session"],
    &["chr", "meeting"],
    &["protected", "session"],
    &["protected", "part"],
    &["protected", "meeting"],
    // en
    &["closed", "session"],
    &["closed", "meeting"],
    &["closed", "part"],
    &["closed", "discussion"],
    &["closed", "door"],
    &["closed", "segment"],
    &["closed", "sitting"],
    &["closed", "portion"],
    &["closed", "consultation"],
    &["private", "session"],
    &["private", "meeting"],
    &["confidential", "session"],
    &["private", "part"],
    &["private", "discussion"],
    &["closed", "briefing"],
    &["closed", "workshop"],
    &["closed", "panel"],
    &["closed", "round"],
    &["closed", "roundtable"],
    &["private", "roundtable"],
    &["closed", "gathering"],
    &["closed", "hearing"],
    &["private", "sitting"],
    &["private", "gathering"],
    &["private", "hearing"],
    &["private", "briefing"],
    &["private", "consultation"],
    &["private", "call"],
    &["confidential", "meeting"],
    &["confidential", "part"],
    &["confidential", "discussion"],
    &["executive", "session"],
    &["restricted", "session"],
    &["restricted", "meeting"],
    &["non", "public", "session"],
    &["non", "public", "meeting"],
    &["non", "public", "part"],
    &["off", "the", "record"],
    &["off", "record"],
    &["not", "for", "attribution"],
    &["without", "attribution"],
    &["non", "attribution"],
    // fr
    &["huis", "clos"],
    &["seance", "fermee"],
    &["session", "fermee"],
    &["reunion", "fermee"],
    &["seance", "privee"],
    &["session", "privee"],
    &["partie", "privee"],
    &["partie", "fermee"],
    &["reunion", "restreinte"],
    &["reunion", "privee"],
    &["discussion", "privee"],
    &["reunion", "confidentielle"],
    &["seance", "confidentielle"],
    &["session", "confidentielle"],
    &["seance", "restreinte"],
    &["session", "restreinte"],
    &["comite", "restreint"],
    &["partie", "restreinte"],
    &["seance", "executive"],
    &["session", "executive"],
    &["seance", "non", "publique"],
    &["reunion", "non", "publique"],
    &["partie", "non", "publique"],
    &["porte", "close"],
    &["porte", "fermee"],
    &["portes", "closes"],
    &["portes", "fermees"],
    &["hors", "proces", "verbal"],
    &["hors", "micro"],
    // es
    &["sesion", "cerrada"],
    &["reunion", "cerrada"],
    &["parte", "cerrada"],
    &["sesion", "privada"],
    &["parte", "privada"],
    &["puerta", "cerrada"],
    &["reunion", "privada"],
    &["discusion", "privada"],
    &["consulta", "privada"],
    &["consulta", "cerrada"],
    &["reunion", "confidencial"],
    &["sesion", "confidencial"],
    &["sesion", "ejecutiva"],
    &["sesion", "reservada"],
    &["reunion", "reservada"],
    &["parte", "reservada"],
    &["sesion", "restringida"],
    &["reunion", "restringida"],
    &["comite", "restringido"],
    &["sesion", "no", "publica"],
    &["reunion", "no", "publica"],
    &["parte", "no", "publica"],
    &["puertas", "cerrada"],
    &["extraoficial"],
    &["extraoficialmente"],
    &["fuera", "de", "acta"],
    &["fuera", "de", "registro"],
    // ru
    &["закрыт", "заседан"],
    &["закрыт", "сесси"],
    &["закрыт", "встреч"],
    &["закрыт", "част"],
    &["закрыт", "обсужден"],
    &["закрыт", "двер"],
    &["закрыт", "собран"],
    &["закрыт", "консультац"],
    &["закрыт", "формат"],
    &["закрыт", "совещан"],
    &["закрыт", "круг"],
    &["узк", "круг"],
    &["непубличн"],
    &["неофициальн", "част"],
    &["конфиденциальн", "заседан"],
    &["конфиденциальн", "встреч"],
    &["конфиденциальн", "част"],
    &["частн", "встреч"],
    &["частн", "заседан"],
    &["без", "протокола"],
    &["не", "для", "протокола"],
    &["не", "под", "запись"],
    &["не", "для", "печати"],
    &["чатем", "хаус"],
    &["чатам", "хаус"],
    &["чэтем", "хаус"],
    &["чатэм", "хаус"],
];

/// The same for languages that put particles before words, or no spaces between them.
const SIGNS: &[&str] = &[
    // ar
    "جلسة مغلقة",
    "الجلسة المغلقة",
    "جلسة خاصة",
    "الجلسة الخاصة",
    "اجتماع مغلق",
    "الاجتماع المغلق",
    "الجزء المغلق",
    "الجزء الخاص",
    "تشاتام هاوس",
    "شاتام هاوس",
    "جلسة تنفيذية",
    "الجلسة التنفيذية",
    "جلسة سرية",
    "الجلسة السرية",
    "اجتماع خاص",
    "الاجتماع الخاص",
    "اجتماع سري",
    "الاجتماع السري",
    "مشاورات مغلقة",
    "المشاورات المغلقة",
    "أبواب مغلقة",
    "الأبواب المغلقة",
    "باب مغلق",
    "غير علنية",
    "غير العلنية",
    "ليس للنشر",
    "دون نسبة",
    "خارج المحضر",
    // zh
    "闭门",
    "閉門",
    "非公开会议",
    "非公开部分",
    "不公开会议",
    "查塔姆",
    "查达姆",
    "漆咸樓",
    "闭门会",
    "不公开",
    "不对外公开",
    "非公开",
    "秘密会议",
    "内部会议",
    "执行会议",
    "限制性会议",
    "不列入记录",
    "不作记录",
    "不记录在案",
    "不具名",
];

/// Whether a text speaks of a closed session, in one of six languages.
pub fn speaks_of_closed_session(text: &str) -> bool {
    /// The rarer word of each phrase, to leave most texts after one look.
    static HINTS: LazyLock<Hints> = LazyLock::new(|| {
        let common = [
            "session", "seance", "reunion", "sesion", "parte", "partie", "puerta", "puertas", "porte", "portes", "off",
            "not", "non", "without", "the", "for", "hors", "fuera", "de", "no", "не", "без", "для", "под", "consulta",
        ];
        let rare = PHRASES.iter().filter_map(|p| p.iter().copied().find(|word| !common.contains(word)));
        let rare = rare.chain(closed_beside::HINTS.iter().copied());
        Hints::new(rare.map(str::to_owned).chain(SIGNS.iter().map(|s| folded_exactly(s))))
    });
    static FOLDED: LazyLock<Vec<String>> = LazyLock::new(|| SIGNS.iter().map(|s| folded_exactly(s)).collect());
    if !HINTS.is_match(&folded_exactly(text)) {
        return false;
    }
    // A phrase does not reach over the end of a sentence, which folding would hide.
    text.split(['.', '!', '?', ';', '。', '؟']).any(|sentence| {
        let sentence = folded_exactly(sentence);
        let words: Vec<&str> = sentence.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let stands = |phrase: &[&str]| {
            words.windows(phrase.len()).any(|row| row.iter().zip(phrase).all(|(word, of)| is_form(word, of)))
        };
        PHRASES.iter().any(|p| stands(p))
            || closed_beside::mean_closed_session(&words)
            || FOLDED.iter().any(|sign| sentence.contains(sign.as_str()))
    })
}

/// Whether a word is another one or its plural, or a Russian one with an ending.
pub fn is_form(word: &str, of: &str) -> bool {
    word.strip_prefix(of).is_some_and(|ending| ["", "s", "es"].contains(&ending) || of.starts_with(is_cyrillic))
}

#[cfg(test)]
mod tests {
    use super::speaks_of_closed_session;

    #[test]
    fn closed_sessions_are_known_in_six_languages() {
        for text in [
            "As was said in the closed session, it works.",
            "Held under the Chatham\u{a0}House Rule",
            "in the PRIVATE part of the meeting",
            "It was a closed-door meeting",
            "the closed afternoon session",
            "heard in camera",
            "a members-only meeting",
            "in executive session",
            "said off the record",
            "off-the-record remarks",
            "behind closed doors",
            "at an invitation-only workshop",
            "not for attribution",
            "en comité restreint",
            "une réunion privée",
            "derrière des portes closes",
            "hors procès-verbal",
            "en sesión ejecutiva",
            "a puertas cerradas",
            "la reunión reservada",
            "fuera de acta",
            "за закрытыми дверями",
            "на закрытом собрании",
            "в узком кругу",
            "не для протокола",
            "في الجلسة التنفيذية",
            "خلف أبواب مغلقة",
            "وفي الاجتماع الخاص",
            "在不公开的会议上",
            "内部会议",
            "the closed segment",
            "closed roundtables",
            "the private MAG session",
            "a session closed to observers",
            "a part that was held under the Rule",
            "a workshop by invitation only",
            "Chatham House",
            "a Chatham House style discussion",
            "sous la règle de Chatham House",
            "Discussion (Chatham House)",
            "a confidential session",
            "la partie fermée",
            "en réunion restreinte",
            "Lors de la séance à huis clos",
            "pendant les sessions fermées",
            "En la sesión cerrada se habló",
            "las partes privadas",
            "На закрытом заседании",
            "по правилу Чатем-Хаус",
            "قيل في الجلسة المغلقة",
            "وفي الجلسة الخاصّة",
            "قاعدة تشاتام هاوس",
            "在闭门会议上",
            "根据查塔姆研究所规则",
        ] {
            assert!(speaks_of_closed_session(text), "{text}");
        }
    }

    #[test]
    fn other_words_are_none() {
        for text in [
            "The session closed at noon.",
            "Undisclosed sessions",
            "public-private partnerships",
            "confidential parties and protected partners",
            "indoor cameras, and faith in cameras",
            "closed captioning sessions",
            "the private sector meeting",
            "a list for members only",
            "networks are invitation only",
            "She left Chatham House, the institute.",
            "elections held under the rule of law",
            "the office closed to the public",
            "the session closed to applause",
            "The call is closed. Session two begins.",
            "the private sector",
            "for the record",
            "record numbers",
            "she spoke of closed calls",
            "an executive summary of the session",
            "открытые двери",
            "it was done without haste",
            "It closed before sessions began.",
            "la sesión se cerró",
            "заседание закрыто",
            "会议闭幕",
        ] {
            assert!(!speaks_of_closed_session(text), "{text}");
        }
    }
}
