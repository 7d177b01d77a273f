// Generated from the description of the API. Edit the description, not this file.
object! {
    /// The files and folders of a request.
    pub struct GetDentriesResult: read write, Default;
    /// One result per id of the request, in no documented order.
    pub result_items: Option<Vec<super::GetResultItem>> = "resultItems", optional;
}
