//! Names of definitions: the words that lead to a schema.

use crate::spec::schema::Schema;

/// The words for a schema that has no name of its own, from where it is used.
#[derive(Debug, Clone, Copy)]
pub(in crate::lower) enum Name<'n> {
    /// These words.
    Words(&'n [String]),
    /// One word more.
    Child(&'n Name<'n>, &'n str),
}

impl Name<'_> {
    pub(super) fn child<'n>(&'n self, word: &'n str) -> Name<'n> {
        Name::Child(self, word)
    }

    fn words(&self) -> Vec<String> {
        match self {
            Self::Words(words) => words.to_vec(),
            Self::Child(parent, word) => {
                let mut words = parent.words();
                words.push((*word).to_owned());
                words
            }
        }
    }

    /// The words for a definition: those of its own place below `components`, or else these.
    pub(super) fn of(self, schema: Schema<'_>) -> Vec<String> {
        own(&schema.node().path()).unwrap_or_else(|| self.words())
    }
}

/// The name of a schema that is defined below `components`; an inline one has none.
fn own(path: &[String]) -> Option<Vec<String>> {
    let [components, _, first, rest @ ..] = path else {
        return None;
    };
    if components != "components" {
        return None;
    }
    let is_structural = |token: &str| {
        matches!(
            token,
            "properties"
                | "schema"
                | "content"
                | "additionalProperties"
                | "allOf"
                | "oneOf"
                | "anyOf"
        ) || token.contains('/')
            || token.parse::<usize>().is_ok()
    };
    let rest = rest.iter().filter(|token| !is_structural(token));
    Some(std::iter::once(first).chain(rest).cloned().collect())
}
