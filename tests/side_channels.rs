//! Every place an author can write to, with somebody's name in it: nothing of it comes out, in no file and no message.
//!
//! A row of the table is a place. The name is searched for in the raw bytes of every file of the output and as a reader
//! would decode them, and in everything the program says; once more with a mistake on the same line, so that messages
//! show that line. The program may stop instead of publishing. None of its own code is used to search.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const AS_OF: &str = "2026-06-15T12:00:00Z";
const MEETING: &str = "meetings/2026-03-18-x.md";
const TRANSLATION: &str = "meetings/2026-03-18-x.fr.md";

/// Words that stand nowhere but in the name and the affiliation of one participant.
const CANARIES: [&str; 3] = ["quibrelle", "zanthorpe", "vexmoor"];

/// Where a text is put.
enum Place {
    /// A line of the meeting's front matter, in the place of that key.
    Front(&'static str),
    /// In the body, under the Rule.
    Body(&'static str),
    /// A line of the translation's front matter.
    TranslatedFront(&'static str),
    TranslatedBody(&'static str),
    /// A file of its own.
    File(&'static str, &'static str),
    /// The meeting under another name.
    Renamed(&'static str),
}

use Place::{Body, File, Front, Renamed, TranslatedBody, TranslatedFront};

/// Every place. `WHO` stands for the name, `ID` for the name as it stands in addresses.
const PLACES: &[(&str, Place)] = &[
    ("title", Front("title: Talk with WHO")),
    ("number", Front("number: WHO")),
    ("place", Front("place: Office of WHO")),
    ("join", Front("join: Ask WHO")),
    ("where of access", Front("access: { value: open-observation, decided: 2026-03-01, where: with WHO }")),
    ("reason of access", Front("access: { value: closed, decided: 2026-03-01, reason: WHO wished it }")),
    ("reviewer", Front("provenance: { written_by: human, reviewed_by: WHO }")),
    ("writer", Front("provenance: { written_by: WHO }")),
    ("summary", Front("summary: WHO spoke.")),
    ("summary over lines", Front("summary: >\n  Then it was\n  WHO\n  who spoke.")),
    ("title of the agenda", Front("agenda: { items: [ { id: 1, title: Report of WHO } ] }")),
    ("id of the agenda", Front("agenda: { items: [ { id: WHO, title: Report } ] }")),
    ("added at", Front("agenda: { items: [ { id: 1, title: Report, added_at: WHO } ] }")),
    ("attendance", Front("attendance: { in-person: [ ID ], remote: [ ID ], apologies: [ ID ] }")),
    ("attendance by name", Front("attendance: { in-person: [ WHO ] }")),
    ("reason of a public mention", Front("public_mentions: [ { text: Tunis Agenda, because: WHO said so } ]")),
    ("id of a decision", Front("decisions: [ { id: ID, text: Yes. } ]")),
    ("decision", Front("decisions: [ { id: d1, text: WHO writes. } ]")),
    ("explanation", Front("decisions: [ { id: d1, text: Yes., explained: As WHO asked. } ]")),
    ("objection", Front("decisions: [ { id: d1, text: Yes., objections: [ \"WHO: no.\" ] } ]")),
    ("item of a decision", Front("decisions: [ { id: d1, text: Yes., item: WHO } ]")),
    ("method of a decision", Front("decisions: [ { id: d1, text: Yes., method: WHO } ]")),
    ("action", Front("actions: [ { text: Call WHO } ]")),
    ("owner", Front("actions: [ { text: Write, owner: WHO } ]")),
    ("title of a document", Front("documents: [ { title: Paper of WHO } ]")),
    ("document kept back", Front("documents: [ { title: Paper, withheld: WHO wrote it } ]")),
    ("file that is not there", Front("documents: [ { title: Paper, file: ID.pdf } ]")),
    ("file in another folder", Front("documents: [ { title: Paper, file: ../ID.csv } ]")),
    ("correction", Front("corrections: [ { date: 2026-04-01, text: WHO was misquoted. } ]")),
    ("mandate", Front("mandate: [ WHO ]")),
    ("tag", Front("tags: [ WHO ]")),
    ("tag as id", Front("tags: [ ID ]")),
    ("transcript", Front("transcript: https://video.example.org/ID")),
    ("recording", Front("recording: https://video.example.org/ID")),
    ("why withheld", Front("withheld: WHO asked for it")),
    ("hash", Front("attested: { date: 2026-04-01, hash: WHO }")),
    ("kind", Front("kind: WHO")),
    ("status", Front("status: WHO")),
    ("date", Front("ends: WHO")),
    ("cycle", Front("cycle: WHO")),
    ("rule", Front("rule: WHO")),
    ("unknown key", Front("WHO: 1")),
    ("unknown key as id", Front("ID: 1")),
    ("votes", Front("votes: [ WHO ]")),
    (
        "alias of a guest",
        Front(
            "participants: [ { name: Quibrelle Zanthorpe, affiliation: Vexmoor Institute, also_known_as: [ WHO ] } ]",
        ),
    ),
    (
        "unknown participant",
        Front("participants: [ WHO, { name: Quibrelle Zanthorpe, affiliation: Vexmoor Institute } ]"),
    ),
    ("comment in YAML", Front("# WHO")),
    ("anchor in YAML", Front("tags: &ID [ a ]")),
    ("tag in YAML", Front("tags: !ID [ a ]")),
    ("paragraph", Body("It was WHO who spoke.")),
    ("lower case", Body("It was ID who spoke.")),
    ("label", Body("WHO: I agree.")),
    ("strong label", Body("**WHO:** I agree.")),
    ("strong label with a body", Body("**WHO (Vexmoor Institute):** I agree.")),
    ("marked turn", Body(">> WHO: I agree.")),
    ("mention", Body("[@ID]: I agree with [@ID].")),
    ("split by emphasis", Body("It was *W*H*O* or WHO.")),
    ("list", Body("- one\n- WHO\n  - of WHO")),
    ("task", Body("- [ ] WHO\n- [x] WHO")),
    ("quotation", Body("> WHO\n> > WHO")),
    ("head of a table", Body("| WHO | b |\n| --- | --- |\n| 1 | 2 |")),
    ("cell of a table", Body("| a | b |\n| --- | --- |\n| WHO | 2 |")),
    ("code", Body("It was `WHO`.")),
    ("block of code", Body("```\nWHO\n```")),
    ("indented code", Body("    WHO")),
    ("language of code", Body("```ID\nx\n```")),
    ("rest of a fence", Body("~~~ x WHO\nx\n~~~")),
    ("footnote", Body("A note.[^1]\n\n[^1]: By WHO.")),
    ("label of a footnote", Body("A note.[^ID]\n\n[^ID]: A text.")),
    ("footnote that nobody names", Body("A note.\n\n[^1]: By WHO.")),
    ("footnote that is not there", Body("A note.[^ID]")),
    ("words of a link", Body("[WHO](https://example.org/)")),
    ("link", Body("[x](https://example.org/ID)")),
    ("host of a link", Body("[x](https://ID.example.org/)")),
    ("query of a link", Body("[x](https://example.org/?q=ID#ID)")),
    ("link with percent signs", Body("[x](https://example.org/%71uibrelle%2DZ%61nthorpe-%76exmoor)")),
    ("title of a link", Body("[x](https://example.org/ \"WHO\")")),
    ("link in angles", Body("<https://example.org/ID>")),
    ("bare link", Body("See https://example.org/ID now.")),
    ("mail", Body("Write to ID@example.org or <ID@example.org>.")),
    ("link of a mail", Body("[x](mailto:ID@example.org)")),
    ("handle", Body("Ask @ID.")),
    ("dead link", Body("[x](../pages/ID.md)")),
    ("dead anchor", Body("[x](#ID)")),
    ("dead path", Body("[x](/ID/)")),
    ("refused link", Body("[x](javascript:ID)")),
    ("definition of a link", Body("[x][ID]\n\n[ID]: https://example.org/ID \"WHO\"")),
    ("definition that nobody uses", Body("Text.\n\n[ID]: https://example.org/ID \"WHO\"")),
    ("description of an image", Body("![WHO](x.png)")),
    ("image", Body("![x](ID.png)")),
    ("title of an image", Body("![x](x.png \"WHO\")")),
    ("comment", Body("A <!-- WHO --> text.")),
    ("attribute", Body("A <i title=\"WHO\" id=\"ID\">text</i>.")),
    ("element", Body("<section>\nWHO\n</section>")),
    ("script", Body("<script>\nlet a = \"WHO\";\n</script>")),
    ("entities", Body("It was &#81;uibrelle Zan&shy;thorpe of &#x56;exmoor Institute.")),
    ("heading", Body("## On WHO")),
    ("heading underlined", Body("On WHO\n------")),
    ("anchor of a heading", Body("## Words {#ID}")),
    ("rule of a heading", Body("## Words {.ID}")),
    ("heading of a private part", Body("## On WHO {.private}\n\nText.")),
    ("private part", Body("## Apart {.private}\n\nWHO spoke.\n\n### WHO\n\n- WHO\n\n[^9]: WHO")),
    ("footnote of a private part", Body("Text.\n\n## Apart {.private}\n\nx[^7]\n\n[^7]: WHO")),
    ("struck out", Body("It was ~~WHO~~ nobody.")),
    ("hard break", Body("It was WHO\\\nwho spoke.  \nWHO")),
    ("formula", Body("$WHO$ and $$WHO$$")),
    ("title of a translation", TranslatedFront("title: Avec WHO")),
    ("summary of a translation", TranslatedFront("summary: WHO prit la parole.")),
    ("unknown key of a translation", TranslatedFront("WHO: 1")),
    ("translation", TranslatedBody("Ce fut WHO.")),
    ("label of a translation", TranslatedBody("WHO : je suis d'accord.\n\n**WHO :** oui.")),
    ("heading of a translation", TranslatedBody("## Sur WHO")),
    ("laxer part of a translation", TranslatedBody("## Mots {.on-the-record}\n\n[@ID]: oui.")),
    ("name of the file", Renamed("meetings/2026-03-18-ID.md")),
    ("name of the folder", Renamed("meetings/ID/index.md")),
    ("second meeting with the name", File("meetings/2026-03-19-ID.md", "no front matter, by WHO")),
    ("translation alone", File("meetings/2026-03-19-ID.fr.md", "---\ntitle: x\n---\nWHO")),
    ("translation in an unknown language", File("meetings/2026-03-18-x.ja.md", "---\ntitle: WHO\n---\nWHO")),
    ("file of no record", File("meetings/ID.txt", "WHO")),
    ("picture of no record", File("meetings/2026-03-18-x/ID.png", "WHO")),
    ("file that nothing reads", File("meetings/ID.yaml", "who: WHO")),
    ("hidden file", File("meetings/.ID.md", "---\ntitle: WHO\n---\nWHO")),
    ("hidden folder", File(".ID/WHO.md", "WHO")),
    ("folder that is none of ours", File("minutes/2026-03-18-x.md", "---\ntitle: WHO\n---\nWHO")),
];

/// Places of files that the front matter names: their bytes are searched, too.
const ATTACHED: &[(&str, &str, &str)] = &[
    ("bytes of a table", "figures.csv", "a,b\nWHO,1\n"),
    ("name of a table", "ID.csv", "a,b\n1,2\n"),
    ("bytes of a document", "paper.pdf", "%PDF-1.4\n<< /Author (WHO) >>\n%%EOF"),
    ("bytes of a picture", "map.jpg", "\u{fffd}Exif Artist WHO"),
];

/// A single word of a name without its capital is not known from any other word of a sentence yet (`THREAT_MODEL.md`).
const WITHOUT_CAPITAL: &[&str] = &["lower case", "footnote that is not there"];

type Site = BTreeMap<String, String>;

/// How the person is known, what is doubtful does, and which form of the name is planted.
#[derive(Clone, Copy)]
struct Plan {
    member: bool,
    unknown: &'static str,
    who: &'static str,
    id: &'static str,
}

impl Plan {
    fn put(&self, text: &str) -> String {
        text.replace("WHO", self.who).replace("ID", self.id)
    }

    fn site(&self) -> Site {
        let canary = "  - { id: quibrelle-zanthorpe, name: Quibrelle Zanthorpe, group: government, region: africa, affiliation: Vexmoor \
                      Institute }\n";
        let participant = if self.member {
            "quibrelle-zanthorpe"
        } else {
            "{ name: Quibrelle Zanthorpe, affiliation: Vexmoor Institute }"
        };
        let roster = "cycle: 2026\nappointed: 2025-12-01\nsource: https://example.org/\nmembers:\n  - { id: oluchi-bemvinda, name: Oluchi \
                      Bemvinda, group: government, region: africa }\n";
        Site::from([
            (
                "site.yaml".to_owned(),
                format!(
                    "title: Portal\nbase_url: https://portal.example.org/mag/\nlanguages: [en, fr]\nchatham_house: {{ unknown: {} }}\n",
                    self.unknown
                ),
            ),
            ("rosters/2026.yaml".to_owned(), format!("{roster}{}", if self.member { canary } else { "" })),
            (
                MEETING.to_owned(),
                format!(
                    "---\ntitle: Virtual Meeting II\nstarts: 2026-03-18T12:00:00Z\nkind: virtual\naccess: {{ value: open-observation, \
                     decided: 2026-03-01 }}\nparticipants: [ {participant} ]\n---\n\nA text.\n\n"
                ),
            ),
            (TRANSLATION.to_owned(), "---\ntitle: Réunion II\n---\n\nUn texte.\n\n".to_owned()),
            (
                "pages/about.md".to_owned(),
                "---\ntitle: About\n---\n\nSee [the meeting](../meetings/2026-03-18-x.md).\n".to_owned(),
            ),
        ])
    }

    fn planted(&self, place: &Place) -> Site {
        let mut site = self.site();
        match place {
            Front(line) => front(site.get_mut(MEETING).unwrap(), &self.put(line)),
            TranslatedFront(line) => front(site.get_mut(TRANSLATION).unwrap(), &self.put(line)),
            Body(text) => {
                site.get_mut(MEETING).unwrap().push_str(&format!("{}\n", self.put(text)));
                // Its sections would not line up.
                if text.contains("## ") || text.contains("---\n") || text.ends_with("------") {
                    site.remove(TRANSLATION);
                }
            }
            TranslatedBody(text) => {
                site.get_mut(TRANSLATION).unwrap().push_str(&format!("{}\n", self.put(text)));
                if text.contains("## ") {
                    site.get_mut(MEETING).unwrap().push_str("## Words\n\nMore.\n");
                }
            }
            File(path, text) => {
                site.insert(self.put(path), self.put(text));
            }
            Renamed(path) => {
                let path = self.put(path);
                let text = site.remove(MEETING).unwrap();
                let translated = site.remove(TRANSLATION).unwrap();
                let page = site.get_mut("pages/about.md").unwrap();
                *page = page.replace("2026-03-18-x.md", path.trim_start_matches("meetings/"));
                site.insert(path.replace(".md", ".fr.md"), translated);
                site.insert(path, text);
            }
        }
        site
    }
}

/// Puts a line into front matter, in the place of its key if that is there.
fn front(file: &mut String, line: &str) {
    let key = line.split(':').next().unwrap();
    let (head, body) = file.trim_start_matches("---\n").split_once("---\n").unwrap();
    let kept: String = head.split_inclusive('\n').filter(|l| l.split(':').next() != Some(key)).collect();
    *file = format!("---\n{kept}{line}\n---\n{body}");
}

/// A mistake on every line that holds the name.
fn broken(site: &Site) -> Site {
    let spoil = |path: &String, text: &String| {
        let mut marks = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            marks += usize::from(line == "---\n");
            // Rosters and pages are public: their lines are shown.
            let declared =
                path.starts_with("rosters/") || path.starts_with("pages/") || line.starts_with("participants: [ ");
            if declared || hits(line) == 0 {
                return line.to_owned();
            }
            let mistake = if marks < 2 { " ]: [" } else { " [x](javascript:1) {.nope}" };
            format!("{}{mistake}\n", line.trim_end_matches('\n'))
        });
        (path.clone(), lines.collect())
    };
    site.iter().map(|(path, text)| spoil(path, text)).collect()
}

fn hits(text: &str) -> usize {
    let text = text.to_lowercase();
    CANARIES.iter().map(|c| text.matches(c).count()).sum()
}

/// Every way in which a reader would read bytes; hits in the one that shows most.
fn hits_decoded(bytes: &[u8]) -> usize {
    let raw = String::from_utf8_lossy(bytes).into_owned();
    let entities = entities(&raw);
    let escapes = serde_json::from_str::<serde_json::Value>(&raw).map(|v| format!("{v:#}")).unwrap_or_default();
    let mut readings =
        vec![percent(&raw), percent(&entities), without_tags(&entities), percent(&escapes), escapes, entities, raw];
    readings.extend(readings.clone().iter().map(|r| r.replace(['\u{ad}', '\u{200b}'], "").replace("\r\n ", "")));
    readings.iter().map(|r| hits(r)).max().unwrap_or_default()
}

fn percent(text: &str) -> String {
    let mut out = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok());
        let byte = hex.filter(|_| *first == b'%');
        out.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn entities(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let decoded = part.split_once(';').and_then(|(code, rest)| {
            let code = match code.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => code.parse().ok()?,
            };
            Some(format!("{}{rest}", char::from_u32(code)?))
        });
        out.push_str(&decoded.unwrap_or_else(|| format!("&#{part}")));
    }
    out.replace("&shy;", "\u{ad}").replace("&nbsp;", " ").replace("&amp;", "&")
}

fn without_tags(html: &str) -> String {
    let rest = html.split('<').enumerate().map(|(i, part)| match part.split_once('>') {
        Some((_, text)) if i > 0 => text,
        _ => part,
    });
    rest.collect()
}

/// A folder for one of a thousand builds: in memory, where the system has such a place.
fn folder() -> TempDir {
    TempDir::new_in("/dev/shm").or_else(|_| TempDir::new()).unwrap()
}

fn write(site: &Site, root: &Path) {
    for (path, text) in site {
        let path = root.join("content").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn glasshouse(root: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_glasshouse"))
        .args(args)
        .args([".", "--as-of", AS_OF])
        .current_dir(root)
        .env_remove("CI")
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(root)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|e| e.file_type().is_file())
        .map(|e| (e.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned(), fs::read(e.path()).unwrap()))
        .collect()
}

/// Builds a site and says where the name came out, beyond what the same site holds without it.
fn leaks(site: &Site, usual: &BTreeMap<String, Vec<u8>>) -> (Vec<String>, bool) {
    let dir = folder();
    write(site, dir.path());
    let mut found = Vec::new();
    let output = glasshouse(dir.path(), &["build"]);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", said(&output));
    if hits_decoded(said(&output).as_bytes()) > 0 {
        found.push(format!("what build says: {}", said(&output)));
    }
    for (path, bytes) in tree(&dir.path().join("public")) {
        let before = usual.get(&path);
        if before == Some(&bytes) {
            continue;
        }
        if hits(&path) > 0 && before.is_none() {
            found.push(format!("the address {path}"));
        }
        if hits_decoded(&bytes) > before.map_or(0, |b| hits_decoded(b)) {
            found.push(path);
        }
    }
    (found, output.status.success())
}

/// Where a message shows the name, with a mistake on its line.
fn messages(site: &Site) -> Vec<String> {
    let dir = folder();
    write(&broken(site), dir.path());
    let mut found = Vec::new();
    for (command, format) in [("check", "human"), ("build", "json")] {
        let output = glasshouse(dir.path(), &[command, "--format", format]);
        if hits_decoded(said(&output).as_bytes()) > 0 {
            found.push(format!("what {command} --format {format} says: {}", said(&output)));
        }
    }
    found
}

fn attached(plan: &Plan, file: &str, bytes: &str) -> Site {
    let mut site = plan.planted(&Renamed("meetings/2026-03-18-x/index.md"));
    let index = "meetings/2026-03-18-x/index.md";
    front(site.get_mut(index).unwrap(), &plan.put(&format!("documents: [ {{ title: Paper, file: {file} }} ]")));
    site.insert(plan.put(&format!("meetings/2026-03-18-x/{file}")), plan.put(bytes));
    site
}

fn nothing_comes_out(plan: Plan) {
    let dir = folder();
    write(&plan.site(), dir.path());
    let output = glasshouse(dir.path(), &["build"]);
    assert!(output.status.success(), "{}", said(&output));
    let usual = tree(&dir.path().join("public"));
    let mut wrong = Vec::new();
    let mut published = 0;
    let rows = PLACES.iter().map(|(name, place)| (*name, plan.planted(place)));
    let files = ATTACHED.iter().map(|(name, file, bytes)| (*name, attached(&plan, file, bytes)));
    for (name, site) in rows.chain(files) {
        assert!(site != plan.site(), "{name} plants nothing");
        if plan.id == "zanthorpe" && WITHOUT_CAPITAL.contains(&name) {
            continue;
        }
        let (found, done) = leaks(&site, &usual);
        published += usize::from(done);
        wrong.extend(found.into_iter().map(|f| format!("{name}: {f}")));
        if plan.unknown == "stop" {
            wrong.extend(messages(&site).into_iter().map(|f| format!("{name}, with a mistake: {f}")));
        }
    }
    assert!(wrong.is_empty(), "{} leaks\n{}", wrong.len(), wrong.join("\n"));
    assert!(published > 40, "most places stopped, so that nothing was looked at: {published}");
}

#[test]
fn the_name_of_a_guest_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: false, unknown: "stop", who: "Quibrelle Zanthorpe", id: "quibrelle-zanthorpe" });
}

