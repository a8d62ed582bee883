//! Leaks that must not compile. `TRYBUILD=overwrite cargo test --test leaks` blesses the compiler's messages.

#[test]
fn leaks_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/leaks/*.rs");
}
