//! What came of one item of a batch.

use std::fmt;
use std::mem;
use std::sync::Arc;

use crate::runtime::batch::rules::Batched;
use crate::runtime::client::Call;
use crate::runtime::error::{Error, ErrorCode, Line};

/// One item and what came of it.
#[non_exhaustive]
pub struct BatchEntry<R: Batched> {
    /// The item as it was given.
    pub item: R::Item,
    /// Its outcome.
    pub outcome: OutcomeOf<R>,
    pub(crate) shares_task: bool,
}

/// The outcome of an item of this request.
pub(crate) type OutcomeOf<R> = Outcome<<R as Batched>::Result, <R as Call>::Code>;

/// The outcome of one item.
///
/// `result` is what the response says about the item; there is none if the response says nothing, or
/// something that cannot be read. `error` is why the request for the whole batch failed; all items
/// of the batch share it.
#[non_exhaustive]
pub enum Outcome<T, C: ErrorCode> {
    /// The service did what was asked.
    Done(Option<T>),
    /// The service goes on with it in the background.
    Pending {
        /// The id of the task. One task can stand for several items.
        task: String,
        /// The part of the response about the item.
        result: Option<T>,
    },
    /// The service refused it or failed at it, or its task, which was followed, failed. With `error`, it refused the whole batch because of
    /// something in it, and does not say whether it had begun with the rest: look before you take
    /// these items for untouched.
    Failed {
        /// Why, for programs.
        code: Option<C>,
        /// Why, for people.
        message: Option<String>,
        /// The part of the response about the item.
        result: Option<T>,
        /// Why the whole batch failed; none if the response is about this item.
        error: Option<Arc<Error<C>>>,
    },
    /// Nobody can tell: the response to an operation that is not safe to repeat was lost, came too late or cannot be read, the service failed
    /// in the middle of it, the response does not mention the item, it says two things about it, its task did only a part, or the
    /// request was given up after it may have arrived. Look before it is sent again.
    Unknown {
        /// The part of the response about the item.
        result: Option<T>,
        /// Why no response can be read, if that is the reason.
        error: Option<Arc<Error<C>>>,
    },
    /// The service was not asked.
    NotSent {
        /// Why; none if the run was given up before the item's turn.
        error: Option<Arc<Error<C>>>,
    },
}

impl<T, C: ErrorCode> Outcome<T, C> {
    /// What a failed call says about every item in it. `in_doubt` if one of its attempts may have
    /// had an effect.
    pub(crate) fn of_failure(error: Arc<Error<C>>, in_doubt: bool) -> Self {
        if error.is_outcome_unknown() {
            return Self::Unknown {
                result: None,
                error: Some(error),
            };
        }
        if error.is_not_sent() && !in_doubt {
            return Self::NotSent { error: Some(error) };
        }
        let service = error.service();
        Self::Failed {
            code: service.and_then(|service| service.code().cloned()),
            message: service.and_then(|service| service.message().map(str::to_owned)),
            result: None,
            error: Some(error),
        }
    }

    /// What a call that was given up says about every item in it.
    pub(crate) fn of_given_up(in_doubt: bool) -> Self {
        if in_doubt {
            Self::unmentioned()
        } else {
            Self::NotSent { error: None }
        }
    }

    /// What a response that does not mention an item says about it.
    pub(crate) fn unmentioned() -> Self {
        Self::Unknown {
            result: None,
            error: None,
        }
    }

    /// True if both say the same about what came of the item.
    pub(crate) fn agrees_with(&self, other: &Self) -> bool {
        mem::discriminant(self) == mem::discriminant(other) && self.task() == other.task()
    }

    /// True if the service did what was asked.
    #[must_use]
    pub fn is_done(&self) -> bool {
        matches!(self, Self::Done(_))
    }

    /// True if the service refused the item, or failed at it.
    #[must_use]
    pub fn is_failed(&self) -> bool {
        matches!(self, Self::Failed { .. })
    }

