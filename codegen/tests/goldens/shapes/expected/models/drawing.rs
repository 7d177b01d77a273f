// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Drawing: read write, Default;
    pub either: Option<super::DrawingEither> = "either", optional;
    pub ink: Option<super::Ink> = "ink", optional;
    /// Everything of a cat, and when.
    pub kept: Option<super::Kept> = "kept", optional;
    pub lamp: Option<super::Lamp> = "lamp", optional;
    pub maybe: Option<super::Circle> = "maybe", optional;
    pub mode: Option<super::Mode> = "mode", optional;
    pub option: Option<super::OptionModel> = "option", optional;
    pub pet: Option<super::Pet> = "pet", optional;
    pub shape: Option<super::Shape> = "shape", optional;
}

union! {
    pub enum DrawingEither: read write, Unknown;
    Text(String) [text()];
    Number(i64) [integer()];
    List(Vec<String>) [array()];
}
