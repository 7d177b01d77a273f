// Generated from the description of the API. Edit the description, not this file.
object! {
    /// How much is used in one kind of store, and how much may be.
    pub struct PartitionQuota: read write, Default;
    /// How much may be used, in bytes. Absent or empty without a limit of its own.
    pub max: Option<i64> = "max", lenient_optional;
    /// How much of what was set aside is not used yet, in bytes. Absent or empty if nothing was
    /// set aside.
    pub reserved: Option<i64> = "reserved", lenient_optional;
    /// Whether capacity is shared.
    pub r#type: Option<super::QuotaType> = "type", optional;
    /// How much is used, in bytes.
    pub used: Option<i64> = "used", lenient_optional;
}
