// Generated from the description of the API. Edit the description, not this file.

//! Requests: pages.

use crate::pages::*;
use crate::runtime::rows::*;

methods! {
    /// `GET /albums`.
    ///
    /// Sends `GET /albums`. It is sent again if an answer is lost.
    list_albums() -> ListAlbums(LIST_ALBUMS);

    /// `GET /customers`.
    ///
    /// Sends `GET /customers`. It is sent again if an answer is lost.
    list_customers() -> ListCustomers(LIST_CUSTOMERS);

    /// `GET /droplets`.
    ///
    /// Sends `GET /droplets`. It is sent again if an answer is lost.
    list_droplets() -> ListDroplets(LIST_DROPLETS);

    /// `GET /issues`.
    ///
    /// Sends `GET /issues`. It is sent again if an answer is lost.
    /// [`Headers`](crate::pages::Headers) reads `link` of its responses.
    list_issues() -> ListIssues(LIST_ISSUES);

    /// `GET /jobs`.
    ///
    /// Sends `GET /jobs`. It is sent again if an answer is lost.
    list_jobs() -> ListJobs(LIST_JOBS);

    /// `GET /members`.
    ///
    /// Sends `GET /members`. It is sent again if an answer is lost.
    list_members() -> ListMembers(LIST_MEMBERS);

    /// `GET /projects`.
    ///
    /// Sends `GET /projects`. It is sent again if an answer is lost.
    list_projects() -> ListProjects(LIST_PROJECTS);

    /// `POST /search`.
    ///
    /// Sends `POST /search`. It is sent again if an answer is lost, as twice does no harm.
    search(q: impl Into<String> = set::<String>("q")) -> Search(SEARCH);
}

static LIST_ALBUMS: Operation = Operation::new("ListAlbums").get("/albums")
    .parameters(&[Parameter::query("limit"), Parameter::query("offset")]);
request! {
    ListAlbums("list_albums", LIST_ALBUMS) -> models::ListAlbumsResponse, Response::json;
    limit(value: i64) = set::<i64>("limit");
    offset(value: i64) = set::<i64>("offset");
}

paged!(ListAlbums);

impl<M: Mode> runtime::Paged for ListAlbums<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::address(
        &[runtime::Place::Body("/next")],
        "/items",
    );

    fn into_items(page: models::ListAlbumsResponse) -> Vec<models::Entry> {
        page.items
    }
}

static LIST_CUSTOMERS: Operation = Operation::new("ListCustomers").get("/customers")
    .parameters(&[Parameter::query("starting_after"), Parameter::query("limit")]);
request! {
    ListCustomers("list_customers", LIST_CUSTOMERS) -> models::ListCustomersResponse, Response::json;
    starting_after(value: impl Into<String>) = set::<String>("starting_after");
    limit(value: i64) = set::<i64>("limit");
}

paged!(ListCustomers);

impl<M: Mode> runtime::Paged for ListCustomers<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::last_item(
            "starting_after",
            "/id",
            "/data",
        )
        .more(runtime::Match {
            field: "/has_more",
            values: &["true"],
        });

    fn into_items(page: models::ListCustomersResponse) -> Vec<models::Entry> {
        page.data
    }
}

static LIST_DROPLETS: Operation = Operation::new("ListDroplets").get("/droplets").parameters(&[
    Parameter::query("per_page").limits(Limits::NONE.minimum(1.0).maximum(200.0)),
    Parameter::query("page").limits(Limits::NONE.minimum(1.0)),
]);
request! {
    ListDroplets("list_droplets", LIST_DROPLETS) -> models::ListDropletsResponse, Response::json;
    /// Limits: at least 1, at most 200. Defaults to `20`.
    per_page(value: i64) = set::<i64>("per_page");
    /// Limits: at least 1. Defaults to `1`.
    page(value: i64) = set::<i64>("page");
}

paged!(ListDroplets);

impl<M: Mode> runtime::Paged for ListDroplets<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::number(
            "page",
            1,
            "/droplets",
        )
        .total("/meta/total")
        .size("per_page", Some(20));

    fn into_items(page: models::ListDropletsResponse) -> Vec<models::Entry> {
        page.droplets.unwrap_or_default()
    }
}

