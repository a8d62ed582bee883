//! Workflow commands that a forge turns into annotations; they need no token.

use std::io::{self, Write};

use super::Resolved;

pub fn print(problems: &[Resolved], out: &mut dyn Write) -> io::Result<()> {
    for p in problems {
        let text = if p.help.is_empty() { p.message.clone() } else { format!("{}\n{}", p.message, p.help) };
        writeln!(
            out,
            "::{} file={},line={},col={},title={}::{}",
            p.severity.name(),
            property(&p.path),
            p.line,
            p.column,
            p.code,
            data(&text)
        )?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
