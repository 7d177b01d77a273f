// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ReadItemResponse: read write, Default;
    pub part: Option<super::ReadItemResponsePart> = "part", optional;
}

object! {
    pub struct ReadItemResponsePart: read write, Default;
    pub name: Option<String> = "name", optional;
}
