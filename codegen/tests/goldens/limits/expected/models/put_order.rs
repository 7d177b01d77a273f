// Generated from the description of the API. Edit the description, not this file.
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
