// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::version_3_1::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /letters/{id}`.
    ///
    /// Sends `GET /letters/{id}`. It is sent again if an answer is lost.
    get_letter(id: impl Into<String> = set::<String>("id")) -> GetLetter(GET_LETTER);

    /// `PUT /letters/{id}`.
    ///
    /// Sends `PUT /letters/{id}` with a body of `multipart/form-data`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `scan`: Media type: `image/png`.
    put_letter(
        id: impl Into<String> = set::<String>("id"),
        scan: impl Into<runtime::Part> = file("scan"),
        seal: impl Into<String> = set::<String>("seal"),
    ) -> PutLetter(PUT_LETTER);

    /// `POST /letters`.
    ///
    /// Sends `POST /letters`. It is not sent again if an answer is lost, as it may have been done.
    send_letter(body: models::Letter = set::<models::Letter>("body")) -> SendLetter(SEND_LETTER);
}

static GET_LETTER: Operation = Operation::new("GetLetter").get("/letters/{id}").parameters(&[Parameter::path("id")]);
request!(GetLetter("get_letter", GET_LETTER) -> models::Letter, Response::json);

static PUT_LETTER: Operation = Operation::new("PutLetter").put("/letters/{id}").parameters(&[Parameter::path("id")])
    .body(Body::multipart_of(&[
        Property::new("scan").required(),
        Property::new("seal").required(),
        Property::new("note"),
        Property::new("tags"),
    ]).styles(&[
        runtime::Styled::new("tags", Style::PipeDelimited, false),
        runtime::Styled::part("note", "text/markdown"),
        runtime::Styled::part("scan", "image/png"),
        runtime::Styled::part("seal", "image/png"),
    ]));
request! {
    PutLetter("put_letter", PUT_LETTER) -> (), Response::nothing;
    /// Holds `text/markdown`.
    note(value: impl Into<String>) = set::<String>("note");
    tags(values: impl IntoValues<String>) = collect::<String>("tags");
}

static SEND_LETTER: Operation = Operation::new("SendLetter").post("/letters")
    .body(Body::json("body").required().limits(Limits::NONE.object(models::Letter::limits)));
request!(SendLetter("send_letter", SEND_LETTER) -> models::Letter, Response::json);
