//! Building clients: addresses, options, and what is refused.

use std::sync::Arc;
use std::time::Duration;

use super::fixtures::{BASIC, Code, LIST, Memory, NO_SERVICE, SERVICE, builder};
use crate::runtime::{
    Arguments, Async, BuildError, Bytes, Core, CoreBuilder, Operation, Parameter, RateLimit,
    RetryPolicy, Server, Service, TransportErrorKind, http,
};

fn bare(base_url: &'static str) -> &'static Service {
    let address = Server {
        url: base_url,
        variables: &[("host", "a.example"), ("empty", "")],
    };
    Box::leak(Box::new(Service {
        addresses: Box::leak(Box::new([address])),
        ..NO_SERVICE
    }))
}

fn build(
    service: &'static Service,
    set_up: impl FnOnce(&mut CoreBuilder),
) -> Result<Core, BuildError> {
    let mut builder = Core::builder(service);
    builder.transport(Arc::new(Memory::always(200, "")));
    set_up(&mut builder);
    builder.build()
}

async fn url_with(set_up: impl FnOnce(&mut CoreBuilder)) -> String {
    let transport = Memory::always(200, "{}");
    let mut builder = builder(&transport);
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let mut request = core.request(&LIST);
    request.set(Parameter::query("q"), Some("1"));
    core.call::<Code>(request.finish().unwrap()).await.unwrap();
    transport.sent()[0].uri().to_string()
}

#[tokio::test]
async fn paths_follow_the_base_url_whatever_its_end() {
    let expected = "https://north.shelf.example/api/items?q=1";
    assert_eq!(url_with(|_| ()).await, expected);
    for (base, expected) in [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/items?q=1"),
        ("http://[::1]:8080/", "http://[::1]:8080/items?q=1"),
        (
            "https://a.example/v1/x//",
            "https://a.example/v1/x/items?q=1",
        ),
        ("HTTPS://A.example/V1", "https://A.example/V1/items?q=1"),
    ] {
        assert_eq!(
            url_with(|builder| builder.base_url(base.to_owned())).await,
            expected
        );
    }
}

#[tokio::test]
async fn variables_of_the_base_url_can_be_set() {
    let url = url_with(|builder| {
        builder.server_variable("region", "east".to_owned());
        builder.server_variable("region", "south".to_owned());
    });
    assert_eq!(url.await, "https://south.shelf.example/api/items?q=1");
}

#[test]
fn a_variable_without_a_value_is_named_and_a_given_address_has_none() {
    for (base, reason) in [
        ("https://{other", "the base URL holds an unfinished `{`"),
        (
            "https://{other}",
            "the variable `other` of the base URL must be set",
        ),
        (
            "https://{empty}.example",
            "the variable `empty` of the base URL must be set",
        ),
    ] {
        let error = build(bare(base), |_| ()).unwrap_err();
        assert_eq!(error.reasons(), [reason], "{base}");
        let given = build(bare(""), |builder| builder.base_url(base.to_owned())).unwrap_err();
        assert_eq!(given.reasons(), ["the base URL is not a URL"], "{base}");
    }
}

#[test]
fn a_base_url_that_cannot_be_right_is_refused_without_being_shown() {
    for (base, reason) in [
        ("", "there is no base URL: call `.base_url(…)`"),
        (
            "sentinel.example",
            "the base URL must be absolute, such as `https://example.com`",
        ),
        (
            "ftp://sentinel.example",
            "the base URL must begin with `https://` or `http://`",
        ),
        (
            "https://user:sentinel@a.example",
            "the base URL must not hold a user name or password",
        ),
        (
            "https://a.example/?t=sentinel",
            "the base URL must not have a query or a fragment",
        ),
        (
            "https://a.example/#sentinel",
            "the base URL must not have a query or a fragment",
        ),
        ("https://sentinel example", "the base URL is not a URL"),
        ("https://", "the base URL is not a URL"),
    ] {
        for error in [
            build(bare(base), |_| ()).unwrap_err(),
            build(bare(""), |builder| builder.base_url(base.to_owned())).unwrap_err(),
        ] {
            assert_eq!(error.reasons(), [reason], "{base}");
            assert_eq!(
                error.to_string(),
                format!("the Bare client cannot be built: {reason}")
            );
            assert!(!format!("{error:?}").contains("sentinel"));
        }
    }
}

#[test]
fn a_variable_cannot_smuggle_a_user_name_or_a_query_into_the_address() {
    for value in ["a@b.example", "a.example/?x", "a.example/#x", "a b"] {
        let result = build(bare("https://{host}"), |builder| {
            builder.server_variable("host", value.to_owned());
        });
        assert!(result.is_err(), "{value}");
    }
}

const fn at(url: &'static str) -> Server {
    Server {
        url,
        variables: &[],
    }
}

static BRANCHES: Service = Service {
    name: "Branches",
    addresses: &[at("https://api.example/v1")],
    servers: &[
        Server {
            url: "https://{region}.files.example",
            variables: &[("region", "eu")],
        },
        at("/beta"),
        at("later"),
        at("//other.example/x/"),
        at("wss://{missing}.example"),
    ],
    ..NO_SERVICE
};

async fn sent_to(operation: &'static Operation, set_up: impl FnOnce(&mut CoreBuilder)) -> String {
    let transport = Memory::always(200, "{}");
    let mut builder = Core::builder(&BRANCHES);
    builder.transport(Arc::new(transport.clone()));
    set_up(&mut builder);
    let core = builder.build().unwrap();
    let request = core.request(operation).finish().unwrap();
    core.call::<Code>(request).await.unwrap();
    transport.sent()[0].uri().to_string()
}

#[tokio::test]
async fn operations_with_a_server_of_their_own_go_there() {
    static PLAIN: Operation = Operation::new("plain").get("/a");
    static FILES: Operation = Operation::new("files")
        .get("/a")
        .server("https://{region}.files.example");
    static BETA: Operation = Operation::new("beta").get("/a").server("/beta");
    static LATER: Operation = Operation::new("later").get("/a").server("later");
    static OTHER: Operation = Operation::new("other")
        .get("/a")
        .server("//other.example/x/");
    let cases = [
        (
            &PLAIN,
            "https://api.example/v1/a",
            "http://localhost:1/api/a",
        ),
        (
            &FILES,
            "https://eu.files.example/a",
            "https://eu.files.example/a",
        ),
        (
            &BETA,
            "https://api.example/beta/a",
            "http://localhost:1/beta/a",
        ),
        (
            &LATER,
            "https://api.example/v1/later/a",
            "http://localhost:1/api/later/a",
        ),
        (
            &OTHER,
            "https://other.example/x/a",
            "http://other.example/x/a",
        ),
    ];
    for (operation, documented, elsewhere) in cases {
        assert_eq!(sent_to(operation, |_| ()).await, documented);
        let set_up = |builder: &mut CoreBuilder| {
            builder.base_url("http://localhost:1/api/".to_owned());
        };
        assert_eq!(sent_to(operation, set_up).await, elsewhere);
    }
    let region = |builder: &mut CoreBuilder| {
        builder.server_variable("region", "us".to_owned());
    };
    assert_eq!(sent_to(&FILES, region).await, "https://us.files.example/a");
    let replaced = |builder: &mut CoreBuilder| {
        let documented = "https://{region}.files.example".to_owned();
        builder.server(documented, "http://localhost:2".to_owned());
    };
    assert_eq!(sent_to(&FILES, replaced).await, "http://localhost:2/a");
    assert_eq!(sent_to(&PLAIN, replaced).await, "https://api.example/v1/a");
}

/// Nobody who does not call it is kept from building the client.
#[tokio::test]
async fn a_server_that_is_no_address_is_a_matter_of_its_operations() {
    static SOCKET: Operation = Operation::new("socket")
        .get("/a")
        .server("wss://{missing}.example");
    for (missing, reason) in [
        (None, "the variable `missing` of the base URL must be set"),
        (
            Some("a"),
            "the base URL must begin with `https://` or `http://`",
        ),
    ] {
        let core = build(&BRANCHES, |builder| {
            if let Some(value) = missing {
                builder.server_variable("missing", str::to_owned(value));
            }
        });
        let core = core.unwrap();
        let request = core.request(&SOCKET).finish().unwrap();
        let error = core.call::<Code>(request).await.unwrap_err();
        let expected = format!("server `wss://{{missing}}.example`: {reason}");
        assert!(error.to_string().contains(&expected), "{error}");
    }
}

#[test]
fn a_server_that_no_operation_has_cannot_be_replaced() {
    let error = build(&BRANCHES, |builder| {
        builder.server(
            "https://sentinel.example".to_owned(),
            "http://localhost:2".to_owned(),
        );
    });
    let reason = "no operation has the server that `.server(…)` names";
    assert_eq!(error.unwrap_err().reasons(), [reason]);
}

#[test]
fn every_reason_is_given_at_once() {
    let error = build(bare(""), |builder| {
        builder.global("map", &std::collections::BTreeMap::from([((1, 2), 3)]));
        builder.basic(&BASIC, "a:b".to_owned(), "p".into());
    })
    .unwrap_err();
    assert_eq!(
        error.reasons(),
        [
            "`map` cannot be written as JSON: key must be a string",
            "the user name of `basic` must not hold a colon",
            "there is no base URL: call `.base_url(…)`",
        ]
    );
}

#[test]
fn debug_of_a_client_shows_service_and_host() {
    let core = build(&SERVICE, |_| ()).unwrap();
    assert_eq!(
        format!("{core:?}"),
        r#"Core { service: "Shelf", host: "north.shelf.example", .. }"#
    );
}

struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    crate::client_builder_options!();
}

