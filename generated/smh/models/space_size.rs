// Generated from the description of the API. Edit the description, not this file.
object! {
    /// How much a space holds.
    pub struct SpaceSize: read write, Default;
    /// Size, a decimal number as a string. The unit is not documented; sizes of files are in bytes.
    pub size: Option<String> = "size", lenient_optional;
}
