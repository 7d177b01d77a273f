//! A scope in which every name is used once.

use super::ident::Ident;
use std::collections::BTreeSet;

/// What emitted code mentions of the prelude: a definition of the same name would hide it.
pub(super) const PRELUDE: [&str; 9] = [
    "Box",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Self_",
    "String",
    "ToString",
    "Vec",
];

/// Hands out names.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    /// A scope in which some names are not to be given away.
    pub fn reserving(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    /// Takes a name; `false` if somebody has it.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// Takes the first free one of a name, its alternative, and the name with a number.
    pub fn claim(&mut self, name: &str, alternative: Option<&str>) -> Ident {
        let numbered = (2..).map(|number| {
            // `foo1` and `1` would read as `foo11`.
            let separator = if name.ends_with(|last: char| last.is_ascii_digit()) {
                "_"
            } else {
                ""
            };
            format!("{name}{separator}{number}")
        });
        let candidates = std::iter::once(name.to_owned())
            .chain(alternative.map(str::to_owned))
            .chain(numbered);
        for candidate in candidates {
            if self.take(&candidate) {
                return Ident::new(candidate);
            }
        }
        Ident::new(name.to_owned())
    }
}
