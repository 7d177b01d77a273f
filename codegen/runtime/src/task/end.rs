//! What came of background work, as far as its service tells.

use std::fmt;

/// What came of background work, with the answer that said so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "the work may have failed, or still go on"]
#[non_exhaustive]
pub enum TaskEnd<T> {
    /// Everything was done.
    Done(T),
    /// Something failed, perhaps everything; the answer may say what.
    Partial(T),
    /// It failed; parts of it may be done all the same.
    Failed(T),
    /// It is in a state that the document does not list, or the answer does not say: it may be
    /// over or not.
    Unknown(T),
    /// It had not come to its end at the deadline of the watch, and goes on.
    StillRunning(T),
}

impl<T> TaskEnd<T> {
    /// Whether everything was done.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// The answer that said so.
    #[must_use]
    pub fn answer(&self) -> &T {
        match self {
            Self::Done(answer)
            | Self::Partial(answer)
            | Self::Failed(answer)
            | Self::Unknown(answer)
            | Self::StillRunning(answer) => answer,
        }
    }

    /// The answer that said so.
    #[must_use]
    pub fn into_answer(self) -> T {
        match self {
            Self::Done(answer)
            | Self::Partial(answer)
            | Self::Failed(answer)
            | Self::Unknown(answer)
            | Self::StillRunning(answer) => answer,
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

/// How background work stood when it was asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskUpdate<T> {
    /// It goes on, and so does the watch.
    Running(T),
    /// The watch is over.
    Ended(TaskEnd<T>),
}

impl<T> TaskUpdate<T> {
    /// Whether the watch goes on.
    #[must_use]
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running(_))
    }

    /// The answer that said so.
    #[must_use]
    pub fn answer(&self) -> &T {
        match self {
            Self::Running(answer) => answer,
            Self::Ended(end) => end.answer(),
        }
    }

    /// The answer that said so.
    #[must_use]
    pub fn into_answer(self) -> T {
        match self {
            Self::Running(answer) => answer,
            Self::Ended(end) => end.into_answer(),
        }
    }
}
