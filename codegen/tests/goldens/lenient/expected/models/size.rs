// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Size {
    pub high: Option<f64>,
    pub wide: Option<f64>,
}

object! {
    read Size;
    high = "high", lenient_optional;
    wide = "wide", lenient_optional;
}
