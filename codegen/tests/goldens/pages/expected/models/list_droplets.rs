// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct ListDropletsResponse: read write, Default;
    pub droplets: Option<Vec<super::Entry>> = "droplets", optional;
    pub meta: Option<super::ListDropletsResponseMeta> = "meta", optional;
}

object! {
    pub struct ListDropletsResponseMeta: read write, Default;
    pub total: i64 = "total", required;
}
