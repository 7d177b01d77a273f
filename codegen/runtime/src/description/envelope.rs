//! The constants that say where a failed response carries its code, message and request id.

/// Where a failed response carries its code, message and request id.
///
/// Each list is tried in order and the first key that holds a string or a number wins. Keys are
/// matched without regard to case, `error/code` means a nested key, and a number picks an element
/// of an array.
#[derive(Debug, Clone, Copy)]
pub struct Envelope {
    /// Keys of the machine-readable code.
    pub code: &'static [&'static str],
    /// Keys of the message for people.
    pub message: &'static [&'static str],
    /// Keys of the id the service's support asks for.
    pub request_id: &'static [&'static str],
    /// Headers that may hold that id when the body does not.
    pub request_id_headers: &'static [&'static str],
    /// The fields by which a response with a success status still reports a failure.
    pub failures: &'static [Failure],
}

impl Envelope {
    /// Common spellings, for documents that say nothing about their envelope.
    pub const GUESS: Self = Self {
        code: &[
            "code",
            "error_code",
            "errorCode",
            "errcode",
            "error/code",
            "error/type",
            "error/status",
            "errors/0/code",
            "error",
            "type",
        ],
        message: &[
            "message",
            "error_description",
            "error_message",
            "errorMessage",
            "errmsg",
            "msg",
            "detail",
            "error/message",
            "errors/0/message",
            "errors/0/detail",
            "errors/0",
            "description",
            "title",
            "error",
        ],
        request_id: &[
            "request_id",
            "requestId",
            "request-id",
            "error/request_id",
            "error/requestId",
            "trace_id",
            "traceId",
        ],
        request_id_headers: &[
            "x-request-id",
            "request-id",
            "x-correlation-id",
            "x-trace-id",
        ],
        failures: &[],
    };
}

/// A field by which a response with a success status still reports a failure.
#[derive(Debug, Clone, Copy)]
pub struct Failure {
    /// The key, written like those of [`Envelope`].
    pub field: &'static str,
    /// Its value as a string when the call succeeded; any other value is a failure. Without one,
    /// every value is.
    pub success: Option<&'static str>,
}
