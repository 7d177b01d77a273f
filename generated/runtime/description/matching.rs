//! A field of a JSON document whose value says yes or no.

/// A field and those of its values that mean yes.
#[derive(Debug, Clone, Copy)]
pub struct Match {
    /// The JSON pointer of the field.
    pub field: &'static str,
    /// The values, which are compared as strings: `true`, `200`.
    pub values: &'static [&'static str],
}
