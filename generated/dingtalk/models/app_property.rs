// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Something that an app has noted.
    pub struct AppProperty: read write, Default;
    /// Name of the property.
    pub name: Option<String> = "name", lenient_optional;
    /// Value of the property.
    pub value: Option<String> = "value", lenient_optional;
    /// Who can see the property.
    pub visibility: Option<super::Visibility> = "visibility", optional;
}
