// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BoxModel: read write new default;
    pub kind: String = "kind", required = String::from("boxed");
    pub width: Option<f64> = "width", optional;
}
