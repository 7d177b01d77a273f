//! What came of background work, as far as its service tells.

use std::fmt;

/// The end of background work, with the response that said so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "the work may have failed, or still go on"]
#[non_exhaustive]
pub enum TaskEnd<T> {
    /// Everything was done.
    Done(T),
    /// Something failed, perhaps everything; the response may say what.
    Partial(T),
    /// It failed; parts of it may be done all the same.
    Failed(T),
    /// It is in a state that the document does not list, or the response does not say: it may be
    /// over or not.
    Unknown(T),
    /// It had not come to its end at the deadline of the watch, and goes on.
    StillRunning(T),
}

impl<T> TaskEnd<T> {
    /// True if everything was done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The response that said so.
    #[must_use]
    pub fn response(&self) -> &T {
        match self {
            Self::Done(response)
            | Self::Partial(response)
            | Self::Failed(response)
            | Self::Unknown(response)
            | Self::StillRunning(response) => response,
        }
    }

    /// The response that said so.
    #[must_use]
    pub fn into_response(self) -> T {
        match self {
            Self::Done(response)
            | Self::Partial(response)
            | Self::Failed(response)
            | Self::Unknown(response)
            | Self::StillRunning(response) => response,
        }
    }
}

/// In a word or two.
impl<T> fmt::Display for TaskEnd<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Done(_) => "done",
            Self::Partial(_) => "partly failed",
            Self::Failed(_) => "failed",
            Self::Unknown(_) => "in an unknown state",
            Self::StillRunning(_) => "still running",
        })
    }
}

/// The state of background work when it was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskUpdate<T> {
    /// It goes on, and so does the watch.
    Running(T),
    /// The watch is over.
    Ended(TaskEnd<T>),
}

impl<T> TaskUpdate<T> {
    /// True if the watch goes on.
    #[must_use]
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// The response that said so.
    #[must_use]
    pub fn response(&self) -> &T {
        match self {
            Self::Running(response) => response,
            Self::Ended(end) => end.response(),
        }
    }

    /// The response that said so.
    #[must_use]
    pub fn into_response(self) -> T {
        match self {
            Self::Running(response) => response,
            Self::Ended(end) => end.into_response(),
        }
    }
}
