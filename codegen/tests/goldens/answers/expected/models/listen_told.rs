// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum ListenToldResponseEvent: read write, Unknown;
    Picture(super::ListenToldResponseEventPicture) [object().constants(&[("event", crate::runtime::union::Constant::Text("picture"))]).required(&["data", "event"])];
    End(super::ListenToldResponseEventEnd) [object().constants(&[("data", crate::runtime::union::Constant::Text("end")), ("event", crate::runtime::union::Constant::Text("end"))]).required(&["data", "event"])];
}

object! {
    pub struct ListenToldResponseEventEnd: read write, Default;
    pub data: super::ListenToldResponseEventEndData = "data", required;
    pub event: super::ListenToldResponseEventEndEvent = "event", required;
}

open_enum! {
    pub enum ListenToldResponseEventEndData: default, Unknown;
    End = "end";
}

open_enum! {
    pub enum ListenToldResponseEventEndEvent: default, Unknown;
    End = "end";
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
