//! The limits a document sets on a value, checked before anything is sent.
//!
//! Constants of the generated code; how a value is checked is in `limit_checks`.

use serde_json::Value;

use crate::runtime::value::union::Union;

/// Limits on one value; those that do not apply to the value's type are passed over. Every parameter
/// has some, so they are kept small: what is not limited is so by a limit that all values keep.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub(super) min_items: usize,
    pub(crate) max_items: usize,
    pub(super) unique_items: bool,
    pub(crate) items: Option<&'static Limits>,
    pub(super) min_properties: usize,
    pub(super) max_properties: usize,
    pub(super) read_only: bool,
    pub(super) properties: &'static [(&'static str, Limits)],
    pub(super) others: Option<&'static Limits>,
    pub(super) object: Option<fn() -> Limits>,
    pub(super) alternatives: Option<&'static Alternatives>,
    pub(super) any_of: &'static [Limits],
    pub(super) min_length: usize,
    pub(super) max_length: usize,
    pub(super) relative_path: bool,
    pub(super) patterns: &'static [&'static str],
    pub(super) matches: Option<fn(&'static str, &str) -> bool>,
    pub(super) breaks: Option<fn(&Value) -> Option<&'static str>>,
    pub(super) minimum: Bound,
    pub(super) maximum: Bound,
    pub(super) multiples: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Bound {
    pub(super) value: f64,
    /// What is to be added: a float has no room for each whole number of 64 bits.
    pub(super) rest: i16,
    pub(super) exclusive: bool,
}

impl Bound {
    const fn inclusive(value: f64) -> Self {
        Self {
            value,
            rest: 0,
            exclusive: false,
        }
    }

    const fn exclusive(value: f64) -> Self {
        Self {
            value,
            rest: 0,
            exclusive: true,
        }
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "of 64 bits, 53 are kept and 11 are the rest"
    )]
    const fn whole(value: i128) -> Self {
        Self {
            value: value as f64,
            rest: (value - value as f64 as i128) as i16,
            exclusive: false,
        }
    }
}

/// The alternatives of a union, and the limits of each.
#[derive(Debug)]
pub struct Alternatives {
    /// What they are for.
    pub union: Union,
    /// In the same order.
    pub limits: &'static [Limits],
}

impl Limits {
    /// No limit at all.
    pub const NONE: Self = Self {
        min_items: 0,
        max_items: usize::MAX,
        unique_items: false,
        items: None,
        min_properties: 0,
        max_properties: usize::MAX,
        read_only: false,
        properties: &[],
        others: None,
        object: None,
        alternatives: None,
        any_of: &[],
        min_length: 0,
        max_length: usize::MAX,
        relative_path: false,
        patterns: &[],
        matches: None,
        breaks: None,
        minimum: Bound::inclusive(f64::NEG_INFINITY),
        maximum: Bound::inclusive(f64::INFINITY),
        multiples: &[],
    };

    /// No further limit.
    #[must_use]
    pub const fn any(self) -> Self {
        self
    }

    /// An array has at least this many elements.
    #[must_use]
    pub const fn min_items(mut self, count: usize) -> Self {
        self.min_items = count;
        self
    }

    /// An array has at most this many elements.
    #[must_use]
    pub const fn max_items(mut self, count: usize) -> Self {
        self.max_items = count;
        self
    }

    /// No two elements of an array are equal.
    #[must_use]
    pub const fn unique_items(mut self) -> Self {
        self.unique_items = true;
        self
    }

    /// Each element of an array keeps to these limits.
    #[must_use]
    pub const fn items(mut self, limits: &'static Limits) -> Self {
        self.items = Some(limits);
        self
    }

    /// An object has at least this many properties.
    #[must_use]
    pub const fn min_properties(mut self, count: usize) -> Self {
        self.min_properties = count;
        self
    }

    /// An object has at most this many properties.
    #[must_use]
    pub const fn max_properties(mut self, count: usize) -> Self {
        self.max_properties = count;
        self
    }

    /// A property that is never sent, because only the service says what it is.
    #[must_use]
    pub const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    /// These properties of an object, where it has them, keep to these limits.
    #[must_use]
    pub const fn properties(mut self, limits: &'static [(&'static str, Limits)]) -> Self {
        self.properties = limits;
        self
    }

    /// Every other property of an object keeps to these limits.
    #[must_use]
    pub const fn others(mut self, limits: &'static Limits) -> Self {
        self.others = Some(limits);
        self
    }

    /// A value keeps to the limits of its type. They are asked for, because a type may hold
    /// itself.
    #[must_use]
    pub const fn object(mut self, limits: fn() -> Limits) -> Self {
        self.object = Some(limits);
        self
    }

    /// A value keeps to the limits of one of the alternatives that it may be.
    #[must_use]
    pub const fn alternatives(mut self, alternatives: &'static Alternatives) -> Self {
        self.alternatives = Some(alternatives);
        self
    }

    /// A value keeps to one of these as well.
    #[must_use]
    pub const fn any_of(mut self, limits: &'static [Limits]) -> Self {
        self.any_of = limits;
        self
    }

    /// A string has at least this many characters.
    #[must_use]
    pub const fn min_length(mut self, characters: usize) -> Self {
        self.min_length = characters;
        self
    }

    /// A string has at most this many characters.
    #[must_use]
    pub const fn max_length(mut self, characters: usize) -> Self {
        self.max_length = characters;
        self
    }

    /// A string is a path below some folder: names with slashes between them, none of which is empty,
    /// `.` or `..`.
    #[must_use]
    pub const fn relative_path(mut self) -> Self {
        self.relative_path = true;
        self
    }

    /// A number is at least this.
    #[must_use]
    pub const fn minimum(mut self, value: f64) -> Self {
        self.minimum = Bound::inclusive(value);
        self
    }

    /// A number is at most this.
    #[must_use]
    pub const fn maximum(mut self, value: f64) -> Self {
        self.maximum = Bound::inclusive(value);
        self
    }

    /// A number is greater than this.
    #[must_use]
    pub const fn exclusive_minimum(mut self, value: f64) -> Self {
        self.minimum = Bound::exclusive(value);
        self
    }

    /// A number is less than this.
    #[must_use]
    pub const fn exclusive_maximum(mut self, value: f64) -> Self {
        self.maximum = Bound::exclusive(value);
        self
    }

    /// A number is at least this, which has 64 bits and a sign at most.
    #[must_use]
    pub const fn whole_minimum(mut self, value: i128) -> Self {
        self.minimum = Bound::whole(value);
        self
    }

    /// A number is at most this, which has 64 bits and a sign at most.
    #[must_use]
    pub const fn whole_maximum(mut self, value: i128) -> Self {
        self.maximum = Bound::whole(value);
        self
    }

    /// A number is a multiple of each of these.
    #[must_use]
    pub const fn multiples_of(mut self, multiples: &'static [&'static str]) -> Self {
        self.multiples = multiples;
        self
    }

    /// A string matches each of these patterns, which the function judges.
    #[must_use]
    pub const fn matching(
        mut self,
        patterns: &'static [&'static str],
        matches: fn(&'static str, &str) -> bool,
    ) -> Self {
        self.patterns = patterns;
        self.matches = Some(matches);
        self
    }

    /// A value is right by schemas, of which the function tells the first that it is not right by.
    #[must_use]
    pub const fn breaking(mut self, breaks: fn(&Value) -> Option<&'static str>) -> Self {
        self.breaks = Some(breaks);
        self
    }
}
