//! How much memory what is read from a text may take: `{}` is two bytes, and its struct hundreds.
//!
//! Counted are the places of lists and maps, and the objects in them. Text is not: it is no longer than
//! where it comes from.
//!
//! What a union holds has a parser of its own, and so has each item of a page that is read item by item:
//! neither knows of the parser around it, and all of them take from what is left to their thread.

use std::cell::Cell;
use std::mem::size_of;

/// A list is made for so many items.
pub(crate) const LEAST_PLACES: usize = 4;

/// For texts that nobody has bounded.
const UNBOUNDED: usize = usize::MAX;

thread_local! {
    /// In bytes.
    static LEFT: Cell<usize> = const { Cell::new(UNBOUNDED) };
}

/// The memory that may be taken until it is dropped, in bytes: no more than is left of the one around
/// it, of which it is a part.
pub(crate) struct Allowance {
    outer: usize,
    whole: usize,
}

impl Allowance {
    pub(crate) fn begin(bytes: usize) -> Self {
        let outer = LEFT.get();
        let whole = outer.min(bytes);
        LEFT.set(whole);
        Self { outer, whole }
    }

    /// What is left now; what was taken since may be given back by it.
    pub(crate) fn left() -> usize {
        LEFT.get()
    }

    /// More was to be taken than was left, and nothing is left since.
    pub(crate) fn is_spent() -> bool {
        LEFT.get() == 0
    }

    /// Gives back what is no longer held.
    pub(crate) fn give_back(bytes: usize) {
        LEFT.set(LEFT.get().saturating_add(bytes));
    }

    /// Takes the place of an item of a list that has so many; false if there is none.
    #[inline]
    pub(crate) fn take_item<T>(before: usize) -> bool {
        Self::take(size_of::<T>() * places(before, LEAST_PLACES, 1))
    }

    /// Takes the place of an entry of a map that has so many.
    #[inline]
    pub(crate) fn take_entry<T>(key: usize, before: usize) -> bool {
        // A map is made of nodes for so many, half of which it uses when it has grown.
        Self::take((key + size_of::<T>()) * places(before, 11, 2))
    }

    /// Takes what an object is in itself, wherever it is kept.
    #[inline]
    pub(crate) fn take_object<T>() -> bool {
        Self::take(size_of::<T>())
    }

    #[inline]
    fn take(bytes: usize) -> bool {
        let left = LEFT.get();
        if left == UNBOUNDED {
            return true;
        }
        let after = left.checked_sub(bytes);
        LEFT.set(after.unwrap_or_default());
        after.is_some()
    }
}

impl Drop for Allowance {
    fn drop(&mut self) {
        let taken = self.whole.saturating_sub(LEFT.get());
        LEFT.set(match self.outer {
            UNBOUNDED => UNBOUNDED,
            outer => outer.saturating_sub(taken),
        });
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
