//! What `site.yaml` says that may be published: all of it but the lists that redaction uses.

use crate::disclosure::PublicText;
use crate::manuscript::site::BaseUrl;
use crate::manuscript::words::Lang;

#[derive(Clone, Debug)]
pub struct Site {
    pub title: PublicText,
    pub base_url: BaseUrl,
    /// The first is the default language.
    pub languages: Vec<Lang>,
    pub repository: Option<BaseUrl>,
}
