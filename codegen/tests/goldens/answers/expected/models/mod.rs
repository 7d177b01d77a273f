// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

mod answer;
mod get_counted;
mod listen_told;
mod part;
mod picture;
mod problem;
mod range;
mod star;

pub use answer::Answer;
pub use get_counted::GetCountedXKind;
pub use listen_told::{
    ListenToldResponseEvent, ListenToldResponseEventPicture,
    ListenToldResponseEventPictureEvent, ListenToldResponseEventVariant2,
    ListenToldResponseEventVariant2Data, ListenToldResponseEventVariant2Event,
};
pub use part::Part;
pub use picture::Picture;
pub use problem::Problem;
pub use range::Range;
pub use star::Star;
