// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct VecModel: read write, Default;
    pub items: Option<Vec<super::Error>> = "items", optional;
    pub string: Option<Box<super::StringModel>> = "string", optional;
}
