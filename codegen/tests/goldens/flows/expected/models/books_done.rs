// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct BooksDone: read write, Default;
    pub books: Vec<super::ResultModel> = "books", required;
}
