//! The passes over the objects around schemas.

use super::pass::{Context, Pass};
use super::version::Version;
use super::{doubts, misdirected, parameters, root, security, spellings, swagger};
use crate::diagnostic::{Code, Place};
use crate::spec::edit::Edit;
use crate::spec::grammar::{Kind, Shape, shape_of, title};
use crate::spec::node::Node;
use crate::spec::suggestion::suggestion;
use crate::spec::tree::{NodeId, Tree, Value};

/// The passes over an object, in the order in which they are called.
pub(super) const fn passes(kind: Kind) -> &'static [Pass] {
    match kind {
        Kind::Root => {
            const {
                &[
                    root::paths,
                    spellings::paths,
                    misdirected::components,
                    swagger::root,
                    security::demands,
                ]
            }
        }
        Kind::PathItem => const { &[swagger::shared_body] },
        Kind::Operation => {
            const {
                &[
                    swagger::operation,
                    responses,
                    dangling_body,
                    misdirected::body,
                    security::demands,
                ]
            }
        }
        Kind::Responses => {
            const {
                &[
                    spellings::statuses,
                    dangling_responses,
                    misdirected::responses,
                ]
            }
        }
        Kind::RequestBody => const { &[misdirected::content] },
        Kind::Response => const { &[swagger::response, misdirected::content, description] },
        Kind::Parameter => {
            const {
                &[
                    parameters::query_string,
                    parameters::location,
                    parameters::name,
                    swagger::collection_format,
                    parameters::style,
                    parameters::schema,
                    parameters::required,
                    doubts::examples,
                ]
            }
        }
        Kind::Header => const { &[parameters::schema, doubts::examples] },
        Kind::MediaType => const { &[doubts::examples] },
        Kind::SecurityScheme => {
            const {
                &[
                    security::kind,
                    security::http,
                    security::scheme,
                    security::place,
                    security::name,
                    security::flows,
                    security::token_url,
                ]
            }
        }
        _ => &[],
    }
}

/// References to nothing among the items of an array or the entries of a map.
pub(super) fn references(
    tree: &mut Tree,
    id: NodeId,
    item: Shape,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let kind = match item {
        Shape::Reference(
            kind @ (Kind::Parameter
            | Kind::Response
            | Kind::RequestBody
            | Kind::Header
            | Kind::SecurityScheme),
        ) => kind,
        _ => return None,
    };
    match tree.value(id) {
        Value::Array(items) => {
            let items = items.to_vec();
            let dangling: Vec<NodeId> = items
                .iter()
                .copied()
                .filter(|item| is_dangling(tree, *item))
                .collect();
            if dangling.is_empty() {
                return None;
            }
            report_dangling(tree, &dangling, kind, context);
            let kept: Vec<NodeId> = items
                .into_iter()
                .filter(|item| !dangling.contains(item))
                .collect();
            Some(tree.make_array(id, &kept))
        }
        Value::Object(_) => without_dangling(tree, id, |_| Some(kind), context),
        _ => None,
    }
}

/// Media types are the same in upper and lower case; later phases compare them as text. What they
/// have behind a semicolon is left as it is. Without a slash, `json` is clear; all else may be anything.
pub(super) fn media_types(
    tree: &mut Tree,
    id: NodeId,
    item: Shape,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    if !matches!(item, Shape::Node(Kind::MediaType)) {
        return None;
    }
    let mut renamed: Vec<(String, String, NodeId)> = Vec::new();
    for (written, media) in Node::new(tree, id).entries() {
        let (essence, rest) = written.split_at(written.find(';').unwrap_or(written.len()));
        let mut plain = format!("{}{rest}", essence.trim().to_ascii_lowercase());
        if !essence.contains('/') {
            let is_json = plain == "json";
            plain = if is_json { "application/json" } else { "*/*" }.to_owned();
            context.findings.warning(
                Code::NotAMediaType,
                Place::key(media),
                format!("{written:?} is not a media type; it is read as `{plain}`"),
                "write a type and a subtype, such as `text/plain`",
            );
        }
        if plain != written {
            renamed.push((written.to_owned(), plain, media.id()));
        }
    }
    if renamed.is_empty() {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    for (written, plain, media) in renamed {
        edit.remove(tree, &written);
        if edit.has(tree, &plain) {
            context.findings.warning(
                Code::RepeatedKey,
                Place::key(media),
                format!("`{plain}` is described twice, in two spellings; this one is ignored"),
                "describe a media type once, in lower case",
            );
        } else {
            edit.set(tree, &plain, media);
        }
    }
    Some(edit.build(tree))
}

/// A body that nothing describes may be any JSON: without it, callers could send nothing.
fn dangling_body(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let body = Node::new(tree, id).get("requestBody")?;
    let (text, root) = body.definition().leads_to_nothing()?;
    let reference = body.get("$ref").unwrap_or(body);
    let message = format!("`{text}` does not exist; any JSON can be sent");
    let hint = suggestion(root, text, context.findings);
    context
        .findings
        .warning(Code::DanglingReference, reference, message, hint);
    let media = tree.make_object(id, &[]);
    let content = tree.make_object(id, &[("application/json", media)]);
    let mut body = Edit::empty(id);
    body.set(tree, "content", content);
    let body = body.build(tree);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "requestBody", body);
    Some(edit.build(tree))
}

fn dangling_responses(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let kind = |key: &str| shape_of(Kind::Responses, key).map(|_| Kind::Response);
    without_dangling(tree, id, kind, context)
}

