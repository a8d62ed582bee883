//! The closed sets of words that records share, and the ids they use.

use super::decode::{Decode, Located, Words, choice};
use super::node::Node;
use super::shape::{LANGUAGE_TAG, Shape};
use crate::diagnostic::{Diagnostic, Problems, say};

choice! {
    /// Who may learn what of a session. Ordered by strictness.
    pub enum Rule {
        OnTheRecord = "on-the-record",
        ChathamHouse = "chatham-house",
        Private = "private",
    }
}

impl Rule {
    /// Whether identities must not come out.
    pub fn protects(self) -> bool {
        self != Rule::OnTheRecord
    }
}

choice! {
    /// Stakeholder group of a member.
    pub enum Group {
        Government = "government",
        PrivateSector = "private-sector",
        CivilSociety = "civil-society",
        TechnicalCommunity = "technical-community",
        Intergovernmental = "intergovernmental",
    }
}

choice! {
    /// Regional group, as the United Nations has them.
    pub enum Region {
        Africa = "africa",
        AsiaPacific = "asia-pacific",
        EasternEurope = "eastern-europe",
        LatinAmericaCaribbean = "latin-america-caribbean",
        WesternEuropeOthers = "western-europe-others",
    }
}

choice! {
    pub enum MeetingKind {
        InPerson = "in-person",
        Virtual = "virtual",
        Hybrid = "hybrid",
        AnnualIgf = "annual-igf",
        WorkingGroup = "working-group",
    }
}

choice! {
    /// Whether outsiders may be there (ToR: "decide prior to each meeting whether to open or close").
    pub enum AccessValue {
        OpenParticipation = "open-participation",
        OpenObservation = "open-observation",
        Closed = "closed",
    }
}

choice! {
    pub enum Status {
        Draft = "draft",
        Approved = "approved",
        Corrected = "corrected",
        Retracted = "retracted",
    }
}

impl Decode for Located<Status> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let span = node.span;
        Status::decode(node, problems).map(|value| Located { value, span })
    }

    fn shape() -> Shape {
        Status::shape()
    }
}

choice! {
    pub enum CallKind {
        Workshops = "workshops",
        Themes = "themes",
        Nominations = "nominations",
        Comments = "comments",
        TakingStock = "taking-stock",
    }
}

choice! {
    pub enum WrittenBy {
        Human = "human",
        AiAssisted = "ai-assisted",
    }
}

choice! {
    pub enum Gender {
        Female = "female",
        Male = "male",
        NonBinary = "non-binary",
        Other = "other",
    }
}

choice! {
    /// What a person or body that no list knows does in a protected session.
    pub enum Unknown {
        Stop = "stop",
        Redact = "redact",
    }
}

/// The key of a person, a contribution or a decision: lower-case ASCII letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let good = !text.is_empty() && text.len() <= 80 && text.bytes().all(allowed);
        (good && !text.starts_with('-') && !text.ends_with('-')).then(|| Id(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Located<Id> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let id = Id::parse(&words.value);
        if id.is_none() {
            problems.push(
                Diagnostic::error("id", words.span, say("This cannot be an id."))
                    .help(say("An id has lower-case letters, digits and hyphens: `amara-okafor`.")),
            );
        }
        id.map(|value| Located { value, span: words.span })
    }

    fn shape() -> Shape {
        Shape::Form("^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$")
    }
}

/// The hash of a redacted text, as `attested` has it: `b3:` and 64 hexadecimal digits (BLAKE3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(blake3::Hash);

impl Fingerprint {
    pub fn of(text: &str) -> Self {
        Fingerprint(blake3::hash(text.as_bytes()))
    }

    fn parse(text: &str) -> Option<Self> {
        blake3::Hash::from_hex(text.strip_prefix("b3:")?).ok().map(Fingerprint)
    }
}

impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "b3:{}", self.0.to_hex())
    }
}

impl Decode for Located<Fingerprint> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let hash = Fingerprint::parse(&words.value);
        if hash.is_none() {
            problems.push(
                Diagnostic::error("attested-hash", words.span, say("This is not the hash of a text that was read."))
                    .help(say("Delete `attested`, and let `glasshouse attest FILE` write it.")),
            );
        }
        hash.map(|value| Located { value, span: words.span })
    }

    fn shape() -> Shape {
        Shape::Form("^b3:[0-9a-f]{64}$")
    }
}

/// A language, by its tag (BCP 47): `en`, `zh`, `pt-br`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(String);

impl Lang {
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let first = parts.next()?;
        let good = (2..=3).contains(&first.len())
            && first.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()));
        good.then(|| Lang(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        matches!(self.0.split('-').next(), Some("ar" | "fa" | "he" | "ur" | "ps" | "dv" | "yi" | "ckb"))
    }
}

impl Decode for Located<Lang> {
    fn decode(node: Node, problems: &mut Problems) -> Option<Self> {
        let words = Words::decode(node, problems)?;
        let lang = Lang::parse(&words.value);
        if lang.is_none() {
            problems.push(
                Diagnostic::error("language", words.span, say("This is not a language tag."))
                    .help(say("Tags are like `en`, `fr` or `pt-br`.")),
            );
        }
        lang.map(|value| Located { value, span: words.span })
    }

    fn shape() -> Shape {
        Shape::Form(LANGUAGE_TAG)
    }
}
