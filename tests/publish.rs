//! Publishing, through its public interface: what is kept, what is refused, and that neither a
//! kill, nor a full disk, nor any refused system call ever leaves anything but one whole site.
//!
//! Some tests start this test binary again in another role (see [`child`]): a process that is to
//! be killed, that runs as another user, under another mount table, or under `strace`. Where the
//! machine does not allow that they say so and pass.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use glasshouse::publish::{File, Receipt, Trouble, publish};
use tempfile::TempDir;

const MANIFEST: &str = ".glasshouse-manifest";
const MARK: &str = "this-is-a-glasshouse-stage";
const ROLE: &str = "GLASSHOUSE_PUBLISH_ROLE";
const OUT: &str = "GLASSHOUSE_PUBLISH_OUT";
const NOBODY: u32 = 65534;

// ---------------------------------------------------------------------------------------------
// Tools

type Site = Vec<(String, Vec<u8>)>;

fn site(files: &[(&str, &str)]) -> Site {
    files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn put(site: &Site, out: &Path) -> Result<Receipt, Trouble> {
    let files: Vec<_> = site.iter().map(|(path, bytes)| File { path, bytes }).collect();
    publish(&files, out)
}

/// A site of many files; two versions share most paths, no content, and have some of their own.
fn many(version: &str, count: usize) -> Site {
    let mut site: Site = (0..count)
        .map(|n| (format!("meetings/{}/{n}/index.html", n % 40), format!("{version} {n} ").repeat(40)))
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    site.push((format!("only-{version}/index.html"), b"here".to_vec()));
    site.push(("index.html".to_owned(), version.as_bytes().to_vec()));
    site
}

/// Everything under a folder: bytes of files, targets of links, the mark of folders.
fn snapshot(root: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, dir: &Path, into: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(dir).expect("folder") {
            let path = entry.expect("entry").path();
            let name = path.strip_prefix(root).expect("inside").to_str().expect("UTF-8").to_owned();
            let meta = fs::symlink_metadata(&path).expect("metadata");
            if meta.is_symlink() {
                let target = fs::read_link(&path).expect("link");
                into.insert(name, format!("-> {}", target.display()).into_bytes());
            } else if meta.is_dir() {
                into.insert(name, b"<folder>".to_vec());
                walk(root, &path, into);
            } else {
                into.insert(name, fs::read(&path).expect("file"));
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(root, root, &mut found);
    found
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(dir)
        .expect("folder")
        .map(|entry| entry.expect("entry").file_name().into_string().expect("UTF-8"))
        .collect();
    names.sort();
    names
}

fn write(path: PathBuf, text: &str) {
    fs::create_dir_all(path.parent().expect("parent")).expect("folder");
    fs::write(path, text).expect("file");
}

/// A folder with things that are not ours, of each kind.
fn foreign(out: &Path) {
    write(out.join("CNAME"), "portal.example.org");
    write(out.join(".gitignore"), "*.swp");
    write(out.join(".git/objects/ab/cd"), "object");
    write(out.join("meetings/by-hand/deep/note.txt"), "mine");
    fs::create_dir_all(out.join("empty/inner")).expect("folder");
    symlink("/nowhere/at/all", out.join("broken")).expect("link");
    symlink("..", out.join("loop")).expect("link");
}

/// In memory where there is such a place (and `TMPDIR` does not name another): much faster.
fn temporary() -> TempDir {
    let memory = Path::new("/dev/shm");
    if std::env::var_os("TMPDIR").is_none()
        && let Ok(dir) = TempDir::new_in(memory)
    {
        return dir;
    }
    TempDir::new().expect("temporary folder")
}

/// `out` with an old site, foreign things, and nothing beside it.
fn start(old: &Site) -> (TempDir, PathBuf) {
    let dir = temporary();
    let out = dir.path().join("public");
    put(old, &out).expect("first publication");
    foreign(&out);
    (dir, out)
}

/// Publishing must fail in the expected way and change nothing at all.
fn refused(site: &Site, out: &Path, expected: impl Fn(&Trouble) -> bool) -> String {
    let parent = out.parent().expect("parent");
    let before = snapshot(parent);
    let trouble = put(site, out).expect_err("has to be refused");
    assert!(expected(&trouble), "another trouble than expected: {trouble:?}");
    assert_eq!(snapshot(parent), before);
    trouble.to_string()
}

fn me(role: &str, out: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    as_child(&mut command, role, out);
    command
}

fn as_child(command: &mut Command, role: &str, out: &Path) {
    command
        .args(["--exact", "child", "--ignored", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(OUT, out)
        .stdin(Stdio::null());
}

/// A child at work; a test that fails leaves none behind, not even a stopped one.
struct Working(std::process::Child);

impl Working {
    fn start(out: &Path) -> Self {
        let child = me("loop", out).stdout(Stdio::null()).spawn();
        Self(child.expect("child"))
    }

    fn is_running(&mut self) -> bool {
        self.0.try_wait().expect("child").is_none()
    }

    fn kill(mut self) {
        self.0.kill().expect("kill");
        self.0.wait().expect("wait");
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

fn skip(why: &str) {
    eprintln!("SKIPPED: {why}");
}

fn small(version: &str) -> Site {
    let own = format!("only-{version}/x.html");
    site(&[("index.html", version), ("a/b/c.html", version), ("a/d.css", version), (own.as_str(), version)])
}

/// Not a test: what this binary does when a test starts it again.
#[test]
#[ignore = "a role for other tests, not a test"]
fn child() {
    let (Ok(role), Some(out)) = (std::env::var(ROLE), std::env::var_os(OUT)) else {
        return;
    };
    let out = PathBuf::from(out);
    match role.as_str() {
        "loop" => {
            let (a, b) = (many("a", 3000), many("b", 3000));
            loop {
                put(&b, &out).expect("publish");
                put(&a, &out).expect("publish");
            }
        }
        "once" => match put(&small("new"), &out) {
            Ok(receipt) => println!("PUBLISHED {:?}", receipt.left_behind),
            Err(trouble) => println!("TROUBLE {trouble} {trouble:?}"),
        },
        "full disk" => {
            put(&many("a", 50), &out).expect("enough room");
            foreign(&out);
            let big: Site = (0..400).map(|n| (format!("{n}.html"), vec![b'x'; 20_000])).collect();
            let said = refused(&big, &out, |trouble| matches!(trouble, Trouble::Io { .. }));
            assert!(said.contains("Free some space"), "{said}");
            // Nothing of the failed try takes room: a site that fits can still be published.
            put(&many("b", 50), &out).expect("enough room");
        }
        "read-only disk" => {
            let said = refused(&small("new"), &out, |trouble| matches!(trouble, Trouble::Io { .. }));
            assert!(said.contains("writable"), "{said}");
        }
        other => panic!("no such role: {other}"),
    }
}

// ---------------------------------------------------------------------------------------------
// What is written

#[test]
fn writes_every_file_and_a_manifest() {
    let dir = temporary();
    let out = dir.path().join("public");
    let files = site(&[("b/c/d.html", "three"), ("index.html", "one"), ("b/a.css", "two"), ("é.txt", "")]);
    let receipt = put(&files, &out).expect("publish");
    assert_eq!((receipt.files, receipt.bytes), (4, 11));
    assert!(receipt.left_behind.is_empty());

    let lines: String = ["b/a.css", "b/c/d.html", "index.html", "é.txt"]
        .map(|path| {
            let bytes = &files.iter().find(|file| file.0 == path).expect("file").1;
            format!("{}  {path}\n", blake3::hash(bytes))
        })
        .concat();
    let root = blake3::hash(lines.as_bytes()).to_string();
    assert_eq!(receipt.root_hash, root);

    let mut expected: BTreeMap<_, _> = files.into_iter().collect();
    expected.insert(MANIFEST.to_owned(), format!("glasshouse-manifest 1 {root}\n{lines}").into_bytes());
    for folder in ["b", "b/c"] {
        expected.insert(folder.to_owned(), b"<folder>".to_vec());
    }
    assert_eq!(snapshot(&out), expected);
    assert_eq!(names(dir.path()), ["public"]);
}

#[test]
fn order_of_the_files_does_not_matter() {
    let (one, two) = (temporary(), temporary());
    let mut files = many("a", 300);
    let first = put(&files, &one.path().join("public")).expect("publish");
    files.reverse();
    let second = put(&files, &two.path().join("public")).expect("publish");
    assert_eq!(first, second);
    assert_eq!(snapshot(one.path()), snapshot(two.path()));
}

#[test]
fn makes_the_folders_above_the_output_and_accepts_an_empty_site_and_an_empty_folder() {
    let dir = temporary();
    let out = dir.path().join("x/y/public");
    put(&site(&[]), &out).expect("publish");
    assert_eq!(names(&out), [MANIFEST]);
    let empty = dir.path().join("empty");
    fs::create_dir(&empty).expect("folder");
    put(&small("new"), &empty).expect("publish");
    assert_eq!(fs::read(empty.join("index.html")).expect("file"), b"new");
}

#[test]
fn stale_files_of_ours_go_even_when_edited_by_hand() {
    let dir = temporary();
    let out = dir.path().join("public");
    put(&site(&[("old/deep/x.html", "1"), ("both.html", "1"), ("turns", "file"), ("flat/x", "1")]), &out)
        .expect("publish");
    write(out.join("old/deep/x.html"), "edited");
    write(out.join("both.html"), "edited");
    // A file becomes a folder and the other way round: both are ours.
    put(&site(&[("both.html", "2"), ("turns/x", "folder"), ("flat", "2")]), &out).expect("publish");
    assert_eq!(names(&out), [MANIFEST, "both.html", "flat", "turns"]);
    assert_eq!(fs::read(out.join("both.html")).expect("file"), b"2");
    assert_eq!(names(dir.path()), ["public"]);
}

// ---------------------------------------------------------------------------------------------
// What is not ours

#[test]
fn foreign_things_stay_as_they_are() {
    let (dir, out) = start(&small("old"));
    // A link in place of a file of ours is not ours any more; nor is a named pipe.
    fs::remove_file(out.join("only-old/x.html")).expect("remove");
    symlink("../CNAME", out.join("only-old/x.html")).expect("link");
    let pipe = Command::new("mkfifo").arg(out.join("pipe")).status().expect("mkfifo");
    assert!(pipe.success());
    fs::set_permissions(out.join("CNAME"), fs::Permissions::from_mode(0o600)).expect("mode");
    fs::set_permissions(out.join("empty/inner"), fs::Permissions::from_mode(0o500)).expect("mode");
    fs::set_permissions(&out, fs::Permissions::from_mode(0o2750)).expect("mode");
    let identity = |name: &str| {
        let meta = fs::symlink_metadata(out.join(name)).expect(name);
        (meta.ino(), meta.mode(), meta.mtime_nsec(), meta.nlink())
    };
    let files = ["CNAME", ".gitignore", ".git/objects/ab/cd", "meetings/by-hand/deep/note.txt", "pipe"];
    let before = files.map(identity);

    for version in ["new", "newer", "new"] {
        put(&small(version), &out).expect("publish");
        assert_eq!(files.map(identity), before, "the very same files");
        assert_eq!(fs::read_link(out.join("broken")).expect("link"), Path::new("/nowhere/at/all"));
        assert_eq!(fs::read_link(out.join("loop")).expect("link"), Path::new(".."));
        assert_eq!(fs::read_link(out.join("only-old/x.html")).expect("link"), Path::new("../CNAME"));
        let mode = |path: &Path| fs::metadata(path).expect("metadata").mode() & 0o7777;
        assert_eq!((mode(&out), mode(&out.join("empty/inner"))), (0o2750, 0o500));
        assert_eq!(fs::read(out.join("index.html")).expect("file"), version.as_bytes());
        assert!(!out.join("a/b/stale").exists());
        assert_eq!(names(dir.path()), ["public"]);
    }
}

#[test]
fn a_site_goes_into_a_folder_that_only_holds_foreign_things() {
    let dir = temporary();
    let out = dir.path().join("public");
    foreign(&out);
    let mut expected = snapshot(&out);
    put(&small("new"), &out).expect("publish");
    let mut found = snapshot(&out);
    for ours in ["index.html", "a", "a/b", "a/b/c.html", "a/d.css", "only-new", "only-new/x.html", MANIFEST] {
        assert!(found.remove(ours).is_some(), "{ours}");
    }
    assert_eq!(found, expected);
    // Our folder is removed with our files, theirs stays.
    put(&site(&[("empty/x.html", "1")]), &out).expect("publish");
    put(&site(&[]), &out).expect("publish");
    expected.insert(MANIFEST.to_owned(), fs::read(out.join(MANIFEST)).expect("manifest"));
    // `empty` leads to a file of ours now, but it holds a folder of theirs.
    assert_eq!(snapshot(&out), expected);
}

#[test]
fn what_is_not_ours_is_never_written_over() {
    let cases: &[(&str, &str)] = &[
        ("CNAME", "CNAME"),             // a file on a file
        ("CNAME/x.html", "CNAME"),      // a folder on a file
        ("empty", "empty"),             // a file on a folder
        ("empty/inner", "empty/inner"), // on an inner folder
        ("meetings", "meetings"),       // on a folder that holds foreign things
        (".git/objects", ".git"),       // the same, deeper
        ("broken", "broken"),           // on a link
        ("loop/public/x.html", "loop"), // through a link
        ("a/b", "a/b/mine.txt"),        // a file on a folder of ours that holds a file of theirs
        ("a", "a/b/mine.txt"),
    ];
    for (path, named) in cases {
        let (_dir, out) = start(&small("old"));
        write(out.join("a/b/mine.txt"), "mine");
        let is = |trouble: &Trouble| match trouble {
            Trouble::NotOurs { path } => path.ends_with(named) || path.starts_with(out.join(named)),
            _ => false,
        };
        let said = refused(&site(&[("index.html", "new"), (path, "new")]), &out, is);
        assert!(said.contains("old output stands untouched"), "{said}");
    }
}

#[test]
fn without_a_whole_manifest_nothing_is_ours() {
    let not_ours = |trouble: &Trouble| matches!(trouble, Trouble::NotOurs { .. });
    let (_dir, out) = start(&small("old"));
    let manifest = fs::read(out.join(MANIFEST)).expect("manifest");
    for damaged in [&manifest[..manifest.len() - 1], b"", b"glasshouse-manifest 2\n", b"\xff\n"] {
        fs::write(out.join(MANIFEST), damaged).expect("file");
        let said = refused(&small("new"), &out, not_ours);
        assert!(said.contains("damaged"), "{said}");
    }
    fs::remove_file(out.join(MANIFEST)).expect("remove");
    refused(&small("new"), &out, not_ours);
    symlink("index.html", out.join(MANIFEST)).expect("link");
    refused(&site(&[]), &out, not_ours);
}

// ---------------------------------------------------------------------------------------------
// What is refused

#[test]
fn bad_paths_are_refused() {
    let (_dir, out) = start(&small("old"));
    for path in [
        "",
        "/",
        "/etc/x",
        "..",
        "../x",
        "a/../x",
        "a/..",
        ".",
        "./x",
        "a/./x",
        "a//x",
        "a/",
        "a\\x",
        "a\0x",
        "a\nx",
        "a\tx",
        "\u{85}",
        MANIFEST,
        ".glasshouse-manifest/x",
        "index.html",
        "index.html/x",
    ] {
        let said = refused(&site(&[("index.html", "1"), (path, "2")]), &out, |trouble| {
            matches!(trouble, Trouble::BadPath { .. })
        });
        assert!(said.contains("cannot be published"), "{said}");
    }
    for path in ["...", "..a", "a..b/c", " ", "a b", "ü/ñ", "C:", ".well-known/security.txt", "index.htm"] {
        put(&site(&[("index.html", "1"), (path, "2")]), &out).expect(path);
    }
}

#[test]
fn a_folder_that_must_not_be_replaced_is_refused() {
    let (dir, out) = start(&small("old"));
    let bad = |trouble: &Trouble| matches!(trouble, Trouble::BadOut { .. });
    let link = dir.path().join("link");
    symlink(&out, &link).expect("link");
    refused(&small("new"), &link, bad);
    let mut slash = link.clone().into_os_string();
    slash.push("/");
    refused(&small("new"), Path::new(&slash), bad);
    let file = dir.path().join("file");
    fs::write(&file, "x").expect("file");
    refused(&small("new"), &file, bad);
    let dangling = dir.path().join("dangling");
    symlink("nowhere", &dangling).expect("link");
    refused(&small("new"), &dangling, bad);

    let mut never = vec![PathBuf::from("/"), PathBuf::new(), PathBuf::from("."), out.join("..")];
    never.extend(std::env::home_dir().and_then(|home| home.canonicalize().ok()));
    if Path::new("/proc/self").exists() {
        never.push("/proc".into()); // a mounted file system
    }
    for path in never {
        let trouble = put(&small("new"), &path).expect_err("has to be refused");
        // Below a parent that cannot be written to, the system says no before we do.
        let refused = bad(&trouble) || (path == Path::new("/proc") && matches!(trouble, Trouble::Io { .. }));
        assert!(refused, "{}: {trouble:?}", path.display());
    }
}

#[test]
fn of_two_at_once_the_second_is_busy_and_a_neighbour_is_not() {
    let (dir, out) = start(&many("a", 3000));
    let child = Working::start(&out);
    let signal = |name: &str| {
        let done = Command::new("sh").args(["-c", &format!("kill -{name} {}", child.0.id())]).status();
        assert!(done.expect("kill").success());
    };
    let working = || {
        names(dir.path()).iter().any(|name| {
            let stage = dir.path().join(name);
            stage.join(MARK).exists() && stage.join("new/meetings").exists()
        })
    };
    let started = Instant::now();
    loop {
        signal("STOP");
        std::thread::sleep(Duration::from_millis(20));
        if working() {
            break;
        }
        signal("CONT");
        std::thread::sleep(Duration::from_millis(7));
        assert!(started.elapsed() < Duration::from_mins(1), "the child never publishes");
    }
    let said = refused(&small("new"), &out, |trouble| matches!(trouble, Trouble::Busy { .. }));
    assert!(said.contains("Another build"), "{said}");
    if fs::metadata(&out).expect("metadata").uid() == 0 {
        // Another user can neither write to the stage nor take it for a dead one.
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o777)).expect("mode");
        match me("once", &out).uid(NOBODY).gid(NOBODY).output() {
            Ok(output) => assert!(text(&output).contains("Another build"), "{}", text(&output)),
            Err(_) => skip("another user may not run this binary here"),
        }
    }
    put(&small("new"), &dir.path().join("neighbour")).expect("another folder is free");
    assert!(working(), "a stage in use is left alone");
    child.kill();
    put(&many("b", 3000), &out).expect("free again");
    assert_eq!(names(dir.path()), ["neighbour", "public"]);
}

// ---------------------------------------------------------------------------------------------
// Leftovers

#[test]
fn only_marked_leftovers_are_removed() {
    let (dir, out) = start(&small("old"));
    let named = |tail: &str| {
        let hash = blake3::hash(b"public").to_hex();
        dir.path().join(format!(".glasshouse-{}-{tail}", &hash.as_str()[..16]))
    };
    // Take the text of the mark from a real stage: a killed run's.
    let child = Working::start(&out);
    let found = (0..5000).find_map(|_| {
        std::thread::sleep(Duration::from_millis(1));
        let stage = names(dir.path()).into_iter().find(|name| name.starts_with(".glasshouse-"))?;
        fs::read(dir.path().join(stage).join(MARK)).ok().filter(|text| !text.is_empty())
    });
    child.kill();
    let mark = found.expect("the child made a stage");

    let stage = |tail: &str, mark: &[u8], file: &str| {
        write(named(tail).join(file), "x");
        fs::write(named(tail).join(MARK), mark).expect("file");
    };
    stage("1-0", &mark, "new/deep/x");
    stage("2-0", b"", "new/x"); // an unfinished mark, but something beside it
    stage("3-0", b"something else", "new/x");
    stage("4-0", &mark, "thesis.txt"); // marked, but there is what no stage has
    write(named("5-0").join("new/x"), "x"); // not marked
    fs::create_dir(named("6-0")).expect("folder"); // killed before the mark
    fs::create_dir(named("7-0")).expect("folder"); // killed while writing it
    fs::write(named("7-0").join(MARK), "").expect("file");
    symlink(named("3-0"), named("8-0")).expect("link");
    stage("9-0", &mark, "new/x");
    symlink(named("3-0"), named("9-0").join("new/link")).expect("link"); // never followed
    write(dir.path().join(".glasshouse-0000000000000000-1-0").join("new/x"), "another site's");

    put(&small("new"), &out).expect("publish");
    let mut kept = [2, 3, 4, 5, 8].map(|n| named(&format!("{n}-0"))).to_vec();
    kept.push(dir.path().join(".glasshouse-0000000000000000-1-0"));
    kept.push(out.clone());
    let mut kept: Vec<_> = kept.iter().map(|path| path.file_name().expect("name").to_str().expect("UTF-8")).collect();
    kept.sort_unstable();
    assert_eq!(names(dir.path()), kept);
    assert!(named("3-0").join("new/x").exists());
}

// ---------------------------------------------------------------------------------------------
// Kills and refusals

/// Kills a process that publishes two sites in turns, at random moments.
#[test]
fn a_kill_at_any_moment_leaves_one_whole_site() {
    const KILLS: u32 = 40;
    let (a, b) = (many("a", 3000), many("b", 3000));
    let (dir, out) = start(&a);
    let begun = Instant::now();
    put(&b, &out).expect("publish");
    let whole_b = snapshot(&out);
    put(&a, &out).expect("publish");
    let whole_a = snapshot(&out);
    // Long enough for the start of the process and some publications.
    let span = begun.elapsed() + Duration::from_millis(100);
    assert_ne!(whole_a, whole_b);
    assert!([&whole_a, &whole_b].iter().all(|site| site.contains_key(".git/objects/ab/cd")));

    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let (mut interrupted, mut saw_a, mut saw_b) = (0, 0, 0);
    for kill in 0..KILLS {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        let mut child = Working::start(&out);
        std::thread::sleep(span.mul_f64(f64::from(u32::try_from(seed >> 40).expect("24 bits")) / f64::from(1 << 24)));
        assert!(child.is_running(), "the child failed");
        child.kill();
        let found = snapshot(&out);
        match (found == whole_a, found == whole_b) {
            (true, _) => saw_a += 1,
            (_, true) => saw_b += 1,
            _ => panic!("kill {kill}: a mixture of {} files", found.len()),
        }
        let beside = names(dir.path()).len() - 1;
        interrupted += usize::from(beside > 0);
        assert!(beside <= 10, "leftovers pile up: {:?}", names(dir.path()));
    }
    eprintln!("{KILLS} kills: {interrupted} in the middle of work; old site {saw_a}, new site {saw_b} times");
    assert!(interrupted > 0, "no kill ever met a run at work: the test shows nothing");
    put(&b, &out).expect("publish");
    assert_eq!(snapshot(&out), whole_b);
    assert_eq!(names(dir.path()), ["public"]);
}

/// The system calls that publishing makes to change something.
const CALLS: [&str; 17] = [
    "mkdir",
    "openat",
    "write",
    "flock",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "chmod",
    "fchmodat",
    "rename",
    "renameat2",
    "unlink",
    "unlinkat",
    "rmdir",
    "getdents64",
    "readlink",
];

/// Runs one publication under `strace` with each of `inject` done to it.
fn strace(out: &Path, call: &str, inject: &[String]) -> Output {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e"]);
    command.arg(format!("trace=renameat2,{call}"));
    for one in inject {
        command.args(["-e", &format!("inject={one}")]);
    }
    command.arg(std::env::current_exe().expect("this binary")).env("RAYON_NUM_THREADS", "1");
    as_child(&mut command, "once", out);
    command.output().expect("strace")
}

fn can_strace() -> bool {
    let can = Command::new("strace").args(["-o", "/dev/null", "-e", "inject=rename:error=EIO", "true"]).output();
    can.is_ok_and(|output| output.status.success())
}

struct Whole {
    old: BTreeMap<String, Vec<u8>>,
    new: BTreeMap<String, Vec<u8>>,
}

/// Starts from the same state for every n-th call of every kind, until a run is not met any more.
/// `after` sees each result and says whether the run was met.
fn at_every_call(fault: &str, also: &[String], after: impl Fn(&str, &TempDir, &Path, &Output, &Whole) -> bool) {
    let (_dir, out) = start(&small("old"));
    let old = snapshot(&out);
    put(&small("new"), &out).expect("publish");
    let whole = Whole { old, new: snapshot(&out) };
    let mut met = 0;
    for call in CALLS {
        // Starting the process makes calls, too: a run that ends well is not yet the last.
        let mut missed = 0;
        for n in 1.. {
            let (dir, out) = start(&small("old"));
            let mut inject = also.to_vec();
            inject.push(format!("{call}:{fault}:when={n}"));
            let output = strace(&out, call, &inject);
            let hit = after(&format!("{call} {n}"), &dir, &out, &output, &whole);
            met += usize::from(hit);
            missed = if hit { 0 } else { missed + 1 };
            if missed > 2 {
                break;
            }
        }
    }
    eprintln!("{fault} {also:?}: {met} runs were met");
    assert!(met > 30, "too few runs were met: the test shows nothing");
}

fn is_killed(output: &Output) -> bool {
    use std::os::unix::process::ExitStatusExt;
    output.status.signal() == Some(9) || output.status.code() == Some(137)
}

#[test]
fn a_kill_at_each_system_call_leaves_one_whole_site() {
    if !can_strace() {
        return skip("strace is not installed or not allowed");
    }
    at_every_call("signal=KILL", &[], |at, dir, out, output, whole| {
        let found = snapshot(out);
        assert!(found == whole.old || found == whole.new, "killed at {at}: a mixture {:?}", found.keys());
        put(&small("new"), out).expect(at);
        assert_eq!(snapshot(out), whole.new, "{at}");
        assert_eq!(names(dir.path()), ["public"], "{at}");
        is_killed(output)
    });
}

/// Where folders cannot be exchanged there is a window, which the next run closes.
#[test]
fn without_exchange_the_next_run_restores_what_a_kill_took_away() {
    if !can_strace() {
        return skip("strace is not installed or not allowed");
    }
    let gone = std::cell::Cell::new(0);
    at_every_call("signal=KILL", &["renameat2:error=EINVAL".to_owned()], |at, dir, out, output, whole| {
        if out.exists() {
            let found = snapshot(out);
            assert!(found == whole.old || found == whole.new, "killed at {at}: a mixture {:?}", found.keys());
        } else {
            gone.set(gone.get() + 1);
            // Even a run that is refused puts the old site back.
            put(&site(&[("CNAME", "")]), out).expect_err(at);
            assert_eq!(snapshot(out), whole.old, "{at}");
        }
        put(&small("new"), out).expect(at);
        assert_eq!(snapshot(out), whole.new, "{at}");
        assert_eq!(names(dir.path()), ["public"], "{at}");
        is_killed(output)
    });
    assert!(gone.get() > 0, "the window was never met: the test shows nothing");
}

/// Disk full, no permission: at each call, with and without exchange.
#[test]
fn a_refusal_of_each_system_call_leaves_one_whole_site() {
    if !can_strace() {
        return skip("strace is not installed or not allowed");
    }
    let without = vec!["renameat2:error=ENOSYS".to_owned()];
    for (fault, also) in [("error=ENOSPC", &vec![]), ("error=EACCES", &vec![]), ("error=EIO", &without)] {
        at_every_call(fault, also, |at, dir, out, output, whole| {
            let said = text(output);
            let found = snapshot(out);
            let reads = at.starts_with("openat") || at.starts_with("getdents64");
            if said.contains("PUBLISHED") {
                assert_eq!(found, whole.new, "{fault} {at}: {said}");
                // What could not be removed is said, and goes next time, unless the run could not see
                // whether something foreign is in it: then the mark is gone, and it stays.
                let beside: Vec<_> = names(dir.path()).into_iter().filter(|name| name != "public").collect();
                assert_eq!(said.contains("PUBLISHED []"), beside.is_empty(), "{fault} {at}: {said} {beside:?}");
                for stage in beside.iter().map(|name| dir.path().join(name)) {
                    if !names(&stage).is_empty() && !stage.join(MARK).exists() {
                        assert!(reads, "{fault} {at}: {said}");
                        fs::remove_dir_all(stage).expect("remove");
                    }
                }
            } else if said.contains("TROUBLE") {
                assert_eq!(found, whole.old, "{fault} {at}: {said}");
                // Calls are counted per thread: the n-th reading call of another thread may be one of
                // the cleaning. That stage is still marked, or the next run could not remove it.
                assert!(reads || names(dir.path()) == ["public"], "{fault} {at}: {said}");
            } else {
                // The process did not even start, or could not say what it did.
                assert!(found == whole.old || found == whole.new, "{fault} {at}: {said}");
            }
            put(&small("new"), out).expect(at);
            assert_eq!(snapshot(out), whole.new, "{fault} {at}");
            assert_eq!(names(dir.path()), ["public"], "{fault} {at}");
            said.contains("TROUBLE")
        });
    }
}

#[test]
fn a_full_disk_and_a_read_only_disk_leave_the_old_site() {
    let dir = temporary();
    let mount = "mount -t tmpfs -o size=3m tmpfs \"$0\"";
    let under = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-ec", script]).arg(dir.path());
        command
    };
    if !under(mount).output().is_ok_and(|output| output.status.success()) {
        return skip("no new mount table or no tmpfs allowed here");
    }
    let out = dir.path().join("public");
    let script = format!("{mount}; \"$@\"; export {ROLE}='read-only disk'; mount -o remount,ro \"$0\"; \"$@\"");
    let mut command = under(&script);
    command.arg(std::env::current_exe().expect("this binary"));
    as_child(&mut command, "full disk", &out);
    let output = command.output().expect("unshare");
    assert!(output.status.success(), "{}", text(&output));
    assert_eq!(text(&output).matches("1 passed").count(), 2, "{}", text(&output));
}

/// The administrator may write everywhere, so another user has to try.
#[test]
fn folders_closed_to_writing() {
    let (dir, out) = start(&small("old"));
    let root = fs::metadata(dir.path()).expect("metadata").uid() == 0;
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("mode");
    if root {
        let mut all = vec![dir.path().to_path_buf(), out.clone()];
        all.extend(snapshot(&out).into_iter().filter(|(_, is)| !is.starts_with(b"-> ")).map(|(n, _)| out.join(n)));
        for path in all {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("owner");
        }
    }
    let run = || {
        let mut command = me("once", &out);
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command.output().map(|output| text(&output))
    };
    if run().is_err() {
        return skip("another user may not run this binary here");
    }
    for closed in [dir.path(), out.as_path()] {
        let before = snapshot(dir.path());
        mode(closed, 0o555);
        let said = run().expect("child");
        mode(closed, 0o755);
        assert!(said.contains("TROUBLE") && said.contains("writable"), "{said}");
        assert_eq!(snapshot(dir.path()), before);
    }
    // A closed folder inside, not ours: it stays closed, and the old one goes all the same.
    mode(&out.join(".git/objects/ab"), 0o555);
    let said = run().expect("child");
    assert!(said.contains("PUBLISHED []"), "{said}");
    assert_eq!(fs::metadata(out.join(".git/objects/ab")).expect("metadata").mode() & 0o777, 0o555);
    assert_eq!(fs::read(out.join(".git/objects/ab/cd")).expect("file"), b"object");
    assert_eq!(names(dir.path()), ["public"]);
    if root {
        // The site's folder keeps its owner though the administrator makes a new one.
        put(&small("old"), &out).expect("publish");
        let owner = |path: &Path| fs::metadata(path).expect("metadata").uid();
        assert_eq!((owner(&out), owner(&out.join(".git"))), (NOBODY, NOBODY));
    }
}
