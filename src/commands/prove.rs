//! `glasshouse prove`

use std::collections::BTreeSet;
use std::io::{IsTerminal, Write, stderr, stdout};
use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::{BuildFormat, Common, End, folder, parse_as_of, report};
use crate::prove::{self, How, Operator, Site, Texts, Themes, Verdict};
use crate::theme::Files;

#[derive(Args)]
pub struct Prove {
    /// The folder that holds `content/` (default: here)
    dir: Option<PathBuf>,
    /// How many pairs of sites each operator gets
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u64).range(1..))]
    trials: u64,
    /// The first trial's seed; the next trial takes the next number
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Only this operator
    #[arg(long, value_enum, value_name = "NAME", hide_possible_values = true)]
    operator: Option<Operator>,
    /// "Today": an instant such as 2026-06-15T12:00:00Z, or a date (default: now)
    #[arg(long, value_name = "INSTANT", value_parser = parse_as_of)]
    as_of: Option<jiff::Timestamp>,
    #[arg(long, value_enum, default_value = "human")]
    format: BuildFormat,
}

/// What became of the pairs of one operator. It names nobody, so that it can be published.
struct Row {
    operator: Operator,
    trials: u64,
    held: u64,
    refused: u64,
    /// The codes of what refused them.
    codes: BTreeSet<&'static str>,
    /// Seed, kind and file of each failure.
    failures: Vec<(u64, How, Option<String>)>,
}

impl Row {
    fn add(&mut self, seed: u64, verdict: Verdict) {
        match verdict {
            Verdict::Idle => return,
            Verdict::Held => self.held += 1,
            Verdict::Refused(codes) => {
                self.refused += 1;
                self.codes.extend(codes);
            }
            Verdict::Failed(how, path) => self.failures.push((seed, how, path)),
        }
        self.trials += 1;
    }

    /// Whether all pairs were refused, so that nothing was compared. What is doubtful is meant to be refused.
    fn compared_nothing(&self) -> bool {
        self.operator != Operator::Doubt && self.trials > 0 && self.held == 0 && self.failures.is_empty()
    }
}

