// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::answers::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /archive`.
    ///
    /// Sends `GET /archive`.
    pub fn get_archive(&self) -> GetArchive<M> {
        GetArchive(self.begin(&GET_ARCHIVE))
    }

    /// `GET /counted`.
    ///
    /// Sends `GET /counted`.
    ///
    /// # Errors
    ///
    /// - 4XX: Not now. ([`models::Problem`])
    /// - default: Broken. ([`models::Range`])
    ///
    /// [`Error::body`](runtime::Error::body) reads the body as the type in brackets.
    ///
    /// [`Headers`](crate::answers::Headers) reads `retry_after`, `x_about`, `x_kind`, `x_left`,
    /// `x_range`, `x_tags`, `x_until` of its responses.
    pub fn get_counted(&self) -> GetCounted<M> {
        GetCounted(self.begin(&GET_COUNTED))
    }

    /// `GET /counted-otherwise`.
    ///
    /// Sends `GET /counted-otherwise`.
    ///
    /// [`Headers`](crate::answers::Headers) reads `x_left2` of its responses.
    pub fn get_counted_otherwise(&self) -> GetCountedOtherwise<M> {
        GetCountedOtherwise(self.begin(&GET_COUNTED_OTHERWISE))
    }

    /// `GET /feed`.
    ///
    /// Sends `GET /feed`.
    pub fn get_feed(&self) -> GetFeed<M> {
        GetFeed(self.begin(&GET_FEED))
    }

    /// `GET /log`.
    ///
    /// Sends `GET /log`.
    pub fn get_log(&self) -> GetLog<M> {
        GetLog(self.begin(&GET_LOG))
    }

    /// `GET /picture`.
    ///
    /// Sends `GET /picture`.
    /// [`GetPicture::download`] gets it as `image/png`, `image/webp`.
    pub fn get_picture(&self) -> GetPicture<M> {
        GetPicture(self.begin(&GET_PICTURE))
    }

    /// `GET /raw`.
    ///
    /// Sends `GET /raw`.
    pub fn get_raw(&self) -> GetRaw<M> {
        GetRaw(self.begin(&GET_RAW))
    }

    /// `GET /same`.
    ///
    /// Sends `GET /same`.
    /// The service answers the same as `application/xml` too.
    pub fn get_same(&self) -> GetSame<M> {
        GetSame(self.begin(&GET_SAME))
    }

    /// `GET /several`.
    ///
    /// Sends `GET /several`.
    pub fn get_several(&self) -> GetSeveral<M> {
        GetSeveral(self.begin(&GET_SEVERAL))
    }

    /// `GET /starred`.
    ///
    /// Sends `GET /starred`.
    /// [`GetStarred::send_as`] gets it as `application/vnd.stars+json`: an array of [`models::Star`].
    pub fn get_starred(&self) -> GetStarred<M> {
        GetStarred(self.begin(&GET_STARRED))
    }

    /// `GET /word`.
    ///
    /// Sends `GET /word`.
    /// The service answers the same as `text/plain` too.
    pub fn get_word(&self) -> GetWord<M> {
        GetWord(self.begin(&GET_WORD))
    }

    /// `GET /lines`.
    ///
    /// Sends `GET /lines`.
    /// [`ListLines::events`] gets it item by item, as `application/json-seq`, `application/x-ndjson`.
    pub fn list_lines(&self) -> ListLines<M> {
        ListLines(self.begin(&LIST_LINES))
    }

    /// `GET /anything`.
    ///
    /// Sends `GET /anything`.
    /// [`ListenAnything::events`] gets it item by item, as `text/event-stream`.
    pub fn listen_anything(&self) -> ListenAnything<M> {
        ListenAnything(self.begin(&LISTEN_ANYTHING))
    }

    /// `GET /told`.
    ///
    /// Sends `GET /told`.
    /// [`ListenTold::events`] gets it item by item, as `text/event-stream`.
    pub fn listen_told(&self) -> ListenTold<M> {
        ListenTold(self.begin(&LISTEN_TOLD))
    }

    /// `POST /talk`.
    ///
    /// Sends `POST /talk`.
    /// [`Talk::events`] gets it item by item, as `text/event-stream`.
    pub fn talk(&self, text: impl Into<String>) -> Talk<M> {
        Talk(self.begin(&TALK).set::<String>("text", text))
    }
}

static GET_ARCHIVE: Operation = Operation::new("getArchive")
    .get("/archive")
    .accept("application/zip");

/// A request made by [`Client::get_archive`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetArchive<M: Mode = Async>(Arguments<M>);

request!(GetArchive(GET_ARCHIVE) -> runtime::Bytes, Response::bytes);

downloaded!(GetArchive, "application/zip");

static GET_COUNTED: Operation = Operation::new("getCounted").get("/counted");

/// A request made by [`Client::get_counted`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetCounted<M: Mode = Async>(Arguments<M>);

request!(GetCounted(GET_COUNTED) -> (), Response::nothing);

static GET_COUNTED_OTHERWISE: Operation = Operation::new("getCountedOtherwise")
    .get("/counted-otherwise");

/// A request made by [`Client::get_counted_otherwise`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetCountedOtherwise<M: Mode = Async>(Arguments<M>);

request!(GetCountedOtherwise(GET_COUNTED_OTHERWISE) -> (), Response::nothing);