#[test]
fn the_name_of_a_member_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: true, unknown: "stop", who: "Quibrelle Zanthorpe", id: "quibrelle-zanthorpe" });
}

#[test]
fn the_surname_of_a_guest_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: false, unknown: "redact", who: "Zanthorpe", id: "zanthorpe" });
}

#[test]
fn the_surname_of_a_member_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: true, unknown: "redact", who: "Zanthorpe", id: "zanthorpe" });
}

#[test]
fn the_affiliation_of_a_guest_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: false, unknown: "redact", who: "Vexmoor Institute", id: "vexmoor-institute" });
}

#[test]
fn the_affiliation_of_a_member_comes_out_of_no_place() {
    nothing_comes_out(Plan { member: true, unknown: "redact", who: "Vexmoor Institute", id: "vexmoor-institute" });
}

/// Builds a site whose meeting has these lines in its front matter, and gives all that can be observed.
fn observed(lines: &str, mixed: bool) -> (BTreeMap<String, Vec<u8>>, String) {
    let plan = Plan { member: true, unknown: "stop", who: "", id: "" };
    let mut site = plan.site();
    for member in [
        "id: abena-sarpong, name: Abena Sarpong, group: government, region: africa",
        "id: bolat-seitkali, name: Bolat Seitkali, group: private-sector, region: asia-pacific",
        "id: carla-rioja, name: Carla Rioja, group: civil-society, region: latin-america-caribbean",
        "id: dorte-holmgaard, name: Dorte Holmgaard, group: technical-community, region: western-europe-others",
        "id: emil-horvath, name: Emil Horvath, group: intergovernmental, region: eastern-europe",
    ] {
        site.get_mut("rosters/2026.yaml").unwrap().push_str(&format!("  - {{ {member}, gender: female }}\n"));
    }
    let meeting = site.get_mut(MEETING).unwrap();
    for line in lines.lines() {
        front(meeting, line);
    }
    if mixed {
        front(meeting, "rule: on-the-record");
        meeting.push_str("## Apart {.chatham-house}\n\nA text.\n");
        site.get_mut(TRANSLATION).unwrap().push_str("## Hors micro\n\nUn texte.\n");
    }
    // A meeting on the record, whose attendance is published and could be subtracted from.
    let open = plan.site()[MEETING]
        .replace("2026-03-18T", "2026-04-22T")
        .replace("[ quibrelle-zanthorpe ]", "[ abena-sarpong ]");
    site.insert(
        "meetings/2026-04-22-y.md".to_owned(),
        open.replace("kind:", "rule: on-the-record\nattendance: { remote: [ carla-rioja ] }\nkind:"),
    );
    let dir = folder();
    write(&site, dir.path());
    let output = glasshouse(dir.path(), &["build"]);
    assert!(output.status.success(), "{}", said(&output));
    (tree(&dir.path().join("public")), said(&output))
}

