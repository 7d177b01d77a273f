//! Lists in what an error shows: a caller may be wrong a hundred thousand times in one request.

use std::fmt;

/// The first of a list, and how many more there are.
pub(crate) struct Few<'a, T>(pub(crate) &'a [T]);

impl<T> Few<'_, T> {
    fn split(&self) -> (&[T], usize) {
        const MOST: usize = 10;
        let (first, rest) = self.0.split_at(self.0.len().min(MOST));
        (first, rest.len())
    }
}

impl<T: fmt::Display> fmt::Display for Few<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, more) = self.split();
        let mut separator = "";
        for one in first {
            write!(formatter, "{separator}{one}")?;
            separator = "; ";
        }
        match more {
            0 => Ok(()),
            more => write!(formatter, "{separator}and {more} more"),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Few<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, more) = self.split();
        let mut list = formatter.debug_list();
        list.entries(first);
        if more > 0 {
            list.entry(&format_args!("and {more} more"));
        }
        list.finish()
    }
}
