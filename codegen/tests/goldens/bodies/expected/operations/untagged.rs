// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::bodies::*;
use crate::runtime::rows::*;

methods! {
    /// `POST /image`.
    ///
    /// Sends `POST /image` with a body of `image/jpeg, image/png`. It is not sent again if an answer is lost, as it may have been done.
    add_image() -> AddImage(ADD_IMAGE);

    /// `PUT /patches`.
    ///
    /// Sends `PUT /patches` with a body of `application/json-patch+json, application/merge-patch+json`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `content_type`: The media type of the body: `application/json-patch+json`, `application/merge-patch+json`.
    alike_patches(
        body: std::collections::BTreeMap<String, runtime::Value> = set::<std::collections::BTreeMap<String, runtime::Value>>("body"),
        content_type: impl Into<String> = set::<String>("Content-Type"),
    ) -> AlikePatches(ALIKE_PATCHES);

    /// `GET /any`.
    ///
    /// Sends `GET /any`. It is sent again if an answer is lost.
    any_text() -> AnyText(ANY_TEXT);

    /// `DELETE /json`.
    ///
    /// Sends `DELETE /json`. It is not sent again if an answer is lost, as it may have been done.
    anything_structured(body: models::Note = set::<models::Note>("body")) -> AnythingStructured(ANYTHING_STRUCTURED);

    /// `PUT /json`.
    ///
    /// Sends `PUT /json` with a body of `application/json; charset=utf-8`. It is not sent again if an answer is lost, as it may have been done.
    json_with_charset(body: models::Note = set::<models::Note>("body")) -> JsonWithCharset(JSON_WITH_CHARSET);

    /// `POST /json`.
    ///
    /// Sends `POST /json`. It is not sent again if an answer is lost, as it may have been done.
    kinds_of_json() -> KindsOfJson(KINDS_OF_JSON);

    /// `GET /pages`.
    ///
    /// Sends `GET /pages`. It is sent again if an answer is lost.
    list_notes() -> ListNotes(LIST_NOTES);

    /// `HEAD /vendor`.
    ///
    /// Sends `HEAD /vendor`. It is sent again if an answer is lost.
    look() -> Look(LOOK);

    /// `PATCH /patches`.
    ///
    /// Sends `PATCH /patches` with a body of `application/json-patch+json`. It is not sent again if an answer is lost, as it may have been done.
    patch(
        body: impl Values<std::collections::BTreeMap<String, runtime::Value>> = collect::<std::collections::BTreeMap<String, runtime::Value>>("body"),
    ) -> Patch(PATCH);

    /// `PATCH /patches`.
    ///
    /// Sends `PATCH /patches` with a body of `application/merge-patch+json`. It is not sent again if an answer is lost, as it may have been done.
    patch_as_merge_patch_json(body: models::Note = set::<models::Note>("body"))
        -> PatchAsMergePatchJson(PATCH_AS_MERGE_PATCH_JSON);

    /// `PUT /any`.
    ///
    /// Sends `PUT /any` with a body of `application/octet-stream`. It is not sent again if an answer is lost, as it may have been done.
    put_any(body: impl Into<runtime::RequestBody> = bytes("body")) -> PutAny(PUT_ANY);

    /// `PUT /image`.
    ///
    /// Sends `PUT /image` with a body of `image/*`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `content_type`: The media type of the body: `image/*`.
    put_image(
        body: impl Into<runtime::RequestBody> = bytes("body"),
        content_type: impl Into<String> = set::<String>("Content-Type"),
    ) -> PutImage(PUT_IMAGE);

    /// `POST /related`.
    ///
    /// Sends `POST /related` with a body of `multipart/related`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `content_type`: The media type of the body: `multipart/related`.
    relate(
        body: impl Into<runtime::RequestBody> = bytes("body"),
        content_type: impl Into<String> = set::<String>("Content-Type"),
    ) -> Relate(RELATE);

    /// `GET /run?beta=true&dry&shelf={shelf}`.
    ///
    /// Sends `GET /run?beta=true&dry&shelf={shelf}`. It is sent again if an answer is lost.
    run(shelf: impl Into<String> = set::<String>("shelf")) -> Run(RUN);

    /// `PUT /lines`.
    ///
    /// Sends `PUT /lines` with a body of `application/x-ndjson`. It is not sent again if an answer is lost, as it may have been done.
    send_file_of_lines(body: impl Into<runtime::RequestBody> = bytes("body")) -> SendFileOfLines(SEND_FILE_OF_LINES);

    /// `POST /form`.
    ///
    /// Sends `POST /form` with a body of `application/x-www-form-urlencoded`. It is not sent again if an answer is lost, as it may have been done.
    send_form() -> SendForm(SEND_FORM);

    /// `POST /lines`.
    ///
    /// Sends `POST /lines` with a body of `application/x-ndjson`. It is not sent again if an answer is lost, as it may have been done.
    /// The items are held, or come from an iterator or a stream: [`RequestItems`](runtime::RequestItems).
    send_lines(body: impl Into<runtime::RequestItems<models::Note>> = items::<models::Note>("body"))
        -> SendLines(SEND_LINES);

    /// `POST /text`.
    ///
    /// Sends `POST /text` with a body of `text/plain`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `body`: Limits: at least 0.
    send_number(body: i64 = set::<i64>("body")) -> SendNumber(SEND_NUMBER);

    /// `POST /parts`.
    ///
    /// Sends `POST /parts` with a body of `multipart/form-data`. It is not sent again if an answer is lost, as it may have been done.
    send_parts() -> SendParts(SEND_PARTS);

    /// `POST /reserved`.
    ///
    /// Sends `POST /reserved` with a body of `application/x-www-form-urlencoded`. It is not sent again if an answer is lost, as it may have been done.
    send_reserved(url: impl Into<String> = set::<String>("url")) -> SendReserved(SEND_RESERVED);

    /// `PATCH /lines`.
    ///
    /// Sends `PATCH /lines` with a body of `application/jsonl`. It is not sent again if an answer is lost, as it may have been done.
    /// The items are held, or come from an iterator or a stream: [`RequestItems`](runtime::RequestItems).
    send_sequence() -> SendSequence(SEND_SEQUENCE);

    /// `PATCH /lines`.
    ///
    /// Sends `PATCH /lines` with a body of `application/json-seq`. It is not sent again if an answer is lost, as it may have been done.
    /// The items are held, or come from an iterator or a stream: [`RequestItems`](runtime::RequestItems).
    send_sequence_as_sequence() -> SendSequenceAsSequence(SEND_SEQUENCE_AS_SEQUENCE);

    /// `PUT /parts`.
    ///
    /// Sends `PUT /parts` with a body of `multipart/form-data`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `parts`: The parts of the form, with their names.
    send_unnamed_parts(parts: impl IntoValues<(String, runtime::Part)> = parts("parts"))
        -> SendUnnamedParts(SEND_UNNAMED_PARTS);

    /// `POST /several`.
    ///
    /// Sends `POST /several`. It is not sent again if an answer is lost, as it may have been done.
    several(body: models::Note = set::<models::Note>("body")) -> Several(SEVERAL);

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `application/xml`. It is not sent again if an answer is lost, as it may have been done.
    several_as_bytes(body: impl Into<runtime::RequestBody> = bytes("body")) -> SeveralAsBytes(SEVERAL_AS_BYTES);

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `application/x-www-form-urlencoded`. It is not sent again if an answer is lost, as it may have been done.
    several_as_form(name: impl Into<String> = set::<String>("name")) -> SeveralAsForm(SEVERAL_AS_FORM);

    /// `POST /several`.
    ///
    /// Sends `POST /several` with a body of `multipart/form-data`. It is not sent again if an answer is lost, as it may have been done.
    several_as_multipart() -> SeveralAsMultipart(SEVERAL_AS_MULTIPART);

    /// `PUT /several`.
    ///
    /// Sends `PUT /several`. It is not sent again if an answer is lost, as it may have been done.
    several_texts(body: models::Note = set::<models::Note>("body")) -> SeveralTexts(SEVERAL_TEXTS);

    /// `PUT /several`.
    ///
    /// Sends `PUT /several` with a body of `text/csv, text/plain`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `content_type`: The media type of the body: `text/csv`, `text/plain`.
    several_texts_as_bytes(
        body: impl Into<runtime::RequestBody> = bytes("body"),
        content_type: impl Into<String> = set::<String>("Content-Type"),
    ) -> SeveralTextsAsBytes(SEVERAL_TEXTS_AS_BYTES);

    /// `GET /typed-errors`.
    ///
    /// Sends `GET /typed-errors`. It is sent again if an answer is lost.
    ///
    /// # Errors
    /// - 404: There is none. ([`body`](runtime::Error::body) is [`models::Note`])
    /// - 409: In the way. ([`body`](runtime::Error::body) is [`models::TypedErrorsConflictError`], [`body_of`](runtime::Error::body_of) `application/problem+json` is [`models::Note`], [`body_of`](runtime::Error::body_of) `text/plain` is `String`)
    /// - 4XX: Refused. ([`body`](runtime::Error::body) is an array of [`models::Note`])
    /// - default: Broken. ([`body`](runtime::Error::body) is [`models::TypedErrorsError`])
    typed_errors() -> TypedErrors(TYPED_ERRORS);

    /// `POST /upload`.
    ///
    /// Sends `POST /upload` with a body of `multipart/form-data`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Arguments
    /// - `file`: What is kept.
    upload(file: impl Into<runtime::Part> = file("file")) -> Upload(UPLOAD);

    /// `GET /vendor`.
    ///
    /// Sends `GET /vendor`. It is sent again if an answer is lost.
    ///
    /// # Errors
    /// - 304: Not modified.
    vendor() -> Vendor(VENDOR);
}

