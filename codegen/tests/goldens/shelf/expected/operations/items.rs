// Generated from the description of the API. Edit the description, not this file.

//! Requests: items.

use crate::shelf::{Client, Error, ErrorCode, models, security};
use crate::runtime::{self, Field, Limits, Parameter, Style};

impl<M: runtime::Mode> Client<M> {
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
        ListItems {
            client: self.clone(),
            shelf: None,
            next_token: None,
            limit: None,
            kinds: None,
            filter: None,
            x_trace: None,
            session: None,
        }
    }

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`.
    ///
    /// # Arguments
    ///
    /// - `item_ids`: `itemIds`. Limits: 1 to 50 items, at least 1 character each.
    /// - `to_bin`: Whether they can come back.
    #[deprecated]
    pub fn remove_items(
        &self,
        item_ids: impl IntoIterator<Item = impl Into<String>>,
        to_bin: bool,
    ) -> RemoveItems<M> {
        RemoveItems {
            client: self.clone(),
            shelf: None,
            item_ids: item_ids.into_iter().map(Into::into).collect(),
            note: None,
            note_null: None,
            conflict: None,
            to_bin,
            places: None,
            tags: None,
            weight: None,
        }
    }

    /// `POST /shelves/{shelf}/items`.
    ///
    /// Sends `POST /shelves/{shelf}/items`.
    ///
    /// # Arguments
    ///
    /// - `item_ids`: `itemIds`. Limits: 1 to 30 items.
    pub fn restore_items(
        &self,
        item_ids: impl IntoIterator<Item = i64>,
    ) -> RestoreItems<M> {
        RestoreItems {
            client: self.clone(),
            shelf: None,
            item_ids: item_ids.into_iter().collect(),
        }
    }
}

static LIST_ITEMS: runtime::Operation = runtime::Operation {
    id: "ListItems",
    method: runtime::http::Method::GET,
    path: "/shelves/{shelf}/items",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::list_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    shelf: Option<String>,
    next_token: Option<String>,
    limit: Option<i32>,
    kinds: Option<Vec<models::Kind>>,
    filter: Option<std::collections::BTreeMap<String, String>>,
    x_trace: Option<String>,
    session: Option<runtime::Secret>,
}

impl<M: runtime::Mode> ListItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.shelf = Some(shelf.into());
        self
    }

    /// Sets `nextToken`.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// How many.
    ///
    /// Limits: at least 1, at most 50.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `kinds`.
    pub fn kinds(
        mut self,
        kinds: impl IntoIterator<Item = impl Into<models::Kind>>,
    ) -> Self {
        self.kinds = Some(kinds.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `filter`.
    pub fn filter(mut self, filter: std::collections::BTreeMap<String, String>) -> Self {
        self.filter = Some(filter);
        self
    }

    /// Sets `X-Trace`.
    pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
        self.x_trace = Some(x_trace.into());
        self
    }

    /// Sets `session`.
    pub fn session(mut self, session: impl Into<runtime::Secret>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&LIST_ITEMS);
        request.set(Parameter::path("shelf").global(), self.shelf.as_ref());
        request.set(Parameter::query("nextToken"), self.next_token.as_ref());
        request
            .set(
                Parameter::query("limit")
                    .limits(Limits::NONE.minimum(1.0).maximum(50.0)),
                self.limit.as_ref(),
            );
        request.set(Parameter::query("kinds").explode(false), self.kinds.as_ref());
        request
            .set(
                Parameter::query("filter").style(Style::DeepObject),
                self.filter.as_ref(),
            );
        request.set(Parameter::header("X-Trace"), self.x_trace.as_ref());
        request.set(Parameter::cookie("session").secret(), self.session.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> ListItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<models::Page, Error> {
        response.json()
    }
}
call!(ListItems -> models::Page, Error, ErrorCode);

static REMOVE_ITEMS: runtime::Operation = runtime::Operation {
    id: "RemoveItems",
    method: runtime::http::Method::POST,
    path: "/shelves/{shelf}/items",
    repeatable: true,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::remove_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    shelf: Option<String>,
    item_ids: Vec<String>,
    note: Option<Option<String>>,
    note_null: Option<bool>,
    conflict: Option<models::Conflict>,
    to_bin: bool,
    places: Option<Vec<models::Place>>,
    tags: Option<Option<Vec<String>>>,
    weight: Option<Option<f64>>,
}

impl<M: runtime::Mode> RemoveItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.shelf = Some(shelf.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(Some(note.into()));
        self
    }

    /// Sends null for `note`.
    pub fn note_null2(mut self) -> Self {
        self.note = Some(None);
        self
    }

    /// Sets `note_null`.
    pub fn note_null(mut self, note_null: bool) -> Self {
        self.note_null = Some(note_null);
        self
    }

    /// Sets `conflict`.
    pub fn conflict(mut self, conflict: impl Into<models::Conflict>) -> Self {
        self.conflict = Some(conflict.into());
        self
    }

    /// Sets `places`.
    ///
    /// Limits: at most 3 items.
    pub fn places(mut self, places: impl IntoIterator<Item = models::Place>) -> Self {
        self.places = Some(places.into_iter().collect());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(Some(tags.into_iter().map(Into::into).collect()));
        self
    }

    /// Sends null for `tags`.
    pub fn tags_null(mut self) -> Self {
        self.tags = Some(None);
        self
    }

    /// Sets `weight`.
    #[deprecated]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(Some(weight));
        self
    }

    /// Sends null for `weight`.
    #[deprecated]
    pub fn weight_null(mut self) -> Self {
        self.weight = Some(None);
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&REMOVE_ITEMS);
        request.set(Parameter::query("remove"), Some("1"));
        request.json_object();
        request.set(Parameter::path("shelf").global(), self.shelf.as_ref());
        request
            .field(
                Field::new(&["itemIds"])
                    .required()
                    .limits(
                        Limits::NONE
                            .min_items(1)
                            .max_items(50)
                            .items(const { &Limits::NONE.min_length(1) }),
                    ),
                Some(&self.item_ids),
            );
        request.field(Field::new(&["note"]), self.note.as_ref());
        request.field(Field::new(&["note_null"]), self.note_null.as_ref());
        request.field(Field::new(&["option", "conflict"]), self.conflict.as_ref());
        request.field(Field::new(&["option", "toBin"]).required(), Some(&self.to_bin));
        request
            .field(
                Field::new(&["places"])
                    .limits(
                        Limits::NONE
                            .max_items(3)
                            .items(const { &Limits::NONE.object(models::Place::limits) }),
                    ),
                self.places.as_ref(),
            );
        request.field(Field::new(&["tags"]), self.tags.as_ref());
        request.field(Field::new(&["weight"]), self.weight.as_ref());
        request.finish()
    }
}

impl<M: runtime::Mode> RemoveItems<M> {
    fn read_response(_: runtime::Response<ErrorCode>) -> Result<(), Error> {
        Ok(())
    }
}
call!(RemoveItems -> (), Error, ErrorCode);

static RESTORE_ITEMS: runtime::Operation = runtime::Operation {
    id: "RestoreItems",
    method: runtime::http::Method::POST,
    path: "/shelves/{shelf}/items",
    repeatable: false,
    security: &[&[&security::TOKEN]],
    accept: "application/json",
    is_batch: false,
    redirects: false,
    rate: None,
};

/// A request made by [`Client::restore_items`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RestoreItems<M: runtime::Mode = runtime::Async> {
    client: Client<M>,
    shelf: Option<String>,
    item_ids: Vec<i64>,
}

impl<M: runtime::Mode> RestoreItems<M> {
    /// The shelf.
    ///
    /// Replaces the client's value for this request.
    pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
        self.shelf = Some(shelf.into());
        self
    }

    /// The request as it will be sent, without credentials.
    ///
    /// # Errors
    ///
    /// Every argument that breaks a rule, with the rule; nothing is sent then.
    pub fn build(&self) -> Result<runtime::Request, runtime::InvalidRequest> {
        let mut request = self.client.handle.request(&RESTORE_ITEMS);
        request.empty_query_parameter("restore");
        request.set(Parameter::path("shelf").global(), self.shelf.as_ref());
        request
            .json(
                "itemIds",
                true,
                Limits::NONE.min_items(1).max_items(30),
                Some(&self.item_ids),
            );
        request.finish()
    }
}

impl<M: runtime::Mode> RestoreItems<M> {
    fn read_response(
        response: runtime::Response<ErrorCode>,
    ) -> Result<RestoreItemsResponse, Error> {
        match response.status() {
            200 => response.json().map(RestoreItemsResponse::Ok),
            202 => response.json().map(RestoreItemsResponse::Accepted),
            204 => Ok(RestoreItemsResponse::NoContent),
            _ => response.undocumented(),
        }
    }
}
call!(RestoreItems -> RestoreItemsResponse, Error, ErrorCode);

/// What [`RestoreItems`] responds with.
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
