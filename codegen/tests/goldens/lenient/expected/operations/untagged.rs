// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::lenient::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /boxes`.
    ///
    /// Sends `POST /boxes`. It is not sent again if an answer is lost, as it may have been done.
    add_box(body: models::NewBox = set::<models::NewBox>("body")) -> AddBox(ADD_BOX);

    /// `GET /boxes`.
    ///
    /// Sends `GET /boxes`. It is sent again if an answer is lost.
    list_boxes() -> ListBoxes(LIST_BOXES);

    /// `GET /weights`.
    ///
    /// Sends `GET /weights`. It is sent again if an answer is lost.
    list_weights() -> ListWeights(LIST_WEIGHTS);
}

static ADD_BOX: Operation = Operation::new("addBox").post("/boxes").body(Body::json("body").required());
request!(AddBox("add_box", ADD_BOX) -> i64, Response::lenient_json);

static LIST_BOXES: Operation = Operation::new("listBoxes").get("/boxes");
request!(ListBoxes("list_boxes", LIST_BOXES) -> Vec<models::BoxModel>, Response::json);

static LIST_WEIGHTS: Operation = Operation::new("listWeights").get("/weights");
request!(ListWeights("list_weights", LIST_WEIGHTS) -> ListWeightsResponse, ListWeightsResponse::read);

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
