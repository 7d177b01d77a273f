// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    change_order: ChangeOrderBody;
    place_order: PlaceOrderResponse, PlaceOrderResponseId, PlaceOrderResponseQueue;
    wrapping: Wrapping;
}
