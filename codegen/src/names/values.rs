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

/// Names for documented values, in their order. The first that would have a name gets it, and each
/// other a suffix that tells how it is spelt: what is added behind them renames none.
pub(super) fn variants(
    values: &[Spelt],
    what: &str,
    advice: &str,
    findings: &mut Findings,
) -> Vec<Ident> {
    let mut scope = Scope::reserving(&[CATCH_ALL]);
    let mut owners: BTreeMap<String, &Spelt> = BTreeMap::new();
    let mut names = Vec::new();
    for value in values {
        let plain = value.plain();
        let name = scope.claim_first(&plain, value.others(&plain));
        if let Some(owner) = owners.get(&plain) {
            findings.warning(
                Code::NameCollision,
                value.at,
                format!(
                    "the {what}s {:?} and {:?} are both `{plain}` in Rust; the second becomes `{name}`",
                    owner.text(),
                    value.text(),
                ),
                advice,
            );
        }
        owners.entry(name.plain().to_owned()).or_insert(value);
        names.push(name);
    }
    names
}
