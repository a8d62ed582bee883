//! The envelope of everything that may say who somebody is.
//!
//! In: a value read from a file. Out: nothing, except to the modules of [`disclosure`](crate::disclosure). Must never:
//! be serialised, printed, cloned, compared or turned into template data. The tests keep programs that try
//! (`tests/leaks/`) and must not compile.

/// A value that may identify or attribute. Anybody can put something in; only the disclosure room opens it.
pub struct Attributed<T>(T);

impl<T> Attributed<T> {
    /// Seals a value.
    pub fn seal(value: T) -> Self {
        Attributed(value)
    }

    /// Opens the envelope. `because` states why the value may be seen; it is not used, it is read by reviewers.
    pub(in crate::disclosure) fn reveal(&self, because: &'static str) -> &T {
        let _ = because;
        &self.0
    }

    /// Opens the envelope for good.
    pub(in crate::disclosure) fn unseal(self, because: &'static str) -> T {
        let _ = because;
        self.0
    }
}

impl<T> std::fmt::Debug for Attributed<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Attributed(▒▒▒)")
    }
}

/// Fails to compile when `Attributed` gains one of the named traits: with it, the call below has two candidates.
macro_rules! assert_lacks {
    ($($trait:path),* $(,)?) => {
        $(
            const _: fn() = || {
                trait AmbiguousIfImplemented<Marker> {
                    fn check() {}
                }
                impl<T: ?Sized> AmbiguousIfImplemented<()> for T {}
                struct Implements;
                impl<T: ?Sized + $trait> AmbiguousIfImplemented<Implements> for T {}
                let _ = <Attributed<String> as AmbiguousIfImplemented<_>>::check;
            };
        )*
    };
}

assert_lacks!(serde::Serialize, std::fmt::Display, Clone, std::ops::Deref, AsRef<str>, PartialEq, std::hash::Hash);
