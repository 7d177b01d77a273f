// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Lid: read write, Default;
    /// Equal values but another thing.
    pub finish: Option<super::LidFinish> = "finish", optional;
    pub kiln: Option<super::Kiln> = "kiln", optional;
    pub shape: Option<super::Shape> = "shape", optional;
}

open_enum! {
    /// Equal values but another thing.
    pub enum LidFinish: default, Unknown;
    Clear = "clear";
    Black = "black";
}
