// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Described in the first file, used in another.
    pub struct Owner: read write new;
    pub name: String = "name", required, into;
}
