// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    answer: Answer;
    get_counted: GetCountedXKind;
    listen_told: ListenToldResponseEvent, ListenToldResponseEventEnd, ListenToldResponseEventEndData, ListenToldResponseEventEndEvent, ListenToldResponseEventPicture, ListenToldResponseEventPictureEvent;
    listen_words: ListenWordsResponseEvent, ListenWordsResponseEventNumbered, ListenWordsResponseEventPlain;
    part: Part;
    picture: Picture;
    problem: Problem;
    range: Range;
    star: Star;
}

pub use super::operations::untagged::GetSeveralResponse;
