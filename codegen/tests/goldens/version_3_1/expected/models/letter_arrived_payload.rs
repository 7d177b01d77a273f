// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LetterArrivedPayload {
    pub event: super::LetterArrivedPayloadEvent,
    pub letter: super::Letter,
}

object! {
    read write LetterArrivedPayload;
    event = "event", required;
    letter = "letter", required;
}

impl LetterArrivedPayload {
    /// With what is required, and nothing else.
    pub fn new(letter: super::Letter) -> Self {
        Self {
            event: super::LetterArrivedPayloadEvent::Arrived,
            letter,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LetterArrivedPayloadEvent {
    Arrived,
    /// A value that was not documented when this was written.
    Unknown(String),
}

open_enum!(LetterArrivedPayloadEvent, Unknown);

impl LetterArrivedPayloadEvent {
    const KNOWN: &'static [(&'static str, Self)] = &[("arrived", Self::Arrived)];
}
