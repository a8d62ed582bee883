//! `glasshouse serve`

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Common, End, folder, report};
use crate::diagnostic::{Format, resolve};
use crate::serve::{self, Listening, Shown, Window};

/// Where the preview stands when nobody says otherwise and it is free.
const USUAL_PORT: u16 = 8000;

#[derive(Args)]
pub struct Serve {
    /// The folder that holds `content/` (default: here)
    dir: Option<PathBuf>,
    /// The port to listen on, 0 for any free one (default: 8000, or any free one if that is taken)
    #[arg(long, value_name = "PORT")]
    port: Option<u16>,
    #[command(flatten)]
    common: Common,
}

impl Serve {
    pub fn run(self) -> End {
        let root = folder(self.dir);
        let shown = match build(&root, &self.common, 1) {
            Ok(shown) => shown,
            Err(end) => return end,
        };
        // Watched before the first answer, so that no change is missed.
        let (content, themes) = (root.join("content"), root.join("themes"));
        let folders: Vec<&Path> =
            [&content, &themes].into_iter().filter(|f| f.is_dir()).map(PathBuf::as_path).collect();
        let changes = match serve::watch(&folders) {
            Ok(changes) => changes,
            Err(trouble) => {
                eprintln!("The sources cannot be watched: {trouble}.");
                return End::InputOutput;
            }
        };
        let listening = match listen(self.port) {
            Ok(listening) => listening,
            Err(error) => {
                eprintln!("The preview cannot listen on this port: {error}. Choose another with --port.");
                return End::InputOutput;
            }
        };
        // A reader of this line that went away is no reason to stop.
        let _ = writeln!(
            std::io::stdout(),
            "The preview is at http://{}{}\nIt shows what the public would see, on this machine only. Stop it with Ctrl-C.",
            listening.address,
            shown.mount
        );
        let window = Window::new(shown);
        let watched = window.clone();
        std::thread::spawn(move || {
            let mut version = 1;
            while changes.wait() {
                version += 1;
                let mount = watched.shown().mount.clone();
                let shown = build(&root, &self.common, version).unwrap_or_else(|_| Shown {
                    version,
                    mount,
                    what: Err(serve::sentence("The content cannot be read. The terminal says why.")),
                });
                watched.show(shown);
            }
        });
        listening.answer(&window);
        End::Done
    }
}

fn listen(port: Option<u16>) -> Result<Listening, String> {
    match port {
        Some(port) => serve::listen(port),
        None => serve::listen(USUAL_PORT).or_else(|_| serve::listen(0)),
    }
}

/// Builds the site in memory; problems are printed, and are what is shown if there is no rendition.
fn build(root: &Path, common: &Common, version: u64) -> Result<Shown, End> {
    let ran = report::run(root, common, version > 1)?;
    report::print(&ran.outcome.problems, &ran.tree, Format::Human, common.reveal, &[]);
    let mount = ran.outcome.mount.clone();
    let what = match &ran.outcome.rendition {
        Some(rendition) => Ok(rendition.iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()),
        None => Err(serve::problems(&resolve(&ran.outcome.problems, &ran.tree, false))),
    };
    Ok(Shown { version, mount, what })
}
