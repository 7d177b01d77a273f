// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::bodies::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /image`.
    ///
    /// Sends `POST /image` with a body of `image/jpeg, image/png`.
    pub fn add_image(&self) -> AddImage<M> {
        AddImage(self.begin(&ADD_IMAGE))
    }

    /// `PUT /patches`.
    ///
    /// Sends `PUT /patches` with a body of `application/json-patch+json, application/merge-patch+json`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `application/json-patch+json`,
    ///   `application/merge-patch+json`.
    pub fn alike_patches(
        &self,
        body: std::collections::BTreeMap<String, runtime::Value>,
        content_type: impl Into<String>,
    ) -> AlikePatches<M> {
        AlikePatches(
            self
                .begin(&ALIKE_PATCHES)
                .set::<std::collections::BTreeMap<String, runtime::Value>>("body", body)
                .set::<String>("Content-Type", content_type),
        )
    }

    /// `GET /any`.
    ///
    /// Sends `GET /any`.
    pub fn any_text(&self) -> AnyText<M> {
        AnyText(self.begin(&ANY_TEXT))
    }

    /// `DELETE /json`.
    ///
    /// Sends `DELETE /json`.
    pub fn anything_structured(&self, body: models::Note) -> AnythingStructured<M> {
        AnythingStructured(
            self.begin(&ANYTHING_STRUCTURED).set::<models::Note>("body", body),
        )
    }

    /// `PUT /json`.
    ///
    /// Sends `PUT /json` with a body of `application/json; charset=utf-8`.
    pub fn json_with_charset(&self, body: models::Note) -> JsonWithCharset<M> {
        JsonWithCharset(self.begin(&JSON_WITH_CHARSET).set::<models::Note>("body", body))
    }

    /// `POST /json`.
    ///
    /// Sends `POST /json`.
    pub fn kinds_of_json(&self) -> KindsOfJson<M> {
        KindsOfJson(self.begin(&KINDS_OF_JSON))
    }

    /// `GET /pages`.
    ///
    /// Sends `GET /pages`.
    pub fn list_notes(&self) -> ListNotes<M> {
        ListNotes(self.begin(&LIST_NOTES))
    }

    /// `HEAD /vendor`.
    ///
    /// Sends `HEAD /vendor`.
    pub fn look(&self) -> Look<M> {
        Look(self.begin(&LOOK))
    }

    /// `PATCH /patches`.
    ///
    /// Sends `PATCH /patches` with a body of `application/json-patch+json`.
    pub fn patch(
        &self,
        body: impl Values<std::collections::BTreeMap<String, runtime::Value>>,
    ) -> Patch<M> {
        Patch(
            self
                .begin(&PATCH)
                .collect::<
                    std::collections::BTreeMap<String, runtime::Value>,
                >("body", body),
        )
    }

    /// `PATCH /patches`.
    ///
    /// Sends `PATCH /patches` with a body of `application/merge-patch+json`.
    pub fn patch_as_merge_patch_json(
        &self,
        body: models::Note,
    ) -> PatchAsMergePatchJson<M> {
        PatchAsMergePatchJson(
            self.begin(&PATCH_AS_MERGE_PATCH_JSON).set::<models::Note>("body", body),
        )
    }

    /// `PUT /any`.
    ///
    /// Sends `PUT /any` with a body of `application/octet-stream`.
    pub fn put_any(&self, body: impl Into<runtime::RequestBody>) -> PutAny<M> {
        PutAny(self.begin(&PUT_ANY).bytes("body", body))
    }

    /// `PUT /image`.
    ///
    /// Sends `PUT /image` with a body of `image/*`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `image/*`.
    pub fn put_image(
        &self,
        body: impl Into<runtime::RequestBody>,
        content_type: impl Into<String>,
    ) -> PutImage<M> {
        PutImage(
            self
                .begin(&PUT_IMAGE)
                .bytes("body", body)
                .set::<String>("Content-Type", content_type),
        )
    }

    /// `POST /related`.
    ///
    /// Sends `POST /related` with a body of `multipart/related`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `multipart/related`.
    pub fn relate(
        &self,
        body: impl Into<runtime::RequestBody>,
        content_type: impl Into<String>,
    ) -> Relate<M> {
        Relate(
            self
                .begin(&RELATE)
                .bytes("body", body)
                .set::<String>("Content-Type", content_type),
        )
    }

    /// `GET /run?beta=true&dry&shelf={shelf}`.
    ///
    /// Sends `GET /run?beta=true&dry&shelf={shelf}`.
    pub fn run(&self, shelf: impl Into<String>) -> Run<M> {
        Run(self.begin(&RUN).set::<String>("shelf", shelf))
    }

    /// `PUT /lines`.
    ///
    /// Sends `PUT /lines` with a body of `application/x-ndjson`.
    pub fn send_file_of_lines(
        &self,
        body: impl Into<runtime::RequestBody>,
    ) -> SendFileOfLines<M> {
        SendFileOfLines(self.begin(&SEND_FILE_OF_LINES).bytes("body", body))
    }

    /// `POST /form`.
    ///
    /// Sends `POST /form` with a body of `application/x-www-form-urlencoded`.
    pub fn send_form(&self) -> SendForm<M> {
        SendForm(self.begin(&SEND_FORM))
    }

    /// `POST /lines`.
    ///
    /// Sends `POST /lines` with a body of `application/x-ndjson`.
    pub fn send_lines(&self, body: impl Values<models::Note>) -> SendLines<M> {
        SendLines(self.begin(&SEND_LINES).collect::<models::Note>("body", body))
    }

    /// `POST /text`.
    ///
    /// Sends `POST /text` with a body of `text/plain`.
    ///
    /// # Arguments
    ///
    /// - `body`: Limits: at least 0.
    pub fn send_number(&self, body: i64) -> SendNumber<M> {
        SendNumber(self.begin(&SEND_NUMBER).set::<i64>("body", body))
    }

    /// `POST /parts`.
    ///
    /// Sends `POST /parts` with a body of `multipart/form-data`.
    pub fn send_parts(&self) -> SendParts<M> {
        SendParts(self.begin(&SEND_PARTS))
    }

    /// `POST /reserved`.
    ///
    /// Sends `POST /reserved` with a body of `application/x-www-form-urlencoded`.
    pub fn send_reserved(&self, url: impl Into<String>) -> SendReserved<M> {
        SendReserved(self.begin(&SEND_RESERVED).set::<String>("url", url))
    }

    /// `PUT /parts`.
    ///
    /// Sends `PUT /parts` with a body of `multipart/form-data`.
    ///
    /// # Arguments
    ///
    /// - `parts`: The parts of the form, with their names.
    pub fn send_unnamed_parts(
        &self,
        parts: impl IntoValues<(String, runtime::Part)>,
    ) -> SendUnnamedParts<M> {
        SendUnnamedParts(self.begin(&SEND_UNNAMED_PARTS).parts("parts", parts))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several`.
    pub fn several(&self, body: models::Note) -> Several<M> {
        Several(self.begin(&SEVERAL).set::<models::Note>("body", body))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `application/xml`.
    pub fn several_as_bytes(
        &self,
        body: impl Into<runtime::RequestBody>,
    ) -> SeveralAsBytes<M> {
        SeveralAsBytes(self.begin(&SEVERAL_AS_BYTES).bytes("body", body))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `application/x-www-form-urlencoded`.
    pub fn several_as_form(&self, name: impl Into<String>) -> SeveralAsForm<M> {
        SeveralAsForm(self.begin(&SEVERAL_AS_FORM).set::<String>("name", name))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `multipart/form-data`.
    pub fn several_as_multipart(&self) -> SeveralAsMultipart<M> {
        SeveralAsMultipart(self.begin(&SEVERAL_AS_MULTIPART))
    }

    /// `PUT /several`.
    ///
    /// Sends `PUT /several`.
    pub fn several_texts(&self, body: models::Note) -> SeveralTexts<M> {
        SeveralTexts(self.begin(&SEVERAL_TEXTS).set::<models::Note>("body", body))
    }

    /// `PUT /several`.
    ///
    /// Sends `PUT /several` with a body of `text/csv, text/plain`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `text/csv`, `text/plain`.
    pub fn several_texts_as_bytes(
        &self,
        body: impl Into<runtime::RequestBody>,
        content_type: impl Into<String>,
    ) -> SeveralTextsAsBytes<M> {
        SeveralTextsAsBytes(
            self
                .begin(&SEVERAL_TEXTS_AS_BYTES)
                .bytes("body", body)
                .set::<String>("Content-Type", content_type),
        )
    }

    /// `GET /typed-errors`.
    ///
    /// Sends `GET /typed-errors`.
    ///
    /// # Errors
    ///
    /// - 404: There is none. ([`models::Note`])
    /// - 4XX: Refused. (an array of [`models::Note`])
    /// - default: Broken. ([`models::TypedErrorsErrorDefault`])
    ///
    /// [`Error::body`](runtime::Error::body) reads the body as the type in brackets.
    pub fn typed_errors(&self) -> TypedErrors<M> {
        TypedErrors(self.begin(&TYPED_ERRORS))
    }

    /// `POST /upload`.
    ///
    /// Sends `POST /upload` with a body of `multipart/form-data`.
    ///
    /// # Arguments
    ///
    /// - `file`: What is kept.
    pub fn upload(&self, file: impl Into<runtime::Part>) -> Upload<M> {
        Upload(self.begin(&UPLOAD).file("file", file))
    }

    /// `GET /vendor`.
    ///
    /// Sends `GET /vendor`.
    ///
    /// # Errors
    ///
    /// - 304: Not modified.
    pub fn vendor(&self) -> Vendor<M> {
        Vendor(self.begin(&VENDOR))
    }
}

static ADD_IMAGE: Operation = Operation::new("AddImage")
    .post("/image")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "image/jpeg, image/png"));

/// A request made by [`Client::add_image`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddImage<M: Mode = Async>(Arguments<M>);

request! {
    AddImage(ADD_IMAGE) -> (), Response::nothing;
    body(value: impl Into<runtime::RequestBody>) = bytes("body");
    /// The media type of the body: `image/jpeg`, `image/png`.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static ALIKE_PATCHES: Operation = Operation::new("AlikePatches")
    .put("/patches")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(
        Body::json("body")
            .media_type("application/json-patch+json, application/merge-patch+json")
            .required(),
    );

/// A request made by [`Client::alike_patches`].
#[must_use = "a request does nothing until it is sent"]
pub struct AlikePatches<M: Mode = Async>(Arguments<M>);

request!(AlikePatches(ALIKE_PATCHES) -> (), Response::nothing);

static ANY_TEXT: Operation = Operation::new("AnyText").get("/any").accept("*/*");

/// A request made by [`Client::any_text`].
#[must_use = "a request does nothing until it is sent"]
pub struct AnyText<M: Mode = Async>(Arguments<M>);

request!(AnyText(ANY_TEXT) -> String, Response::any_text);

static ANYTHING_STRUCTURED: Operation = Operation::new("AnythingStructured")
    .delete("/json")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::json("body").required());

/// A request made by [`Client::anything_structured`].
#[must_use = "a request does nothing until it is sent"]
pub struct AnythingStructured<M: Mode = Async>(Arguments<M>);

request! {
    AnythingStructured(ANYTHING_STRUCTURED) -> (), Response::nothing;
    /// The media type of the body: `*/*`. `application/json` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static JSON_WITH_CHARSET: Operation = Operation::new("JsonWithCharset")
    .put("/json")
    .body(Body::json("body").media_type("application/json; charset=utf-8").required());

/// A request made by [`Client::json_with_charset`].
#[must_use = "a request does nothing until it is sent"]
pub struct JsonWithCharset<M: Mode = Async>(Arguments<M>);

request!(JsonWithCharset(JSON_WITH_CHARSET) -> (), Response::nothing);

static KINDS_OF_JSON: Operation = Operation::new("KindsOfJson")
    .post("/json")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::json("body"));

/// A request made by [`Client::kinds_of_json`].
#[must_use = "a request does nothing until it is sent"]
pub struct KindsOfJson<M: Mode = Async>(Arguments<M>);

request! {
    KindsOfJson(KINDS_OF_JSON) -> (), Response::nothing;
    body(value: models::Note) = set::<models::Note>("body");
    /// The media type of the body: `application/*+json`, `application/json`, `text/json`.
    /// `application/json` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static LIST_NOTES: Operation = Operation::new("ListNotes")
    .get("/pages")
    .parameters(&[Parameter::query("page")]);

/// A request made by [`Client::list_notes`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotes<M: Mode = Async>(Arguments<M>);

request! {
    ListNotes(LIST_NOTES) -> models::ListNotesResponse, Response::json;
    page(value: i32) = set::<i32>("page");
}

paged!(ListNotes);

impl<M: Mode> runtime::Paged for ListNotes<M> {
    type Item = models::Note;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
            "page",
            &[runtime::Place::Body("/next")],
            "/notes",
        )
        .whole_number();

    fn into_items(page: models::ListNotesResponse) -> Vec<models::Note> {
        page.notes.unwrap_or_default()
    }
}

static LOOK: Operation = Operation::new("Look").head("/vendor");

/// A request made by [`Client::look`].
#[must_use = "a request does nothing until it is sent"]
pub struct Look<M: Mode = Async>(Arguments<M>);

request!(Look(LOOK) -> (), Response::nothing);

static PATCH: Operation = Operation::new("Patch")
    .patch("/patches")
    .body(Body::json("body").media_type("application/json-patch+json").required());

/// A request made by [`Client::patch`].
#[must_use = "a request does nothing until it is sent"]
pub struct Patch<M: Mode = Async>(Arguments<M>);

request!(Patch(PATCH) -> (), Response::nothing);

static PATCH_AS_MERGE_PATCH_JSON: Operation = Operation::new("Patch")
    .patch("/patches")
    .body(Body::json("body").media_type("application/merge-patch+json").required());

/// A request made by [`Client::patch_as_merge_patch_json`].
#[must_use = "a request does nothing until it is sent"]
pub struct PatchAsMergePatchJson<M: Mode = Async>(Arguments<M>);

request!(PatchAsMergePatchJson(PATCH_AS_MERGE_PATCH_JSON) -> (), Response::nothing);

static PUT_ANY: Operation = Operation::new("PutAny")
    .put("/any")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "application/octet-stream").required());

/// A request made by [`Client::put_any`].
#[must_use = "a request does nothing until it is sent"]
pub struct PutAny<M: Mode = Async>(Arguments<M>);

request! {
    PutAny(PUT_ANY) -> (), Response::nothing;
    /// The media type of the body: `*/*`. `application/octet-stream` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static PUT_IMAGE: Operation = Operation::new("PutImage")
    .put("/image")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "image/*").required());

/// A request made by [`Client::put_image`].
#[must_use = "a request does nothing until it is sent"]
pub struct PutImage<M: Mode = Async>(Arguments<M>);

request!(PutImage(PUT_IMAGE) -> (), Response::nothing);

static RELATE: Operation = Operation::new("Relate")
    .post("/related")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "multipart/related").required());

/// A request made by [`Client::relate`].
#[must_use = "a request does nothing until it is sent"]
pub struct Relate<M: Mode = Async>(Arguments<M>);

request!(Relate(RELATE) -> (), Response::nothing);

static RUN: Operation = Operation::new("Run")
    .get("/run?beta=true&dry&shelf={shelf}")
    .parameters(&[Parameter::path("shelf"), Parameter::query("limit")]);

/// A request made by [`Client::run`].
#[must_use = "a request does nothing until it is sent"]
pub struct Run<M: Mode = Async>(Arguments<M>);

request! {
    Run(RUN) -> (), Response::nothing;
    limit(value: i64) = set::<i64>("limit");
}

static SEND_FILE_OF_LINES: Operation = Operation::new("SendFileOfLines")
    .put("/lines")
    .body(Body::bytes("body", "application/x-ndjson").required());

/// A request made by [`Client::send_file_of_lines`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendFileOfLines<M: Mode = Async>(Arguments<M>);

request!(SendFileOfLines(SEND_FILE_OF_LINES) -> (), Response::nothing);

static SEND_FORM: Operation = Operation::new("SendForm")
    .post("/form")
    .body(
        Body::form_of(
                &[Property::new("comma"), Property::new("filter"), Property::new("note")],
            )
            .styles(
                &[
                    runtime::Styled::new("comma", Style::Form, false),
                    runtime::Styled::new("filter", Style::DeepObject, true),
                    runtime::Styled::new("note", Style::Json, false),
                ],
            ),
    );

/// A request made by [`Client::send_form`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendForm<M: Mode = Async>(Arguments<M>);

request! {
    SendForm(SEND_FORM) -> (), Response::nothing;
    comma(values: impl IntoValues<String>) = collect::<String>("comma");
    filter(value: models::Note) = set::<models::Note>("filter");
    note(value: models::Note) = set::<models::Note>("note");
}

static SEND_LINES: Operation = Operation::new("SendLines")
    .post("/lines")
    .body(Body::lines("body", "application/x-ndjson").required());

/// A request made by [`Client::send_lines`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendLines<M: Mode = Async>(Arguments<M>);

request!(SendLines(SEND_LINES) -> (), Response::nothing);

static SEND_NUMBER: Operation = Operation::new("SendNumber")
    .post("/text")
    .body(Body::text("body", "text/plain").required().limits(Limits::NONE.minimum(0.0)));

/// A request made by [`Client::send_number`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendNumber<M: Mode = Async>(Arguments<M>);

request!(SendNumber(SEND_NUMBER) -> (), Response::nothing);

static SEND_PARTS: Operation = Operation::new("SendParts")
    .post("/parts")
    .body(
        Body::multipart_of(
                &[
                    Property::new("kind").media_type("text/x-kind").constant("plain"),
                    Property::below(&["option", "mode"], "option.mode")
                        .media_type("application/x-option+json")
                        .required(),
                    Property::below(&["option", "key"], "option.key")
                        .media_type("application/x-option+json"),
                    Property::new("image").media_type("image/*").required(),
                    Property::new("drawing").media_type("application/xml"),
                    Property::new("link"),
                    Property::new("parts"),
                    Property::new("parts").argument("body.parts"),
                ],
            )
            .styles(&[runtime::Styled::new("link", Style::DeepObject, true)])
            .optional(),
    );

/// A request made by [`Client::send_parts`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendParts<M: Mode = Async>(Arguments<M>);

request! {
    SendParts(SEND_PARTS) -> (), Response::nothing;
    mode(value: impl Into<String>) = set::<String>("option.mode");
    key(value: impl Into<String>) = set::<String>("option.key");
    /// Media type: `image/*`.
    image(values: impl IntoValues<runtime::Part>) = files("image");
    /// Media type: `application/xml`.
    drawing(value: impl Into<runtime::Part>) = file("drawing");
    link(value: std::collections::BTreeMap<String, String>) = set::<std::collections::BTreeMap<String, String>>("link");
    parts(value: i64) = set::<i64>("parts");
    /// Further parts of the form, with their names.
    body_parts(value: impl IntoValues<(String, runtime::Part)>) = parts("body.parts");
}

static SEND_RESERVED: Operation = Operation::new("SendReserved")
    .post("/reserved")
    .body(
        Body::form_of(&[Property::new("url").required()])
            .styles(&[runtime::Styled::new("url", Style::Form, true).allow_reserved()]),
    );

/// A request made by [`Client::send_reserved`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendReserved<M: Mode = Async>(Arguments<M>);

request!(SendReserved(SEND_RESERVED) -> (), Response::nothing);

static SEND_UNNAMED_PARTS: Operation = Operation::new("SendUnnamedParts")
    .put("/parts")
    .body(Body::multipart_of(&[Property::new("parts").required()]));

/// A request made by [`Client::send_unnamed_parts`].
#[must_use = "a request does nothing until it is sent"]
pub struct SendUnnamedParts<M: Mode = Async>(Arguments<M>);

request!(SendUnnamedParts(SEND_UNNAMED_PARTS) -> (), Response::nothing);

static SEVERAL: Operation = Operation::new("Several")
    .post("/several")
    .body(Body::json("body").required());

/// A request made by [`Client::several`].
#[must_use = "a request does nothing until it is sent"]
pub struct Several<M: Mode = Async>(Arguments<M>);

request!(Several(SEVERAL) -> (), Response::nothing);

static SEVERAL_AS_BYTES: Operation = Operation::new("Several")
    .post("/several")
    .body(Body::bytes("body", "application/xml").required());

/// A request made by [`Client::several_as_bytes`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralAsBytes<M: Mode = Async>(Arguments<M>);

request!(SeveralAsBytes(SEVERAL_AS_BYTES) -> (), Response::nothing);

static SEVERAL_AS_FORM: Operation = Operation::new("Several")
    .post("/several")
    .body(Body::form_of(&[Property::new("name").required()]));

/// A request made by [`Client::several_as_form`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralAsForm<M: Mode = Async>(Arguments<M>);

request!(SeveralAsForm(SEVERAL_AS_FORM) -> (), Response::nothing);

static SEVERAL_AS_MULTIPART: Operation = Operation::new("Several")
    .post("/several")
    .body(Body::multipart_of(&[Property::new("file")]));

/// A request made by [`Client::several_as_multipart`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralAsMultipart<M: Mode = Async>(Arguments<M>);

request! {
    SeveralAsMultipart(SEVERAL_AS_MULTIPART) -> (), Response::nothing;
    file(value: impl Into<runtime::Part>) = file("file");
}

static SEVERAL_TEXTS: Operation = Operation::new("SeveralTexts")
    .put("/several")
    .body(Body::json("body").required());

/// A request made by [`Client::several_texts`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralTexts<M: Mode = Async>(Arguments<M>);

request!(SeveralTexts(SEVERAL_TEXTS) -> (), Response::nothing);

static SEVERAL_TEXTS_AS_BYTES: Operation = Operation::new("SeveralTexts")
    .put("/several")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "text/csv, text/plain").required());

/// A request made by [`Client::several_texts_as_bytes`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralTextsAsBytes<M: Mode = Async>(Arguments<M>);

request!(SeveralTextsAsBytes(SEVERAL_TEXTS_AS_BYTES) -> (), Response::nothing);

static TYPED_ERRORS: Operation = Operation::new("TypedErrors").get("/typed-errors");

/// A request made by [`Client::typed_errors`].
#[must_use = "a request does nothing until it is sent"]
pub struct TypedErrors<M: Mode = Async>(Arguments<M>);

request!(TypedErrors(TYPED_ERRORS) -> (), Response::nothing);

static UPLOAD: Operation = Operation::new("Upload")
    .post("/upload")
    .body(
        Body::multipart_of(
            &[
                Property::new("file").required(),
                Property::new("count").limits(Limits::NONE.minimum(1.0)),
                Property::new("logo").media_type("image/png"),
                Property::new("note"),
                Property::new("pictures").media_type("image/png"),
                Property::new("table").media_type("text/csv"),
                Property::new("tags"),
            ],
        ),
    );

/// A request made by [`Client::upload`].
#[must_use = "a request does nothing until it is sent"]
pub struct Upload<M: Mode = Async>(Arguments<M>);

request! {
    Upload(UPLOAD) -> (), Response::nothing;
    /// Limits: at least 1.
    count(value: i64) = set::<i64>("count");
    /// Media type: `image/png`.
    logo(value: impl Into<runtime::Part>) = file("logo");
    note(value: models::Note) = set::<models::Note>("note");
    /// Media type: `image/png`, `image/jpeg`.
    pictures(values: impl IntoValues<runtime::Part>) = files("pictures");
    table(value: impl Into<String>) = set::<String>("table");
    tags(values: impl IntoValues<String>) = collect::<String>("tags");
}

static VENDOR: Operation = Operation::new("Vendor")
    .get("/vendor")
    .accept("application/vnd.acme.v2+json");

/// A request made by [`Client::vendor`].
#[must_use = "a request does nothing until it is sent"]
pub struct Vendor<M: Mode = Async>(Arguments<M>);

request!(Vendor(VENDOR) -> models::Note, Response::json);
