//! One JSON object a line, as the contract says: severity, code, path, line, column, message, help.

use std::io::{self, Write};

use super::Resolved;

pub fn print(problems: &[Resolved], out: &mut dyn Write) -> io::Result<()> {
    for p in problems {
        let object = serde_json::json!({
            "severity": p.severity.name(), "code": p.code, "path": p.path, "line": p.line, "column": p.column,
            "message": p.message, "help": p.help,
        });
        writeln!(out, "{object}")?;
    }
    Ok(())
}
