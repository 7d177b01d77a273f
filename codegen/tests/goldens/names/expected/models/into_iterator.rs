// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct IntoIteratorModel: read write, Default;
    pub again: Option<super::ToStringModel> = "again", optional;
    pub names: Option<Vec<String>> = "names", optional;
    pub next: String = "next", required;
}
