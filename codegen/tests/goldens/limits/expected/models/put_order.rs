// Generated from the description of the API. Edit the description, not this file.
open_integer_enum! {
    pub enum PutOrderRank, Unknown;
    /// `1000000000000000000`
    V1000000000000000000 = 1000000000000000000;
    /// `1000`
    V1000 = 1000;
    /// `10`
    V10 = 10;
}

union! {
    pub enum PutOrderSize: write limits, Unknown;
    Number(i64) [integer()] [minimum(1.0).exclusive_maximum(100.0)];
    Text(super::PutOrderSizeText) [text()];
}

open_enum! {
    pub enum PutOrderSizeText, Unknown;
    Small = "small";
    Large = "large";
}
