// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Size: read write, Default;
    pub high: Option<f64> = "high", lenient_optional;
    pub wide: Option<f64> = "wide", lenient_optional;
}
