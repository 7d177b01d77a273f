//! How much memory what is read from a text may take: `{}` is two bytes, and its struct hundreds.
//!
//! Counted are the places of lists and maps, and the objects in them. Text is not: it is no longer than
//! where it comes from.

use std::cell::Cell;
use std::mem::size_of;

/// The memory that is left, in bytes.
pub(crate) struct Allowance(Cell<usize>);

impl Allowance {
    pub(crate) fn new(bytes: usize) -> Self {
        Self(Cell::new(bytes))
    }

    /// Takes the place of an item of a list that has so many; false if there is none.
    #[inline]
    pub(crate) fn take_item<T>(&self, before: usize) -> bool {
        // A list is made for so many.
        self.take(size_of::<T>() * places(before, 4, 1))
    }

    /// Takes the place of an entry of a map that has so many.
    #[inline]
    pub(crate) fn take_entry<T>(&self, key: usize, before: usize) -> bool {
        // A map is made of nodes for so many, half of which it uses when it has grown.
        self.take((key + size_of::<T>()) * places(before, 11, 2))
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