static ADD_IMAGE: Operation = Operation::new("AddImage").post("/image").parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "image/jpeg, image/png"));
request! {
    AddImage("add_image", ADD_IMAGE) -> (), Response::nothing;
    body(value: impl Into<runtime::RequestBody>) = bytes("body");
    /// The media type of the body: `image/jpeg`, `image/png`.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static ALIKE_PATCHES: Operation = Operation::new("AlikePatches").put("/patches")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::json("body").media_type("application/json-patch+json, application/merge-patch+json").required());
request!(AlikePatches("alike_patches", ALIKE_PATCHES) -> (), Response::nothing);

static ANY_TEXT: Operation = Operation::new("AnyText").get("/any").accept("*/*");
request!(AnyText("any_text", ANY_TEXT) -> String, Response::any_text);

static ANYTHING_STRUCTURED: Operation = Operation::new("AnythingStructured").delete("/json")
    .parameters(&[Parameter::header("Content-Type")]).body(Body::json("body").required());
request! {
    AnythingStructured("anything_structured", ANYTHING_STRUCTURED) -> (), Response::nothing;
    /// The media type of the body: `*/*`. `application/json` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static JSON_WITH_CHARSET: Operation = Operation::new("JsonWithCharset").put("/json")
    .body(Body::json("body").media_type("application/json; charset=utf-8").required());
request!(JsonWithCharset("json_with_charset", JSON_WITH_CHARSET) -> (), Response::nothing);

static KINDS_OF_JSON: Operation = Operation::new("KindsOfJson").post("/json")
    .parameters(&[Parameter::header("Content-Type")]).body(Body::json("body"));
request! {
    KindsOfJson("kinds_of_json", KINDS_OF_JSON) -> (), Response::nothing;
    body(value: models::Note) = set::<models::Note>("body");
    /// The media type of the body: `application/*+json`, `application/json`, `text/json`. `application/json` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static LIST_NOTES: Operation = Operation::new("ListNotes").get("/pages").parameters(&[Parameter::query("page")]);
request! {
    ListNotes("list_notes", LIST_NOTES) -> models::ListNotesResponse, Response::json;
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
request!(Look("look", LOOK) -> (), Response::nothing);

static PATCH: Operation = Operation::new("Patch").patch("/patches")
    .body(Body::json("body").media_type("application/json-patch+json").required());
request!(Patch("patch", PATCH) -> (), Response::nothing);

static PATCH_AS_MERGE_PATCH_JSON: Operation = Operation::new("Patch").patch("/patches")
    .body(Body::json("body").media_type("application/merge-patch+json").required());
request!(PatchAsMergePatchJson("patch_as_merge_patch_json", PATCH_AS_MERGE_PATCH_JSON) -> (), Response::nothing);

static PUT_ANY: Operation = Operation::new("PutAny").put("/any").parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "application/octet-stream").required());
request! {
    PutAny("put_any", PUT_ANY) -> (), Response::nothing;
    /// The media type of the body: `*/*`. `application/octet-stream` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static PUT_IMAGE: Operation = Operation::new("PutImage").put("/image")
    .parameters(&[Parameter::header("Content-Type").required()]).body(Body::bytes("body", "image/*").required());
request!(PutImage("put_image", PUT_IMAGE) -> (), Response::nothing);

static RELATE: Operation = Operation::new("Relate").post("/related")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "multipart/related").required());
request!(Relate("relate", RELATE) -> (), Response::nothing);

static RUN: Operation = Operation::new("Run").get("/run?beta=true&dry&shelf={shelf}")
    .parameters(&[Parameter::path("shelf"), Parameter::query("limit")]);
request! {
    Run("run", RUN) -> (), Response::nothing;
    limit(value: i64) = set::<i64>("limit");
}

static SEND_FILE_OF_LINES: Operation = Operation::new("SendFileOfLines").put("/lines")
    .body(Body::bytes("body", "application/x-ndjson").required());
request!(SendFileOfLines("send_file_of_lines", SEND_FILE_OF_LINES) -> (), Response::nothing);

static SEND_FORM: Operation = Operation::new("SendForm").post("/form").body(Body::form_of(&[
    Property::new("comma"),
    Property::new("filter"),
    Property::new("note"),
]).styles(&[
    runtime::Styled::new("comma", Style::Form, false),
    runtime::Styled::new("filter", Style::DeepObject, true),
    runtime::Styled::new("note", Style::Json, false),
]));
request! {
    SendForm("send_form", SEND_FORM) -> (), Response::nothing;
    comma(values: impl IntoValues<String>) = collect::<String>("comma");
    filter(value: models::Note) = set::<models::Note>("filter");
    note(value: models::Note) = set::<models::Note>("note");
}

static SEND_LINES: Operation = Operation::new("SendLines").post("/lines")
    .body(Body::lines("body", "application/x-ndjson").required());
request!(SendLines("send_lines", SEND_LINES) -> (), Response::nothing);

static SEND_NUMBER: Operation = Operation::new("SendNumber").post("/text")
    .body(Body::text("body", "text/plain").required().limits(Limits::NONE.minimum(0.0)));
request!(SendNumber("send_number", SEND_NUMBER) -> (), Response::nothing);

static SEND_PARTS: Operation = Operation::new("SendParts").post("/parts").body(Body::multipart_of(&[
    Property::new("kind").constant("plain"),
    Property::below(&["option", "mode"], "option.mode").required(),
    Property::below(&["option", "key"], "option.key"),
    Property::new("image").required(),
    Property::new("drawing"),
    Property::new("link"),
    Property::new("parts"),
    Property::new("parts").argument("body.parts"),
]).styles(&[
    runtime::Styled::new("link", Style::DeepObject, true),
    runtime::Styled::part("drawing", "application/xml"),
    runtime::Styled::part("image", "image/*"),
    runtime::Styled::part("kind", "text/x-kind"),
    runtime::Styled::part("option", "application/x-option+json"),
]).optional());
request! {
    SendParts("send_parts", SEND_PARTS) -> (), Response::nothing;
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

static SEND_RESERVED: Operation = Operation::new("SendReserved").post("/reserved").body(Body::form_of(&[
    Property::new("url").required(),
]).styles(&[runtime::Styled::new("url", Style::Form, true).allow_reserved()]));
request!(SendReserved("send_reserved", SEND_RESERVED) -> (), Response::nothing);

static SEND_SEQUENCE: Operation = Operation::new("SendSequence").patch("/lines")
    .body(Body::lines("body", "application/jsonl"));
request! {
    SendSequence("send_sequence", SEND_SEQUENCE) -> (), Response::nothing;
    body(values: impl Into<runtime::RequestItems<models::Note>>) = items::<models::Note>("body");
}

static SEND_SEQUENCE_AS_SEQUENCE: Operation = Operation::new("SendSequence").patch("/lines")
    .body(Body::sequence("body", "application/json-seq"));
request! {
    SendSequenceAsSequence("send_sequence_as_sequence", SEND_SEQUENCE_AS_SEQUENCE) -> (), Response::nothing;
    body(values: impl Into<runtime::RequestItems<models::Note>>) = items::<models::Note>("body");
}

static SEND_UNNAMED_PARTS: Operation = Operation::new("SendUnnamedParts").put("/parts")
    .body(Body::multipart_of(&[Property::new("parts").required()]));
request!(SendUnnamedParts("send_unnamed_parts", SEND_UNNAMED_PARTS) -> (), Response::nothing);

static SEVERAL: Operation = Operation::new("Several").post("/several").body(Body::json("body").required());
request!(Several("several", SEVERAL) -> (), Response::nothing);

static SEVERAL_AS_BYTES: Operation = Operation::new("Several").post("/several")
    .body(Body::bytes("body", "application/xml").required());
request!(SeveralAsBytes("several_as_bytes", SEVERAL_AS_BYTES) -> (), Response::nothing);

static SEVERAL_AS_FORM: Operation = Operation::new("Several").post("/several")
    .body(Body::form_of(&[Property::new("name").required()]));
request!(SeveralAsForm("several_as_form", SEVERAL_AS_FORM) -> (), Response::nothing);

static SEVERAL_AS_MULTIPART: Operation = Operation::new("Several").post("/several")
    .body(Body::multipart_of(&[Property::new("file")]));
request! {
    SeveralAsMultipart("several_as_multipart", SEVERAL_AS_MULTIPART) -> (), Response::nothing;
    file(value: impl Into<runtime::Part>) = file("file");
}

static SEVERAL_TEXTS: Operation = Operation::new("SeveralTexts").put("/several").body(Body::json("body").required());
request!(SeveralTexts("several_texts", SEVERAL_TEXTS) -> (), Response::nothing);

static SEVERAL_TEXTS_AS_BYTES: Operation = Operation::new("SeveralTexts").put("/several")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "text/csv, text/plain").required());
request!(SeveralTextsAsBytes("several_texts_as_bytes", SEVERAL_TEXTS_AS_BYTES) -> (), Response::nothing);

