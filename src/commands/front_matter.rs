//! One line of the front matter of one source file, put there by a command.

#![expect(clippy::disallowed_methods, reason = "rewrites one line of one source file, never one of a built site")]

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::End;
use super::check::site_path;

/// The folder of the site that a source belongs to, and the path of the source below `content/`. Says so where it has none.
pub fn locate(file: &Path, site: Option<&Path>) -> Result<(PathBuf, String), End> {
    found(file, site).ok_or_else(|| {
        eprintln!(
            "{} does not stand in a folder `content`. Give the folder that holds it with --site.",
            file.display()
        );
        End::WrongUsage
    })
}

fn found(file: &Path, site: Option<&Path>) -> Option<(PathBuf, String)> {
    if let Some(root) = site {
        let path = site_path(&file.to_string_lossy());
        return Some((root.to_owned(), path.strip_prefix("content/")?.to_owned()));
    }
    let file = std::path::absolute(file).ok()?;
    let content = file.ancestors().find(|a| a.ends_with("content") && a.join("site.yaml").is_file())?;
    let path = file.strip_prefix(content).ok()?.to_str()?.replace(std::path::MAIN_SEPARATOR, "/");
    Some((content.parent()?.to_owned(), path))
}

/// Puts `key: value` into the front matter of a file; a failure half-way leaves the file as it was.
pub fn write(path: &Path, key: &str, below: &[&str], value: &str) -> io::Result<()> {
    let text = fs::read_to_string(path)?;
    let text = insert(&text, key, below, value).ok_or_else(|| io::Error::other("its front matter cannot be found"))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Names that begin with a dot are not read as content.
    let beside = path.with_file_name(format!(".{name}.new"));
    let written = fs::OpenOptions::new().write(true).create_new(true).open(&beside).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.set_permissions(fs::metadata(path)?.permissions())
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        let _ = fs::remove_file(&beside);
    }
    done
}

/// The text with `key` in its front matter: in the place of the old one, else below the first of `below` that is there,
/// else at the end. All other bytes stay as they are.
fn insert(text: &str, key: &str, below: &[&str], value: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    if lines.first()?.trim_start_matches('\u{feff}').trim_end() != "---" {
        return None;
    }
    let close = 1 + lines[1..].iter().position(|l| l.trim_end() == "---")?;
    let front = &lines[1..close];
    // Keys of the record stand as far in as the first of them.
    let first = front.iter().find(|l| !l.trim().is_empty() && !l.trim_start().starts_with('#'))?;
    let indent = &first[..first.len() - first.trim_start().len()];
    let is = |line: &str, key: &str| {
        line.strip_prefix(indent).and_then(|l| l.strip_prefix(key)).is_some_and(|l| l.trim_start().starts_with(':'))
    };
    let place = |key: &str| front.iter().position(|l| is(l, key)).map(|i| i + 1);
    let ending = if first.ends_with("\r\n") { "\r\n" } else { "\n" };
    let line = format!("{indent}{key}: {value}{ending}");
    // What stands further in, below a key, is its value; so are empty lines within it.
    let deeper = |l: &str| !l.trim().is_empty() && l.len() - l.trim_start_matches(' ').len() > indent.len();
    let end = |at: usize| {
        let value = lines[at + 1..close].iter().take_while(|l| l.trim().is_empty() || deeper(l));
        let last = value.enumerate().filter(|(_, l)| deeper(l)).map(|(i, _)| i + 1).last();
        at + 1 + last.unwrap_or(0)
    };
    let (keep, skip) = match (place(key), below.iter().find_map(|key| place(key))) {
        (Some(old), _) => (old, end(old)),
        (None, Some(above)) => (end(above), end(above)),
        (None, None) => (close, close),
    };
    Some([&lines[..keep].concat(), line.as_str(), &lines[skip..].concat()].concat())
}

#[cfg(test)]
mod tests {
    use super::insert;

    #[test]
    fn one_line_is_put_in_and_all_other_bytes_stay() {
        let value = "{ x: 1 }";
        for (text, wanted) in [
            (
                "---\na: 1\nstatus: approved # yes\nb: 2\n---\nstatus: x\n",
                "---\na: 1\nstatus: approved # yes\nattested: { x: 1 }\nb: 2\n---\nstatus: x\n",
            ),
            (
                "\u{feff}---\r\nstatus: draft\r\n---\r\nx",
                "\u{feff}---\r\nstatus: draft\r\nattested: { x: 1 }\r\n---\r\nx",
            ),
            ("---\na: 1\n---\n", "---\na: 1\nattested: { x: 1 }\n---\n"),
            ("---\nattested: { old: 1 }\nstatus: approved\n---\n", "---\nattested: { x: 1 }\nstatus: approved\n---\n"),
            (
                "---\nattested:\n  date: 1\n  hash: 2\nstatus: approved\n---\n",
                "---\nattested: { x: 1 }\nstatus: approved\n---\n",
            ),
            (
                "---\n # a\n a:\n  status: no\n status: draft\n---\n",
                "---\n # a\n a:\n  status: no\n status: draft\n attested: { x: 1 }\n---\n",
            ),
        ] {
            assert_eq!(insert(text, "attested", &["status"], value).as_deref(), Some(wanted));
        }
        assert_eq!(insert("no front matter\n", "attested", &["status"], value), None);
        let text = "---\ntitle: a\nsummary: |\n  b\n\n  c\n\nd: e\n---\n";
        let wanted = "---\ntitle: a\nsummary: |\n  b\n\n  c\nof: \"f\"\n\nd: e\n---\n";
        assert_eq!(insert(text, "of", &["summary", "title"], "\"f\"").as_deref(), Some(wanted));
    }
}
