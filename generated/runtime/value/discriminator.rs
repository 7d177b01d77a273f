//! The discriminators of unions, as they are written: what tells alternatives apart is said by the union,
//! whatever the caller has put there.
//!
//! Only the union knows which alternative a value is, and only the object that is written next has the
//! property: the one leaves word for the other.

use std::cell::RefCell;

use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::runtime::value::alternative::Union;

thread_local! {
    static EXPECTED: RefCell<Vec<Expected>> = const { RefCell::new(Vec::new()) };
}

/// What the next object has to say of itself.
#[derive(Clone, Copy)]
pub(super) struct Expected {
    union: &'static Union,
    name: &'static str,
}

impl Expected {
    pub(super) fn property(&self) -> &'static str {
        self.union.tag
    }

    /// What takes the place of a value, or of none. One that means another alternative gives way to the
    /// first of this one; where there is none and several could be meant, only the caller knows which.
    pub(super) fn instead_of(&self, value: Option<&Value>) -> Option<&'static str> {
        let own = self
            .union
            .alternatives
            .iter()
            .find(|one| one.name == self.name)?;
        let first = own.tags.first().copied();
        let is_only = own.tags.len() == 1;
        match value.filter(|value| !value.is_null()) {
            // What says nothing means the default one already.
            None => first.filter(|_| is_only && !own.is_default),
            Some(value) => {
                let tag = value.as_str().filter(|tag| !own.is_meant_by(tag))?;
                let is_elsewhere = is_only && own.elsewhere.contains(&tag);
                first.filter(|_| self.union.has(tag) || is_elsewhere)
            }
        }
    }
}

/// Nobody is told what was meant for a value that is no object.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        take();
    }
}

/// What has been left for the value that is written now.
pub(super) fn take() -> Vec<Expected> {
    EXPECTED.take()
}

/// Writes what a variant of a union holds; what is of no alternative has an empty name.
///
/// # Errors
/// Those of the serializer.
pub fn write<T: Serialize, S: Serializer>(
    union: &'static Union,
    name: &'static str,
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    if union.tag.is_empty() {
        return value.serialize(serializer);
    }
    let _forget = Forget;
    EXPECTED.with_borrow_mut(|expected| {
        // A union within a union knows better, if it knows.
        let mut alternatives = union.alternatives.iter();
        let known = alternatives.find(|one| one.name == name);
        if known.is_none_or(|one| !one.tags.is_empty()) {
            expected.retain(|outer| outer.union.tag != union.tag);
        }
        expected.push(Expected { union, name });
    });
    value.serialize(serializer)
}
