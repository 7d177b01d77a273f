//! A scope in which every name is used once.

use std::collections::BTreeSet;

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
    pub fn claim(&mut self, name: &str, alternative: Option<&str>) -> String {
        let plain = name.trim_start_matches("r#");
        let numbered = (2..).map(|number| {
            // `foo1` and `1` would read as `foo11`.
            let separator = if plain.ends_with(|last: char| last.is_ascii_digit()) {
                "_"
            } else {
                ""
            };
            format!("{plain}{separator}{number}")
        });
        let candidates = std::iter::once(name.to_owned())
            .chain(alternative.map(str::to_owned))
            .chain(numbered);
        for candidate in candidates {
            if self.take(&candidate) {
                return candidate;
            }
        }
        name.to_owned()
    }
}
