//! Where the pages contradict each other or leave a choice: which reading is
//! served.

/// How SMH answers. The defaults follow the examples on the pages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// `status`, `taskId`, `recycledItemId` and `nextMarker` as text, as some
    /// tables declare them, instead of numbers; false.
    pub numbers_as_text: bool,
    /// More items than this are restored as a task; 20. No page says where
    /// the service draws the line.
    pub async_above: usize,
    /// How often a task is seen running (202) before it ends; 1.
    pub task_polls: u32,
    /// `requestId` in error bodies, besides the header; true.
    pub request_id_in_errors: bool,
    /// Whole days an item stays in the bin; 30.
    pub retention_days: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            numbers_as_text: false,
            async_above: 20,
            task_polls: 1,
            request_id_in_errors: true,
            retention_days: 30,
        }
    }
}
