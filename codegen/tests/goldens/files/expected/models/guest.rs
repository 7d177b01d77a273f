// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Guest: read write new;
    pub kind: String = "kind", required, into;
    pub until: Option<String> = "until", optional;
}
