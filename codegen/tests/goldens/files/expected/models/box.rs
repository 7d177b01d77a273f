// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BoxModel: read write new;
    pub kind: String = "kind", required, into;
    pub width: Option<f64> = "width", optional;
}
