//! SARIF 2.1.0, for code scanning and editors.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::Resolved;

pub fn print(problems: &[Resolved], out: &mut dyn Write) -> io::Result<()> {
    let mut codes: Vec<&str> = problems.iter().map(|p| p.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|id| json!({ "id": id })).collect::<Vec<Value>>(),
            } },
            "results": problems.iter().map(result).collect::<Vec<Value>>(),
        }],
    });
    writeln!(out, "{log}")
}

fn result(p: &Resolved) -> Value {
    let text = if p.help.is_empty() { p.message.clone() } else { format!("{} {}", p.message, p.help) };
    let mut result = json!({ "ruleId": p.code, "level": p.severity.name(), "message": { "text": text } });
    if !p.path.is_empty() {
        result["locations"] = json!([{ "physicalLocation": {
            "artifactLocation": { "uri": p.path },
            "region": { "startLine": p.line.max(1), "startColumn": p.column.max(1) },
        } }]);
    }
    result
}
