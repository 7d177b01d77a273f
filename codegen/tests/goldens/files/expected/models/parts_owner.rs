// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct PartsOwner: read write new default;
    pub kind: String = "kind", required = String::from("owned");
    pub since: Option<i64> = "since", optional;
}
