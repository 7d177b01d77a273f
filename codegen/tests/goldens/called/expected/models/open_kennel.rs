// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct OpenKennelAcceptedResponse: read write, Default;
    pub at: Option<String> = "at", optional;
}

object! {
    pub struct OpenKennelBody: write, Default;
    pub boxes: Option<Vec<super::OpenKennelBox>> = "boxes", optional;
    pub open_kennel_hours: Option<super::OpenKennelHours> = "open_kennel_hours", optional;
}

object! {
    pub struct OpenKennelBox: write, Default;
    pub width: Option<i64> = "width", optional;
}

object! {
    pub struct OpenKennelClientError: read write, Default;
    pub why: Option<String> = "why", optional;
}

object! {
    pub struct OpenKennelError: read write, Default;
    pub code: Option<i64> = "code", optional;
}

object! {
    pub struct OpenKennelHours: write, Default;
    pub from: Option<i64> = "from", optional;
}

object! {
    pub struct OpenKennelNotFoundError: read write, Default;
    pub what: Option<String> = "what", optional;
}

object! {
    pub struct OpenKennelOkResponse: read write, Default;
    pub since: Option<String> = "since", optional;
}
