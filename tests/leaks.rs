//! Leaks that must not compile. `TRYBUILD=overwrite cargo test --test leaks` blesses the compiler's messages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test reads, writes and fails loudly"
)]

#[test]
fn leaks_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/leaks/*.rs");
}
