// Generated from the description of the API. Edit the description, not this file.

//! Requests: items.

use crate::shelf::*;
use crate::runtime::rows::*;

methods! {
    /// Lists the items of a shelf.
    ///
    /// At most 50 per page; `nextToken` is absent on the last one.
    ///
    /// Sends `GET /shelves/{shelf}/items`. It is sent again if an answer is lost. Source: <https://example.com/list>
    ///
    /// # Errors
    /// - 404 [`shelf.missing`](ErrorCode::ShelfMissing): There is no such shelf.
    /// - default: Any other refusal.
    list_items() -> ListItems(LIST_ITEMS);

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`. It is sent again if an answer is lost, as twice does no harm.
    ///
    /// # Arguments
    /// - `item_ids`: Limits: 1 to 50 items, at least 1 character each.
    /// - `to_bin`: Whether they can come back.
    #[deprecated]
    remove_items(
        item_ids: impl IntoValues<String> = collect::<String>("itemIds"),
        to_bin: models::RemoveItemsOptionToBin = set::<models::RemoveItemsOptionToBin>("option.toBin"),
    ) -> RemoveItems(REMOVE_ITEMS);

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `item_ids`: Limits: 1 to 30 items.
    restore_items(item_ids: impl Values<i64> = collect::<i64>("itemIds")) -> RestoreItems(RESTORE_ITEMS);
}

static LIST_ITEMS: Operation = Operation::new("ListItems").get("/shelves/{shelf}/items")
    .security(&[&[&security::TOKEN]]).parameters(&[
        Parameter::path("shelf").global(),
        Parameter::query("nextToken"),
        Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(50.0)),
        Parameter::query("kinds").explode(false),
        Parameter::query("filter").style(Style::DeepObject),
        Parameter::header("X-Trace"),
        Parameter::cookie("session").secret(),
    ]);
request! {
    ListItems("list_items", LIST_ITEMS, "Lists the items of a shelf.") -> models::Page, Response::json;
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    shelf(value: impl Into<String>) = set::<String>("shelf");
    next_token(value: impl Into<String>) = set::<String>("nextToken");
    /// How many.
    ///
    /// Limits: at least 1, at most 50.
    limit(value: i32) = set::<i32>("limit");
    kinds(values: impl IntoValues<models::Kind>) = collect::<models::Kind>("kinds");
    filter(value: std::collections::BTreeMap<String, String>) = set::<std::collections::BTreeMap<String, String>>("filter");
    x_trace(value: impl Into<String>) = set::<String>("X-Trace");
    session(value: impl Into<Secret>) = set::<Secret>("session");
}

static REMOVE_ITEMS: Operation = Operation::new("RemoveItems").post("/shelves/{shelf}/items").repeatable(true)
    .security(&[&[&security::TOKEN]])
    .parameters(&[Parameter::query("remove").constant("1"), Parameter::path("shelf").global()]).body(Body::json_of(&[
        Property::new("itemIds").required().limits(Limits::NONE.min_items(1).max_items(50).items(const{&Limits::NONE.min_length(1)})),
        Property::new("note"),
        Property::new("note_null"),
        Property::below(&["option", "conflict"], "option.conflict"),
        Property::below(&["option", "toBin"], "option.toBin").required(),
        Property::new("places").limits(Limits::NONE.max_items(3).items(const{&Limits::NONE.object(models::Place::limits)})),
        Property::new("tags"),
        Property::new("weight"),
    ]));
request! {
    RemoveItems("remove_items", REMOVE_ITEMS) -> (), Response::nothing;
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    shelf(value: impl Into<String>) = set::<String>("shelf");
    note(value: impl Into<String>) = set::<String>("note");
    /// Sends null for `note`.
    note_null2() = null("note");
    note_null(value: bool) = set::<bool>("note_null");
    conflict(value: impl Into<models::Conflict>) = set::<models::Conflict>("option.conflict");
    /// Limits: at most 3 items.
    places(values: impl Values<models::Place>) = collect::<models::Place>("places");
    tags(values: impl IntoValues<String>) = collect::<String>("tags");
    /// Sends null for `tags`.
    tags_null() = null("tags");
    #[deprecated]
    weight(value: f64) = set::<f64>("weight");
    /// Sends null for `weight`.
    #[deprecated]
    weight_null() = null("weight");
}

static RESTORE_ITEMS: Operation = Operation::new("RestoreItems").post("/shelves/{shelf}/items")
    .security(&[&[&security::TOKEN]])
    .parameters(&[Parameter::query("restore").flag(), Parameter::path("shelf").global()])
    .body(Body::json("itemIds").required().limits(Limits::NONE.min_items(1).max_items(30)));
request! {
    RestoreItems("restore_items", RESTORE_ITEMS) -> RestoreItemsResponse, RestoreItemsResponse::read;
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    shelf(value: impl Into<String>) = set::<String>("shelf");
}

/// What [`RestoreItems`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum RestoreItemsResponse {
    /// All done.
    ///
    /// HTTP status: 200.
    Ok(models::Outcomes),
    /// A task goes on.
    ///
    /// HTTP status: 202.
    Accepted(models::RestoreItemsAcceptedResponse),
    /// There was nothing to do.
    ///
    /// HTTP status: 204.
    NoContent,
}

impl RestoreItemsResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.json().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => response.undocumented(),
        }
    }
}
