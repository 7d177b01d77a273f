// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListenToldResponseEvent {
    Picture(super::ListenToldResponseEventPicture),
    Variant2(super::ListenToldResponseEventVariant2),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read ListenToldResponseEvent, Unknown;
    Picture [object().constants(&[("event", crate::runtime::union::Constant::Text("picture"))]).required(&["data", "event"])];
    Variant2 [object().constants(&[("data", crate::runtime::union::Constant::Text("end")), ("event", crate::runtime::union::Constant::Text("end"))]).required(&["data", "event"])];
}

object! {
    pub struct ListenToldResponseEventPicture: read;
    pub data: super::Picture = "data", required;
    pub event: super::ListenToldResponseEventPictureEvent = "event", required;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListenToldResponseEventPictureEvent {
    Picture,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(ListenToldResponseEventPictureEvent, Unknown);

impl ListenToldResponseEventPictureEvent {
    const KNOWN: &'static [(&'static str, Self)] = &[("picture", Self::Picture)];
}

object! {
    pub struct ListenToldResponseEventVariant2: read;
    pub data: super::ListenToldResponseEventVariant2Data = "data", required;
    pub event: super::ListenToldResponseEventVariant2Event = "event", required;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListenToldResponseEventVariant2Data {
    End,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(ListenToldResponseEventVariant2Data, Unknown);

impl ListenToldResponseEventVariant2Data {
    const KNOWN: &'static [(&'static str, Self)] = &[("end", Self::End)];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListenToldResponseEventVariant2Event {
    End,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(ListenToldResponseEventVariant2Event, Unknown);

impl ListenToldResponseEventVariant2Event {
    const KNOWN: &'static [(&'static str, Self)] = &[("end", Self::End)];
}
