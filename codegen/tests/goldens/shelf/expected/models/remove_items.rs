// Generated from the description of the API. Edit the description, not this file.
boolean_enum! {
    /// Whether they can come back.
    pub enum RemoveItemsOptionToBin;
    /// They can be restored.
    ToBin = true;
    /// They are gone.
    ForGood = false;
}
