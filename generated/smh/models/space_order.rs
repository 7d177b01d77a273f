// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    /// Whether spaces come in the order of their ids.
    pub enum SpaceOrder, Unknown;
    /// Not enabled, like without a value. In what order spaces then come is not documented.
    Unordered = 0;
    /// In the order of their ids, the smallest first.
    ById = 1;
}
