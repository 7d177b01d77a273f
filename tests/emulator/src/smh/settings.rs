//! Where the pages contradict each other or leave a choice: which reading is
//! served.

/// How SMH answers. The defaults follow the examples on the pages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// `status`, `taskId`, `recycledItemId` and `nextMarker` as text, as some
    /// tables declare them, instead of numbers; false.
    pub numbers_as_text: bool,
    /// More items than this are restored or deleted as a task; 20. No page
    /// says where the service draws the line.
    pub async_above: usize,
    /// How often a task is seen running (202) before it ends; 1.
    pub task_polls: u32,
    /// Tasks end with 500, without a result and without having done anything;
    /// false.
    pub tasks_fail: bool,
    /// A task says `id` instead of `taskId`, as older pages have it; false.
    pub task_id_is_named_id: bool,
    /// `requestId` in error bodies, besides the header; true.
    pub request_id_in_errors: bool,
    /// Whole days an item stays in the bin of a space that does not say
    /// otherwise; 30.
    pub retention_days: i64,
    /// What happens to a single item whose name is taken if the call does not
    /// say; renamed, as on the current page. Older pages and the SDKs say
    /// that the call is refused.
    pub conflict_strategy: ConflictStrategy,
    /// A batch purge with an id that is not in the bin purges nothing and
    /// fails with 500, the one failure its page has; false, which leaves out
    /// such ids. No page says what happens.
    pub purges_all_or_nothing: bool,
    /// A preview is answered with 200 and its address in the body, which one
    /// SDK knows, instead of a redirection; false.
    pub preview_as_json: bool,
    /// Where the signed addresses of contents and previews begin; a name that
    /// leads nowhere, because there is nothing to download.
    pub storage_url: String,
    /// The list of spaces calls the marker of the next page `marker` instead
    /// of `nextMarker`; false.
    pub space_marker_is_named_marker: bool,
}

/// What happens to an item of the bin whose name is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConflictStrategy {
    /// It is not restored.
    Ask,
    /// It gets a name of its own.
    Rename,
    /// It replaces the file of that name.
    Overwrite,
}

impl ConflictStrategy {
    pub(super) fn named(text: &str) -> Option<Self> {
        match text {
            "ask" => Some(Self::Ask),
            "rename" => Some(Self::Rename),
            "overwrite" => Some(Self::Overwrite),
            _ => None,
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            numbers_as_text: false,
            async_above: 20,
            task_polls: 1,
            tasks_fail: false,
            task_id_is_named_id: false,
            request_id_in_errors: true,
            retention_days: 30,
            conflict_strategy: ConflictStrategy::Rename,
            purges_all_or_nothing: false,
            preview_as_json: false,
            storage_url: "https://storage.invalid".to_owned(),
            space_marker_is_named_marker: false,
        }
    }
}
