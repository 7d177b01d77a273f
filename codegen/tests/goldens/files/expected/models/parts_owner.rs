// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct PartsOwner: read write new;
    pub kind: String = "kind", required, into;
    pub since: Option<i64> = "since", optional;
}
