// Generated from the description of the API. Edit the description, not this file.

//! Parcels on their way.

use crate::depot::*;
use crate::runtime::rows::*;

methods! {
    /// Each way to say what a value looks like.
    ///
    /// Sends `POST /parcels`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: parcel_depot::depot::Client) -> Result<(), parcel_depot::depot::Error> {
    /// # use parcel_depot::depot::models;
    /// client
    ///     .add_parcel(
    ///         models::Parcel::new(
    ///             "Zürich ``` # \\ \"",
    ///             "a-a",
    ///             40,
    ///             "f81d4fae-7dec-41d0-8765-00a0c91e6bf6",
    ///             ["label_id", "label_id"],
    ///             "ada@example.com",
    ///             "https://example.com/",
    ///             "2024-05-01T12:00:00Z",
    ///             models::ParcelSize::Small,
    ///             [vec![1.0], vec![1.0]],
    ///             12,
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    add_parcel(body: models::Parcel = set::<models::Parcel>("body")) -> AddParcel(ADD_PARCEL);

    /// No option of a deletion is shown; what has to be chosen is nobody's default.
    ///
    /// Sends `DELETE /parcels/{parcelId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: parcel_depot::depot::Client) -> Result<(), parcel_depot::depot::Error> {
    /// # use parcel_depot::depot::models;
    /// client.delete_parcel("parcel_id", models::DeleteParcelHow::Kept).await?;
    /// # Ok(()) }
    /// ```
    delete_parcel(
        parcel_id: impl Into<String> = set::<String>("parcelId"),
        how: impl Into<models::DeleteParcelHow> = set::<models::DeleteParcelHow>("how"),
    ) -> DeleteParcel(DELETE_PARCEL);

    /// The first choice of an option is shown.
    ///
    /// Sends `GET /parcels/{parcelId}`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: parcel_depot::depot::Client) -> Result<(), parcel_depot::depot::Error> {
    /// # use parcel_depot::depot::models;
    /// let answer = client.get_parcel("parcel_id").unit(models::GetParcelUnit::Gram).await?;
    /// # Ok(()) }
    /// ```
    get_parcel(parcel_id: impl Into<String> = set::<String>("parcelId")) -> GetParcel(GET_PARCEL);

    /// The page size is shown, before the option that is listed first.
    ///
    /// Sends `GET /parcels`. It is sent again if an answer is lost.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: parcel_depot::depot::Client) -> Result<(), parcel_depot::depot::Error> {
    /// let mut items = client.list_parcels().limit(20).items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    list_parcels() -> ListParcels(LIST_PARCELS);

    /// An example that does not fit its limits, or that nobody would read, is none.
    ///
    /// Sends `PUT /parcels/{parcelId}`. It is not sent again if an answer is lost, as it may have been done.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: parcel_depot::depot::Client) -> Result<(), parcel_depot::depot::Error> {
    /// client.move_parcel("parcel_id", "1111", "reason", "password").await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Arguments
    /// - `day`: Limits: like `^[0-9]{4}$`.
    move_parcel(
        parcel_id: impl Into<String> = set::<String>("parcelId"),
        day: impl Into<String> = set::<String>("day"),
        reason: impl Into<String> = set::<String>("reason"),
        password: impl Into<Secret> = set::<Secret>("password"),
    ) -> MoveParcel(MOVE_PARCEL);
}

static ADD_PARCEL: Operation = Operation::new("AddParcel").post("/parcels").security(&[&[&security::KEY]])
    .body(Body::json("body").required().limits(Limits::NONE.object(models::Parcel::limits)));
request!(AddParcel("add_parcel", ADD_PARCEL) -> (), Response::nothing);

static DELETE_PARCEL: Operation = Operation::new("DeleteParcel").delete("/parcels/{parcelId}")
    .security(&[&[&security::KEY]])
    .parameters(&[Parameter::path("parcelId"), Parameter::query("how").required(), Parameter::query("after")]);
request! {
    DeleteParcel("delete_parcel", DELETE_PARCEL) -> (), Response::nothing;
    after(value: impl Into<Timestamp>) = set::<Timestamp>("after");
}

static GET_PARCEL: Operation = Operation::new("GetParcel").get("/parcels/{parcelId}").security(&[&[&security::KEY]])
    .parameters(&[Parameter::path("parcelId"), Parameter::query("verbose"), Parameter::query("unit")]);
request! {
    GetParcel("get_parcel", GET_PARCEL) -> models::Parcel, Response::json;
    verbose(value: bool) = set::<bool>("verbose");
    unit(value: impl Into<models::GetParcelUnit>) = set::<models::GetParcelUnit>("unit");
}

static LIST_PARCELS: Operation = Operation::new("ListParcels").get("/parcels").security(&[&[&security::KEY]])
    .parameters(&[
        Parameter::query("state"),
        Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(20.0)),
        Parameter::query("after"),
    ]);
request! {
    ListParcels("list_parcels", LIST_PARCELS) -> models::ListParcelsResponse, Response::json;
    state(value: impl Into<models::ListParcelsState>) = set::<models::ListParcelsState>("state");
    /// Limits: at least 1, at most 20.
    limit(value: i64) = set::<i64>("limit");
    after(value: impl Into<String>) = set::<String>("after");
}

paged!(ListParcels);

impl<M: Mode> runtime::Paged for ListParcels<M> {
    type Item = models::Parcel;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
        "after",
        &[runtime::Place::Body("/next")],
        "/parcels",
    );

    fn into_items(page: models::ListParcelsResponse) -> Vec<models::Parcel> {
        page.parcels.unwrap_or_default()
    }
}

static MOVE_PARCEL: Operation = Operation::new("MoveParcel").put("/parcels/{parcelId}").security(&[&[&security::KEY]])
    .parameters(&[
        Parameter::path("parcelId"),
        Parameter::query("day").required().limits(Limits::NONE.patterns(&["^[0-9]{4}$"])),
        Parameter::query("reason").required(),
        Parameter::query("password").required().secret(),
        Parameter::query("force"),
    ]);
request! {
    MoveParcel("move_parcel", MOVE_PARCEL) -> (), Response::nothing;
    /// Not what is shown of a write.
    force(value: bool) = set::<bool>("force");
}
