//! Addresses within the site.
//!
//! In: paths of output files. Out: relative addresses between them, so that one build works under any path, on any
//! static host and from a disk. Must never: make an address that begins at the root of a host, but for the page that a
//! host shows in place of a missing one.

use crate::manuscript::words::Lang;

/// The path of an output file, relative to the output folder, with `/`: `fr/meetings/x/index.html`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// The page of a folder: `meetings/x` or nothing for the home page.
    pub fn page(folder: &str) -> Self {
        Route(if folder.is_empty() { "index.html".to_owned() } else { format!("{folder}/index.html") })
    }

    /// A file that is no page.
    pub fn file(path: impl Into<String>) -> Self {
        Route(path.into())
    }

    /// The same page in another language; the default language has no folder.
    #[must_use]
    pub fn in_lang(&self, lang: Option<&Lang>) -> Self {
        match lang {
            Some(lang) => Route(format!("{}/{}", lang.as_str(), self.0)),
            None => self.clone(),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it stands in an absolute address: a page by its folder.
    pub fn pretty(&self) -> &str {
        self.0.strip_suffix("index.html").unwrap_or(&self.0)
    }

    /// The address of `to` on this page.
    pub fn to(&self, to: &Route) -> String {
        let from: Vec<&str> = self.0.split('/').collect();
        let target: Vec<&str> = to.0.split('/').collect();
        let folders = from.len() - 1;
        let shared = from[..folders].iter().zip(&target[..target.len() - 1]).take_while(|(a, b)| a == b).count();
        let mut out = "../".repeat(folders - shared);
        out.push_str(&target[shared..].join("/"));
        out
    }
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn relative_addresses() {
        let from = Route::page("meetings/x");
        assert_eq!(from.to(&Route::page("meetings/y")), "../y/index.html");
        assert_eq!(from.to(&Route::page("")), "../../index.html");
        assert_eq!(from.to(&from), "index.html");
        assert_eq!(Route::page("").to(&Route::file("site.css")), "site.css");
    }
}
