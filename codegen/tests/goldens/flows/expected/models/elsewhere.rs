// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Elsewhere: read write, Default;
    pub place: String = "place", required;
}
