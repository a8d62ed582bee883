//! `glasshouse schema`

use std::io::{Write, stdout};

use clap::Args;
use clap::builder::PossibleValuesParser;

use super::End;
use crate::manuscript::shape::{KINDS, schema};

#[derive(Args)]
pub struct Schema {
    /// The kind of record: the front matter of one in Markdown, the whole file of one in YAML
    #[arg(value_parser = PossibleValuesParser::new(KINDS.iter().map(|(name, _)| *name)))]
    kind: String,
}

impl Schema {
    pub fn run(&self) -> End {
        let text = text(&self.kind);
        // A reader that went away is no reason to fail.
        let _ = stdout().write_all(text.as_bytes());
        End::Done
    }
}

/// The JSON Schema of a kind, as it is printed and as `init` writes it.
pub fn text(kind: &str) -> String {
    schema(kind).map_or_else(String::new, |schema| format!("{schema:#}\n"))
}
