//! The whole way, on one screen.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::attestation;
use crate::audit;
use crate::diagnostic::{Diagnostic, Problems, say};
use crate::disclosure::{self, Secrets};
use crate::manuscript::site::BaseUrl;
use crate::manuscript::site::SiteFile;
use crate::manuscript::{self, Fate, Fates, Moments};
use crate::publication::Publication;
use crate::render::{self, Audited, Rendition};
use crate::site;
use crate::source::SourceTree;
use crate::theme::{Files, Theme};

/// What the outside decides about a build.
#[derive(Clone, Debug)]
pub struct Options {
    /// "Today".
    pub as_of: Timestamp,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// In place of the site's own.
    pub base_url: Option<BaseUrl>,
}

/// What a stage is called while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Parse,
    Disclose,
    Plan,
    Render,
    Audit,
}

/// A finished website, or what is in its way.
pub struct Outcome {
    /// `None` when there are errors.
    pub rendition: Option<Rendition<Audited>>,
    pub problems: Problems,
    /// What became of each source file.
    pub fates: Fates,
    /// The path under which the site stands on its host, with a slash at both ends.
    pub mount: String,
}

/// Takes a source tree all the way to an audited rendition. Pure: the same input gives the same bytes.
///
/// `theme_files` gives the files that the site puts over the default theme, by the theme's name.
pub fn build(
    tree: &SourceTree,
    theme_files: impl FnOnce(&str) -> Files,
    options: &Options,
    problems: Problems,
    progress: &(dyn Fn(Stage) + Sync),
) -> Outcome {
    let theme = |site: &SiteFile, problems: &mut Problems| Arc::new(load_theme(site, theme_files, problems));
    build_with(tree, theme, options, problems, progress)
}

/// Loads the theme that a site names.
pub fn load_theme(site: &SiteFile, theme_files: impl FnOnce(&str) -> Files, problems: &mut Problems) -> Theme {
    let languages: Vec<_> = site.languages.iter().map(|l| l.value.clone()).collect();
    let theme_name = site.theme.as_ref().map_or("default", |t| t.value.as_str()).to_owned();
    let own = theme_files(&theme_name);
    if own.is_empty() && theme_name != "default" {
        let span = site.theme.as_ref().map_or(site.span, |t| t.span);
        let message = say("There is no theme ").quote(theme_name.clone()).say(".");
        problems.push(
            Diagnostic::error("no-theme", span, message).help(say("Put it into `themes/`, or write `theme: default`.")),
        );
    }
    Theme::load(own, &theme_name, &languages, problems)
}

/// The same with a theme from elsewhere: many builds of one site need to load it only once.
pub fn build_with(
    tree: &SourceTree,
    theme: impl FnOnce(&SiteFile, &mut Problems) -> Arc<Theme>,
    options: &Options,
    mut problems: Problems,
    progress: &(dyn Fn(Stage) + Sync),
) -> Outcome {
    let Some(disclosed) = disclose_with(tree, theme, options, &mut problems, progress) else {
        return Outcome { rendition: None, problems, fates: Fates::default(), mount: "/".to_owned() };
    };
    let Disclosed { publication, secrets, mut fates, theme } = disclosed;
    let mount = publication.site.base_url.path();
    attestation::check(&publication.meetings, &mut problems);

    progress(Stage::Plan);
    let site = site::plan(publication, options.as_of, &mut problems);
    for (id, ..) in &site.attachments {
        fates.set(*id, Fate::Published);
    }
    if problems.has_errors() {
        return Outcome { rendition: None, problems, fates, mount };
    }

    progress(Stage::Render);
    let Some(rendition) = render::render(&site, &theme, tree, &mut problems) else {
        return Outcome { rendition: None, problems, fates, mount };
    };

    progress(Stage::Audit);
    let furniture = theme.messages().chain([site.about.title.as_str(), site.about.base_url.as_str()]);
    match audit::audit(rendition, &secrets, furniture) {
        Ok(rendition) => Outcome { rendition: Some(rendition), problems, fates, mount },
        Err(leaks) => {
            problems.append(leaks);
            Outcome { rendition: None, problems, fates, mount }
        }
    }
}

/// The first half of the way: what may be published, and what the rest needs.
pub struct Disclosed {
    pub publication: Publication,
    pub secrets: Secrets,
    pub fates: Fates,
    pub theme: Arc<Theme>,
}

/// Takes a source tree as far as the door of the room. `None` when `site.yaml` is not usable.
pub fn disclose(
    tree: &SourceTree,
    theme_files: impl FnOnce(&str) -> Files,
    options: &Options,
    problems: &mut Problems,
    progress: &(dyn Fn(Stage) + Sync),
) -> Option<Disclosed> {
    let theme = |site: &SiteFile, problems: &mut Problems| Arc::new(load_theme(site, theme_files, problems));
    disclose_with(tree, theme, options, problems, progress)
}

fn disclose_with(
    tree: &SourceTree,
    theme: impl FnOnce(&SiteFile, &mut Problems) -> Arc<Theme>,
    options: &Options,
    problems: &mut Problems,
    progress: &(dyn Fn(Stage) + Sync),
) -> Option<Disclosed> {
    progress(Stage::Parse);
    let moments = Moments { as_of: options.as_of, drafts: options.drafts };
    let manuscript = manuscript::parse(tree, &moments, problems)?;
    let theme = theme(&manuscript.site, problems);

    progress(Stage::Disclose);
    let neutral: BTreeMap<_, _> = theme.neutral();
    let (mut publication, secrets, fates) = disclosure::disclose(manuscript, &neutral, tree, problems);
    if let Some(base_url) = &options.base_url {
        publication.site.base_url = base_url.clone();
    }
    Some(Disclosed { publication, secrets, fates, theme })
}
