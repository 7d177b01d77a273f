// Generated from the description of the API. Edit the description, not this file.
object! {
    /// **Deprecated.**
    pub struct Cat: read write, Default;
    pub name: String = "name", required;
}
