// Generated from the description of the API. Edit the description, not this file.

//! Requests: other operations.

use crate::answers::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /archive`.
    ///
    /// Sends `GET /archive`. It is sent again if an answer is lost.
    get_archive() -> GetArchive(GET_ARCHIVE);

    /// `GET /counted`.
    ///
    /// Sends `GET /counted`. It is sent again if an answer is lost.
    /// [`Headers`](crate::answers::Headers) reads `retry_after`, `x_about`, `x_kind`, `x_left`, `x_range`, `x_tags`, `x_until` of its responses.
    ///
    /// # Errors
    /// - 4XX: Not now. ([`body`](runtime::Error::body) is [`models::Problem`])
    /// - default: Broken. ([`body`](runtime::Error::body) is [`models::Range`])
    get_counted() -> GetCounted(GET_COUNTED);

    /// `GET /counted-otherwise`.
    ///
    /// Sends `GET /counted-otherwise`. It is sent again if an answer is lost.
    /// [`Headers`](crate::answers::Headers) reads `x_left2` of its responses.
    get_counted_otherwise() -> GetCountedOtherwise(GET_COUNTED_OTHERWISE);

    /// `GET /feed`.
    ///
    /// Sends `GET /feed`. It is sent again if an answer is lost.
    get_feed() -> GetFeed(GET_FEED);

    /// `GET /image`.
    ///
    /// Sends `GET /image`. It is sent again if an answer is lost.
    /// [`GetImage::download`] gets it as `image/jpeg`, `image/png`.
    get_image() -> GetImage(GET_IMAGE);

    /// `GET /log`.
    ///
    /// Sends `GET /log`. It is sent again if an answer is lost.
    get_log() -> GetLog(GET_LOG);

    /// `GET /picture`.
    ///
    /// Sends `GET /picture`. It is sent again if an answer is lost.
    /// [`GetPicture::download`] gets it as `image/png`, `image/webp`.
    get_picture() -> GetPicture(GET_PICTURE);

    /// `GET /raw`.
    ///
    /// Sends `GET /raw`. It is sent again if an answer is lost.
    get_raw() -> GetRaw(GET_RAW);

    /// `GET /report`.
    ///
    /// Sends `GET /report`. It is sent again if an answer is lost.
    /// [`GetReport::download`] gets it as `text/csv`, `application/*`, `application/pdf`, `application/xml`, `text/html`.
    get_report() -> GetReport(GET_REPORT);

    /// `GET /same`.
    ///
    /// Sends `GET /same`. It is sent again if an answer is lost.
    /// The service answers the same as `application/xml` too.
    get_same() -> GetSame(GET_SAME);

    /// `GET /several`.
    ///
    /// Sends `GET /several`. It is sent again if an answer is lost.
    get_several() -> GetSeveral(GET_SEVERAL);

    /// `GET /starred`.
    ///
    /// Sends `GET /starred`. It is sent again if an answer is lost.
    /// [`GetStarred::send_as`] gets it as `application/vnd.stars+json`: an array of [`models::Star`].
    get_starred() -> GetStarred(GET_STARRED);

    /// `GET /total`.
    ///
    /// Sends `GET /total`. It is sent again if an answer is lost.
    /// [`GetTotal::download`] gets it as `application/octet-stream`, `text/csv`.
    get_total() -> GetTotal(GET_TOTAL);

    /// `GET /word`.
    ///
    /// Sends `GET /word`. It is sent again if an answer is lost.
    /// The service answers the same as `text/plain` too.
    get_word() -> GetWord(GET_WORD);

    /// `GET /lines`.
    ///
    /// Sends `GET /lines`. It is sent again if an answer is lost.
    /// [`ListLines::events`] gets it item by item, as `application/json-seq`, `application/x-ndjson`.
    list_lines() -> ListLines(LIST_LINES);

    /// `GET /anything`.
    ///
    /// Sends `GET /anything`. It is sent again if an answer is lost.
    /// [`ListenAnything::events`] gets it item by item, as `text/event-stream`.
    listen_anything() -> ListenAnything(LISTEN_ANYTHING);

    /// `GET /told`.
    ///
    /// Sends `GET /told`. It is sent again if an answer is lost.
    /// [`ListenTold::events`] gets it item by item, as `text/event-stream`.
    listen_told() -> ListenTold(LISTEN_TOLD);

    /// `GET /words`.
    ///
    /// Sends `GET /words`. It is sent again if an answer is lost.
    /// [`ListenWords::events`] gets it item by item, as `text/event-stream`.
    listen_words() -> ListenWords(LISTEN_WORDS);

    /// `POST /talk`.
    ///
    /// Sends `POST /talk`. It is not sent again if an answer is lost, as it may have been done.
    /// [`Talk::events`] gets it item by item, as `text/event-stream`.
    talk(text: impl Into<String> = set::<String>("text")) -> Talk(TALK);
}

static GET_ARCHIVE: Operation = Operation::new("getArchive").get("/archive").accept("application/zip");
request!(GetArchive("get_archive", GET_ARCHIVE) -> runtime::Bytes, Response::bytes);

downloaded!(GetArchive, "application/zip");

static GET_COUNTED: Operation = Operation::new("getCounted").get("/counted");
request!(GetCounted("get_counted", GET_COUNTED) -> (), Response::nothing);

static GET_COUNTED_OTHERWISE: Operation = Operation::new("getCountedOtherwise").get("/counted-otherwise");
request!(GetCountedOtherwise("get_counted_otherwise", GET_COUNTED_OTHERWISE) -> (), Response::nothing);

static GET_FEED: Operation = Operation::new("getFeed").get("/feed").accept("application/xml");
request!(GetFeed("get_feed", GET_FEED) -> String, Response::text);

downloaded!(GetFeed, "application/xml");

static GET_IMAGE: Operation = Operation::new("getImage").get("/image").accept("image/jpeg");
request!(GetImage("get_image", GET_IMAGE) -> runtime::Bytes, Response::bytes);

downloaded!(GetImage, "image/jpeg, image/png", of_one);

static GET_LOG: Operation = Operation::new("getLog").get("/log").accept("text/plain");
request!(GetLog("get_log", GET_LOG) -> String, Response::text);

downloaded!(GetLog, "text/plain");

static GET_PICTURE: Operation = Operation::new("getPicture").get("/picture").parameters(&[Parameter::query("download")]);
request! {
    GetPicture("get_picture", GET_PICTURE) -> models::Picture, Response::json;
    query_download(value: bool) = set::<bool>("download");
}

downloaded!(GetPicture, "image/png, image/webp", of_one);

static GET_RAW: Operation = Operation::new("getRaw").get("/raw").accept("application/vnd.raw+json");
request!(GetRaw("get_raw", GET_RAW) -> models::Picture, Response::json);

static GET_REPORT: Operation = Operation::new("getReport").get("/report").accept("text/csv");
request!(GetReport("get_report", GET_REPORT) -> String, Response::text);

downloaded!(
    GetReport, "text/csv, application/*, application/pdf, application/xml, text/html",
    of_one
);

static GET_SAME: Operation = Operation::new("getSame").get("/same");
request!(GetSame("get_same", GET_SAME) -> models::Picture, Response::json);

static GET_SEVERAL: Operation = Operation::new("getSeveral").get("/several").accept("image/*, application/json")
    .redirects();
request!(GetSeveral("get_several", GET_SEVERAL) -> GetSeveralResponse, GetSeveralResponse::read);

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
request!(GetStarred("get_starred", GET_STARRED) -> Vec<models::Picture>, Response::json);

sent_as!(GetStarred);

static GET_TOTAL: Operation = Operation::new("getTotal").get("/total").accept("text/plain");
request!(GetTotal("get_total", GET_TOTAL) -> i64, Response::scalar);

downloaded!(GetTotal, "application/octet-stream, text/csv", of_one);

static GET_WORD: Operation = Operation::new("getWord").get("/word");
request!(GetWord("get_word", GET_WORD) -> String, Response::any_text);

static LIST_LINES: Operation = Operation::new("listLines").get("/lines").accept("application/json-seq");
request!(ListLines("list_lines", LIST_LINES) -> String, Response::text);

streamed!(
    ListLines -> models::Picture, of_data, "application/json-seq, application/x-ndjson"
);

static LISTEN_ANYTHING: Operation = Operation::new("listenAnything").get("/anything").accept("text/event-stream");
request!(ListenAnything("listen_anything", LISTEN_ANYTHING) -> String, Response::text);

streamed!(ListenAnything -> runtime::Event, of_nothing, "text/event-stream");

static LISTEN_TOLD: Operation = Operation::new("listenTold").get("/told").accept("text/event-stream");
request!(ListenTold("listen_told", LISTEN_TOLD) -> String, Response::text);

streamed!(ListenTold -> models::ListenToldResponseEvent, of_event, "text/event-stream");

static LISTEN_WORDS: Operation = Operation::new("listenWords").get("/words").accept("text/event-stream");
request!(ListenWords("listen_words", LISTEN_WORDS) -> String, Response::text);

streamed!(ListenWords -> models::ListenWordsResponseEvent, of_text, "text/event-stream");

static TALK: Operation = Operation::new("talk").post("/talk")
    .body(Body::json_of(&[Property::new("text").required(), Property::new("stream")]));
request! {
    Talk("talk", TALK) -> models::Answer, Response::json;
    stream(value: bool) = set::<bool>("stream");
}

streamed!(Talk -> models::Part, of_data, "text/event-stream");
