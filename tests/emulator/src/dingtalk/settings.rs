//! Where the pages contradict each other or leave a choice: which reading is
//! served.

use std::num::{NonZeroU32, NonZeroUsize};
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use crate::answer::set;

/// How DingTalk answers. The defaults are what the pages print.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Life time of tokens handed out from now on; 7200 s.
    pub token_life_time: Duration,
    /// How often a task is seen `IN_PROGRESS` between `INIT` and its end; 1.
    pub task_polls: u32,
    /// Tasks that end from now on do nothing and end as `FAIL` with this
    /// `failMessage`; none.
    pub task_failure: Option<String>,
    /// Error envelopes with `Code`, `RequestId`, `Message`,
    /// `AccessDeniedDetail` instead of the lower-case wire form; false.
    pub capitalised_errors: bool,
    /// Ids that are all digits as JSON numbers instead of text; false.
    pub numeric_ids: bool,
    /// The form of times; seconds.
    pub times: TimeForm,
    /// How a field that has no value is sent: `nextToken` on the last page,
    /// `success` and `errorCode` of asynchronous items; left out.
    pub absence: Absence,
    /// Asynchronous items as in the printed examples, with `success` true and
    /// an `errorCode` although the field rules forbid both; false.
    pub contradictory_async_items: bool,
    /// What one bad item does to the rest of a batch; fails alone.
    pub batch_failures: BatchFailures,
    /// Pages of at most this many items, whatever was asked for (`maxResults`
    /// is only an upper bound); none.
    pub page_cap: Option<NonZeroUsize>,
    /// Properties of apps as a bare list, as in every example, instead of a
    /// map by owner; false.
    pub bare_app_properties: bool,
    /// Spaces made by AddSpace support the bin; false, for a page names only
    /// the spaces that Drive makes.
    pub bin_for_added_spaces: bool,
    /// A batch to be removed from the bin goes on without its bad items and
    /// answers `success` false, instead of being refused as a whole; false.
    pub partial_purge: bool,
    /// A new token of GetCorpAccessToken ends the earlier ones for the same
    /// app and organisation; false.
    pub single_corp_token: bool,
    /// Calls of one operation that an app may make per second of the world's
    /// clock; any number. The page says 20.
    pub requests_per_second: Option<NonZeroU32>,
    /// Calls that an organisation may make per month of the world's clock, the
    /// token calls not counted; any number. One page says 5000, another 10000.
    pub monthly_quota: Option<u64>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            token_life_time: Duration::from_secs(7200),
            task_polls: 1,
            task_failure: None,
            capitalised_errors: false,
            numeric_ids: false,
            times: TimeForm::default(),
            absence: Absence::default(),
            contradictory_async_items: false,
            batch_failures: BatchFailures::default(),
            page_cap: None,
            bare_app_properties: false,
            bin_for_added_spaces: false,
            partial_purge: false,
            single_corp_token: false,
            requests_per_second: None,
            monthly_quota: None,
        }
    }
}

/// The three forms in which times are documented or were observed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TimeForm {
    /// `2022-01-01T10:00:00Z`, every example.
    #[default]
    Seconds,
    /// `2022-07-29T14:55Z`, the text of every time field.
    Minutes,
    /// `Thu May 28 09:37:16 CST 2026`, observed. The clock reading is the UTC
    /// one, as in the only capture.
    JavaText,
}

impl TimeForm {
    pub(super) fn text(self, time: Timestamp) -> String {
        let pattern = match self {
            Self::Seconds => "%Y-%m-%dT%H:%M:%SZ",
            Self::Minutes => "%Y-%m-%dT%H:%MZ",
            Self::JavaText => "%a %b %d %H:%M:%S CST %Y",
        };
        time.strftime(pattern).to_string()
    }
}

/// How a field without a value is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Absence {
    /// Not at all.
    #[default]
    LeftOut,
    /// As `null`.
    Null,
    /// As `""`; a Boolean as `null`.
    EmptyText,
}

impl Absence {
    pub(super) fn mark_text(self, object: &mut Value, key: &str) {
        match self {
            Self::LeftOut => {}
            Self::Null => set(object, key, Value::Null),
            Self::EmptyText => set(object, key, ""),
        }
    }

    pub(super) fn mark_boolean(self, object: &mut Value, key: &str) {
        if self != Self::LeftOut {
            set(object, key, Value::Null);
        }
    }
}

/// What one bad item does to a batch; both are documented, neither excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BatchFailures {
    /// It gets an `errorCode`, the others go on.
    #[default]
    PerItem,
    /// The whole call is refused with its code, and nothing is done.
    WholeCall,
}
