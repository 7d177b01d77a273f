// Generated from the description of the API. Edit the description, not this file.

/// Whether spaces come in the order of their ids.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpaceOrder {
    /// Not enabled, like without a value. In what order spaces then come is not documented.
    Unordered,
    /// In the order of their ids, the smallest first.
    ById,
    /// A value that was not documented when this was written.
    Unknown(i64),
}

open_integer_enum!(SpaceOrder, Unknown);

impl SpaceOrder {
    const KNOWN: &'static [(i64, Self)] = &[(0, Self::Unordered), (1, Self::ById)];
}
