// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod letter;
mod letter_arrived_payload;
mod loss;

pub use letter::{Letter, LetterDefsAddress, LetterKind, LetterStamp};
pub use letter_arrived_payload::{LetterArrivedPayload, LetterArrivedPayloadEvent};
pub use loss::{Loss, LossReason};
