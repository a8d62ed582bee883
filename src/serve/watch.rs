//! Tells when a source has changed.
//!
//! In: folders. Out: one call after each burst of changes. Must never: take a mere reading for a change.

use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use notify::event::{MetadataKind, ModifyKind};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// An editor writes a file in several steps; what comes within this time belongs together.
const QUIET: Duration = Duration::from_millis(60);

/// Why nothing can be watched.
pub struct Trouble(notify::Error);

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Paths of sources may name somebody; the kind of the trouble does not.
        match &self.0.kind {
            notify::ErrorKind::MaxFilesWatch => write!(f, "the system watches too many files already"),
            notify::ErrorKind::Io(error) => write!(f, "{error}"),
            _ => write!(f, "the system does not tell of changes here"),
        }
    }
}

/// Changes of some folders.
pub struct Changes {
    /// Ends when it is dropped.
    _watcher: RecommendedWatcher,
    told: Receiver<()>,
}

/// Watches folders and all that is in them.
///
/// # Errors
/// When the system refuses.
pub fn watch(folders: &[&Path]) -> Result<Changes, Trouble> {
    let (tell, told) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // An error may have swallowed a change: better once too often.
        if event.map_or(true, |event| is_change(event.kind)) {
            let _ = tell.send(());
        }
    })
    .map_err(Trouble)?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive).map_err(Trouble)?;
    }
    Ok(Changes { _watcher: watcher, told })
}

impl Changes {
    /// Waits for the next burst of changes to end; `false` when there will be none.
    pub fn wait(&self) -> bool {
        if self.told.recv().is_err() {
            return false;
        }
        while self.told.recv_timeout(QUIET).is_ok() {}
        true
    }
}

fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Create(_) | EventKind::Remove(_) => true,
        EventKind::Modify(kind) => kind != ModifyKind::Metadata(MetadataKind::AccessTime),
        EventKind::Any | EventKind::Access(_) | EventKind::Other => false,
    }
}
