// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntoModel {
    pub name: String,
    pub names: Vec<String>,
}

object! {
    write IntoModel;
    name = "name", required;
    names = "names", required;
}

impl IntoModel {
    /// With what is required, and nothing else.
    pub fn new(
        name: impl Into<String>,
        names: impl crate::runtime::IntoValues<String>,
    ) -> Self {
        Self {
            name: name.into(),
            names: names.into_vec(),
        }
    }
}
