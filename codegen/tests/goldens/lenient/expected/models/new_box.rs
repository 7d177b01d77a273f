// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct NewBox: write, Default;
    pub name: Option<Option<String>> = "name", nullable;
    pub open: Option<bool> = "open", optional;
}