static TYPED_ERRORS: Operation = Operation::new("TypedErrors").get("/typed-errors");
request!(TypedErrors("typed_errors", TYPED_ERRORS) -> (), Response::nothing);

static UPLOAD: Operation = Operation::new("Upload").post("/upload").body(Body::multipart_of(&[
    Property::new("file").required(),
    Property::new("count").limits(Limits::NONE.minimum(1.0)),
    Property::new("label"),
    Property::new("logo"),
    Property::new("note"),
    Property::new("pictures"),
    Property::new("table"),
    Property::new("tags"),
]).styles(&[
    runtime::Styled::part("logo", "image/png"),
    runtime::Styled::part("pictures", "image/png"),
    runtime::Styled::part("table", "text/csv"),
]));
request! {
    Upload("upload", UPLOAD) -> (), Response::nothing;
    /// Limits: at least 1.
    count(value: i64) = set::<i64>("count");
    label(value: impl Into<String>) = set::<String>("label");
    /// Media type: `image/png`.
    logo(value: impl Into<runtime::Part>) = file("logo");
    note(value: models::Note) = set::<models::Note>("note");
    /// Media type: `image/png`, `image/jpeg`.
    pictures(values: impl IntoValues<runtime::Part>) = files("pictures");
    table(value: impl Into<String>) = set::<String>("table");
    tags(values: impl IntoValues<String>) = collect::<String>("tags");
}

static VENDOR: Operation = Operation::new("Vendor").get("/vendor").accept("application/vnd.acme.v2+json");
request!(Vendor("vendor", VENDOR) -> models::Note, Response::json);
