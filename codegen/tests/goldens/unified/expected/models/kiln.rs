// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Kiln: read write, Default;
    pub heat: Option<super::KilnHeat> = "heat", optional;
}
