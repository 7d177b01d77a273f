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

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStarted {
    pub id: String,
    pub r#type: super::EventType,
}

object! {
    read write EventStarted;
    id = "id", required;
    r#type = "type", required;
}

impl EventStarted {
    /// With what is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: super::EventType::Started,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStopped {
    pub id: String,
    pub r#type: super::EventTypeModel,
}

object! {
    read write EventStopped;
    id = "id", required;
    r#type = "type", required;
}

impl EventStopped {
    /// With what is required, and nothing else.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: super::EventTypeModel::Stopped,
        }
    }
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

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EventVariant3 {
    pub ok: bool,
}

object! {
    read write EventVariant3;
    ok = "ok", required;
}

impl EventVariant3 {
    /// With what is required, and nothing else.
    pub fn new() -> Self {
        Self { ok: true }
    }
}

impl ::std::default::Default for EventVariant3 {
    fn default() -> Self {
        Self::new()
    }
}
