// Generated from the description of the API. Edit the description, not this file.

//! Errors of Shelf.

use crate::runtime;

/// Why a call failed.
pub type Error = runtime::Error<ErrorCode>;

open_enum! {
    /// What the service calls the reason of a refusal.
    ///
    /// A code is not tied to one HTTP status, and the service may send codes that nobody documented: those are kept in `Unknown`.
    pub enum ErrorCode, Unknown;
    /// There is water in the cellar.
    ///
    /// `flooded`, documented with HTTP 400, 503.
    ///
    /// **Look first.** What was asked may have been done; the client has repeated only what does no harm.
    Flooded = "flooded";
    /// The shelf was taken elsewhere.
    ///
    /// `moved`, documented with HTTP 403.
    ///
    /// **Stop.** It was refused, and is not repeated. It ends a batch.
    Moved = "moved";
    /// There is no such shelf.
    ///
    /// `shelf.missing`, documented with HTTP 404.
    ///
    /// **Look again.** Something that was named does not exist. It ends a batch.
    ShelfMissing = "shelf.missing";
    /// Too many calls.
    ///
    /// `slow.down`, documented with HTTP 403, 429.
    ///
    /// **Retry later.** Nothing was done; the client has tried again as its policy says.
    SlowDown = "slow.down";
    /// The token has expired.
    ///
    /// `token.expired`, documented with HTTP 401.
    ///
    /// **Sign in again.** A client that gets its tokens by itself has tried another one already.
    TokenExpired = "token.expired";
    /// The slip is torn.
    ///
    /// `torn`, documented with HTTP 400.
    ///
    /// **Change the request.** It was refused, and is not repeated.
    Torn = "torn";
    /// Nobody heard it.
    ///
    /// `whispered`.
    ///
    /// **See the status.** Work may have been done with 408 or 5xx; with others it was refused.
    Whispered = "whispered";
}

impl runtime::ErrorCode for ErrorCode {
    fn from_wire(code: &str) -> Self {
        Self::from(code)
    }

    fn as_str(&self) -> &str {
        self.as_str()
    }

    fn is_documented(&self) -> bool {
        Self::known(self.as_str()).is_some()
    }

    fn meaning(&self) -> runtime::Meaning {
        match self {
            Self::TokenExpired => runtime::Meaning::InvalidToken,
            Self::SlowDown => runtime::Meaning::Throttled,
            Self::ShelfMissing => runtime::Meaning::NotFound,
            Self::Unknown(code) if runtime::matches_pattern("*Limit*", code) => {
                runtime::Meaning::Throttled
            }
            _ => runtime::Meaning::Other,
        }
    }

    fn concerns_every_item(&self) -> bool {
        matches!(self, Self::Moved | Self::ShelfMissing)
    }
}
