//! The JSON Schemas, by a validator that shares no code with the program.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::{Value, json};

fn glasshouse(args: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_glasshouse")).args(args).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

fn printed(kind: &str) -> Value {
    let (good, text) = glasshouse(&["schema", kind]);
    assert!(good, "{kind}");
    serde_json::from_str(&text).unwrap()
}

struct Validator(Schemas, SchemaIndex);

impl Validator {
    fn of(kind: &str) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        let name = format!("/{kind}.json");
        compiler.add_resource(&name, printed(kind)).unwrap();
        let index = compiler.compile(&name, &mut schemas).unwrap();
        Validator(schemas, index)
    }

    fn accepts(&self, value: &Value) -> Result<(), String> {
        self.0.validate(value, self.1).map_err(|e| format!("{e:#}"))
    }
}

/// YAML as an editor reads it: dates are texts.
fn yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap()
}

fn front_matter(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    match path.extension().unwrap().to_str() {
        Some("md") => yaml(text.split("---\n").nth(1).unwrap()),
        _ => yaml(&text),
    }
}

/// Every record of the sample site with its kind.
fn records() -> Vec<(PathBuf, &'static str)> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let files = walkdir::WalkDir::new(&content).into_iter().map(Result::unwrap).filter(|e| e.file_type().is_file());
    let kind = |path: &Path| {
        let inside = path.strip_prefix(&content).unwrap().to_str().unwrap().to_owned();
        let stem = inside.strip_suffix(".md");
        let translated = stem.is_some_and(|s| s.rsplit_once('.').is_some_and(|(_, lang)| lang.len() == 2));
        match inside.split('/').next().unwrap() {
            _ if translated => Some("translation"),
            "site.yaml" => Some("site"),
            "rulebook.yaml" => Some("rulebook"),
            "rosters" => Some("roster"),
            "meetings" if stem.is_some() => Some("meeting"),
            "calls" => Some("call"),
            "outreach" => Some("outreach"),
            "pages" => Some("page"),
            "programme" => Some("programme"),
            "working-groups" => Some("working-group"),
            "briefings" => Some("briefing"),
            "issues" => Some("issue"),
            "recommendations.yaml" => Some("recommendations"),
            "fundraising.yaml" => Some("fundraising"),
            _ => None,
        }
    };
    files.filter_map(|e| Some((e.path().to_owned(), kind(e.path())?))).collect()
}

const KINDS: [&str; 14] = [
    "site",
    "roster",
    "rulebook",
    "meeting",
    "call",
    "programme",
    "working-group",
    "outreach",
    "briefing",
    "issue",
    "recommendations",
    "fundraising",
    "page",
    "translation",
];

#[test]
fn every_record_of_the_sample_site_fits_its_schema() {
    let records = records();
    for kind in KINDS {
        let validator = Validator::of(kind);
        let of_kind: Vec<_> = records.iter().filter(|(_, k)| *k == kind).collect();
        assert!(!of_kind.is_empty(), "{kind}");
        for (path, _) in of_kind {
            if let Err(error) = validator.accepts(&front_matter(path)) {
                panic!("{}: {error}", path.display());
            }
        }
    }
}

