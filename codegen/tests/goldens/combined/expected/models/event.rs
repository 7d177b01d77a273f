// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Event: read write limits, Unknown;
    Started(super::EventStarted) [object().constants(&[("type", crate::runtime::union::Constant::Text("started"))]).required(&["id", "type"])];
    Stopped(super::EventStopped) [object().constants(&[("type", crate::runtime::union::Constant::Text("stopped"))]).required(&["id", "type"])];
    Ok(super::EventOk) [object().constants(&[("ok", crate::runtime::union::Constant::Boolean(true))]).required(&["ok"])] [object(super::EventOk::limits)];
}

object! {
    pub struct EventOk: read write limits new default;
    /// Limits: right by `{"enum":[true]}`.
    pub ok: bool = "ok", required [breaking(|value|crate::runtime::broken(&["{\"enum\":[true]}"], value))] = true;
}

object! {
    pub struct EventStarted: read write new;
    pub id: String = "id", required, into;
    pub r#type: super::EventStartedType = "type", required = super::EventStartedType::Started;
}

open_enum! {
    pub enum EventStartedType, Unknown;
    Started = "started";
}

object! {
    pub struct EventStopped: read write new;
    pub id: String = "id", required, into;
    pub r#type: super::EventStoppedType = "type", required = super::EventStoppedType::Stopped;
}

open_enum! {
    pub enum EventStoppedType, Unknown;
    Stopped = "stopped";
}
