// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Event: read write, Unknown;
    Started(super::EventStarted) [object().constants(&[("type", crate::runtime::union::Constant::Text("started"))]).required(&["id", "type"])];
    Stopped(super::EventStopped) [object().constants(&[("type", crate::runtime::union::Constant::Text("stopped"))]).required(&["id", "type"])];
    Variant3(super::EventVariant3) [object().constants(&[("ok", crate::runtime::union::Constant::Boolean(true))]).required(&["ok"])];
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

open_enum! {
    pub enum EventType, Unknown;
    Started = "started";
}

open_enum! {
    pub enum EventTypeModel, Unknown;
    Stopped = "stopped";
}

object! {
    pub struct EventVariant3: read write new default;
    pub ok: bool = "ok", required = true;
}