#[test]
fn nothing_published_depends_on_who_or_how_many_took_part() {
    let everybody = "[ abena-sarpong, bolat-seitkali, carla-rioja, dorte-holmgaard, emil-horvath, oluchi-bemvinda, quibrelle-zanthorpe";
    let lists = [
        "participants: []".to_owned(),
        "participants: [ abena-sarpong ]".to_owned(),
        "participants: [ bolat-seitkali, abena-sarpong ]".to_owned(),
        "participants: [ abena-sarpong, bolat-seitkali ]".to_owned(),
        format!("participants: {everybody} ]"),
        format!("participants: {everybody}, {{ name: Tarquin Lindqvist, affiliation: Skerry Networks }} ]"),
        "participants: [ { name: Tarquin Lindqvist, affiliation: Skerry Networks, also_known_as: [ T ] } ]".to_owned(),
        "participants: []\nattendance: { in-person: [ carla-rioja ], remote: [ emil-horvath ], apologies: [ dorte-holmgaard ] }".to_owned(),
        format!("participants: []\nattendance: {{ in-person: {everybody} ] }}"),
        "participants: []\nprovenance: { written_by: human, reviewed_by: abena-sarpong }".to_owned(),
    ];
    for mixed in [false, true] {
        let provenance = "\nprovenance: { written_by: human, reviewed_by: nobody }";
        let with =
            |list: &str| if list.contains("provenance") { list.to_owned() } else { format!("{list}{provenance}") };
        let (first, first_said) = observed(&with(&lists[0]), mixed);
        assert!(first.keys().any(|p| p.starts_with("meetings/2026-04-22")), "{:?}", first.keys());
        for list in &lists[1..] {
            let (other, other_said) = observed(&with(list), mixed);
            let differ: Vec<&String> =
                first.keys().chain(other.keys()).filter(|p| first.get(*p) != other.get(*p)).collect();
            assert!(differ.is_empty(), "with {list} other files: {differ:?}");
            assert_eq!(first_said, other_said, "with {list}");
        }
    }
}

