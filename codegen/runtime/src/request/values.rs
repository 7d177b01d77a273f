//! What may be passed for an array.

/// Anything that can be iterated over and gives `T`: an array, a vector, an iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection of `{T}`",
    note = "pass an array, a vector, or any other iterator of such values"
)]
pub trait Values<T>: IntoIterator<Item = T> + Sized {
    /// The values.
    #[doc(hidden)]
    fn into_vec(self) -> Vec<T> {
        self.into_iter().collect()
    }
}

impl<I: IntoIterator<Item = T>, T> Values<T> for I {}

/// Anything that can be iterated over and gives what becomes `T`: an array, a vector, an iterator.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a collection of values that become `{T}`",
    note = "pass an array, a vector, or any other iterator of such values"
)]
pub trait IntoValues<T> {
    /// The values.
    #[doc(hidden)]
    fn into_vec(self) -> Vec<T>;
}

impl<I, T> IntoValues<T> for I
where
    I: IntoIterator,
    I::Item: Into<T>,
{
    fn into_vec(self) -> Vec<T> {
        self.into_iter().map(Into::into).collect()
    }
}
