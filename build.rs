//! Writes the word lists of `random_word` as tables that the program reads where they lie: unpacking and sorting them at
//! each start took most of the time of a small site.

#![allow(clippy::disallowed_methods, reason = "what a build writes is its own")]

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{env, fs, io};

use random_word::Lang;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

#[allow(dead_code, reason = "the program looks at letters, too")]
#[path = "src/disclosure/russian.rs"]
mod russian;
#[allow(dead_code, reason = "the program reads, this writes")]
#[path = "src/disclosure/word_table.rs"]
mod word_table;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/disclosure/russian.rs");
    println!("cargo::rerun-if-changed=src/disclosure/word_table.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for (lang, name) in [(Lang::En, "en"), (Lang::Fr, "fr"), (Lang::Es, "es"), (Lang::Ru, "ru")] {
        let words = random_word::all(lang).iter().map(|w| (*w).to_owned());
        fs::write(out.join(format!("{name}.words")), table(words.collect()))?;
    }
    let stems = random_word::all(Lang::Ru).iter().map(|w| folded(w)).map(|w| russian::stem(&w).to_owned());
    fs::write(out.join("ru-stems.words"), table(stems.collect()))
}

/// A Russian word as `fold.rs` makes it.
fn folded(word: &str) -> String {
    word.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// The table of some words, at most four fifths full.
fn table(words: BTreeSet<String>) -> Vec<u8> {
    let slots = words.len() * 5 / 4 + 1;
    let mut table = vec![0_u8; slots * word_table::SLOT];
    for word in words {
        let (mut slot, mark) = word_table::place(&word, slots);
        while word_table::read(&table, slot) != 0 {
            slot = (slot + 1) % slots;
        }
        let at = slot * word_table::SLOT;
        table[at..at + word_table::SLOT].copy_from_slice(&mark.to_le_bytes()[..word_table::SLOT]);
    }
    table
}
