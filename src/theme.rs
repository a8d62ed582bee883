//! The default theme, inside the program, and what a site puts over it.
//!
//! In: files of `themes/default` (embedded) and of the site's own theme, file by file. Out: templates, words and static
//! files. Templates are trusted code. Must never: read a file itself.

pub mod budget;
mod lean;
#[cfg(test)]
mod style;

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Kwargs, State, Tera};

use crate::diagnostic::{Diagnostic, Place, Problems, say};
use crate::disclosure::Neutral;
use crate::manuscript::words::Lang;
use crate::strings::Strings;
use crate::view::Publishable;

use self::budget::Budget;

static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Files of a theme: path in its folder → bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A theme, ready to render.
pub struct Theme {
    templates: BTreeMap<Lang, Tera>,
    strings: BTreeMap<Lang, Arc<Strings>>,
    /// `static/…` files by path in the output, `static/site.<hash>.css`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The stylesheet's path in the output.
    pub stylesheet: String,
    /// The path of the search page's script.
    pub search: String,
    /// The path of the script that counts days, in the output.
    pub script: String,
    /// What its pages may weigh. `None` when its `theme.toml` is wrong.
    pub budget: Option<Budget>,
}

/// The files of the default theme.
pub fn default_files() -> Files {
    fn walk(dir: &Dir<'_>, files: &mut Files) {
        for file in dir.files() {
            files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
        }
        dir.dirs().for_each(|d| walk(d, files));
    }
    let mut files = Files::new();
    walk(&DEFAULT, &mut files);
    files
}

/// Where the author finds a file: in their own theme, or in the default one.
fn path_of(file: &str, overridden: &[String], name: &str) -> String {
    let folder = if overridden.iter().any(|o| o == file) { name } else { "default" };
    format!("themes/{folder}/{file}")
}

/// Parses the words of a theme for each language; what a language lacks is said in English.
fn words(
    files: &Files,
    overridden: &[String],
    name: &str,
    languages: &[Lang],
    problems: &mut Problems,
) -> BTreeMap<Lang, Arc<Strings>> {
    let text = |file: &str| files.get(file).map(|b| String::from_utf8_lossy(b).into_owned());

    let english = Lang::parse("en").unwrap_or_else(|| languages[0].clone());
    let mut parse = |lang: &Lang, fallback: Option<Arc<Strings>>| {
        let file = format!("i18n/{}.ftl", lang.as_str());
        let words = text(&file).unwrap_or_default();
        Arc::new(Strings::parse(lang, &words, &path_of(&file, overridden, name), fallback, problems))
    };
    let base = parse(&english, None);
    let mut strings = BTreeMap::new();
    for lang in languages {
        let words = if *lang == english { base.clone() } else { parse(lang, Some(base.clone())) };
        strings.insert(lang.clone(), words);
    }
    strings
}

/// The phrases that stand for names, without the rest of the theme.
pub fn neutral(own: Files, name: &str, languages: &[Lang], problems: &mut Problems) -> BTreeMap<Lang, Neutral> {
    let mut files = default_files();
    let overridden: Vec<String> = own.keys().cloned().collect();
    files.extend(own);
    let strings = words(&files, &overridden, name, languages, problems);
    strings.iter().map(|(lang, words)| (lang.clone(), words.neutral())).collect()
}

impl Theme {
    /// Puts `own` over the default theme and parses everything for `languages`.
    pub fn load(own: Files, name: &str, languages: &[Lang], problems: &mut Problems) -> Self {
        let mut files = default_files();
        let overridden: Vec<String> = own.keys().cloned().collect();
        files.extend(own);
        let strings = words(&files, &overridden, name, languages, problems);

        let mut templates = BTreeMap::new();
        let sources: Vec<(String, String)> = files
            .iter()
            .filter_map(|(p, b)| {
                Some((p.strip_prefix("templates/")?.to_owned(), String::from_utf8_lossy(b).into_owned()))
            })
            .collect();
        for (lang, words) in &strings {
            let mut tera = Tera::new();
            let words = words.clone();
            tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| translate(&words, &kwargs));
            if let Err(error) = tera.add_raw_templates(sources.iter().map(|(n, s)| (n.as_str(), s.as_str()))) {
                problems.push(template_problem(&error));
                break;
            }
            templates.insert(lang.clone(), tera);
        }

