// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    delete_file_response: DeleteFileResponse;
    file: File, FileKind;
    get_anything: GetAnythingResponse;
    list_files: ListFilesOkResponse;
}

pub use super::operations::files::{DeleteFileOutcome, ReadFileResponse};
pub use super::operations::lists::ListFilesResponse;
