// Generated from the description of the API. Edit the description, not this file.
union! {
    pub enum PlaceOrderResponse: read write, Unknown;
    Variant1(super::PlaceOrderResponseVariant1) [object().required(&["id"])];
    Variant2(super::PlaceOrderResponseVariant2) [object().required(&["queue"])];
}

object! {
    pub struct PlaceOrderResponseVariant1: read write, Default;
    pub id: String = "id", required;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}

object! {
    pub struct PlaceOrderResponseVariant2: read write, Default;
    pub queue: i64 = "queue", required;
    * pub additional_properties: std::collections::BTreeMap<String, crate::runtime::Value>;
}