        let mut assets = BTreeMap::new();
        let (mut stylesheet, mut script, mut search) = (String::new(), String::new(), String::new());
        for (file, bytes) in files.iter().filter(|(p, _)| p.starts_with("static/")) {
            let bytes = match std::str::from_utf8(bytes) {
                Ok(css) if file.ends_with(".css") => lean::lean(css).into_bytes(),
                _ => bytes.clone(),
            };
            let hash = blake3::hash(&bytes).to_hex();
            let hashed = match file.rsplit_once('.') {
                Some((stem, ending)) => format!("{stem}.{}.{ending}", &hash[..10]),
                None => file.clone(),
            };
            match file.as_str() {
                "static/site.css" => stylesheet.clone_from(&hashed),
                "static/site.js" => script.clone_from(&hashed),
                "static/search.js" => search.clone_from(&hashed),
                _ => {}
            }
            assets.insert(hashed, bytes);
        }
        let about = files.get("theme.toml").map(|b| String::from_utf8_lossy(b)).unwrap_or_default();
        let budget = budget::read(&about, &path_of("theme.toml", &overridden, name), problems);
        Theme { templates, strings, assets, stylesheet, search, script, budget }
    }

    /// The files that a browser loads with every page.
    pub fn with_every_page(&self) -> impl Iterator<Item = &[u8]> {
        self.assets
            .iter()
            .filter(|(path, _)| [&self.stylesheet, &self.script].contains(path))
            .map(|(_, bytes)| bytes.as_slice())
    }

    pub fn strings(&self, lang: &Lang) -> &Arc<Strings> {
        self.strings.get(lang).unwrap_or_else(|| &self.strings[self.strings.keys().next().unwrap_or(lang)])
    }

    /// Every message of every language.
    pub fn messages(&self) -> impl Iterator<Item = &str> {
        self.strings.values().flat_map(|words| words.messages())
    }

    /// The phrases that stand for names, by language.
    pub fn neutral(&self) -> BTreeMap<Lang, Neutral> {
        self.strings.iter().map(|(lang, words)| (lang.clone(), words.neutral())).collect()
    }

    /// Renders a page. Only what is [`Publishable`] gets here.
    ///
    /// # Errors
    /// When the template is wrong; the problem has its file and line.
    pub fn render<V: Publishable>(
        &self,
        lang: &Lang,
        template: &str,
        frame: &crate::view::Frame,
        page: &V,
    ) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut context = tera::Context::new();
        context.insert("frame", frame);
        context.insert("page", page);
        let Some(tera) = self.templates.get(lang) else { return Ok(Vec::new()) };
        let mut out = Vec::with_capacity(32 << 10);
        tera.render_to(template, &context, &mut out).map_err(|error| Box::new(template_problem(&error)))?;
        // All pages are in memory at once.
        out.shrink_to_fit();
        Ok(out)
    }
}

/// `t(key="…", n=…)`: a message of the interface.
fn translate(words: &Strings, kwargs: &Kwargs) -> tera::TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut args = fluent_bundle::FluentArgs::new();
    let mut variables = false;
    for (name, value) in kwargs.iter().filter_map(|(k, v)| Some((k.as_str()?.to_owned(), v))) {
        if name == "key" {
            continue;
        }
        variables = true;
        match value.as_i64() {
            Some(n) => args.set(name, fluent_bundle::FluentValue::from(n)),
            None => args.set(name, fluent_bundle::FluentValue::from(value.to_string())),
        }
    }
    if !words.has(key) {
        return Err(tera::Error::message(format!("there is no message `{key}` in i18n/")));
    }
    Ok(if variables { words.format(key, &args) } else { words.get(key) })
}

/// Template errors come with their own report, which names file, line and what is missing. Templates are no records, so
/// nothing in it is protected.
fn template_problem(error: &tera::Error) -> Diagnostic {
    let place = Place::Path { path: "themes".to_owned(), line: 0, column: 0 };
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    Diagnostic::error("template", place, say("A template cannot be rendered: ").quote(text))
        .help(say("Correct the template, or delete it to use the default theme's."))
}
