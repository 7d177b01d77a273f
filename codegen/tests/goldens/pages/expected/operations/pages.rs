// Generated from the description of the API. Edit the description, not this file.

//! Requests: pages.

use crate::pages::*;
use crate::runtime::rows::*;

impl<M: Mode> Client<M> {
    /// `GET /albums`.
    ///
    /// Sends `GET /albums`.
    pub fn list_albums(&self) -> ListAlbums<M> {
        ListAlbums(self.begin(&LIST_ALBUMS))
    }

    /// `GET /customers`.
    ///
    /// Sends `GET /customers`.
    pub fn list_customers(&self) -> ListCustomers<M> {
        ListCustomers(self.begin(&LIST_CUSTOMERS))
    }

    /// `GET /droplets`.
    ///
    /// Sends `GET /droplets`.
    pub fn list_droplets(&self) -> ListDroplets<M> {
        ListDroplets(self.begin(&LIST_DROPLETS))
    }

    /// `GET /issues`.
    ///
    /// Sends `GET /issues`.
    ///
    /// [`Headers`](crate::pages::Headers) reads `link` of its responses.
    pub fn list_issues(&self) -> ListIssues<M> {
        ListIssues(self.begin(&LIST_ISSUES))
    }

    /// `GET /jobs`.
    ///
    /// Sends `GET /jobs`.
    pub fn list_jobs(&self) -> ListJobs<M> {
        ListJobs(self.begin(&LIST_JOBS))
    }

    /// `GET /members`.
    ///
    /// Sends `GET /members`.
    pub fn list_members(&self) -> ListMembers<M> {
        ListMembers(self.begin(&LIST_MEMBERS))
    }

    /// `GET /projects`.
    ///
    /// Sends `GET /projects`.
    pub fn list_projects(&self) -> ListProjects<M> {
        ListProjects(self.begin(&LIST_PROJECTS))
    }

    /// `POST /search`.
    ///
    /// Sends `POST /search`.
    pub fn search(&self, q: impl Into<String>) -> Search<M> {
        Search(self.begin(&SEARCH).set::<String>("q", q))
    }
}

static LIST_ALBUMS: Operation = Operation::new("ListAlbums")
    .get("/albums")
    .parameters(&[Parameter::query("limit"), Parameter::query("offset")]);

/// A request made by [`Client::list_albums`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListAlbums<M: Mode = Async>(Arguments<M>);

request! {
    ListAlbums(LIST_ALBUMS) -> models::ListAlbumsResponse, Response::json;
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

static LIST_CUSTOMERS: Operation = Operation::new("ListCustomers")
    .get("/customers")
    .parameters(&[Parameter::query("starting_after"), Parameter::query("limit")]);

/// A request made by [`Client::list_customers`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListCustomers<M: Mode = Async>(Arguments<M>);

request! {
    ListCustomers(LIST_CUSTOMERS) -> models::ListCustomersResponse, Response::json;
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

static LIST_DROPLETS: Operation = Operation::new("ListDroplets")
    .get("/droplets")
    .parameters(
        &[
            Parameter::query("per_page")
                .limits(Limits::NONE.minimum(1.0).maximum(200.0)),
            Parameter::query("page").limits(Limits::NONE.minimum(1.0)),
        ],
    );

/// A request made by [`Client::list_droplets`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListDroplets<M: Mode = Async>(Arguments<M>);

request! {
    ListDroplets(LIST_DROPLETS) -> models::ListDropletsResponse, Response::json;
    /// Limits: at least 1, at most 200.
    per_page(value: i64) = set::<i64>("per_page");
    /// Limits: at least 1.
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

static LIST_ISSUES: Operation = Operation::new("ListIssues")
    .get("/issues")
    .parameters(&[Parameter::query("per_page"), Parameter::query("page")]);

/// A request made by [`Client::list_issues`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListIssues<M: Mode = Async>(Arguments<M>);

request! {
    ListIssues(LIST_ISSUES) -> Vec<models::Entry>, Response::json;
    per_page(value: i64) = set::<i64>("per_page");
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

static LIST_JOBS: Operation = Operation::new("ListJobs")
    .get("/jobs")
    .parameters(&[Parameter::query("from")]);

/// A request made by [`Client::list_jobs`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListJobs<M: Mode = Async>(Arguments<M>);

request! {
    ListJobs(LIST_JOBS) -> models::ListJobsResponse, Response::json;
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

static LIST_MEMBERS: Operation = Operation::new("ListMembers")
    .get("/members")
    .parameters(
        &[
            Parameter::query("after").limits(Limits::NONE.max_length(20)),
            Parameter::query("limit").limits(Limits::NONE.minimum(1.0).maximum(1000.0)),
        ],
    );

/// A request made by [`Client::list_members`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListMembers<M: Mode = Async>(Arguments<M>);

request! {
    ListMembers(LIST_MEMBERS) -> Vec<models::ListMembersResponseItem>, Response::json;
    /// Limits: at most 20 characters.
    after(value: impl Into<String>) = set::<String>("after");
    /// Limits: at least 1, at most 1000.
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

static LIST_PROJECTS: Operation = Operation::new("ListProjects")
    .get("/projects")
    .parameters(&[Parameter::query("startAt"), Parameter::query("maxResults")]);

/// A request made by [`Client::list_projects`].
#[must_use = "a request does nothing until it is sent"]
pub struct ListProjects<M: Mode = Async>(Arguments<M>);

request! {
    ListProjects(LIST_PROJECTS) -> models::ListProjectsResponse, Response::json;
    start_at(value: i64) = set::<i64>("startAt");
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

static SEARCH: Operation = Operation::new("Search")
    .post("/search")
    .repeatable(true)
    .body(Body::json_of(&[Property::new("q").required(), Property::new("page")]));

/// A request made by [`Client::search`].
#[must_use = "a request does nothing until it is sent"]
pub struct Search<M: Mode = Async>(Arguments<M>);

request! {
    Search(SEARCH) -> models::SearchResponse, Response::json;
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
