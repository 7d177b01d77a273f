//! Names of documented values: of enums, and of error codes.

use super::case::pascal;
use super::ident::Ident;
use super::scope::Scope;
use super::spelling;
use crate::diagnostic::{Code, Findings};
use crate::node_id::NodeId;
use std::collections::BTreeMap;

/// The last variant of open enums.
pub(super) const CATCH_ALL: &str = "Unknown";

/// A value as the document has it.
pub(super) struct Spelt {
    /// As sent.
    pub(super) value: String,
    /// The name the document gives it.
    pub(super) name: Option<String>,
    /// Where it is.
    pub(super) at: NodeId,
}

impl Spelt {
    /// What its name is made of.
    fn text(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.value)
    }

    /// Before any other has a claim on it.
    fn plain(&self) -> String {
        let name = pascal(self.text());
        if name == CATCH_ALL {
            // The catch-all keeps its name, so that documenting this value breaks no caller.
            format!("{name}Value")
        } else {
            name
        }
    }

    /// Of values that would have one name, the least keeps it.
    fn rank(&self, plain: &str) -> (bool, bool, usize, usize, &str, &str) {
        let text = self.text();
        let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
        (
            text != plain,
            !text.is_ascii(),
            text.len(),
            capitals,
            text,
            &self.value,
        )
    }

    /// Names that tell it apart from another of this plain name.
    fn others(&self, plain: &str) -> Vec<String> {
        let by_value = self
            .name
            .as_ref()
            .map(|name| pascal(&format!("{name} {}", self.value)));
        by_value
            .into_iter()
            .chain(spelling::others(plain, &self.value))
            .collect()
    }
}

/// Names for documented values. Where some would have the same, the one that is spelt like it
/// keeps it, and each other gets a suffix that tells how it is spelt: whatever else is documented
/// later, wherever in the list, the suffix stays.
pub(super) fn variants(
    values: &[Spelt],
    what: &str,
    advice: &str,
    findings: &mut Findings,
) -> Vec<Ident> {
    let mut scope = Scope::reserving(&[CATCH_ALL]);
    let plain: Vec<String> = values.iter().map(Spelt::plain).collect();
    let mut order: Vec<(usize, &Spelt, &String)> = values
        .iter()
        .zip(&plain)
        .enumerate()
        .map(|(index, (value, plain))| (index, value, plain))
        .collect();
    order.sort_by_key(|(_, value, plain)| value.rank(plain));
    let mut names: BTreeMap<usize, Ident> = BTreeMap::new();
    let mut keepers: BTreeMap<&str, &Spelt> = BTreeMap::new();
    let mut clashes = Vec::new();
    // Nobody's suffix takes a plain name.
    for (index, value, plain) in order {
        if keepers.contains_key(plain.as_str()) {
            clashes.push((index, value, plain));
        } else {
            keepers.insert(plain, value);
            names.insert(index, scope.claim(plain, None));
        }
    }
    for (index, value, plain) in clashes {
        let name = scope.claim_first(plain, value.others(plain));
        if let Some(first) = keepers.get(plain.as_str()) {
            findings.warning(
                Code::NameCollision,
                value.at,
                format!(
                    "the {what}s {:?} and {:?} are both `{plain}` in Rust; the second becomes `{name}`",
                    first.text(),
                    value.text(),
                ),
                advice,
            );
        }
        names.insert(index, name);
    }
    names.into_values().collect()
}