    /// True if nobody can tell: look before it is sent again.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown { .. })
    }

    /// The service's code: the one about the item, or that of the error that all items of its batch
    /// share.
    #[must_use]
    pub fn code(&self) -> Option<&C> {
        match self {
            Self::Failed {
                code: Some(code), ..
            } => Some(code),
            _ => self.error()?.code(),
        }
    }

    /// The id of the task that goes on with the item.
    #[must_use]
    pub fn task(&self) -> Option<&str> {
        match self {
            Self::Pending { task, .. } => Some(task),
            _ => None,
        }
    }

    /// The part of the response about the item.
    #[must_use]
    pub fn result(&self) -> Option<&T> {
        match self {
            Self::Done(result)
            | Self::Pending { result, .. }
            | Self::Failed { result, .. }
            | Self::Unknown { result, .. } => result.as_ref(),
            Self::NotSent { .. } => None,
        }
    }

    /// Why the whole batch failed or was not sent.
    #[must_use]
    pub fn error(&self) -> Option<&Error<C>> {
        match self {
            Self::Failed { error, .. } | Self::Unknown { error, .. } | Self::NotSent { error } => {
                error.as_deref()
            }
            Self::Done(_) | Self::Pending { .. } => None,
        }
    }
}

/// In one line, without what the response says about the item.
impl<T, C: ErrorCode> fmt::Display for Outcome<T, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let because =
            |formatter: &mut fmt::Formatter<'_>, error: &Option<Arc<Error<C>>>| match error {
                Some(error) => write!(formatter, ": {error}"),
                None => Ok(()),
            };
        match self {
            Self::Done(_) => formatter.write_str("done"),
            Self::Pending { task, .. } => write!(formatter, "pending, task {}", Line(task)),
            Self::Failed {
                error: error @ Some(_),
                ..
            } => {
                formatter.write_str("failed with its batch")?;
                because(formatter, error)
            }
            Self::Failed { code, message, .. } => {
                formatter.write_str("failed")?;
                if let Some(code) = code {
                    write!(formatter, ": {}", Line(&code.to_string()))?;
                }
                match message {
                    Some(message) => write!(formatter, ": {}", Line(message)),
                    None => Ok(()),
                }
            }
            Self::Unknown { error, .. } => {
                formatter.write_str("unknown")?;
                because(formatter, error)
            }
            Self::NotSent { error } => {
                formatter.write_str("not sent")?;
                because(formatter, error)
            }
        }
    }
}

/// What the service wrote is of bounded length.
impl<T: fmt::Debug, C: ErrorCode> fmt::Debug for Outcome<T, C> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done(result) => formatter.debug_tuple("Done").field(result).finish(),
            Self::Pending { task, result } => formatter
                .debug_struct("Pending")
                .field("task", &Line(task))
                .field("result", result)
                .finish(),
            Self::Failed {
                code,
                message,
                result,
                error,
            } => {
                let code = code.as_ref().map(ToString::to_string);
                formatter
                    .debug_struct("Failed")
                    .field("code", &code.as_deref().map(Line))
                    .field("message", &message.as_deref().map(Line))
                    .field("result", result)
                    .field("error", error)
                    .finish()
            }
            Self::Unknown { result, error } => formatter
                .debug_struct("Unknown")
                .field("result", result)
                .field("error", error)
                .finish(),
            Self::NotSent { error } => formatter
                .debug_struct("NotSent")
                .field("error", error)
                .finish(),
        }
    }
}

impl<R: Batched> BatchEntry<R> {
    /// The task of a pending item stands for other items, too, of which some may be in no report: its
    /// end says nothing certain about one of them.
    #[must_use]
    pub fn shares_task(&self) -> bool {
        self.shares_task
    }
}

impl<R: Batched> fmt::Debug for BatchEntry<R>
where
    R::Item: fmt::Debug,
    R::Result: fmt::Debug,
{
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("BatchEntry")
            .field("item", &self.item)
            .field("outcome", &self.outcome)
            .finish()
    }
}
