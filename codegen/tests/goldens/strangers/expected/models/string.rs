// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct StringModel: read write, Default;
    pub client: Option<Box<super::Client>> = "client", optional;
    pub text: Option<String> = "text", optional;
}
