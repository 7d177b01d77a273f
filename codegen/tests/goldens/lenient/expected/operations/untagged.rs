// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::lenient::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /boxes`.
    ///
    /// Sends `POST /boxes`.
    pub fn add_box(&self, body: models::NewBox) -> AddBox<M> {
        AddBox(self.begin(&ADD_BOX).set::<models::NewBox>("body", body))
    }

    /// `GET /boxes`.
    ///
    /// Sends `GET /boxes`.
    pub fn list_boxes(&self) -> ListBoxes<M> {
        ListBoxes(self.begin(&LIST_BOXES))
    }

    /// `GET /weights`.
    ///
    /// Sends `GET /weights`.
    pub fn list_weights(&self) -> ListWeights<M> {
        ListWeights(self.begin(&LIST_WEIGHTS))
    }
}

static ADD_BOX: Operation = Operation::new("addBox")
    .post("/boxes")
    .body(Body::json("body").required());

/// A request made by [`Client::add_box`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddBox<M: Mode = Async>(Arguments<M>);

request!(AddBox(ADD_BOX) -> i64, Response::lenient_json);

static LIST_BOXES: Operation = Operation::new("listBoxes").get("/boxes");

/// A request made by [`Client::list_boxes`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListBoxes<M: Mode = Async>(Arguments<M>);

request!(ListBoxes(LIST_BOXES) -> Vec<models::BoxModel>, Response::json);

static LIST_WEIGHTS: Operation = Operation::new("listWeights").get("/weights");

/// A request made by [`Client::list_weights`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListWeights<M: Mode = Async>(Arguments<M>);

request!(ListWeights(LIST_WEIGHTS) -> ListWeightsResponse, ListWeightsResponse::read);

/// What [`ListWeights`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListWeightsResponse {
    /// Weights, or none.
    ///
    /// HTTP status: 200.
    Ok(Vec<Option<f64>>),
    /// They are being found out.
    ///
    /// HTTP status: 202.
    Accepted,
}

impl ListWeightsResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.lenient_json().map(Self::Ok),
            202 => Ok(Self::Accepted),
            _ => response.undocumented(),
        }
    }
}
