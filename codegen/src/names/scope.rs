//! A scope in which every name is used once.

use super::case::stem;
use super::ident::Ident;
use super::spelling;
use std::collections::{BTreeSet, HashMap};

/// What emitted code mentions of the prelude: a definition of the same name would hide it.
pub(super) const PRELUDE: [&str; 13] = [
    "Box",
    "Err",
    "Into",
    "IntoIterator",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self_",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// What cannot be the name of a module's file: the table of contents, and the devices of Windows.
#[rustfmt::skip]
const FILES: [&str; 23] = [
    "mod", "con", "prn", "aux", "nul",
    "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Hands out names.
#[derive(Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
    reserved: BTreeSet<String>,
    /// The first number that a name has not been given with yet.
    numbers: HashMap<String, usize>,
}

impl Scope {
    /// A scope in which some names are not to be given away.
    pub fn reserving(names: &[&str]) -> Self {
        let taken: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Self {
            reserved: taken.clone(),
            taken,
            numbers: HashMap::new(),
        }
    }

    /// Takes a name; `false` if somebody has it.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(name.to_owned())
    }

    /// A scope of modules, and so of files.
    pub fn of_files() -> Self {
        Self::reserving(&FILES)
    }

    /// Takes the first free one of a name, its alternative, and the name with a number.
    pub fn claim(&mut self, name: &str, alternative: Option<&str>) -> Ident {
        self.claim_first(name, alternative.map(str::to_owned))
    }

    /// Takes the first free one of a name, its alternative, and the name with a suffix that tells
    /// how the document spells it: unlike a number, that does not depend on what else there is.
    pub fn claim_spelt(&mut self, name: &str, alternative: Option<&str>, spelling: &str) -> Ident {
        // Nearly every name is free, and others take time to make.
        if self.take(name) {
            return Ident::new(name.to_owned());
        }
        // What is reserved is clear enough with a number.
        let reserved = self.is_reserved(name).then(|| numbered(name, 2));
        let others = alternative.map(str::to_owned).into_iter().chain(reserved);
        let spelt = spelling::others(name, spelling);
        self.claim_first(name, others.chain(spelt))
    }

    /// Takes the first free one of a name, others, and the name with a number.
    pub(super) fn claim_first(
        &mut self,
        name: &str,
        others: impl IntoIterator<Item = String>,
    ) -> Ident {
        for candidate in std::iter::once(name.to_owned()).chain(others) {
            if self.take(&candidate) {
                return Ident::new(candidate);
            }
        }
        let mut number = self.numbers.get(name).copied().unwrap_or(2);
        loop {
            let candidate = numbered(name, number);
            number += 1;
            if self.take(&candidate) {
                self.numbers.insert(name.to_owned(), number);
                return Ident::new(candidate);
            }
        }
    }

    fn is_reserved(&self, name: &str) -> bool {
        self.reserved.contains(name)
    }
}

fn numbered(name: &str, number: usize) -> String {
    let name = stem(name);
    // `foo1` and `1` would read as `foo11`.
    let separator = if name.ends_with(|last: char| last.is_ascii_digit()) {
        "_"
    } else {
        ""
    };
    format!("{name}{separator}{number}")
}
