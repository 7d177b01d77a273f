// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct PetsOwner: read write new;
    pub age: Option<i64> = "age", optional;
    pub kind: String = "kind", required, into;
}
