// Generated from the description of the API. Edit the description, not this file.

//! Requests: items.

use crate::shelf::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// Lists the items of a shelf.
    ///
    /// At most 50 per page; `nextToken` is absent on the last one.
    ///
    /// Sends `GET /shelves/{shelf}/items`.
    ///
    /// # Errors
    ///
    /// - 404 `shelf.missing`: There is no such shelf.
    /// - default: Any other refusal.
    ///
    /// Source: <https://example.com/list>
    pub fn list_items(&self) -> ListItems<M> {
        ListItems(self.begin(&LIST_ITEMS))
    }

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`.
    ///
    /// # Arguments
    ///
    /// - `item_ids`: Limits: 1 to 50 items, at least 1 character each.
    /// - `to_bin`: Whether they can come back.
    #[deprecated]
    pub fn remove_items(
        &self,
        item_ids: impl IntoValues<String>,
        to_bin: bool,
    ) -> RemoveItems<M> {
        RemoveItems(
            self
                .begin(&REMOVE_ITEMS)
                .collect::<String>("itemIds", item_ids)
                .set::<bool>("option.toBin", to_bin),
        )
    }

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`.
    ///
    /// # Arguments
    ///
    /// - `item_ids`: Limits: 1 to 30 items.
    pub fn restore_items(&self, item_ids: impl Values<i64>) -> RestoreItems<M> {
        RestoreItems(self.begin(&RESTORE_ITEMS).collect::<i64>("itemIds", item_ids))
    }
}

static LIST_ITEMS: Operation = Operation::new("ListItems")
    .get("/shelves/{shelf}/items")
    .security(&[&[&security::TOKEN]])
    .parameters(
        &[
            Parameter::path("shelf").global(),
            Parameter::query("nextToken"),
            Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(50.0)),
            Parameter::query("kinds").explode(false),
            Parameter::query("filter").style(Style::DeepObject),
            Parameter::header("X-Trace"),
            Parameter::cookie("session").secret(),
        ],
    );

/// A request made by [`Client::list_items`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListItems<M: Mode = Async>(Arguments<M>);

request!(ListItems -> models::Page, Response::json);

impl<M: Mode> ListItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("shelf", value))
    }

    pub fn next_token(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("nextToken", value))
    }

    /// How many.
    ///
    /// Limits: at least 1, at most 50.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.set::<i32>("limit", value))
    }

    pub fn kinds(self, values: impl IntoValues<models::Kind>) -> Self {
        Self(self.0.collect::<models::Kind>("kinds", values))
    }

    pub fn filter(self, value: std::collections::BTreeMap<String, String>) -> Self {
        Self(self.0.set::<std::collections::BTreeMap<String, String>>("filter", value))
    }

    pub fn x_trace(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("X-Trace", value))
    }

    pub fn session(self, value: impl Into<Secret>) -> Self {
        Self(self.0.set::<Secret>("session", value))
    }
}

static REMOVE_ITEMS: Operation = Operation::new("RemoveItems")
    .post("/shelves/{shelf}/items")
    .repeatable(true)
    .security(&[&[&security::TOKEN]])
    .parameters(
        &[Parameter::query("remove").constant("1"), Parameter::path("shelf").global()],
    )
    .body(
        Body::json_of(
            &[
                Property::new("itemIds")
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(50)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Property::new("note"),
                Property::new("note_null"),
                Property::below(&["option", "conflict"], "option.conflict"),
                Property::below(&["option", "toBin"], "option.toBin").required(),
                Property::new("places")
                    .limits(
                        Limits::NONE
                            .max_items(3)
                            .items(const { &Limits::NONE.object(models::Place::limits) }),
                    ),
                Property::new("tags"),
                Property::new("weight"),
            ],
        ),
    );

/// A request made by [`Client::remove_items`].
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveItems<M: Mode = Async>(Arguments<M>);

request!(RemoveItems -> (), Response::nothing);

impl<M: Mode> RemoveItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("shelf", value))
    }

    pub fn note(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("note", value))
    }

    /// Sends null for `note`.
    pub fn note_null2(self) -> Self {
        Self(self.0.null("note"))
    }

    pub fn note_null(self, value: bool) -> Self {
        Self(self.0.set::<bool>("note_null", value))
    }

    pub fn conflict(self, value: impl Into<models::Conflict>) -> Self {
        Self(self.0.set::<models::Conflict>("option.conflict", value))
    }

    /// Limits: at most 3 items.
    pub fn places(self, values: impl Values<models::Place>) -> Self {
        Self(self.0.collect::<models::Place>("places", values))
    }

    pub fn tags(self, values: impl IntoValues<String>) -> Self {
        Self(self.0.collect::<String>("tags", values))
    }

    /// Sends null for `tags`.
    pub fn tags_null(self) -> Self {
        Self(self.0.null("tags"))
    }

    #[deprecated]
    pub fn weight(self, value: f64) -> Self {
        Self(self.0.set::<f64>("weight", value))
    }

    /// Sends null for `weight`.
    #[deprecated]
    pub fn weight_null(self) -> Self {
        Self(self.0.null("weight"))
    }
}

static RESTORE_ITEMS: Operation = Operation::new("RestoreItems")
    .post("/shelves/{shelf}/items")
    .security(&[&[&security::TOKEN]])
    .parameters(&[Parameter::query("restore").flag(), Parameter::path("shelf").global()])
    .body(
        Body::json("itemIds").required().limits(Limits::NONE.min_items(1).max_items(30)),
    );

/// A request made by [`Client::restore_items`].
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreItems<M: Mode = Async>(Arguments<M>);

request!(RestoreItems -> RestoreItemsResponse, RestoreItemsResponse::read);

impl<M: Mode> RestoreItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>("shelf", value))
    }
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
    Accepted(models::RestoreItemsResponse202),
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
