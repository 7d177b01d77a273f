// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum ListenWordsResponseEvent: read write, Unknown;
    Numbered(super::ListenWordsResponseEventNumbered) [object().required(&["data", "event", "id"])];
    Plain(super::ListenWordsResponseEventPlain) [object().required(&["event"]).optional(&["data"])];
}

object! {
    /// Numbered
    pub struct ListenWordsResponseEventNumbered: read write, Default;
    pub data: String = "data", required;
    pub event: String = "event", required;
    pub id: String = "id", required;
}

object! {
    /// Plain
    pub struct ListenWordsResponseEventPlain: read write, Default;
    pub data: Option<String> = "data", optional;
    pub event: String = "event", required;
}
