//! The discriminators of unions, as they are written: what tells alternatives apart is said by the union,
//! whatever the caller has put there. Where several values say it, the caller has to.
//!
//! Only the union knows which alternative a value is, and only the object that is written next has the
//! property: the one leaves word for the other.

use std::cell::RefCell;

use serde::ser::{Error, Serialize, Serializer};
use serde_json::Value;

use crate::runtime::value::alternative::{Union, text};

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

    /// What takes the place of a value, or of none: the only value of the alternative, unless what is
    /// there means it, or nothing known. Of several only the caller knows which: none, or one that means
    /// something else, fails.
    pub(super) fn instead_of<E: Error>(&self, value: Option<&Value>) -> Result<Option<Value>, E> {
        let mut alternatives = self.union.alternatives.iter();
        let Some(own) = alternatives.find(|one| one.name == self.name) else {
            return Ok(None);
        };
        let value = value.filter(|value| !value.is_null());
        let tag = value.and_then(text);
        let tag = tag.as_deref();
        let is_others = tag.is_some_and(|tag| self.union.has(tag) || own.elsewhere.contains(&tag));
        // What says nothing means the default one already.
        let is_meant = tag.is_some_and(|tag| own.is_meant_by(tag)) || own.is_default && !is_others;
        if is_meant || value.is_some() && !is_others {
            return Ok(None);
        }
        match own.tags {
            [] => Ok(None),
            [only] => Ok(Some(own.written(only))),
            several => {
                let (property, values) = (self.union.tag, several.join("` or `"));
                Err(E::custom(format!("`{property}` must be `{values}`")))
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
