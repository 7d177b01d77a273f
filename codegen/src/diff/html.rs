//! A diff as a page.

use super::change::Diff;

/// A page.
pub fn html(diff: &Diff, _version: Option<&str>) -> String {
    super::text::summary(diff)
}
