//! How much memory what is read from a text may take: `{}` is two bytes, and its struct hundreds.
//!
//! Counted are the places of lists and maps, and the objects in them. Text is not: it is no longer than
//! where it comes from.

use std::cell::Cell;
use std::mem::{needs_drop, size_of};

/// The memory that is left, in bytes.
pub(crate) struct Allowance(Cell<usize>);

/// What a value takes, in bytes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Place {
    /// Where it is kept.
    here: usize,
    /// At least, if it is of a kind that holds more elsewhere.
    elsewhere: usize,
}

impl Place {
    pub(crate) const fn of<T>() -> Self {
        /// The least that allocators give.
        const LEAST: usize = 32;
        Self {
            here: size_of::<T>(),
            elsewhere: if needs_drop::<T>() { LEAST } else { 0 },
        }
    }
}

impl Allowance {
    pub(crate) fn new(bytes: usize) -> Self {
        Self(Cell::new(bytes))
    }

    /// Takes the place of an item of a list that has so many; false if there is none.
    #[inline]
    pub(crate) fn take_item(&self, item: Place, before: usize) -> bool {
        // A list is made for so many.
        let places = places(before, 4, 1);
        self.take(item.here * places + item.elsewhere)
    }

    /// Takes the place of an entry of a map that has so many.
    #[inline]
    pub(crate) fn take_entry(&self, key: Place, value: Place, before: usize) -> bool {
        // A map is made of nodes for so many, half of which it uses when it has grown.
        let places = places(before, 11, 2);
        self.take((key.here + value.here) * places + key.elsewhere + value.elsewhere)
    }

    /// Takes what an object is in itself, wherever it is kept.
    #[inline]
    pub(crate) fn take_object<T>(&self) -> bool {
        self.take(size_of::<T>())
    }

    #[inline]
    fn take(&self, bytes: usize) -> bool {
        let left = self.0.get().checked_sub(bytes);
        if let Some(left) = left {
            self.0.set(left);
        }
        left.is_some()
    }
}

/// How many places one more takes, if the first takes those of some after it as well.
#[inline]
fn places(before: usize, first: usize, later: usize) -> usize {
    match before {
        0 => first,
        _ if before < first => 0,
        _ => later,
    }
}
