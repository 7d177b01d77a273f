//! Security schemes: types and places in another spelling or of Swagger 2.0, and names that nothing can
//! have.

use super::pass::Context;
use super::version::Version;
use crate::diagnostic::{Code, Place, nearest};
use crate::spec::document::demanded;
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, shape_of};
use crate::spec::header_name::is_header_name;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree};

const PLACES: [&str; 3] = ["header", "query", "cookie"];

/// The type that a word means, and the scheme of HTTP if it is one.
fn meant(word: &str) -> Option<(&'static str, Option<&'static str>)> {
    let letters: String = word.chars().filter(|it| it.is_alphanumeric()).collect();
    Some(match letters.to_ascii_lowercase().as_str() {
        "apikey" => ("apiKey", None),
        "http" => ("http", None),
        "oauth2" => ("oauth2", None),
        "openidconnect" => ("openIdConnect", None),
        "mutualtls" => ("mutualTLS", None),
        "basic" | "httpbasic" => ("http", Some("basic")),
        "bearer" | "httpbearer" | "jwt" => ("http", Some("bearer")),
        _ => return None,
    })
}

fn report(place: impl Into<Place>, message: String, hint: &str, context: &mut Context<'_>) {
    let findings = &mut context.findings;
    findings.warning(Code::UnknownPlacement, place, message, hint);
}

/// The type of a scheme as the specification has it.
pub(super) fn kind(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("type")?;
    let word = written.string()?;
    let (kind, scheme) = meant(word).filter(|(kind, _)| *kind != word)?;
    let read = match scheme {
        None => format!("`type: {kind}`"),
        Some(scheme) => format!("`type: {kind}` with `scheme: {scheme}`"),
    };
    let message = format!("`{word}` is no type of a security scheme; it is read as {read}");
    report(written, message, &format!("write {read}"), context);
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "type", kind);
    if let Some(scheme) = scheme {
        edit.set_string(tree, "scheme", scheme);
    }
    Some(edit.build(tree))
}

/// The schemes of HTTP whose names are likely to be misspelt.
const SCHEMES: [&str; 4] = ["basic", "bearer", "digest", "negotiate"];

/// What is nearly the name of a usual scheme of HTTP is that.
pub(super) fn scheme(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("scheme")?;
    let word = written.string()?;
    let plain = word.trim().to_ascii_lowercase();
    if node.string_of("type") != Some("http") || SCHEMES.contains(&plain.as_str()) {
        return None;
    }
    let meant = nearest(&plain, SCHEMES)?;
    let message =
        format!("`{word}` is no scheme of HTTP that anybody knows; it is read as `{meant}`");
    report(written, message, &format!("write `{meant}`"), context);
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "scheme", meant);
    Some(edit.build(tree))
}

/// From 3.2 on, what is demanded may be the URI of a scheme: it is demanded by its name.
pub(super) fn demands(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    if context.version < Version::V3_2 {
        return None;
    }
    let alternatives: Vec<NodeId> = Node::new(tree, id)
        .items_of("security")
        .map(Node::id)
        .collect();
    for alternative in alternatives {
        let named = |(written, scopes): (&str, Node<'_>)| {
            let name = demanded(Node::new(tree, tree.root()), written)?;
            Some((written.to_owned(), name, scopes.id()))
        };
        let entries = Node::new(tree, alternative).entries();
        let named: Vec<(String, String, NodeId)> = entries.filter_map(named).collect();
        if named.is_empty() {
            continue;
        }
        let mut edit = Edit::of(tree, alternative);
        for (written, name, scopes) in named {
            edit.remove(tree, &written);
            edit.set(tree, &name, scopes);
        }
        let made = edit.build(tree);
        tree.replace(alternative, made);
    }
    None
}

/// A scheme of HTTP has a name: which it is.
pub(super) fn http(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let scheme = node.string_of("scheme").unwrap_or_default().trim();
    if node.string_of("type") != Some("http") || !scheme.is_empty() {
        return None;
    }
    let message =
        "a scheme of type `http` has no `scheme`; it is taken for a bearer token".to_owned();
    let hint = "write `scheme: bearer`, or whatever the service asks for";
    report(node.get("scheme").unwrap_or(node), message, hint, context);
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "scheme", "bearer");
    Some(edit.build(tree))
}

/// Where a key is sent.
pub(super) fn place(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("in")?;
    let place = written.string()?;
    let plain = place.trim().to_ascii_lowercase();
    if plain == place || !PLACES.contains(&plain.as_str()) {
        return None;
    }
    let message = format!("`{place}` is read as `{plain}`");
    report(written, message, &format!("write `{plain}`"), context);
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "in", &plain);
    Some(edit.build(tree))
}

