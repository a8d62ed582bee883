//! The page that stands in place of every other while something is wrong.

use crate::diagnostic::{Resolved, Severity};
use crate::render::escaped;

/// A page with every problem. They are resolved without `--reveal`, so that what is protected is masked.
pub fn problems(resolved: &[Resolved]) -> String {
    let errors = resolved.iter().filter(|p| p.severity == Severity::Error).count();
    let mut html = String::from(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Nothing would be published</title>\n</head>\n<body>\n<main>\n\
         <h1>Nothing would be published</h1>\n",
    );
    html.push_str(&format!(
        "<p>{} in the way. This page loads again when a file changes.</p>\n<ol>\n",
        if errors == 1 { "One error is".to_owned() } else { format!("{errors} errors are") }
    ));
    for problem in resolved {
        let place = format!("{}:{}:{}", problem.path, problem.line, problem.column);
        html.push_str(&format!(
            "<li><p><b>{}</b> {} <code>{}</code></p>\n",
            escaped(problem.severity.name()),
            escaped(&problem.message),
            escaped(&place)
        ));
        if let Some(excerpt) = &problem.excerpt {
            html.push_str(&format!("<pre>{}</pre>\n", escaped(&excerpt.line)));
        }
        html.push_str(&format!("<p>{}</p></li>\n", escaped(&problem.help)));
    }
    html.push_str("</ol>\n</main>\n");
    html.push_str("<script src=\"/-/reload.js\" defer></script>\n</body>\n</html>\n");
    html
}

/// The page for what is no problem of the content: a folder that cannot be read.
pub fn sentence(text: &str) -> String {
    problems(&[]).replace(
        "<p>0 errors are in the way. This page loads again when a file changes.</p>\n<ol>\n</ol>\n",
        &format!("<p>{}</p>\n", escaped(text)),
    )
}
