// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum Event: read write, Unknown;
    DogBarks(super::EventDogBarks) [object().constants(&[("event", crate::runtime::union::Constant::Text("dog.barks")), ("volume", crate::runtime::union::Constant::Text("loud")), ("volume", crate::runtime::union::Constant::Text("low"))]).required(&["event"]).optional(&["volume"])];
    DogEats(super::EventDogEats) [object().constants(&[("event", crate::runtime::union::Constant::Text("dog.eats")), ("volume", crate::runtime::union::Constant::Text("half")), ("volume", crate::runtime::union::Constant::Text("whole"))]).required(&["event"]).optional(&["volume"])];
}

object! {
    pub struct EventDogBarks: read write new default;
    pub event: super::EventDogBarksEvent = "event", required = super::EventDogBarksEvent::DogBarks;
    pub volume: Option<super::EventDogBarksVolume> = "volume", optional;
}

open_enum! {
    pub enum EventDogBarksEvent, Unknown;
    /// `dog.barks`
    DogBarks = "dog.barks";
}

open_enum! {
    pub enum EventDogBarksVolume, Unknown;
    Loud = "loud";
    Low = "low";
}

object! {
    pub struct EventDogEats: read write new default;
    pub event: super::EventDogEatsEvent = "event", required = super::EventDogEatsEvent::DogEats;
    pub volume: Option<super::EventDogEatsVolume> = "volume", optional;
}

open_enum! {
    pub enum EventDogEatsEvent, Unknown;
    /// `dog.eats`
    DogEats = "dog.eats";
}

open_enum! {
    pub enum EventDogEatsVolume, Unknown;
    Half = "half";
    Whole = "whole";
}
