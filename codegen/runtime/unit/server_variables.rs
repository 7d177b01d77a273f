//! Addresses of servers: what the caller has to say, and variables, of which none leads the credentials
//! to another host.

use crate::runtime::{BaseUrl, Server};

fn filled(template: &str, value: &str) -> Option<String> {
    BaseUrl::fill(template, &[], &[("v", value.to_owned())]).ok()
}

#[test]
fn a_variable_of_the_scheme_or_the_host_stays_one() {
    for template in [
        "https://{v}",
        "https://{v}.example.com/v1",
        "//{v}.example.com/v1",
        "{v}://api.example.com",
        "http{v}://api.example.com",
    ] {
        for value in [
            "evil.example/",
            "a@evil.example",
            "evil.example\\",
            "a?b",
            "a#b",
        ] {
            assert_eq!(filled(template, value), None, "{template} {value}");
        }
        assert!(filled(template, "north").is_some(), "{template}");
    }
}

/// The specification puts a variable where the path begins, whose values are paths.
#[test]
fn a_variable_behind_the_host_may_be_a_path() {
    for template in [
        "https://h.example{v}",
        "https://h.example:443{v}",
        "https://[::1]{v}",
        "//h.example{v}/x",
    ] {
        let path = filled(template, "/v2").unwrap();
        assert_eq!(path, template.replace("{v}", "/v2"));
        for value in ["/v2?a", "/v2#a", "/v2@a", "/\\a", "//a", "a/b", "/../a"] {
            assert_eq!(filled(template, value), None, "{template} {value}");
        }
    }
    for template in [
        "https://h{v}.example",
        "https://{v}",
        "{v}://h.example",
        "https://api.example.{v}/v1",
        "https://api-{v}",
        "//api.example.{v}",
    ] {
        assert_eq!(filled(template, "/v2"), None, "{template}");
    }
}

#[test]
fn a_variable_of_the_path_does_not_begin_another_host() {
    assert_eq!(filled("/{v}/api", "/evil.example"), None);
    assert_eq!(
        filled("/{v}/api", "v1/beta"),
        Some("/v1/beta/api".to_owned())
    );
    let path = filled("https://api.example.com/{v}", "v1/beta");
    assert_eq!(path, Some("https://api.example.com/v1/beta".to_owned()));
}

#[test]
fn a_variable_does_not_lead_out_of_the_address() {
    for template in [
        "https://api.example.com/api/{v}",
        "/api/{v}",
        "api/{v}/x",
        "{v}/api",
    ] {
        for value in [
            "..", ".", "%2e%2E", "a/../..", "a/./b", "../a", "a\\..", "..\\a",
        ] {
            assert_eq!(filled(template, value), None, "{template} {value}");
        }
        assert!(filled(template, "a..b/.c").is_some(), "{template}");
    }
    assert_eq!(filled("/api/.{v}/x", "."), None);
    assert_eq!(filled("/api/{v}./x", "."), None);
    assert_eq!(filled("/api/v{v}/x", "."), Some("/api/v./x".to_owned()));
    let halves = [("a", ".".to_owned()), ("b", ".".to_owned())];
    assert_eq!(
        BaseUrl::fill("/api/{a}{b}", &[], &halves).unwrap_err(),
        "the variable `b` of the base URL must not lead out of it by `.` or `..`"
    );
    let documented = BaseUrl::fill("/api/{v}", &[("v", "..")], &[]);
    assert_eq!(documented, Ok("/api/..".to_owned()));
}

#[test]
fn a_variable_that_is_all_before_the_path_may_be_a_url() {
    let url = filled("{v}/api", "https://api.example.com");
    assert_eq!(url, Some("https://api.example.com/api".to_owned()));
}

#[test]
fn a_relative_address_needs_a_host_of_the_caller() {
    let resolve = |url: &'static str, given| {
        let server = Server {
            url,
            variables: &[],
        };
        BaseUrl::resolve(Some(&server), given, &[]).map(|base| base.text)
    };
    assert_eq!(
        resolve("/v1/", None).unwrap_err(),
        "the document has no host for its server `/v1/`: call `.base_url(…)` with its address"
    );
    assert_eq!(
        resolve("v1", None).unwrap_err(),
        "the document has no host for its server `v1`: call `.base_url(…)` with its address"
    );
    for (documented, given, expected) in [
        ("/v1/", "https://a.example", "https://a.example/v1"),
        ("/v1/", "https://a.example/", "https://a.example/v1"),
        ("./v1", "https://a.example", "https://a.example/v1"),
        ("../v1", "https://a.example", "https://a.example/v1"),
        ("v1", "https://a.example", "https://a.example/v1"),
        ("v1.2/x/", "https://a.example", "https://a.example/v1.2/x"),
        ("a.example/v1", "https://a.example", "https://a.example"),
        ("localhost:80", "http://localhost", "http://localhost"),
        (
            "./.well-known/x/../y",
            "https://a.example",
            "https://a.example/.well-known/y",
        ),
        ("/", "https://a.example", "https://a.example"),
        ("/v1", "https://a.example/proxy", "https://a.example/proxy"),
        (
            "https://b.example/v1",
            "https://a.example",
            "https://a.example",
        ),
        ("//b.example/v1", "https://a.example", "https://a.example"),
        ("{host}/v1", "https://a.example", "https://a.example"),
    ] {
        let resolved = resolve(documented, Some(given)).unwrap();
        assert_eq!(resolved, expected, "{documented} {given}");
    }
    assert_eq!(
        resolve("//b.example/v1", None).unwrap(),
        "https://b.example/v1"
    );
}
