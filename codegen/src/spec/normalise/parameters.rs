//! Parameters and headers that are not described as the specification wants.

use super::pass::Context;
use crate::diagnostic::{Code, Place, nearest};
use crate::media_types::FORM;
use crate::spec::edit::Edit;
use crate::spec::grammar::WHOLE_QUERY;
use crate::spec::header_name::is_header_name;
use crate::spec::node::Node;
use crate::spec::tree::{NodeId, Tree, Value};
use std::borrow::Cow;

const LOCATIONS: [&str; 4] = ["query", "header", "path", "cookie"];

/// What Swagger 2.0 says beside the name, and OpenAPI in `schema`.
pub(super) const BESIDE: [&str; 17] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "multipleOf",
    "nullable",
];

/// A parameter of Swagger 2.0 that says what is in the body: all of it, or a field of a form.
pub(super) fn is_body(parameter: Node<'_>) -> bool {
    matches!(
        parameter.definition().string_of("in"),
        Some("body" | "formData")
    )
}

/// What stands around the name of a header is not meant.
pub(super) fn name(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("name")?;
    let name = written.string()?;
    let trimmed = name.trim_matches(|it: char| it == ':' || it.is_whitespace());
    if node.string_of("in") != Some("header") || trimmed == name || !is_header_name(trimmed) {
        return None;
    }
    let trimmed = trimmed.to_owned();
    context.findings.warning(
        Code::UnusableName,
        written,
        format!("`{name}` cannot be the name of a header; it is read as `{trimmed}`"),
        format!("write `{trimmed}`"),
    );
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "name", &trimmed);
    Some(edit.build(tree))
}

/// A misspelt place is the nearest one.
pub(super) fn location(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let written = Node::new(tree, id).get("in")?;
    let word = written.string()?.to_owned();
    if LOCATIONS.contains(&word.as_str()) {
        return None;
    }
    // Operations that refer to it have taken it for their body.
    if word == "body" || word == "formData" {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let meant = nearest(&lower, LOCATIONS)?;
    context.findings.warning(
        Code::UnknownLocation,
        written,
        format!("a parameter cannot be in `{word}`; it is read as `{meant}`"),
        format!("write `in: {meant}`"),
    );
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "in", meant);
    Some(edit.build(tree))
}

/// The styles of each place.
const STYLES: [(&str, &[&str]); 4] = [
    (
        "query",
        &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    ),
    ("header", &["simple"]),
    ("path", &["simple", "label", "matrix"]),
    ("cookie", &["form", "cookie"]),
];

/// A style that its place does not have is the nearest one, or else the usual one.
pub(super) fn style(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let written = node.get("style")?;
    let word = written.text().unwrap_or_default().into_owned();
    let place = node.string_of("in")?.to_owned();
    let (_, styles) = STYLES.iter().find(|(known, _)| *known == place)?;
    let usual = *styles.first()?;
    if styles.contains(&word.as_str()) {
        return None;
    }
    let same = styles
        .iter()
        .find(|style| style.eq_ignore_ascii_case(&word));
    let meant = same
        .copied()
        .or_else(|| nearest(&word, styles.iter().copied()));
    let meant = meant.unwrap_or(usual);
    context.findings.warning(
        Code::StyleOfAnotherPlace,
        written,
        format!("`{place}` has no style `{word}`; the parameter is written as `{meant}`"),
        format!("styles of `{place}` are `{}`", styles.join("`, `")),
    );
    let mut edit = Edit::of(tree, id);
    edit.set_string(tree, "style", meant);
    Some(edit.build(tree))
}

/// Says of a parameter whether it is the whole query, which is a form where nothing says what else.
pub(super) fn query_string(
    tree: &mut Tree,
    id: NodeId,
    context: &mut Context<'_>,
) -> Option<NodeId> {
    let mut edit = Edit::of(tree, id);
    if let Some(written) = edit.remove(tree, WHOLE_QUERY) {
        context.findings.warning(
            Code::UnknownKey,
            Place::key(written),
            format!("a parameter has no key `{WHOLE_QUERY}`; it is ignored"),
            "a parameter that is the whole query says `in: querystring`",
        );
    }
    let node = Node::new(tree, id);
    if node.string_of("in") != Some("querystring") {
        return node.has(WHOLE_QUERY).then(|| edit.build(tree));
    }
    context.since_3_2(tree, id, "in");
    if node.entries_of("content").next().is_none() {
        context.findings.warning(
            Code::ParameterContent,
            Place::key(node.get("schema").unwrap_or(node)),
            format!("the whole query has no `content`; it is written as `{FORM}`"),
            format!("describe it in `content`, below `{FORM}`"),
        );
        let schema = edit.remove(tree, "schema");
        let mut media = Edit::empty(id);
        if let Some(schema) = schema {
            media.set(tree, "schema", schema);
        }
        let media = media.build(tree);
        let content = tree.make_object(id, &[(FORM, media)]);
        edit.set(tree, "content", content);
    }
    edit.set_string(tree, "in", "query");
    edit.set_boolean(tree, WHOLE_QUERY, true);
    Some(edit.build(tree))
}

/// A path without one of its parameters is another path.
pub(super) fn required(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    if node.string_of("in") != Some("path") || node.is_set("required") {
        return None;
    }
    let written = node.get("required");
    let (says, place) = match written {
        Some(written) => ("is not `required`", Place::from(written)),
        None => ("does not say `required: true`", Place::key(id)),
    };
    context.findings.warning(
        Code::MissingKey,
        place,
        format!("a parameter of a path {says}; callers always pass it"),
        "write `required: true`",
    );
    let mut edit = Edit::of(tree, id);
    edit.set_boolean(tree, "required", true);
    Some(edit.build(tree))
}