fn without_dangling(
    tree: &mut Tree,
    id: NodeId,
    kind_of: impl Fn(&str) -> Option<Kind>,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut keys: Vec<String> = Vec::new();
    for (key, child) in Node::new(tree, id).entries() {
        if let Some(kind) = kind_of(key).filter(|_| is_dangling(tree, child.id())) {
            report_dangling(tree, &[child.id()], kind, context);
            keys.push(key.to_owned());
        }
    }
    if keys.is_empty() {
        return None;
    }
    let mut edit = Edit::of(tree, id);
    for key in keys {
        edit.remove(tree, &key);
    }
    Some(edit.build(tree))
}

fn is_dangling(tree: &Tree, id: NodeId) -> bool {
    let end = Node::new(tree, id).definition();
    end.leads_to_nothing().is_some()
}

fn report_dangling(tree: &Tree, dangling: &[NodeId], kind: Kind, context: &mut Context<'_>) {
    for id in dangling {
        let node = Node::new(tree, *id);
        let nothing = node.definition().leads_to_nothing();
        let (Some(reference), Some((text, root))) = (node.get("$ref"), nothing) else {
            continue;
        };
        let message = format!("`{text}` does not exist; there is {} less", title(kind));
        let hint = suggestion(root, text, context.findings);
        context
            .findings
            .warning(Code::DanglingReference, reference, message, hint);
    }
}

/// An operation that says nothing about its responses hands over what comes.
fn responses(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    if Node::new(tree, id).has("responses") {
        return None;
    }
    if context.version == Version::V3_0 {
        context.findings.warning(
            Code::MissingKey,
            Place::key(id),
            "an operation has no `responses`; whatever comes is handed over",
            "describe the responses, at least `default`",
        );
    }
    let none = tree.make_object(id, &[]);
    let mut edit = Edit::of(tree, id);
    edit.set(tree, "responses", none);
    Some(edit.build(tree))
}

/// A response without a description has an empty one.
fn description(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if node
        .get("description")
        .is_some_and(|text| text.value() != Value::Null)
    {
        return None;
    }
    if context.version != Version::V3_2 {
        context.findings.warning(
            Code::MissingKey,
            Place::key(id),
            "a response has no `description`",
            "say in a word what it means",
        );
    }
    let summary = node.string_of("summary").unwrap_or_default().to_owned();
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "description", &summary);
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn operation(version: Version, text: &str) -> (String, Vec<&'static str>) {
        let text = format!("{{ paths: {{ /a: {{ get: {{ {text} }} }} }} }}");
        normalised(version, &text, &["paths", "/a", "get"])
    }

    #[test]
    fn responses_may_be_absent_from_3_1_on() {
        let made = operation(Version::V3_1, "");
        assert_eq!(made, ("{responses:{}}".to_owned(), vec![]));
        assert_eq!(operation(Version::V3_0, "").1, ["E0102"]);
        assert!(operation(Version::V3_0, "responses: {}").1.is_empty());
        let made = operation(Version::V3_0, "responses: null");
        assert_eq!(made, ("{responses:{}}".to_owned(), vec!["E0107", "E0102"]));
    }

    #[test]
    fn a_response_without_a_description_has_an_empty_one() {
        let made = operation(Version::V3_0, "responses: { '200': {} }");
        assert_eq!(
            made,
            ("{responses:{200:{description:}}}".to_owned(), vec!["E0102"])
        );
        let made = operation(Version::V3_2, "responses: { '200': { summary: s } }");
        assert_eq!(
            made,
            (
                "{responses:{200:{description:s,summary:s}}}".to_owned(),
                vec![]
            )
        );
    }

    #[test]
    fn media_types_are_written_in_lower_case() {
        let content =
            "{ Application/JSON; charset=UTF-8: {}, Text/Plain: {}, text/plain: { example: a } }";
        let (made, codes) = operation(
            Version::V3_0,
            &format!("responses: {{ '200': {{ description: d, content: {content} }} }}"),
        );
        let expected = "content:{application/json; charset=UTF-8:{},text/plain:{example:a}}";
        assert!(made.contains(expected), "{made}");
        assert_eq!(codes, ["E0109"]);
    }

    #[test]
    fn media_types_have_a_slash() {
        let text = "responses: {}, requestBody: { content: { json: {}, foo: {} } }";
        let (made, codes) = operation(Version::V3_0, text);
        assert!(
            made.contains("{content:{*/*:{},application/json:{}}}"),
            "{made}"
        );
        assert_eq!(codes, ["E0530"; 2]);
    }

    #[test]
    fn references_to_nothing_are_left_out() {
        let nothing = "{ $ref: '#/nothing' }";
        let text = format!("parameters: [{nothing}], responses: {{ '200': {nothing} }}");
        let made = operation(Version::V3_0, &text);
        assert_eq!(
            made,
            ("{parameters:[],responses:{}}".to_owned(), vec!["E0201"; 2])
        );
    }

    #[test]
    fn a_body_that_nothing_describes_may_be_any_json() {
        let made = operation(
            Version::V3_0,
            "responses: {}, requestBody: { $ref: '#/components/requestBodies/B' }",
        );
        assert_eq!(
            made,
            (
                "{requestBody:{content:{application/json:{}}},responses:{}}".to_owned(),
                vec!["E0201"]
            )
        );
    }
}