/// What a key is called where it is sent.
pub(super) fn name(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if node.string_of("type") != Some("apiKey") {
        return None;
    }
    let (what, is_possible): (_, fn(&str) -> bool) = match node.string_of("in") {
        Some("header") => ("a header", is_header_name),
        Some("query") => ("a parameter", |name| !name.is_empty()),
        // The names of both are tokens (RFC 6265, section 4.1.1).
        Some("cookie") => ("a cookie", is_header_name),
        _ => return None,
    };
    let name = node.string_of("name").unwrap_or_default();
    if is_possible(name) {
        return None;
    }
    let trimmed = name.trim_matches(|it: char| it == ':' || it.is_whitespace());
    let repaired = is_possible(trimmed).then(|| trimmed.to_owned());
    let meant = match &repaired {
        Some(name) => format!("it is read as `{name}`"),
        None => "the scheme is taken for a bearer token".to_owned(),
    };
    context.findings.warning(
        Code::UnusableName,
        node.get("name").unwrap_or(node),
        format!("`{name}` cannot be the name of {what}; {meant}"),
        format!("write the name of {what} that the service looks at"),
    );
    let mut edit = Edit::of(tree, id);
    if let Some(name) = repaired {
        edit.set_string(tree, "name", &name);
    } else {
        edit.remove(tree, "in");
        edit.remove(tree, "name");
        edit.set_string(tree, "type", "http");
        edit.set_string(tree, "scheme", "bearer");
    }
    Some(edit.build(tree))
}

/// What a scheme needs beside its type: the flow of Swagger 2.0 is one of those of OpenAPI 3.
pub(super) fn flows(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let (missing, what) = match node.string_of("type") {
        Some("oauth2") => ("flows", "where they come from"),
        Some("openIdConnect") => ("openIdConnectUrl", "who issues them"),
        _ => return None,
    };
    if node.has(missing) {
        return None;
    }
    if missing == "flows" && node.has("flow") {
        return flow(tree, id, context);
    }
    let of = node.string_of("type").unwrap_or_default();
    context.findings.warning(
        Code::MissingKey,
        node,
        format!("a scheme of type `{of}` has no `{missing}`; callers give tokens of their own"),
        format!("write `{missing}`, to say {what}"),
    );
    None
}

/// Where tokens come from, of a scheme that says so: nowhere, or where nothing is said.
pub(super) fn token_url(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let flows = node.get("flows").filter(|flows| flows.is_object())?;
    if node.string_of("type") != Some("oauth2") {
        return None;
    }
    let is_flow = |key: &str| shape_of(Kind::OAuthFlows, key).is_some();
    let own = flows.get("clientCredentials");
    let (place, message) = match own {
        _ if !flows.entries().any(|(key, _)| is_flow(key)) => {
            (Place::key(flows), "`flows` has no flow")
        }
        Some(own) if own.is_object() && !own.has("tokenUrl") => {
            (Place::key(own), "a flow for clients has no `tokenUrl`")
        }
        _ => return None,
    };
    context.findings.warning(
        Code::MissingKey,
        place,
        format!("{message}; callers give tokens of their own"),
        "say where they come from",
    );
    None
}

