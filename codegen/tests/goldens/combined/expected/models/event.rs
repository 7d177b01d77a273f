// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Started(super::EventStarted),
    Stopped(super::EventStopped),
    Variant3(super::EventVariant3),
    /// None of the documented alternatives.
    Unknown(crate::runtime::Value),
}

union! {
    read write Event, Unknown;
    Started [object().constants(&[("type", crate::runtime::union::Constant::Text("started"))]).required(&["id", "type"])];
    Stopped [object().constants(&[("type", crate::runtime::union::Constant::Text("stopped"))]).required(&["id", "type"])];
    Variant3 [object().constants(&[("ok", crate::runtime::union::Constant::Boolean(true))]).required(&["ok"])];
}

object! {
    pub struct EventStarted: read write new;
    pub id: String = "id", required, into;
    pub r#type: super::EventType = "type", required = super::EventType::Started;
}

object! {
    pub struct EventStopped: read write new;
    pub id: String = "id", required, into;
    pub r#type: super::EventTypeModel = "type", required = super::EventTypeModel::Stopped;
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    Started,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(EventType, Unknown);

impl EventType {
    const KNOWN: &'static [(&'static str, Self)] = &[("started", Self::Started)];
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventTypeModel {
    Stopped,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(EventTypeModel, Unknown);

impl EventTypeModel {
    const KNOWN: &'static [(&'static str, Self)] = &[("stopped", Self::Stopped)];
}

object! {
    pub struct EventVariant3: read write new default;
    pub ok: bool = "ok", required = true;
}