/// Without a schema, what stands in place of one, or else a string.
pub(super) fn schema(tree: &mut Tree, id: NodeId, context: &mut Context<'_>) -> Option<NodeId> {
    let node = Node::new(tree, id);
    let has = |key: &str| {
        node.get(key)
            .is_some_and(|node| node.value() != Value::Null)
    };
    let has_content = node.entries_of("content").next().is_some();
    if has("schema") || has_content || is_body(node) {
        return None;
    }
    let (what, name) = match node.text_of("name") {
        Some(name) => ("parameter", Some(name)),
        // What has no name of its own is a header, and called by its key.
        None => ("header", node.key().map(Cow::Borrowed)),
    };
    let name = name.map(|name| format!(" `{name}`")).unwrap_or_default();
    let is_typed = has("type") || has("enum");
    let read_as = if is_typed {
        "what stands beside its name is read as one"
    } else {
        "it is read as a string"
    };
    context.findings.warning(
        Code::ParameterWithoutSchema,
        Place::key(id),
        format!("the {what}{name} has no `schema`; {read_as}"),
        "describe it in `schema`",
    );
    let mut edit = Edit::of(tree, id);
    let mut made = Edit::empty(id);
    edit.remove(tree, "content");
    if is_typed {
        for key in BESIDE {
            if let Some(child) = edit.remove(tree, key) {
                made.set(tree, key, child);
            }
        }
    } else {
        made.set_string(tree, "type", "string");
    }
    let made = made.build(tree);
    edit.set(tree, "schema", made);
    Some(edit.build(tree))
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn parameter(text: &str) -> (String, Vec<&'static str>) {
        let text = format!("paths: {{}}\ncomponents: {{ parameters: {{ P: {text} }} }}");
        normalised(Version::V3_2, &text, &["components", "parameters", "P"])
    }

    #[test]
    fn a_misspelt_place_is_the_nearest_one() {
        let made = parameter("{ name: a, in: Qurey, schema: {} }");
        assert_eq!(
            made,
            ("{in:query,name:a,schema:{}}".to_owned(), vec!["E0441"])
        );
        assert_eq!(
            parameter("{ name: a, in: body, schema: {} }"),
            ("{in:body,name:a,schema:{}}".to_owned(), vec![])
        );
        let made = parameter("{ name: a, in: path, required: true, schema: {} }");
        assert!(made.1.is_empty());
    }

    #[test]
    fn a_parameter_of_a_path_is_always_required() {
        for written in ["", "required: false, "] {
            let made = parameter(&format!("{{ name: a, in: path, {written}schema: {{}} }}"));
            let expected = "{in:path,name:a,required:true,schema:{}}";
            assert_eq!(made, (expected.to_owned(), vec!["E0102"]));
        }
    }

    #[test]
    fn what_stands_beside_the_name_is_a_schema() {
        let made = parameter("{ name: a, in: query, type: integer, maximum: 3 }");
        assert_eq!(
            made,
            (
                "{in:query,name:a,schema:{maximum:3,type:integer}}".to_owned(),
                vec!["E0440"]
            )
        );
        let made = parameter("{ name: a, in: query }");
        assert_eq!(
            made,
            (
                "{in:query,name:a,schema:{type:string}}".to_owned(),
                vec!["E0440"]
            )
        );
        assert!(
            parameter("{ name: a, in: query, content: { application/json: {} } }")
                .1
                .is_empty()
        );
    }

    #[test]
    fn a_style_of_another_place_is_one_of_its_own() {
        for (place, style, meant) in [
            ("path", "form", "simple"),
            ("query", "deepobject", "deepObject"),
            ("query", "simple", "form"),
            ("header", "form", "simple"),
        ] {
            let made = parameter(&format!(
                "{{ name: a, in: {place}, required: true, style: {style}, schema: {{}} }}"
            ));
            let expected = format!("{{in:{place},name:a,required:true,schema:{{}},style:{meant}}}");
            assert_eq!(made, (expected, vec!["E0417"]));
        }
        assert!(
            parameter("{ name: a, in: query, style: form, schema: {} }")
                .1
                .is_empty()
        );
    }

    #[test]
    fn a_whole_query_is_one_parameter_of_it() {
        let made = parameter("{ name: a, in: querystring, content: { text/plain: {} } }");
        let expected = "{$whole-query:true,content:{text/plain:{}},in:query,name:a}";
        assert_eq!(made, (expected.to_owned(), vec![]));
    }

    #[test]
    fn a_whole_query_without_content_is_a_form() {
        let form = "application/x-www-form-urlencoded";
        for (written, media) in [
            ("schema: { type: object }", "schema:{type:object}"),
            ("", ""),
        ] {
            let made = parameter(&format!("{{ name: a, in: querystring, {written} }}"));
            let expected =
                format!("{{$whole-query:true,content:{{{form}:{{{media}}}}},in:query,name:a}}");
            assert_eq!(made, (expected, vec!["E0405"]));
        }
    }

    #[test]
    fn nobody_writes_what_normalising_says_of_a_whole_query() {
        let made = parameter("{ name: a, in: query, schema: {}, $whole-query: true }");
        let expected = "{in:query,name:a,schema:{}}".to_owned();
        assert_eq!(made, (expected, vec!["E0103"]));
    }
}
