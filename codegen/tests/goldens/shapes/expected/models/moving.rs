// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Moving: read write, Default;
    pub light: super::MovingLight = "light", required;
}

open_enum! {
    pub enum MovingLight: default, Unknown;
    Blinking = "blinking";
    Turning = "turning";
}
