// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Guest: read write new default;
    pub kind: String = "kind", required = String::from("Guest");
    pub until: Option<String> = "until", optional;
}
