// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum ListenWordsResponseEvent: read write, Unknown;
    Id(super::ListenWordsResponseEventId) [object().required(&["data", "event", "id"])];
    Variant2(super::ListenWordsResponseEventVariant2) [object().required(&["event"]).optional(&["data"])];
}

object! {
    pub struct ListenWordsResponseEventId: read write, Default;
    pub data: String = "data", required;
    pub event: String = "event", required;
    pub id: String = "id", required;
}

object! {
    pub struct ListenWordsResponseEventVariant2: read write, Default;
    pub data: Option<String> = "data", optional;
    pub event: String = "event", required;
}
