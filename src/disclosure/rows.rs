//! Rows of a table that name somebody: what the other cells say of who that is goes as well.
//!
//! In: the cells of a row before and after redaction, and the words above the columns. Out: the row without the cells that
//! tell. Must never: empty a cell of a row that names nobody.

use std::ops::Range;

use super::apposition::is_flag;
use super::belonging::{Phrase, is_country};
use super::run::Pieces;

/// What stands above columns that say who somebody is.
const HEADS: &[&str] = &[
    "affiliation",
    "organisation",
    "organization",
    "institution",
    "company",
    "employer",
    "country",
    "delegation",
    "nationality",
    "pays",
    "entreprise",
    "délégation",
    "nationalité",
    "fonction",
    "afiliación",
    "organización",
    "institución",
    "país",
    "empresa",
    "delegación",
    "nacionalidad",
    "cargo",
    "организация",
    "страна",
    "должность",
    "учреждение",
    "компания",
    "делегация",
    "الجهة",
    "المنظمة",
    "البلد",
    "الدولة",
    "المنصب",
    "المؤسسة",
    "الوفد",
    "单位",
    "組織",
    "组织",
    "国家",
    "國家",
    "职务",
    "機構",
    "机构",
    "公司",
    "所属",
    "代表团",
];

/// The table that is being read.
#[derive(Default)]
pub struct Rows {
    /// Whether a column says who somebody is.
    heads: Vec<Option<bool>>,
    /// The cells of the row so far: where they stand in the output, and what the source says there.
    cells: Vec<(Range<usize>, String)>,
}

impl Rows {
    pub fn cell(&mut self, place: Range<usize>, source: String) {
        self.cells.push((place, source));
    }

    /// The row was the head of the table.
    pub fn head(&mut self) {
        let tells =
            |text: &str| text.to_lowercase().split(['/', ',', '(', ')']).any(|word| HEADS.contains(&word.trim()));
        // Without a word above it a column may be anything, and only a cell says what it is.
        self.heads = self
            .cells
            .drain(..)
            .map(|(_, source)| Some(tells(&source)).filter(|_| !source.trim().is_empty()))
            .collect();
    }

    /// The row is at its end. `is_a_person`: whether what stands in the output is a person and nothing else.
    pub fn row(&mut self, out: &mut Pieces, is_a_person: impl Fn(&Pieces, &Range<usize>) -> bool) {
        let cells = std::mem::take(&mut self.cells);
        let whom: Vec<bool> = cells.iter().map(|(place, _)| is_a_person(out, place)).collect();
        if !whom.contains(&true) {
            return;
        }
        // From the last, so that the places before it stay what they are.
        for (i, (place, source)) in cells.into_iter().enumerate().rev() {
            let headed = self.heads.get(i).copied().flatten();
            let source = source.trim();
            let told = is_country(source) || Phrase::of(source).only_tells() || source.contains(is_flag);
            if !whom[i] && headed.unwrap_or(told) {
                out.drain(place);
            }
        }
    }
}
