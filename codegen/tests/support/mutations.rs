//! Texts and documents that are changed at random, the same in every run.

#![allow(dead_code, reason = "each test uses a part")]

use serde_json::Value;
use undelete_codegen::spec::Source;
use undelete_codegen::{Failure, Input, generate};

/// Numbers that look random: xorshift by George Marsaglia.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Less than `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() >> 16).unwrap() % limit.max(1)
    }

    fn chance(&mut self, of_eight: usize) -> bool {
        self.below(8) < of_eight
    }
}

/// What stands in documents, and what should not.
const PIECES: [&str; 44] = [
    "null",
    "true",
    "{}",
    "[]",
    "''",
    "\"",
    "'",
    "{",
    "}",
    "[",
    "]",
    ":",
    ": ",
    "- ",
    "? ",
    ", ",
    "#",
    " #",
    "%",
    "@",
    "`",
    "|",
    "> ",
    "&a ",
    "*a",
    "<<: *a",
    "!x ",
    "---\n",
    "...\n",
    "\t",
    "\r",
    "\n",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "1e400",
    "-0",
    ".nan",
    "99999999999999999999",
    "$ref: '#'",
    "$ref: '#/components/schemas/A'",
    "$ref: other.yaml",
    "allOf",
    "\\u0000",
];

/// A text with a few changes.
pub fn text(random: &mut Random, text: &str) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(2) {
        let from = random.below(characters.len());
        let to = (from + random.below(12)).min(characters.len());
        let piece: Vec<char> = characters.get(from..to).unwrap_or_default().to_vec();
        let other = PIECES.get(random.below(PIECES.len())).unwrap_or(&"");
        match random.below(6) {
            0 => drop(characters.drain(from..to)),
            1 => drop(characters.splice(from..from, piece)),
            2 => drop(characters.splice(to..to, other.chars())),
            3 => drop(characters.splice(from..to, other.chars())),
            4 => {
                let at = random.below(characters.len());
                characters.splice(at..at, piece);
            }
            _ => {
                // A line goes elsewhere.
                let end = |from: usize| {
                    let rest = characters.get(from..).unwrap_or_default().iter();
                    let length = rest.take_while(|character| **character != '\n').count();
                    (from + length + 1).min(characters.len())
                };
                let (start, end) = (end(from), end(end(from)));
                let line: Vec<char> = characters.drain(start..end).collect();
                let at = random.below(characters.len());
                characters.splice(at..at, line);
            }
        }
    }
    characters.into_iter().collect()
}

/// A document without some of its operations and components.
pub fn subset(random: &mut Random, document: &Value) -> Value {
    let mut document = document.clone();
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    if let Some(paths) = paths {
        paths.retain(|_, _| random.chance(4));
        for item in paths.values_mut().filter_map(Value::as_object_mut) {
            item.retain(|_, _| random.chance(6));
        }
    }
    let components = document
        .get_mut("components")
        .and_then(Value::as_object_mut);
    let sections = components
        .into_iter()
        .flat_map(|components| components.values_mut());
    for section in sections.filter_map(Value::as_object_mut) {
        section.retain(|_, _| random.chance(7));
    }
    document
}

/// The compiler answers with files or with findings that say what to do; true for files.
pub fn is_compiled(path: &str, text: &str) -> bool {
    let source = Source {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    let module = "shelf".to_owned();
    match generate(&[Input { source, module }]) {
        Ok(_) => true,
        Err(Failure::Documents(findings)) => {
            assert!(!findings.is_empty(), "{path}");
            for finding in &findings {
                assert!(finding.diagnostic.hint.is_some(), "no hint: {finding}");
            }
            false
        }
        Err(failure) => panic!("{path}: {failure}\n{text}"),
    }
}
