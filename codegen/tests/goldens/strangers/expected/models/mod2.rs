// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Mod {
    pub r#mod: Option<bool>,
}

object! {
    read Mod;
    r#mod = "mod", optional;
}
