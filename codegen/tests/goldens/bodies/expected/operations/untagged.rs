// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::bodies::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `POST /image`.
    ///
    /// Sends `POST /image`.
    pub fn add_image(&self) -> AddImage<M> {
        AddImage(self.begin(&ADD_IMAGE))
    }

    /// `GET /any`.
    ///
    /// Sends `GET /any`.
    pub fn any_text(&self) -> AnyText<M> {
        AnyText(self.begin(&ANY_TEXT))
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

    /// `PUT /any`.
    ///
    /// Sends `PUT /any`.
    pub fn put_any(&self, body: impl Into<runtime::Bytes>) -> PutAny<M> {
        PutAny(self.begin(&PUT_ANY).bytes("body", body))
    }

    /// `PUT /image`.
    ///
    /// Sends `PUT /image`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `image/*`.
    pub fn put_image(
        &self,
        body: impl Into<runtime::Bytes>,
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
    /// Sends `POST /related`.
    ///
    /// # Arguments
    ///
    /// - `content_type`: The media type of the body: `multipart/related`.
    pub fn relate(
        &self,
        body: impl Into<runtime::Bytes>,
        content_type: impl Into<String>,
    ) -> Relate<M> {
        Relate(
            self
                .begin(&RELATE)
                .bytes("body", body)
                .set::<String>("Content-Type", content_type),
        )
    }

    /// `GET /run`.
    ///
    /// Sends `GET /run`.
    pub fn run(&self, shelf: impl Into<String>) -> Run<M> {
        Run(self.begin(&RUN).set::<String>("shelf", shelf))
    }

    /// `POST /form`.
    ///
    /// Sends `POST /form`.
    pub fn send_form(&self) -> SendForm<M> {
        SendForm(self.begin(&SEND_FORM))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several`.
    /// The service takes the same body as `application/xml` too.
    pub fn several(&self, body: models::Note) -> Several<M> {
        Several(self.begin(&SEVERAL).set::<models::Note>("body", body))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several`.
    pub fn several_as_form(&self, name: impl Into<String>) -> SeveralAsForm<M> {
        SeveralAsForm(self.begin(&SEVERAL_AS_FORM).set::<String>("name", name))
    }

    /// `POST /several`.
    ///
    /// Sends `POST /several`.
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
    /// Sends `PUT /several`.
    pub fn several_texts_as_bytes(
        &self,
        body: impl Into<runtime::Bytes>,
    ) -> SeveralTextsAsBytes<M> {
        SeveralTextsAsBytes(self.begin(&SEVERAL_TEXTS_AS_BYTES).bytes("body", body))
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
    /// Sends `POST /upload`.
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
    .body(Body::bytes("body", "image/jpeg"));

/// A request made by [`Client::add_image`].
#[must_use = "a request does nothing until it is sent"]
pub struct AddImage<M: Mode = Async>(Arguments<M>);

request! {
    AddImage -> (), Response::nothing;
    body(value: impl Into<runtime::Bytes>) = bytes("body");
    /// The media type of the body: `image/jpeg`, `image/png`. `image/jpeg` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static ANY_TEXT: Operation = Operation::new("AnyText").get("/any").accept("*/*");

/// A request made by [`Client::any_text`].
#[must_use = "a request does nothing until it is sent"]
pub struct AnyText<M: Mode = Async>(Arguments<M>);

request!(AnyText -> String, Response::any_text);

static LIST_NOTES: Operation = Operation::new("ListNotes")
    .get("/pages")
    .parameters(&[Parameter::query("page")]);

/// A request made by [`Client::list_notes`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListNotes<M: Mode = Async>(Arguments<M>);

request! {
    ListNotes -> models::ListNotesResponse, Response::json;
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

request!(Look -> (), Response::nothing);

static PUT_ANY: Operation = Operation::new("PutAny")
    .put("/any")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "application/octet-stream").required());

/// A request made by [`Client::put_any`].
#[must_use = "a request does nothing until it is sent"]
pub struct PutAny<M: Mode = Async>(Arguments<M>);

request! {
    PutAny -> (), Response::nothing;
    /// The media type of the body: `*/*`. `application/octet-stream` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static PUT_IMAGE: Operation = Operation::new("PutImage")
    .put("/image")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "application/octet-stream").required());

/// A request made by [`Client::put_image`].
#[must_use = "a request does nothing until it is sent"]
pub struct PutImage<M: Mode = Async>(Arguments<M>);

request!(PutImage -> (), Response::nothing);

static RELATE: Operation = Operation::new("Relate")
    .post("/related")
    .parameters(&[Parameter::header("Content-Type").required()])
    .body(Body::bytes("body", "multipart/related").required());

/// A request made by [`Client::relate`].
#[must_use = "a request does nothing until it is sent"]
pub struct Relate<M: Mode = Async>(Arguments<M>);

request!(Relate -> (), Response::nothing);

static RUN: Operation = Operation::new("Run")
    .get("/run")
    .parameters(
        &[
            Parameter::query("beta").constant("true"),
            Parameter::query("dry").flag(),
            Parameter::query("shelf").explode(false).required(),
            Parameter::query("limit"),
        ],
    );

/// A request made by [`Client::run`].
#[must_use = "a request does nothing until it is sent"]
pub struct Run<M: Mode = Async>(Arguments<M>);

request! {
    Run -> (), Response::nothing;
    limit(value: i64) = set::<i64>("limit");
}

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
    SendForm -> (), Response::nothing;
    comma(values: impl IntoValues<String>) = collect::<String>("comma");
    filter(value: models::Note) = set::<models::Note>("filter");
    note(value: models::Note) = set::<models::Note>("note");
}

static SEVERAL: Operation = Operation::new("Several")
    .post("/several")
    .body(Body::json("body").required());

/// A request made by [`Client::several`].
#[must_use = "a request does nothing until it is sent"]
pub struct Several<M: Mode = Async>(Arguments<M>);

request!(Several -> (), Response::nothing);

static SEVERAL_AS_FORM: Operation = Operation::new("Several as form")
    .post("/several")
    .body(Body::form_of(&[Property::new("name").required()]));

/// A request made by [`Client::several_as_form`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralAsForm<M: Mode = Async>(Arguments<M>);

request!(SeveralAsForm -> (), Response::nothing);

static SEVERAL_AS_MULTIPART: Operation = Operation::new("Several as multipart")
    .post("/several")
    .body(Body::multipart_of(&[Property::new("file")]));

/// A request made by [`Client::several_as_multipart`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralAsMultipart<M: Mode = Async>(Arguments<M>);

request! {
    SeveralAsMultipart -> (), Response::nothing;
    file(value: impl Into<runtime::Part>) = file("file");
}

static SEVERAL_TEXTS: Operation = Operation::new("SeveralTexts")
    .put("/several")
    .body(Body::json("body").required());

/// A request made by [`Client::several_texts`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralTexts<M: Mode = Async>(Arguments<M>);

request!(SeveralTexts -> (), Response::nothing);

static SEVERAL_TEXTS_AS_BYTES: Operation = Operation::new("SeveralTexts as bytes")
    .put("/several")
    .parameters(&[Parameter::header("Content-Type")])
    .body(Body::bytes("body", "text/csv").required());

/// A request made by [`Client::several_texts_as_bytes`].
#[must_use = "a request does nothing until it is sent"]
pub struct SeveralTextsAsBytes<M: Mode = Async>(Arguments<M>);

request! {
    SeveralTextsAsBytes -> (), Response::nothing;
    /// The media type of the body: `text/csv`, `text/plain`. `text/csv` unless it is set.
    content_type(value: impl Into<String>) = set::<String>("Content-Type");
}

static TYPED_ERRORS: Operation = Operation::new("TypedErrors").get("/typed-errors");

/// A request made by [`Client::typed_errors`].
#[must_use = "a request does nothing until it is sent"]
pub struct TypedErrors<M: Mode = Async>(Arguments<M>);

request!(TypedErrors -> (), Response::nothing);

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
    Upload -> (), Response::nothing;
    /// Limits: at least 1.
    count(value: i64) = set::<i64>("count");
    logo(value: impl Into<runtime::Part>) = file("logo");
    note(value: models::Note) = set::<models::Note>("note");
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

request!(Vendor -> models::Note, Response::json);