#[tokio::test(start_paused = true)]
async fn the_options_of_every_client_builder_reach_the_core() {
    let transport = Memory::new(|_, _| std::future::pending());
    let client = ClientBuilder {
        core: Core::builder(&SERVICE),
    };
    let core = client
        .base_url("http://localhost:1")
        .transport(transport.clone())
        .timeout(Duration::from_secs(3))
        .response_limit(1024)
        .user_agent("client")
        .user_agent_prefix("caller")
        .retry(RetryPolicy::default().max_attempts(2))
        .core
        .build()
        .unwrap();
    assert_eq!(
        Arguments::<Async>::new(&core.clone().into(), &LIST).response_limit(),
        1024
    );
    let request = core.request(&LIST).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert_eq!(error.to_string(), "ListItems: no response within 3s");
    assert_eq!(transport.count(), 2);
    let sent = &transport.sent()[0];
    assert_eq!(sent.uri(), "http://localhost:1/items");
    assert_eq!(sent.headers()["user-agent"], "caller client");
}

#[tokio::test]
async fn a_server_is_replaced_by_its_documented_url() {
    static BETA: Operation = Operation::new("beta").get("/a").server("/beta");
    let transport = Memory::always(200, "{}");
    let client = ClientBuilder {
        core: Core::builder(&BRANCHES),
    };
    let client = client.transport(transport.clone());
    let client = client.server("/beta", "http://localhost:2/b");
    let core = client.core.build().unwrap();
    let request = core.request(&BETA).finish().unwrap();
    core.call::<Code>(request).await.unwrap();
    assert_eq!(transport.sent()[0].uri(), "http://localhost:2/b/a");
}

