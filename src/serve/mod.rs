//! The preview: what the public would see, on this machine only.
//!
//! In: the folder of a site. Out: its audited rendition over HTTP on the loopback address, built again whenever a source
//! changes; or, while something is wrong, the problems, masked as in a log. Must never: serve a byte that is neither of
//! an audited rendition nor of the two small files here, read a file on request, or answer another machine.

mod answer;
mod page;
mod watch;

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, PoisonError, RwLock};

use tiny_http::{Header, Request, Response, Server};

pub use self::answer::{Answer, Asked, answer};
pub use self::page::{problems, sentence};
pub use self::watch::{Changes, Trouble, watch};

/// What the preview shows at one moment.
pub struct Shown {
    /// Grows with every build; pages ask for it to know when to load again.
    pub version: u64,
    /// The path under which the site is to stand on its host, with a slash at both ends.
    pub mount: String,
    /// Every file of the audited rendition by its path, or the page that says why there is none.
    pub what: Result<BTreeMap<String, Vec<u8>>, String>,
}

/// What is shown now; exchanged whole.
#[derive(Clone)]
pub struct Window(Arc<RwLock<Arc<Shown>>>);

impl Window {
    pub fn new(shown: Shown) -> Self {
        Window(Arc::new(RwLock::new(Arc::new(shown))))
    }

    pub fn show(&self, shown: Shown) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
    }

    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A server that listens and does not answer yet.
pub struct Listening {
    server: Server,
    pub address: SocketAddr,
}

/// Listens on the loopback address; port 0 is any free one.
///
/// # Errors
/// When the port is taken or not allowed.
#[expect(clippy::disallowed_methods, reason = "the preview is what listens, and to this machine only")]
pub fn listen(port: u16) -> Result<Listening, String> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| error.to_string())?;
    let address = server.server_addr().to_ip().ok_or_else(|| "it has no address".to_owned())?;
    Ok(Listening { server, address })
}

impl Listening {
    /// Answers requests until the process ends.
    pub fn answer(&self, window: &Window) {
        for request in self.server.incoming_requests() {
            respond(request, &window.shown(), self.address.port());
        }
    }
}

fn respond(request: Request, shown: &Shown, port: u16) {
    let host = request.headers().iter().find(|h| h.field.equiv("Host")).map(|h| h.value.as_str());
    let asked = Asked { method: request.method().as_str(), target: request.url(), host };
    let answer = answer(shown, &asked, port);
    let mut response = Response::from_data(answer.body).with_status_code(answer.status);
    for (name, value) in &answer.headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    // A browser that went away is no reason to stop.
    let _ = request.respond(response);
}
