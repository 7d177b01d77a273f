// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct A: read write new;
    pub a: String = "a", required, into;
    pub id: i64 = "id", required, itself;
}
