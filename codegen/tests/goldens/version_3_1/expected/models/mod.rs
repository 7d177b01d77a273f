// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    letter: Letter, LetterAddress, LetterKind, LetterSize, LetterStamp;
    letter_arrived_payload: LetterArrivedPayload, LetterArrivedPayloadEvent;
    loss: Loss, LossKeeper, LossMarks, LossReason, LossValue, LossValueObject;
}