fn flow(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("flow")?;
    let name = match written.string()? {
        "accessCode" | "authorizationCode" => "authorizationCode",
        "application" | "clientCredentials" => "clientCredentials",
        "implicit" => "implicit",
        "password" => "password",
        _ => {
            let hint = "flows are implicit, password, clientCredentials and authorizationCode";
            let message = "nobody knows this flow; callers give tokens of their own".to_owned();
            report(written, message, hint, context);
            return None;
        }
    };
    context.findings.warning(
        Code::OfSwagger,
        Place::key(written),
        format!("`flow` is of Swagger 2.0 here; it is read as `{name}` of `flows`"),
        "write it as OpenAPI 3 has it",
    );
    let mut edit = Edit::of(tree, id);
    let mut flow = Edit::empty(id);
    for key in ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"] {
        if let Some(child) = edit.remove(tree, key) {
            flow.set(tree, key, child);
        }
    }
    edit.remove(tree, "flow");
    let flow = flow.build(tree);
    let flows = tree.make_object(id, &[(name, flow)]);
    edit.set(tree, "flows", flows);
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn read(scheme: &str) -> (String, Vec<&'static str>) {
        let text = format!("paths: {{}}\ncomponents: {{ securitySchemes: {{ S: {scheme} }} }}");
        normalised(
            Version::V3_0,
            &text,
            &["components", "securitySchemes", "S"],
        )
    }

    #[test]
    fn where_tokens_come_from_is_said_in_full() {
        for (flows, is_said) in [
            ("", false),
            ("clientCredentials: { scopes: {} }", false),
            ("clientCredentials: { tokenUrl: /token, scopes: {} }", true),
            ("implicit: { authorizationUrl: /in, scopes: {} }", true),
        ] {
            let codes = read(&format!("{{ type: oauth2, flows: {{ {flows} }} }}")).1;
            let expected: &[&str] = if is_said { &[] } else { &["E0102"] };
            assert_eq!(codes, expected, "{flows}");
        }
    }

    fn assert_read(scheme: &str, expected: &str, codes: &[&str]) {
        assert_eq!(read(scheme), (expected.to_owned(), codes.to_vec()));
    }

    #[test]
    fn types_and_places_in_other_spellings_are_what_they_mean() {
        assert_read("{ type: basic }", "{scheme:basic,type:http}", &["E0601"]);
        assert_read(
            "{ type: HTTP, scheme: x }",
            "{scheme:x,type:http}",
            &["E0601"],
        );
        let made = "{in:header,name:a,type:apiKey}";
        assert_read("{ type: apikey, in: Header, name: a }", made, &["E0601"; 2]);
        assert_read("{ type: apiKey, in: header, name: a }", made, &[]);
        assert_read("{ type: http }", "{scheme:bearer,type:http}", &["E0601"]);
    }

    #[test]
    fn a_misspelt_scheme_of_http_is_the_nearest_one() {
        let made = "{scheme:bearer,type:http}";
        assert_read("{ type: http, scheme: beaerer }", made, &["E0601"]);
        for scheme in ["Bearer", "token", "hoba", "OAuth"] {
            let made = format!("{{scheme:{scheme},type:http}}");
            assert_read(&format!("{{ type: http, scheme: {scheme} }}"), &made, &[]);
        }
    }

    #[test]
    fn what_is_demanded_by_a_uri_is_demanded_by_name() {
        let demanded = |version, uri: &str| {
            let text = format!("$self: https://a.b/c\npaths: {{}}\nsecurity: [{{ '{uri}': [s] }}]");
            normalised(version, &text, &["security"]).0
        };
        for uri in ["", "https://a.b/c"] {
            let uri = format!("{uri}#/components/securitySchemes/a~1b");
            assert_eq!(demanded(Version::V3_2, &uri), "[{a/b:[s]}]");
            assert_eq!(demanded(Version::V3_1, &uri), format!("[{{{uri}:[s]}}]"));
        }
        let other = "#/components/schemas/a";
        assert_eq!(demanded(Version::V3_2, other), format!("[{{{other}:[s]}}]"));
    }

    #[test]
    fn a_name_that_nothing_can_have_is_repaired_or_not_used() {
        let made = "{in:header,name:X-Key,type:apiKey}";
        assert_read(
            "{ type: apiKey, in: header, name: ' X-Key: ' }",
            made,
            &["E0126"],
        );
        let made = "{scheme:bearer,type:http}";
        assert_read(
            "{ type: apiKey, in: header, name: X Key }",
            made,
            &["E0126"],
        );
        assert_read("{ type: apiKey, in: query, name: '' }", made, &["E0126"]);
        for name in ["SESSION ID", "a=b", "a;b"] {
            let written = format!("{{ type: apiKey, in: cookie, name: '{name}' }}");
            assert_read(&written, made, &["E0126"]);
        }
        let made = "{in:cookie,name:sid,type:apiKey}";
        assert_read(
            "{ type: apiKey, in: cookie, name: ' sid ' }",
            made,
            &["E0126"],
        );
        assert_read("{ type: apiKey, in: cookie, name: sid }", made, &[]);
    }

    #[test]
    fn a_flow_of_swagger_is_one_of_the_flows() {
        let made = "{flows:{clientCredentials:{scopes:{a:b},tokenUrl:/t}},type:oauth2}";
        let written = "{ type: oauth2, flow: application, tokenUrl: /t, scopes: { a: b } }";
        assert_read(written, made, &["E0124"]);
        assert_read("{ type: oauth2 }", "{type:oauth2}", &["E0102"]);
        let made = "{type:openIdConnect}";
        assert_read("{ type: openIdConnect }", made, &["E0102"]);
    }
}
