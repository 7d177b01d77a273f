//! Items of the model with their names.

/// Each item with its name. Both lists are in the order of the model: this is the only place that
/// relies on it.
pub(super) fn pairs<'a, T, N>(
    items: &'a [T],
    names: &'a [N],
) -> impl Iterator<Item = (&'a T, &'a N)> {
    items.iter().zip(names)
}
