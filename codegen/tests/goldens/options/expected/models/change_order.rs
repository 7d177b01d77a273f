// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ChangeOrderBody: write, Default;
    pub thing: Option<String> = "thing", optional;
}
