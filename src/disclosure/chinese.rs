//! Chinese, which has neither blanks nor capitals: countries that speak, and labels made of ordinary words.
//!
//! In: flat text, or a label. Out: doubtful ranges; whether a label is of ordinary words. Must never: take along the verb of
//! who speaks, which is what was said.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::doubt::{Doubt, Why};
use super::names::{Kind, is_unspaced};
use super::vocabulary::list;

/// What somebody does who speaks, after the name of a country.
const SPEAKS: &[&str] = &[
    "认为", "認為", "反对", "反對", "支持", "表示", "提出", "提议", "提議", "建议", "建議", "指出", "强调", "強調",
    "同意", "要求", "赞成", "贊成", "拒绝", "拒絕", "希望", "主张", "主張", "呼吁", "呼籲", "质疑", "質疑", "发言",
    "發言", "补充", "補充", "回应", "回應", "询问", "詢問", "感谢", "感謝", "说", "說",
];

/// What may stand before the verb.
const BETWEEN: &[&str] = &[
    "也", "还", "還", "不", "都", "均", "则", "則", "已", "曾", "强烈", "強烈", "坚决", "堅決", "明确", "明確", "随后",
    "隨後",
];

/// A second verb, after which the clause says which thing is meant: "中国同意设立的基金".
const OF_A_THING: &[&str] = &["设立", "設立", "建立", "成立", "签署", "簽署", "加入", "提供", "资助", "資助"];

/// Who stands for a country, right after its name.
const DELEGATES: &[&str] =
    &["代表团", "代表團", "代表", "大使", "政府代表", "同事", "专家", "專家", "律师", "律師", "委员", "委員"];

/// Who is from a country, after "来自中国的".
const PEOPLE: &[&str] = &[
    "代表",
    "与会者",
    "與會者",
    "委员",
    "委員",
    "成员",
    "成員",
    "同事",
    "专家",
    "專家",
    "律师",
    "律師",
    "嘉宾",
    "嘉賓",
    "学者",
    "學者",
    "工程师",
    "工程師",
    "官员",
    "官員",
];

/// Countries by one character before "方", the side.
const SIDES: &[&str] = &[
    "中方", "美方", "俄方", "英方", "法方", "德方", "日方", "韩方", "韓方", "印方", "巴方", "欧方", "歐方", "伊方",
    "以方", "乌方", "烏方",
];

fn countries() -> Option<&'static AhoCorasick> {
    static COUNTRIES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
        let names = list(include_str!("words/countries-zh.txt")).chain(SIDES.iter().copied());
        AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(names).ok()
    });
    COUNTRIES.as_ref()
}

/// Whether a phrase is the name of a country.
pub fn is_country(phrase: &str) -> bool {
    countries().and_then(|names| names.find(phrase)).is_some_and(|found| found.range() == (0..phrase.len()))
}

/// Countries that speak or send somebody.
pub fn delegations(flat: &str, out: &mut Vec<Doubt>) {
    if !flat.contains(is_unspaced) {
        return;
    }
    let Some(countries) = countries() else { return };
    let found: Vec<Range<usize>> = countries.find_iter(flat).map(|found| found.range()).collect();
    // "巴西和印度反对": who is joined to one that speaks does so, too.
    let mut next_speaks: Option<usize> = None;
    for country in found.into_iter().rev() {
        let rest = &flat[country.end..];
        let joined = next_speaks.is_some_and(|at| ["、", "和", "与", "與", "及"].contains(&&flat[country.end..at]));
        let side = SIDES.contains(&&flat[country.clone()]);
        // "其中方案": the characters belong to other words.
        let other =
            side && flat[..country.start].ends_with(['其', '集', '空', '水', '当', '當', '对', '對', '双', '雙']);
        let range = if other {
            None
        } else if let Some(delegate) = DELEGATES.iter().find(|d| !side && rest.starts_with(**d)) {
            Some(country.start..country.end + delegate.len())
        } else if let Some(range) = from_there(flat, &country) {
            Some(range)
        } else {
            (joined || speaks(rest)).then(|| country.clone())
        };
        next_speaks = range.as_ref().map(|_| country.start);
        out.extend(range.map(|range| Doubt { range, kind: Kind::Person, why: Why::Unique }));
    }
}

