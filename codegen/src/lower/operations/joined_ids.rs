//! Ids that a framework has made of the name of a function, the path and the method, such as
//! `read_item_items__item_id__get`: people call such an operation by its function.

use super::ids::Ids;
use crate::words::words;
use std::collections::BTreeMap;

/// What each operation is called: its function where every id is made like that, or else its id. Of
/// functions that share a name, each keeps its id.
pub(super) fn called<'a>(ids: &Ids<'a>) -> Ids<'a> {
    let functions = ids.iter().map(|(place, id)| function(*place, id));
    let Some(functions) = functions.collect::<Option<Vec<&str>>>() else {
        return ids.clone();
    };
    let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for function in &functions {
        *counts.entry(words(function)).or_default() += 1;
    }
    let called = ids.iter().zip(functions).map(|((place, id), function)| {
        let is_shared = counts.get(&words(function)) > Some(&1);
        (*place, if is_shared { id } else { function }.to_owned())
    });
    called.collect()
}

/// The name before the path, in which nothing but letters, digits and `_` is left, and the method.
fn function<'i>((path, method): (&str, &str), id: &'i str) -> Option<&'i str> {
    let is_kept = |letter: char| letter.is_alphanumeric() || letter == '_';
    let path: String = path
        .chars()
        .map(|letter| if is_kept(letter) { letter } else { '_' })
        .collect();
    let name = id.strip_suffix(&format!("{path}_{method}"))?;
    name.contains(char::is_alphanumeric).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::called;

    fn names(ids: &[(&'static str, &'static str, &str)]) -> Vec<String> {
        let ids = ids.iter();
        let ids = ids.map(|(path, method, id)| ((*path, *method), (*id).to_owned()));
        called(&ids.collect()).into_values().collect()
    }

    const READ: (&str, &str, &str) = ("/items/{item_id}", "get", "read_item_items__item_id__get");
    const ROOT: (&str, &str, &str) = ("/", "get", "root__get");

    #[test]
    fn a_function_is_called_by_its_name() {
        assert_eq!(names(&[ROOT, READ]), ["root", "read_item"]);
    }

    #[test]
    fn an_id_of_another_form_leaves_all_as_they_are() {
        for other in [
            ("/users", "get", "list_users"),
            ("/users", "get", "list_users_post"),
            ("/users", "get", "_users_get"),
        ] {
            let made = names(&[ROOT, READ, other]);
            assert_eq!(made, [ROOT.2, READ.2, other.2]);
        }
    }

    #[test]
    fn functions_of_one_name_keep_their_ids() {
        let users = ("/users/", "get", "list_users__get");
        let items = ("/items/", "get", "list_items__get");
        assert_eq!(names(&[ROOT, users, items]), ["root", items.2, users.2]);
    }
}
