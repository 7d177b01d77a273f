// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// State of a background task. This client takes every value but 202 for an end; the vendor does
    /// not say so.
    pub enum TaskStatus: default, Unknown;
    /// It is running.
    Running = 202;
    /// It has ended, successfully.
    Succeeded = 200;
    /// It has ended, successfully and without a result.
    SucceededWithoutResult = 204;
    /// It has ended, and some items failed or all did.
    ItemsFailed = 207;
    /// It has ended, and all items failed. Known to one of the vendor's SDKs only.
    AllItemsFailed = 400;
    /// It has ended, with a failure.
    Failed = 500;
}
