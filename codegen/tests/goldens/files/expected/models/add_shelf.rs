// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct AddShelfResponse: read write, Default;
    pub id: String = "id", required;
}
