// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct PetsOwner: read write new default;
    pub age: Option<i64> = "age", optional;
    pub kind: String = "kind", required = String::from("Owner");
}
