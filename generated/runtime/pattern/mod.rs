//! Patterns that texts must match before they are sent: a room of its own, because only crates
//! whose document has some need an engine for them.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use regex_lite::Regex;

use crate::runtime::request::Limits;

/// What was compiled, for the next text.
static COMPILED: LazyLock<Mutex<HashMap<String, Option<Regex>>>> = LazyLock::new(Mutex::default);

/// Whether a text matches; so it does if the pattern is none.
#[doc(hidden)]
#[must_use]
pub fn matches(pattern: &str, text: &str) -> bool {
    let regex = {
        let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(regex) = compiled.get(pattern) {
            regex.clone()
        } else {
            let regex = Regex::new(pattern).ok();
            compiled.insert(pattern.to_owned(), regex.clone());
            regex
        }
    };
    regex.is_none_or(|regex| regex.is_match(text))
}

impl Limits {
    /// A string matches each of these patterns.
    #[must_use]
    pub const fn patterns(self, patterns: &'static [&'static str]) -> Self {
        self.matching(patterns, matches)
    }
}
