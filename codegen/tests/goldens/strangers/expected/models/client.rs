// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Client: read write;
    pub error: Option<super::Error> = "error", optional;
    pub vec: Box<super::VecModel> = "vec", required;
}