/// Whether a verb of speech comes first.
fn speaks(rest: &str) -> bool {
    let mut rest = rest;
    while let Some(after) = BETWEEN.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = after;
    }
    let after = SPEAKS.iter().find_map(|verb| rest.strip_prefix(verb));
    let thing =
        |after: &str| OF_A_THING.iter().any(|verb| after.strip_prefix(verb).is_some_and(|r| r.starts_with('的')));
    // "说法" and "说明" are nouns.
    after.is_some_and(|after| !thing(after) && !after.starts_with(['法', '明']))
}

/// "来自中国的代表", "中国的代表".
fn from_there(flat: &str, country: &Range<usize>) -> Option<Range<usize>> {
    let from = ["来自", "來自"].into_iter().find(|from| flat[..country.start].ends_with(from)).unwrap_or_default();
    let noun = flat[country.end..].strip_prefix('的')?;
    let person = PEOPLE.iter().find(|person| noun.starts_with(**person))?;
    Some(country.start - from.len()..flat.len() - noun.len() + person.len())
}

/// Whether a label is made of ordinary words: "普遍接入", "第一", "安全问题".
pub fn is_of_words(label: &str) -> bool {
    static WORDS: LazyLock<HashSet<&'static str>> =
        LazyLock::new(|| list(include_str!("words/topics-zh.txt")).collect());
    let numeral = |rest: &str| rest.chars().all(|c| "一二三四五六七八九十百0123456789".contains(c));
    if label.strip_prefix('第').is_some_and(numeral) {
        return true;
    }
    // Where a word may end, from the first character on.
    let mut ends = vec![false; label.len() + 1];
    ends[0] = true;
    for (at, c) in label.char_indices() {
        if !ends[at] {
            continue;
        }
        let mut end = at + c.len_utf8();
        ends[end] |= "的和与與及".contains(c);
        for next in label[end..].chars().take(3) {
            end += next.len_utf8();
            ends[end] |= WORDS.contains(&label[at..end]);
        }
    }
    ends[label.len()]
}

/// What makes another word of the office before it: "主席团", "主席国".
pub const NO_CHAIR_AFTER: &[char] = &['团', '團', '国', '國', '台', '臺', '制'];

/// What stands in a programme where nobody is named yet.
pub const NOBODY: &[&str] = &["与会者", "與會者", "待定", "待确认", "待確認", "未定", "暂无", "暫無"];

#[cfg(test)]
mod tests {
    use super::{delegations, is_of_words};

    fn found(text: &str) -> Vec<&str> {
        let mut out = Vec::new();
        delegations(text, &mut out);
        out.sort_by_key(|d| d.range.start);
        out.into_iter().map(|d| &text[d.range]).collect()
    }

    #[test]
    fn countries_speak_and_keep_their_verb() {
        for (text, whom) in [
            ("巴西反对这一提案。", vec!["巴西"]),
            ("巴西和印度反对。", vec!["巴西", "印度"]),
            ("萨摩亚也表示反对。", vec!["萨摩亚"]),
            ("中方表示反对。", vec!["中方"]),
            ("中国代表团反对。", vec!["中国代表团"]),
            ("来自中国的代表反对。", vec!["来自中国的代表"]),
            ("中国同意设立的基金", vec![]),
            ("会议讨论了肯尼亚的费用。", vec![]),
            ("其中方案很多", vec![]),
        ] {
            assert_eq!(found(text), whom, "{text}");
        }
    }

    #[test]
    fn labels_of_words_name_nobody() {
        for label in ["普遍接入", "可持续性", "理由", "第一", "安全问题", "第十二"] {
            assert!(is_of_words(label), "{label}");
        }
        for label in ["王小明", "林志豪", "王安全", "玛丽亚"] {
            assert!(!is_of_words(label), "{label}");
        }
    }
}
