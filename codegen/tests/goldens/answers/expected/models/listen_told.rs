// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum ListenToldResponseEvent: read write, Unknown;
    Picture(super::ListenToldResponseEventPicture) [object().constants(&[("event", crate::runtime::union::Constant::Text("picture"))]).required(&["data", "event"])];
    Variant2(super::ListenToldResponseEventVariant2) [object().constants(&[("data", crate::runtime::union::Constant::Text("end")), ("event", crate::runtime::union::Constant::Text("end"))]).required(&["data", "event"])];
}

object! {
    pub struct ListenToldResponseEventPicture: read write, Default;
    pub data: super::Picture = "data", required;
    pub event: super::ListenToldResponseEventPictureEvent = "event", required;
}

open_enum! {
    pub enum ListenToldResponseEventPictureEvent: default, Unknown;
    Picture = "picture";
}

object! {
    pub struct ListenToldResponseEventVariant2: read write, Default;
    pub data: super::ListenToldResponseEventVariant2Data = "data", required;
    pub event: super::ListenToldResponseEventVariant2Event = "event", required;
}

open_enum! {
    pub enum ListenToldResponseEventVariant2Data: default, Unknown;
    End = "end";
}

open_enum! {
    pub enum ListenToldResponseEventVariant2Event: default, Unknown;
    End = "end";
}
