// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    list_notes: ListNotesResponse;
    note: Note;
    typed_errors: TypedErrorsConflictError, TypedErrorsError;
}