#[test]
fn who_took_part_on_the_record_is_seen_by_the_same_comparison() {
    // The comparison above is worth something only if it sees what is published.
    let (one, _) = observed("rule: on-the-record\nparticipants: [ abena-sarpong ]", false);
    let (two, _) = observed("rule: on-the-record\nparticipants: [ bolat-seitkali ]", false);
    assert!(one != two);
}

#[test]
fn an_earlier_output_leaves_no_name_behind() {
    let plan = Plan { member: false, unknown: "stop", who: "Quibrelle Zanthorpe", id: "quibrelle-zanthorpe" };
    let open = plan.planted(&Body("WHO: I agree.")).into_iter();
    let open: Site = open
        .map(|(p, t)| {
            (
                p,
                t.replace("kind:", "rule: on-the-record\nkind:")
                    .replace("title: Virtual", "title: WHO")
                    .replace("WHO", plan.who),
            )
        })
        .collect();
    let dir = folder();
    write(&open, dir.path());
    assert!(glasshouse(dir.path(), &["build"]).status.success());
    let public = dir.path().join("public");
    assert!(tree(&public).iter().any(|(path, bytes)| hits(path) > 0 && hits_decoded(bytes) > 0));
    write(&plan.planted(&Body("WHO: I agree.")), dir.path());
    assert!(glasshouse(dir.path(), &["build"]).status.success());
    for (path, bytes) in tree(&public) {
        assert!(hits(&path) == 0 && hits_decoded(&bytes) == 0, "{path}");
    }
    let left: Vec<_> =
        walkdir::WalkDir::new(dir.path()).into_iter().map(|e| e.unwrap().path().display().to_string()).collect();
    assert!(left.iter().all(|p| hits(p) == 0), "{left:?}");
}

#[test]
fn a_file_whose_name_is_masked_can_be_checked_by_it() {
    let plan = Plan { member: false, unknown: "stop", who: "Quibrelle Zanthorpe", id: "quibrelle-zanthorpe" };
    let mut site = plan.planted(&Renamed("meetings/2026-03-18-ID.md"));
    site.get_mut("meetings/2026-03-18-quibrelle-zanthorpe.md").unwrap().push_str("[x](javascript:1)\n");
    let dir = folder();
    write(&site, dir.path());
    let check = |file: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_glasshouse"))
            .args(["check", ".", file, "--format", "json", "--as-of", AS_OF])
            .current_dir(dir.path())
            .output()
            .unwrap();
        (output.status.code(), said(&output))
    };
    let (code, text) = check("content/meetings/2026-03-18-quibrelle-zanthorpe.md");
    assert!(code == Some(1) && text.contains("link-scheme") && text.contains("content/meetings/▒▒▒.md"), "{text}");
    assert_eq!(hits(&text), 0, "{text}");
    assert_eq!(check("content/pages/about.md"), (Some(0), String::new()));
}
