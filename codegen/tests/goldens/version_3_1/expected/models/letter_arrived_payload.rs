// Generated from the description of the API. Edit the description, not this file.

object! {
    pub struct LetterArrivedPayload: read write new;
    pub event: super::LetterArrivedPayloadEvent = "event", required = super::LetterArrivedPayloadEvent::Arrived;
    pub letter: super::Letter = "letter", required, itself;
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
