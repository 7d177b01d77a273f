// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct LetterArrivedPayload: read write new;
    pub event: super::LetterArrivedPayloadEvent = "event", required = super::LetterArrivedPayloadEvent::Arrived;
    pub letter: super::Letter = "letter", required, itself;
}

open_enum! {
    pub enum LetterArrivedPayloadEvent, Unknown;
    Arrived = "arrived";
}
