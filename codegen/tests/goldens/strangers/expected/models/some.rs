// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum SomeModel: read write, Unknown;
    Text(String) [text()];
    Clone(super::Clone) [object()];
}
