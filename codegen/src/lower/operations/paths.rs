//! The path of an operation as a template, and the parameters that belong to it.

use crate::diagnostic::{Code, Place};
use crate::ir::{Argument, Constant, Location, Parameter, Target, WireName};
use crate::lower::notes::Notes;
use crate::spec::node::Node;
use crate::template::{Part, encoded, parts, path_and_query, placeholders};
use std::collections::{HashMap, HashSet};

/// The template of a path, and in the order of its placeholders the path parameters.
pub(super) fn template(
    listed: &str,
    operation: Node<'_>,
    arguments: &mut Vec<Argument>,
    constants: &[Constant],
    notes: &mut Notes,
) -> String {
    let (path, query) = path_and_query(listed);
    let mut template = path.to_owned();
    let mut separator = '?';
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        if !is_sent_by_parameter(pair, arguments, constants, notes) {
            template.push(separator);
            template.push_str(pair);
            separator = '&';
        }
    }
    if crate::template::has_stray_brace(&template) {
        notes.findings.warning(
            Code::StrayBrace,
            Place::key(operation),
            format!("a brace of `{listed}` belongs to no placeholder; it is sent percent-encoded"),
            "write placeholders as `{name}`",
        );
    }
    ignore_unplaced(&template, arguments, notes);
    let mut places: HashMap<&str, usize> = HashMap::new();
    for (index, name) in placeholders(&template).enumerate() {
        places.entry(name).or_insert(index);
    }
    arguments.sort_by_key(|argument| place_in_path(argument, &places));
    encoded(&template)
}

/// Whether a parameter of the query says what this pair of the path's own query says. A pair with a
/// value of its own is what the path always sends, whatever a parameter of its name allows.
fn is_sent_by_parameter(
    pair: &str,
    arguments: &mut Vec<Argument>,
    constants: &[Constant],
    notes: &mut Notes,
) -> bool {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    if constants
        .iter()
        .any(|constant| constant.name.as_wire() == name)
    {
        return true;
    }
    if let [Part::Placeholder(placeholder)] = parts(value).as_slice()
        && !has_path_parameter(placeholder, arguments)
    {
        let mut arguments = arguments.iter_mut();
        let own = arguments.find(|argument| {
            is_in(argument, Location::Query)
                && [*placeholder, name].contains(&argument.name.as_wire())
        });
        if let Some(argument) = own {
            argument.name = WireName::new(name);
            return true;
        }
    }
    arguments.retain(|argument| {
        let is_same = argument.name.as_wire() == name && is_in(argument, Location::Query);
        if is_same {
            notes.findings.warning(
                Code::RepeatedParameter,
                argument.at,
                format!("the path gives the query parameter `{name}` its value; the parameter is ignored"),
                "remove the parameter, or the value from the path",
            );
        }
        !is_same
    });
    false
}

fn has_path_parameter(name: &str, arguments: &[Argument]) -> bool {
    let mut arguments = arguments.iter();
    arguments.any(|argument| is_in(argument, Location::Path) && argument.name.as_wire() == name)
}

fn is_in(argument: &Argument, location: Location) -> bool {
    matches!(&argument.target, Target::Parameter(Parameter { location: own, .. }) if *own == location)
}

/// Path parameters come first, in the order in which the path has them.
fn place_in_path(argument: &Argument, places: &HashMap<&str, usize>) -> (u8, usize) {
    if !is_in(argument, Location::Path) {
        return (1, 0);
    }
    let place = places.get(argument.name.as_wire());
    (0, place.copied().unwrap_or(usize::MAX))
}

/// A path parameter without a placeholder would never be sent.
fn ignore_unplaced(template: &str, arguments: &mut Vec<Argument>, notes: &mut Notes) {
    let placeholders: HashSet<&str> = placeholders(template).collect();
    arguments.retain(|argument| {
        let name = argument.name.as_wire();
        if !is_in(argument, Location::Path) || placeholders.contains(name) {
            return true;
        }
        notes.findings.warning(
            Code::ParameterWithoutPlaceholder,
            argument.at,
            format!("the path `{template}` has no `{{{name}}}`; the parameter is ignored"),
            "put the placeholder into the path or remove the parameter",
        );
        false
    });
}
