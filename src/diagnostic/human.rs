//! For people: the excerpt with what is meant underlined, and what to type instead.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Resolved, Severity, resolve};

pub fn print(problems: &[Resolved], colour: bool, err: &mut dyn Write) -> io::Result<()> {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    for p in problems {
        let level = match p.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(p.message.as_str()).id(p.code);
        let origin = Origin::path(p.path.as_str()).line(p.line as usize).char_column(p.column as usize);
        let mut group = match &p.excerpt {
            Some(excerpt) if excerpt.whole => title.element(
                Snippet::source(excerpt.line.as_str())
                    .line_start(p.line as usize)
                    .path(p.path.as_str())
                    .annotation(AnnotationKind::Primary.span(excerpt.marked.clone())),
            ),
            // A line that is masked or cut has other columns than the file, so it is not underlined.
            Some(excerpt) if excerpt.line != resolve::MASK => {
                title.element(origin).element(Level::NOTE.message(excerpt.line.as_str()))
            }
            None if p.path.is_empty() => Group::with_title(title),
            _ => title.element(origin),
        };
        if !p.help.is_empty() {
            group = group.element(Level::HELP.message(p.help.as_str()));
        }
        writeln!(err, "{}\n", renderer.render(&[group]))?;
    }
    Ok(())
}
