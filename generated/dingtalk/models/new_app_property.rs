// Generated from the description of the API. Edit the description, not this file.
object! {
    /// Something that the app notes.
    pub struct NewAppProperty: write new;
    /// Name of the property. No two of an app may be the same, as older sources say.
    pub name: String = "name", required, into;
    /// Value of the property.
    pub value: String = "value", required, into;
    /// Who can see a property. The vendor's pages differ on whether it is about apps or spaces.
    pub visibility: super::Visibility = "visibility", required, into;
}
