// Generated from the description of the API. Edit the description, not this file.
open_enum! {
    /// What to sort the items of a recycle bin by.
    pub enum RecycledItemOrder, Unknown;
    /// By name.
    Name = "name";
    /// By when they were changed last.
    ModificationTime = "modificationTime";
    /// By size.
    Size = "size";
    /// By when they were deleted.
    RemovalTime = "removalTime";
    /// By how long they stay in the bin.
    RemainingTime = "remainingTime";
}