#[test]
fn what_the_program_refuses_the_schema_refuses() {
    let meeting = "title: A\nstarts: 2026-02-09\nkind: virtual\n";
    let call = "title: A\nopens: 2026-03-01T00:00:00Z\nclosese: x\n";
    let rule = |lang: &str| {
        let versions = format!("versions: [ {{ from: 2014-02-01, text: {{ {lang}: B }} }} ]");
        format!("rules: [ {{ id: a, heading: opening, sentence: 1, check: term, {versions} }} ]\n")
    };
    let cases = [
        ("meeting", "title: A\nstarts: 2026-02-09\n", "a missing key"),
        ("meeting", "title: A\nstarts: 2026-02-09\nkind: virtuel\n", "a misspelt word"),
        ("meeting", "title: A\nstarts: 9 February\nkind: virtual\n", "a date in words"),
        ("meeting", "title: A\nstarts: 2026-02-09T09:00\nkind: virtual\n", "a time without zone"),
        ("meeting", &format!("{meeting}votes: []\n"), "votes"),
        ("meeting", &format!("{meeting}rule: on-the-recrod\n"), "a misspelt rule"),
        ("meeting", &format!("{meeting}access: {{ value: open-observation, decidd: 2026-01-20 }}\n"), "a key within"),
        ("meeting", &format!("{meeting}participants: [ {{ affiliation: B }} ]\n"), "a guest without name"),
        ("meeting", &format!("{meeting}participants: [ Amara Okafor ]\n"), "a name in the place of an id"),
        ("meeting", &format!("{meeting}draft: maybe\n"), "no flag"),
        ("meeting", &format!("{meeting}cycle: two\n"), "no number"),
        ("meeting", &format!("{meeting}tags: accessibility\n"), "no list"),
        ("call", call, "an unknown key"),
        ("briefing", "title: A\ndate: 2026-02-09\nmandate: [72m]\n", "a letter that paragraph 72 has not"),
        ("recommendations", "recommendations: [ { id: a, text: A, progress: finished } ]\n", "a misspelt progress"),
        (
            "roster",
            "cycle: 2026\nmembers: [ { id: a, name: A, group: civil-society, region: africa, country: Nigeria } ]\n",
            "a country",
        ),
        ("site", "title: A\nbase_url: portal.example.org\nlanguages: [en]\n", "no address"),
        ("rulebook", &rule("English"), "a language in words"),
        ("translation", "title: A\nstarts: 2026-02-09\n", "a key of the original"),
    ];
    for (kind, text, what) in cases {
        assert!(Validator::of(kind).accepts(&yaml(text)).is_err(), "{kind}: {what} passed");
    }
    // The same without the mistake.
    Validator::of("rulebook").accepts(&yaml(&rule("pt-br"))).unwrap();
    Validator::of("meeting").accepts(&yaml(&format!("{meeting}rule: on-the-record\ntags:\nnumber: 7\n"))).unwrap();
    Validator::of("meeting")
        .accepts(&yaml("title: A\nstarts: 2026-02-09T09:00[Europe/Zurich]\nkind: virtual\nparticipants: [ amara-okafor, { name: B } ]\n"))
        .unwrap();
}

/// Every object of a schema.
fn objects<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(map) => {
            if map.get("type") == Some(&json!("object")) {
                found.push(value);
            }
            map.values().for_each(|v| objects(v, found));
        }
        Value::Array(items) => items.iter().for_each(|v| objects(v, found)),
        _ => {}
    }
}

#[test]
fn no_object_is_open() {
    for kind in KINDS {
        let schema = printed(kind);
        let mut found = Vec::new();
        objects(&schema, &mut found);
        assert!(!found.is_empty(), "{kind}");
        for object in found {
            assert_eq!(object["additionalProperties"], json!(false), "{kind}: {object}");
            for key in object["required"].as_array().unwrap() {
                assert!(object["properties"].get(key.as_str().unwrap()).is_some(), "{kind}: {key}");
            }
        }
    }
    let (good, said) = glasshouse(&["schema", "minutes"]);
    assert!(!good && said.is_empty());
}

#[test]
fn a_new_site_has_the_schemas_that_are_printed() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    assert!(glasshouse(&["init", site.to_str().unwrap()]).0);
    for kind in KINDS {
        let written = fs::read_to_string(site.join(format!("schema/{kind}.json"))).unwrap();
        assert_eq!(written, glasshouse(&["schema", kind]).1, "{kind}");
    }
    let settings: Value =
        serde_json::from_str(&fs::read_to_string(site.join(".vscode/settings.json")).unwrap()).unwrap();
    let schemas = settings["yaml.schemas"].as_object().unwrap();
    assert!(!schemas.is_empty());
    for schema in schemas.keys() {
        assert!(site.join(schema).is_file(), "{schema}");
    }
}