static LIST_ISSUES: Operation = Operation::new("ListIssues").get("/issues")
    .parameters(&[Parameter::query("per_page"), Parameter::query("page")]);
request! {
    ListIssues("list_issues", LIST_ISSUES) -> Vec<models::Entry>, Response::json;
    /// Defaults to `30`.
    per_page(value: i64) = set::<i64>("per_page");
    /// Defaults to `1`.
    page(value: i64) = set::<i64>("page");
}

paged!(ListIssues);

impl<M: Mode> runtime::Paged for ListIssues<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::address(
        &[runtime::Place::Header("Link")],
        "",
    );

    fn into_items(page: Vec<models::Entry>) -> Vec<models::Entry> {
        page
    }
}

static LIST_JOBS: Operation = Operation::new("ListJobs").get("/jobs").parameters(&[Parameter::query("from")]);
request! {
    ListJobs("list_jobs", LIST_JOBS) -> models::ListJobsResponse, Response::json;
    from(value: i64) = set::<i64>("from");
}

paged!(ListJobs);

impl<M: Mode> runtime::Paged for ListJobs<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::cursor(
            "from",
            &[runtime::Place::Body("/next")],
            "/results",
        )
        .whole_number();

    fn into_items(page: models::ListJobsResponse) -> Vec<models::Entry> {
        page.results.unwrap_or_default()
    }
}

static LIST_MEMBERS: Operation = Operation::new("ListMembers").get("/members").parameters(&[
    Parameter::query("after").limits(Limits::NONE.max_length(20)),
    Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(1000.0)),
]);
request! {
    ListMembers("list_members", LIST_MEMBERS) -> Vec<models::ListMembersResponseItem>, Response::json;
    /// Limits: at most 20 characters.
    after(value: impl Into<String>) = set::<String>("after");
    /// Limits: at least 1, at most 1000. Defaults to `1`.
    limit(value: i64) = set::<i64>("limit");
}

paged!(ListMembers);

impl<M: Mode> runtime::Paged for ListMembers<M> {
    type Item = models::ListMembersResponseItem;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::last_item(
            "after",
            "/user/id",
            "",
        )
        .size("limit", Some(1));

    fn into_items(
        page: Vec<models::ListMembersResponseItem>,
    ) -> Vec<models::ListMembersResponseItem> {
        page
    }
}

static LIST_PROJECTS: Operation = Operation::new("ListProjects").get("/projects")
    .parameters(&[Parameter::query("startAt"), Parameter::query("maxResults")]);
request! {
    ListProjects("list_projects", LIST_PROJECTS) -> models::ListProjectsResponse, Response::json;
    /// Defaults to `0`.
    start_at(value: i64) = set::<i64>("startAt");
    /// Defaults to `50`.
    max_results(value: i32) = set::<i32>("maxResults");
}

paged!(ListProjects);

impl<M: Mode> runtime::Paged for ListProjects<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::offset(
            "startAt",
            "/values",
        )
        .more(runtime::Match {
            field: "/isLast",
            values: &["false"],
        });

    fn into_items(page: models::ListProjectsResponse) -> Vec<models::Entry> {
        page.values.unwrap_or_default()
    }
}

static SEARCH: Operation = Operation::new("Search").post("/search").repeatable(true)
    .body(Body::json_of(&[Property::new("q").required(), Property::new("page")]));
request! {
    Search("search", SEARCH) -> models::SearchResponse, Response::json;
    page(value: impl Into<String>) = set::<String>("page");
}

paged!(Search);

impl<M: Mode> runtime::Paged for Search<M> {
    type Item = models::Entry;

    const RULES: &'static runtime::PageRules = &runtime::PageRules::number(
            "page",
            0,
            "/hits",
        )
        .text()
        .pages("/totalPages");

    fn into_items(page: models::SearchResponse) -> Vec<models::Entry> {
        page.hits.unwrap_or_default()
    }
}
