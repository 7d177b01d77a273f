// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct Loss: read write, Default;
    pub id: Option<String> = "id", optional;
    pub reason: Option<Option<super::LossReason>> = "reason", nullable;
}

open_enum! {
    pub enum LossReason, Unknown;
    Fire = "fire";
    Water = "water";
}