#[tokio::test(start_paused = true)]
async fn the_rate_of_a_client_can_be_set() {
    let client = ClientBuilder {
        core: Core::builder(&SERVICE),
    };
    let client = client.transport(Memory::always(200, "{}"));
    let limited = client.rate_limit(RateLimit::per_second(1));
    let core = limited.core.build().unwrap();
    let begun = tokio::time::Instant::now();
    for _ in 0..3 {
        let request = core.request(&LIST).finish().unwrap();
        core.call::<Code>(request).await.unwrap();
    }
    assert_eq!(begun.elapsed().as_secs(), 2);
}

#[tokio::test]
async fn a_request_longer_than_a_url_can_be_is_refused() {
    let core = build(&SERVICE, |_| ()).unwrap();
    let mut request = core.request(&LIST);
    request.set(Parameter::query("q"), Some(&"x".repeat(70_000)));
    let error = core
        .call::<Code>(request.finish().unwrap())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "ListItems was not sent: `path and query`: must fit into 65,534 bytes"
    );
}

#[tokio::test]
async fn a_function_can_be_a_transport() {
    let transport = crate::runtime::transport_fn(|request| async move {
        assert_eq!(request.uri().path(), "/api/items");
        Err::<http::Response<Bytes>, _>(TransportErrorKind::Other.into())
    });
    let mut builder = Core::builder(&SERVICE);
    builder.transport(Arc::new(Arc::new(transport)));
    let core = builder.build().unwrap();
    let request = core.request(&LIST).finish().unwrap();
    let error = core.call::<Code>(request).await.unwrap_err();
    assert_eq!(error.to_string(), "ListItems: the request failed");
}
