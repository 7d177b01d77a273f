// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Dog: read write, Default;
    pub bark: String = "bark", required;
    pub name: String = "name", required;
}
