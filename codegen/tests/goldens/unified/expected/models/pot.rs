// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Pot: read write, Default;
    /// Which glaze is on it.
    pub glaze: Option<super::PotGlaze> = "glaze", optional;
    pub kiln: Option<super::Kiln> = "kiln", optional;
    pub shape: Option<super::Shape> = "shape", optional;
}

open_enum! {
    pub enum PotGlaze, Unknown;
    Clear = "clear";
    Black = "black";
}
