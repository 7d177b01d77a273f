// Generated from the description of the API. Edit the description, not this file.

//! What is sent and received.

models! {
    conflict: Conflict;
    create_token: CreateTokenResponse;
    item: Item;
    kind: Kind;
    outcomes: Outcomes, OutcomesResultItem, OutcomesResultItemStatus;
    page: Page;
    place: Place, PlaceRoom;
    refusal: Refusal;
    remove_items: RemoveItemsOptionToBin;
    restore_items: RestoreItemsAcceptedResponse;
}

pub use super::operations::items::RestoreItemsResponse;