impl Prove {
    pub fn run(self) -> End {
        let root = folder(self.dir.clone());
        let quiet = self.format == BuildFormat::Json;
        let common = Common { as_of: self.as_of, base_url: None, drafts: false, reveal: false };
        let ran = match report::run(&root, &common, quiet) {
            Ok(ran) => ran,
            Err(end) => return end,
        };
        if ran.outcome.rendition.is_none() {
            report::print(&ran.outcome.problems, &ran.tree, self.format.into(), false, &[]);
            eprintln!("Only a site that builds can be experimented with.");
            return End::ContentErrors;
        }
        let files: Texts = ran.tree.iter().map(|(_, f)| (f.path.clone(), f.bytes().to_vec())).collect();
        // It was read a moment ago; if it has gone since, the default theme takes its place.
        let theme = |name: &str| report::theme_files(&root, name).unwrap_or_else(|_| Files::new());
        let themes = Themes::new(&theme);
        let site = Site { files: &files, themes: &themes, as_of: ran.as_of };

        let operators: Vec<Operator> = self.operator.map_or_else(|| Operator::ALL.to_vec(), |o| vec![o]);
        let mut rows: Vec<Row> = operators
            .iter()
            .map(|o| Row { operator: *o, trials: 0, held: 0, refused: 0, codes: BTreeSet::new(), failures: Vec::new() })
            .collect();
        let bar = progress(self.trials, quiet);
        for seed in (0..self.trials).map(|n| self.seed.wrapping_add(n)) {
            let Some(verdicts) = prove::trial(&site, seed, &operators) else {
                bar.finish_and_clear();
                if !quiet {
                    println!("No session of this site is under the Chatham House Rule: there is nothing to prove.");
                }
                return End::Done;
            };
            for (row, (_, verdict)) in rows.iter_mut().zip(verdicts) {
                row.add(seed, verdict);
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        // A reader that went away is no reason to fail.
        let _ = if quiet { print_json(&rows) } else { self.print_human(&rows, ran.as_of) };
        let bad = rows.iter().any(|r| !r.failures.is_empty() || r.compared_nothing());
        if bad { End::ContentErrors } else { End::Done }
    }

    fn print_human(&self, rows: &[Row], as_of: jiff::Timestamp) -> std::io::Result<()> {
        let mut out = stdout().lock();
        writeln!(out, "{:<13}{:>8}{:>8}{:>9}{:>8}", "operator", "trials", "equal", "refused", "failed")?;
        for row in rows {
            let failed = row.failures.len();
            let note = match row.operator {
                _ if row.trials == 0 => "  the site has nothing of this kind",
                _ if row.compared_nothing() => "  nothing was compared",
                Operator::Public => "  differ, as they must",
                Operator::Doubt if row.refused > 0 => "  refused in silence, as it should be",
                _ => "",
            };
            let word = row.operator.word();
            writeln!(out, "{word:<13}{:>8}{:>8}{:>9}{failed:>8}{note}", row.trials, row.held, row.refused)?;
        }
        for row in rows {
            for (seed, how, path) in &row.failures {
                let path = path.as_ref().map_or_else(String::new, |p| format!(" in {p}"));
                writeln!(out, "failed: {}, {}{path}", row.operator.word(), explained(*how))?;
                writeln!(
                    out,
                    "  again: glasshouse prove --seed {seed} --trials 1 --operator {} --as-of {as_of}",
                    row.operator.word()
                )?;
            }
        }
        let codes: BTreeSet<&str> = rows.iter().flat_map(|r| r.codes.iter().copied()).collect();
        if !codes.is_empty() {
            writeln!(out, "refused by: {}", codes.into_iter().collect::<Vec<_>>().join(", "))?;
        }
        let (failed, refused) =
            rows.iter().fold((0, 0), |(f, r), row| (f + row.failures.len(), r + usize::from(row.compared_nothing())));
        let last = self.seed.wrapping_add(self.trials.saturating_sub(1));
        writeln!(
            out,
            "seeds {} to {last}, as of {as_of}. Times of files and commits are not read by a build.",
            self.seed
        )?;
        if failed == 0 && refused == 0 {
            writeln!(out, "The published bytes did not depend on who spoke, took part or wrote.")?;
        } else {
            writeln!(out, "{}. Report this table; it names nobody.", report::counted(failed, "failure"))?;
        }
        Ok(())
    }
}

fn print_json(rows: &[Row]) -> std::io::Result<()> {
    let mut out = stdout().lock();
    for row in rows {
        let failures =
            row.failures.iter().map(|(seed, how, path)| json!({ "seed": seed, "how": how.word(), "path": path }));
        let line = json!({
            "operator": row.operator.word(),
            "trials": row.trials,
            "equal": row.held,
            "refused": row.refused,
            "refused_by": row.codes,
            "failed": row.failures.len(),
            "failures": failures.collect::<Vec<_>>(),
        });
        writeln!(out, "{line}")?;
    }
    Ok(())
}

fn explained(how: How) -> &'static str {
    match how {
        How::Bytes => "the bytes differ",
        How::Files => "a file is there only once",
        How::Messages => "what was said differs",
        How::Ledger => "the counts of source files differ",
        How::Canary => "a planted name can be read",
        How::Spoken => "a message holds a planted name",
        How::Audit => "the audit stopped the build, so the redactor missed a name",
        How::Blind => "the sites should differ and do not, so the experiment sees nothing",
    }
}

/// A bar on a terminal, nothing anywhere else.
fn progress(trials: u64, quiet: bool) -> ProgressBar {
    if quiet || !stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(trials);
    if let Ok(style) = ProgressStyle::with_template("Comparing {wide_bar} {pos}/{len} {eta}") {
        bar.set_style(style);
    }
    bar
}
