// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BurnBooksResponse: read write, Default;
    pub burnt: Option<bool> = "burnt", optional;
}
