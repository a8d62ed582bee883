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

mod places;
mod reading;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use self::places::Place::{self, Body, File, Front, Renamed, TranslatedBody, TranslatedFront};
use self::places::{ATTACHED, PLACES, WITHOUT_CAPITAL};
use self::reading::{hits, hits_decoded};

const AS_OF: &str = "2026-06-15T12:00:00Z";
const MEETING: &str = "meetings/2026-03-18-x.md";
const TRANSLATION: &str = "meetings/2026-03-18-x.fr.md";

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
            // Rosters, pages and liaisons are public: their lines are shown.
            let public = ["rosters/", "pages/"].iter().any(|folder| path.starts_with(folder));
            let declared = public || ["participants: [ ", "liaisons: [ { to: x, "].iter().any(|l| line.starts_with(l));
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
