// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Scalar: read write, Unknown;
    Text(String) [text()];
    Auto(super::ScalarAuto) [text().texts(&["auto"])];
    Level(super::Level) [integer()];
    Number(f64) [number()];
}

open_enum! {
    pub enum ScalarAuto, Unknown;
    Auto = "auto";
}