static GET_FEED: Operation = Operation::new("getFeed")
    .get("/feed")
    .accept("application/xml");

/// A request made by [`Client::get_feed`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetFeed<M: Mode = Async>(Arguments<M>);

request!(GetFeed(GET_FEED) -> String, Response::text);

downloaded!(GetFeed, "application/xml");

static GET_LOG: Operation = Operation::new("getLog").get("/log").accept("text/plain");

/// A request made by [`Client::get_log`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetLog<M: Mode = Async>(Arguments<M>);

request!(GetLog(GET_LOG) -> String, Response::text);

downloaded!(GetLog, "text/plain");

static GET_PICTURE: Operation = Operation::new("getPicture")
    .get("/picture")
    .parameters(&[Parameter::query("download")]);

/// A request made by [`Client::get_picture`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetPicture<M: Mode = Async>(Arguments<M>);

request! {
    GetPicture(GET_PICTURE) -> models::Picture, Response::json;
    query_download(value: bool) = set::<bool>("download");
}

downloaded!(GetPicture, "image/png, image/webp", of_one);

static GET_RAW: Operation = Operation::new("getRaw")
    .get("/raw")
    .accept("application/vnd.raw+json");

/// A request made by [`Client::get_raw`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetRaw<M: Mode = Async>(Arguments<M>);

request!(GetRaw(GET_RAW) -> models::Picture, Response::json);

static GET_SAME: Operation = Operation::new("getSame").get("/same");

/// A request made by [`Client::get_same`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetSame<M: Mode = Async>(Arguments<M>);

request!(GetSame(GET_SAME) -> models::Picture, Response::json);

static GET_SEVERAL: Operation = Operation::new("getSeveral")
    .get("/several")
    .accept("image/*, application/json")
    .redirects();

/// A request made by [`Client::get_several`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetSeveral<M: Mode = Async>(Arguments<M>);

request!(GetSeveral(GET_SEVERAL) -> GetSeveralResponse, GetSeveralResponse::read);

downloaded!(GetSeveral, "image/*");

/// What [`GetSeveral`] answers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetSeveralResponse {
    /// A picture.
    ///
    /// HTTP status: 200.
    Ok(runtime::Bytes),
    /// Not yet.
    ///
    /// HTTP status: 202.
    Accepted(models::Picture),
    /// Elsewhere.
    ///
    /// HTTP status: 303.
    SeeOther(runtime::Redirect),
    /// Something.
    ///
    /// HTTP status: 2XX.
    Status2xx,
}

impl GetSeveralResponse {
    fn read(response: Response<ErrorCode>) -> Result<Self, Error> {
        match response.status() {
            200 => response.bytes().map(Self::Ok),
            202 => response.json().map(Self::Accepted),
            303 => response.redirect().map(Self::SeeOther),
            status if status / 100 == 2 => Ok(Self::Status2xx),
            _ => response.undocumented(),
        }
    }
}

static GET_STARRED: Operation = Operation::new("getStarred").get("/starred");

/// A request made by [`Client::get_starred`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetStarred<M: Mode = Async>(Arguments<M>);

request!(GetStarred(GET_STARRED) -> Vec<models::Picture>, Response::json);

sent_as!(GetStarred);

static GET_WORD: Operation = Operation::new("getWord").get("/word");

/// A request made by [`Client::get_word`].
#[must_use = "a request does nothing until it is sent"]
pub struct GetWord<M: Mode = Async>(Arguments<M>);

request!(GetWord(GET_WORD) -> String, Response::any_text);

static LIST_LINES: Operation = Operation::new("listLines")
    .get("/lines")
    .accept("application/json-seq");

/// A request made by [`Client::list_lines`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListLines<M: Mode = Async>(Arguments<M>);

request!(ListLines(LIST_LINES) -> String, Response::text);

streamed!(
    ListLines -> models::Picture, of_data, "application/json-seq, application/x-ndjson"
);

static LISTEN_ANYTHING: Operation = Operation::new("listenAnything")
    .get("/anything")
    .accept("text/event-stream");

/// A request made by [`Client::listen_anything`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListenAnything<M: Mode = Async>(Arguments<M>);

request!(ListenAnything(LISTEN_ANYTHING) -> String, Response::text);

streamed!(ListenAnything -> runtime::Event, of_nothing, "text/event-stream");

static LISTEN_TOLD: Operation = Operation::new("listenTold")
    .get("/told")
    .accept("text/event-stream");

/// A request made by [`Client::listen_told`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListenTold<M: Mode = Async>(Arguments<M>);

request!(ListenTold(LISTEN_TOLD) -> String, Response::text);

streamed!(ListenTold -> models::ListenToldResponseEvent, of_event, "text/event-stream");

static TALK: Operation = Operation::new("talk")
    .post("/talk")
    .body(Body::json_of(&[Property::new("text").required(), Property::new("stream")]));

/// A request made by [`Client::talk`].
#[must_use = "a request does nothing until it is sent"]
pub struct Talk<M: Mode = Async>(Arguments<M>);

request! {
    Talk(TALK) -> models::Answer, Response::json;
    stream(value: bool) = set::<bool>("stream");
}

streamed!(Talk -> models::Part, of_data, "text/event-stream");
