// Generated from the description of the API. Edit the description, not this file.

/// Something that an app has noted.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AppProperty {
    /// Name of the property.
    pub name: Option<String>,
    /// Value of the property.
    pub value: Option<String>,
    /// Who can see the property.
    pub visibility: Option<super::Visibility>,
}

object! {
    read AppProperty;
    name = "name", lenient_optional;
    value = "value", lenient_optional;
    visibility = "visibility", optional;
}
