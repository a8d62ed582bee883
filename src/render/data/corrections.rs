//! The table of corrections, retractions and what is withheld. Each row of a protected session holds its text alone.

use serde_json::json;

use super::{Table, absolute, text};
use crate::publication::meeting::Kept;
use crate::render::pages::retractions;
use crate::site::Site;

pub fn table(site: &Site) -> Table {
    let mut rows = Vec::new();
    for placed in &site.meetings {
        let m = &placed.record;
        let session = m.strictest.protects().then(|| m.path.clone());
        let mut row = |kind: &str, date: Option<String>, title: &str, words: &str| {
            let row = vec![json!(kind), text(date), json!(absolute(site, &placed.route)), json!(title), json!(words)];
            rows.push((row, session.clone()));
        };
        let title = m.versions.original.title.as_str();
        m.corrections.iter().for_each(|(date, t)| row("correction", Some(date.to_string()), title, t.as_str()));
        m.withheld.iter().for_each(|reason| row("withheld-summary", None, title, reason.as_str()));
        for document in &m.documents {
            if let Kept::Withheld(reason) = &document.kept {
                row("withheld-document", None, document.title.as_str(), reason.as_str());
            }
        }
    }
    for (route, versions, retraction, session) in retractions(site) {
        let row = vec![
            json!("retraction"),
            json!(retraction.date.to_string()),
            json!(absolute(site, route)),
            json!(versions.original.title.as_str()),
            json!(retraction.reason.as_str()),
        ];
        rows.push((row, session.map(str::to_owned)));
    }
    Table { columns: &["kind", "date", "url", "title", "text"], rows }
}
