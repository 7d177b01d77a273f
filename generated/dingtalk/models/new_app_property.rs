// Generated from the description of the API. Edit the description, not this file.

/// Something that the app notes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAppProperty {
    /// Name of the property. No two of an app may be the same, as older sources say.
    pub name: String,
    /// Value of the property.
    pub value: String,
    /// Who can see a property. The vendor's pages differ on whether it is about apps or spaces.
    pub visibility: super::Visibility,
}

object! {
    write NewAppProperty;
    name = "name", required;
    value = "value", required;
    visibility = "visibility", required;
}

impl NewAppProperty {
    /// With what is required, and nothing else.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<String>,
        visibility: impl Into<super::Visibility>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            visibility: visibility.into(),
        }
    }
}
