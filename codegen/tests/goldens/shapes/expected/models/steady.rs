// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Steady: read write, Default;
    pub light: super::SteadyLight = "light", required;
}

open_enum! {
    pub enum SteadyLight: default, Unknown;
    Steady = "steady";
}
