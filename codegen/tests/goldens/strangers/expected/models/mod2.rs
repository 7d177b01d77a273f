// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Mod: read write, Default;
    pub r#mod: Option<bool> = "mod", optional;
}
