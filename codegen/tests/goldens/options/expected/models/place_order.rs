// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum PlaceOrderResponse: read write, Unknown;
    Id(super::PlaceOrderResponseId) [object().required(&["id"])];
    Queue(super::PlaceOrderResponseQueue) [object().required(&["queue"])];
}

object! {
    pub struct PlaceOrderResponseId: read write, Default;
    pub id: String = "id", required;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}

object! {
    pub struct PlaceOrderResponseQueue: read write, Default;
    pub queue: i64 = "queue", required;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
