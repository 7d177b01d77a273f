// Generated from the description of the API. Edit the description, not this file.

union! {
    pub enum SomeModel: read, Unknown;
    Text(String) [text()];
    Clone(super::Clone) [object()];
}
