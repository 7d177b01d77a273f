//! Whether a limit takes more than before, or less.

use crate::diff::case::Case;
use crate::emit::surface::{LESS_THAN, MORE_THAN};
use crate::ir::Bound;
use std::cmp::Ordering;

/// More is allowed than before: a limit is gone, or includes what it was.
pub(super) fn is_loosened(case: &Case<'_>) -> bool {
    case.new.is_none() || order(case) == Some(Ordering::Greater)
}

/// A limit of which nobody can tell whether it takes more than another.
pub(super) fn is_other_limit(case: &Case<'_>) -> bool {
    case.old.is_some() && case.new.is_some() && order(case).is_none()
}

/// What is taken now, beside what was taken; nothing if both took what the other does not, or nobody can
/// tell.
fn order(case: &Case<'_>) -> Option<Ordering> {
    let (old, old_is_open) = bound(case.old?)?;
    let (new, new_is_open) = bound(case.new?)?;
    let keyword = case.which.rsplit('.').next().unwrap_or_default();
    if keyword == "multipleOf" {
        return match (is_multiple(old, new), is_multiple(new, old)) {
            (true, _) => Some(Ordering::Greater),
            (_, true) => Some(Ordering::Less),
            _ => None,
        };
    }
    let order = new.partial_cmp(&old)?;
    let order = if keyword.starts_with("min") {
        order.reverse()
    } else {
        order
    };
    Some(order.then(old_is_open.cmp(&new_is_open)))
}

/// Whether one number is another several times, but for what decimals lose in binary.
fn is_multiple(number: Bound, of: Bound) -> bool {
    if let (Bound::Whole(number), Bound::Whole(of)) = (number, of) {
        return number.checked_rem(of) == Some(0);
    }
    let times = number.as_f64() / of.as_f64();
    (times - times.round()).abs() < 1e-9
}

/// The number of a limit, and whether that number is itself refused.
fn bound(text: &str) -> Option<(Bound, bool)> {
    let mut open = [MORE_THAN, LESS_THAN].into_iter();
    let open = open.find_map(|word| text.strip_prefix(word));
    let number = open.unwrap_or(text).trim().parse().ok()?;
    Some((number, open.is_some()))
}
