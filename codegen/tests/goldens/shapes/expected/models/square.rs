// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Square: read write new;
    pub kind: String = "kind", required = String::from("Square");
    pub side: f64 = "side", required, itself;
}
