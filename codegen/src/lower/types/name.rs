//! Names of definitions: the words that lead to a schema.

use super::alternatives::{is_elsewhere, kind};
use crate::ir::element::{self, ITEM, VALUE};
use crate::spec::schema::Schema;

/// The words for a schema that has no name of its own, from where it is used.
#[derive(Debug, Clone, Copy)]
pub(in crate::lower) enum Name<'n> {
    /// These words.
    Words(&'n [String]),
    /// One word more.
    Child(&'n Name<'n>, &'n str),
    /// The word of one of several alternatives more.
    Alternative(&'n Name<'n>, &'n str),
}

impl Name<'_> {
    pub(super) fn child<'n>(&'n self, word: &'n str) -> Name<'n> {
        Name::Child(self, word)
    }

    pub(super) fn alternative<'n>(&'n self, word: &'n str) -> Name<'n> {
        Name::Alternative(self, word)
    }

    fn words(&self) -> Vec<String> {
        match self {
            Self::Words(words) => words.to_vec(),
            Self::Child(parent, word) | Self::Alternative(parent, word) => {
                let mut words = parent.words();
                words.push((*word).to_owned());
                words
            }
        }
    }

    /// The words for a definition: those of its own place below `components`, or else these. An alternative
    /// is no place of its own, nor is what was made, where it is used, of schemas that are elsewhere.
    pub(super) fn of(self, schema: Schema<'_>) -> Vec<String> {
        let mut path = schema.node().path();
        // One of several types comes from its word in the list of them.
        if schema.written().string().is_some() {
            path.truncate(path.len().saturating_sub(2));
        }
        let is_alternative = matches!(self, Name::Alternative(..));
        let Some(mut words) = own(&path, is_alternative) else {
            return self.words();
        };
        if is_elsewhere(schema) {
            match self {
                _ if path.len() > 3 => return self.words(),
                _ if kind(schema).is_none() => words.push("base".to_owned()),
                Name::Alternative(_, word) => words.push(word.to_owned()),
                _ => {}
            }
        }
        words
    }
}

/// The name of a schema that is defined below `components`; an inline one has none, and no alternative
/// has. Of what conditions describe in one way it is that of the property.
fn own(path: &[String], is_alternative: bool) -> Option<Vec<String>> {
    let [components, section, first, rest @ ..] = path else {
        return None;
    };
    // What is in a path item is called like the operation.
    if components != "components" || section == "pathItems" {
        return None;
    }
    let mut words = vec![first.clone()];
    words.extend(element::section(section));
    let mut rest = rest.iter();
    while let Some(token) = rest.next() {
        match token.as_str() {
            "properties" => words.extend(rest.next().cloned()),
            "items" => words.push(ITEM.to_owned()),
            "additionalProperties" => words.push(VALUE.to_owned()),
            section @ ("$defs" | "definitions") => {
                words.extend(element::section(section));
                words.extend(rest.next().cloned());
            }
            "oneOf" | "anyOf" => return None,
            "then" | "else" if !is_alternative => {}
            "dependentSchemas" | "dependencies" if !is_alternative => _ = rest.next(),
            "then" | "else" | "dependentSchemas" | "dependencies" => return None,
            "schema" | "content" | "allOf" => {}
            token if token.contains('/') || token.parse::<usize>().is_ok() => {}
            token => words.push(token.to_owned()),
        }
    }
    Some(words)
}
