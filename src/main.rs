//! Arguments in, diagnostics and exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    glasshouse::commands::run(std::env::args_os())
}
