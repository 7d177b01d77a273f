//! Placeholders of paths that are written as other tools write them: in the forms of RFC 6570, with
//! the pattern of a router, or with the mark of one that takes the rest of a path. OpenAPI has only
//! the plain form.

use super::pass::Context;
use super::paths::is_described;
use crate::diagnostic::{Code, Place};
use crate::spec::document::operations;
use crate::spec::edit::Edit;
use crate::spec::node::Node;
use crate::spec::tree::Tree;
use crate::template::{Part, parts};

/// Gives each path the plain form, unless another one has it.
pub(super) fn apply(tree: &mut Tree, context: &mut Context<'_>) {
    let Some(paths) = Node::new(tree, tree.root()).get("paths") else {
        return;
    };
    let mut renamed: Vec<(String, String)> = Vec::new();
    for (path, item) in paths.entries().filter(|(path, _)| path.starts_with('/')) {
        let plain = plain(path, item);
        let is_free = !paths.has(&plain) && renamed.iter().all(|(_, known)| *known != plain);
        if plain == path || !is_free {
            continue;
        }
        context.findings.warning(
            Code::PlaceholderForm,
            Place::key(item),
            format!("OpenAPI has no such placeholder; the path is read as `{plain}`"),
            "write `{name}`; a value is sent with its slashes as `%2F`, and what belongs into the query is a parameter",
        );
        renamed.push((path.to_owned(), plain));
    }
    if renamed.is_empty() {
        return;
    }
    let paths = paths.id();
    let mut edit = Edit::of(tree, paths);
    for (written, plain) in renamed {
        if let Some(item) = edit.remove(tree, &written) {
            edit.set(tree, &plain, item);
        }
    }
    let made = edit.build(tree);
    tree.replace(paths, made);
}

/// A path with placeholders of the plain form.
fn plain(path: &str, item: Node<'_>) -> String {
    let item = item.definition();
    let is_name = |name: &str| {
        let mut operations = operations(item);
        operations.any(|(_, operation)| is_described(name, "path", [operation, item]))
    };
    let is_marked = |name: &str, style: &str| {
        let mut operations = operations(item);
        operations.any(|(_, operation)| has_style(name, style, [operation, item]))
    };
    let mut plain = String::new();
    for part in parts(path) {
        match part {
            Part::Literal(text) => plain.push_str(text),
            Part::Placeholder(name) if is_name(name) => braced(&mut plain, "", name),
            Part::Placeholder(text) => expression(&mut plain, text, is_marked),
        }
    }
    plain
}

/// The style of the parameter of a path writes what the expression does.
fn has_style(name: &str, style: &str, owners: [Node<'_>; 2]) -> bool {
    let parameters = owners
        .into_iter()
        .flat_map(|owner| owner.items_of("parameters"));
    let mut parameters = parameters.map(Node::definition);
    parameters.any(|parameter| {
        parameter.string_of("in") == Some("path")
            && parameter.string_of("style") == Some(style)
            && parameter.text_of("name").as_deref() == Some(name)
    })
}

fn braced(plain: &mut String, before: &str, name: &str) {
    plain.push_str(before);
    plain.push('{');
    plain.push_str(name);
    plain.push('}');
}

/// What stands for an expression: nothing for one whose values belong into the query.
fn expression(plain: &mut String, text: &str, is_marked: impl Fn(&str, &str) -> bool) {
    let (operator, list) = match text.split_at_checked(1) {
        Some((operator @ ("+" | "#" | "." | "/" | ";" | "?" | "&"), list)) if !list.is_empty() => {
            (operator, list)
        }
        _ => ("", text),
    };
    if matches!(operator, "?" | "&") {
        return;
    }
    // The pattern of a router, or of what a value is made of, may hold anything.
    let names: Vec<&str> = match list.contains([':', '=']) && operator.is_empty() {
        true => vec![list],
        false => list.split(',').collect(),
    };
    for (index, variable) in names.into_iter().enumerate() {
        let (name, _) = variable.split_once([':', '=']).unwrap_or((variable, ""));
        let name = name.trim_start_matches('*');
        let name = name.trim_end_matches(['*', '+']).trim();
        if name.is_empty() {
            braced(plain, "", text);
            return;
        }
        match operator {
            "." if is_marked(name, "label") => braced(plain, "", name),
            ";" if is_marked(name, "matrix") => braced(plain, "", name),
            "/" | "." => braced(plain, operator, name),
            ";" => braced(plain, &format!(";{name}="), name),
            _ if index > 0 => braced(plain, ",", name),
            _ => braced(plain, "", name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::schema::tests::normalised;
    use super::super::version::Version;

    fn path(written: &str, parameters: &str) -> (String, Vec<&'static str>) {
        let text = format!(
            "{{ paths: {{ '{written}': {{ get: {{ parameters: [{parameters}], responses: {{}} }} }} }} }}"
        );
        let (paths, codes) = normalised(Version::V3_0, &text, &["paths"]);
        let key = paths.trim_start_matches('{').split(":{get").next();
        (key.unwrap_or_default().to_owned(), codes)
    }

    #[test]
    fn other_forms_of_placeholders_become_the_plain_one() {
        let id = "{ name: id, in: path, required: true, schema: { type: string } }";
        for (written, plain) in [
            ("/a/{+id}", "/a/{id}"),
            ("/a/{id+}", "/a/{id}"),
            ("/a/{id*}", "/a/{id}"),
            ("/a/{*id}", "/a/{id}"),
            ("/a/{**id}", "/a/{id}"),
            ("/a/{*id:int}", "/a/{id}"),
            ("/a{/id*}", "/a/{id}"),
            ("/a/{id:[0-9]+}", "/a/{id}"),
            ("/a/{id=shelves/*}/b", "/a/{id}/b"),
            ("/a/{id}{?q,r*}", "/a/{id}"),
            ("/a{.id}", "/a.{id}"),
            ("/a{;id}", "/a;id={id}"),
        ] {
            let made = path(written, id);
            assert_eq!(made, (plain.to_owned(), vec!["E0122"]), "{written}");
        }
        assert_eq!(path("/a/{id}", id), ("/a/{id}".to_owned(), vec![]));
    }

    #[test]
    fn a_mark_that_the_style_writes_is_not_written_twice() {
        for (written, style, plain) in [
            ("/a{.id}", "label", "/a{id}"),
            ("/a{;id}", "matrix", "/a{id}"),
            ("/a{.id}", "matrix", "/a.{id}"),
            ("/a{;id}", "simple", "/a;id={id}"),
        ] {
            let id = format!(
                "{{ name: id, in: path, required: true, style: {style}, schema: {{ type: string }} }}"
            );
            let made = path(written, &id);
            assert_eq!(made, (plain.to_owned(), vec!["E0122"]), "{written}");
        }
    }

    #[test]
    fn a_parameter_may_have_the_name_as_it_is_written() {
        let own = "{ name: 'id+', in: path, required: true, schema: { type: string } }";
        assert_eq!(path("/a/{id+}", own), ("/a/{id+}".to_owned(), vec![]));
    }
}
