// Generated from the description of the API. Edit the description, not this file.

#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDropletsResponse {
    pub droplets: Option<Vec<super::Entry>>,
    pub meta: Option<super::ListDropletsResponseMeta>,
}

object! {
    read ListDropletsResponse;
    droplets = "droplets", optional;
    meta = "meta", optional;
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDropletsResponseMeta {
    pub total: i64,
}

object! {
    read ListDropletsResponseMeta;
    total = "total", required;
}
