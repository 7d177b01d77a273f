// Generated from the description of the API. Edit the description, not this file.

/// How much is used in one kind of store, and how much may be.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct PartitionQuota {
    /// How much may be used, in bytes. Absent or empty without a limit of its own.
    pub max: Option<i64>,
    /// How much of what was set aside is not used yet, in bytes. Absent or empty if nothing was
    /// set aside.
    pub reserved: Option<i64>,
    /// Whether capacity is shared.
    pub r#type: Option<super::QuotaType>,
    /// How much is used, in bytes.
    pub used: Option<i64>,
}

object! {
    read PartitionQuota;
    max = "max", lenient_optional;
    reserved = "reserved", lenient_optional;
    r#type = "type", optional;
    used = "used", lenient_optional;
}
