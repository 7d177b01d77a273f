//! What a definition is called, in words: from the place where it is.

use crate::inflection::singular;
use crate::ir::element::Element;
use crate::words::words;

/// The names that a definition may have, the best first; nothing where somebody has named it.
///
/// 1. What an array or a map holds is called by the singular of it: `tags` hold a `Tag`. Where there is
///    none it is an `Item` or a `Value`.
/// 2. Words that end what is before them are not repeated: `Card.card_details` are `CardDetails`.
/// 3. What is in the body of an operation does not mention the body, and nothing begins with it.
/// 4. A response is called by what HTTP calls its status: `NotFoundError`.
///
/// Where that is the name of something else, the singular is left, and then all others; a component that
/// is no schema says then what it is.
pub(super) fn spellings(name: &[String]) -> Vec<String> {
    let parts: Vec<Element<'_>> = name.iter().flat_map(|text| Element::parts(text)).collect();
    let is_written = |part: &Element<'_>| matches!(part, Element::Text(_));
    if name.len() == 1 && parts.iter().all(is_written) {
        return Vec::new();
    }
    let mut spellings = Vec::new();
    for style in [Style::Short, Style::Plural, Style::Full] {
        let spelling = spelling(&parts, style).join(" ");
        if !spellings.contains(&spelling) {
            spellings.push(spelling);
        }
    }
    spellings
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Short,
    Plural,
    Full,
}

fn spelling(parts: &[Element<'_>], style: Style) -> Vec<String> {
    let mut spelt: Vec<String> = Vec::new();
    let is_full = style == Style::Full;
    for (index, part) in parts.iter().enumerate() {
        let is_before_text = matches!(parts.get(index + 1), Some(Element::Text(_)));
        match part {
            Element::Text(text) => {
                let own = words(text);
                let repeated = if is_full { 0 } else { overlap(&spelt, &own) };
                spelt.extend(own.into_iter().skip(repeated));
            }
            Element::Item | Element::Value => {
                let one = spelt.last().filter(|_| style == Style::Short);
                match (one.and_then(|word| singular(word)), spelt.last_mut()) {
                    (Some(one), Some(last)) => *last = one,
                    _ if *part == Element::Item => spelt.push("item".to_owned()),
                    _ => spelt.push("value".to_owned()),
                }
            }
            Element::Body if is_before_text && !is_full => {}
            Element::Body => spelt.push("body".to_owned()),
            Element::Response(_) if is_before_text && spelt.is_empty() && !is_full => {}
            Element::Response(word) => spelt.extend(words(word)),
            Element::Section(word) if is_full => spelt.push((*word).to_owned()),
            Element::Section(_) => {}
            Element::Status(word) => {
                let before = spelt.len().saturating_sub(1);
                spelt.splice(before..before, words(word));
            }
        }
    }
    spelt
}

/// How many words end the first list and begin the second.
fn overlap(before: &[String], after: &[String]) -> usize {
    let most = before.len().min(after.len());
    let is_shared = |count: &usize| before.ends_with(after.get(..*count).unwrap_or_default());
    (1..=most).rev().find(is_shared).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::spellings;

    fn best(name: &[&str]) -> String {
        let name: Vec<String> = name.iter().map(|&word| word.to_owned()).collect();
        spellings(&name).first().cloned().unwrap_or_default()
    }

    #[test]
    fn a_place_is_read_as_people_would() {
        for (name, expected) in [
            (&["Shop", "tags", "[item]"][..], "shop tag"),
            (&["Shop", "data", "[item]"], "shop data item"),
            (&["Shop", "tags", "[item]", "[item]"], "shop tag item"),
            (&["Shop", "prices", "[value]"], "shop price"),
            (&["Shop", "metadata", "[value]"], "shop metadata value"),
            (&["Shops", "[item]", "items"], "shop items"),
            (&["PayByCard", "card_details"], "pay by card details"),
            (&["create", "(body)"], "create body"),
            (&["create", "(body)", "tags", "[item]"], "create tag"),
            (&["create", "(body)", "[item]"], "create body item"),
            (
                &["create", "(error)", "[~not_found]"],
                "create not found error",
            ),
            (&["create", "(error)"], "create error"),
            (
                &["create", "(response)", "[~accepted]", "owner"],
                "create accepted response owner",
            ),
            (&["(response) artifacts [item]"], "artifact"),
            (&["Either", "[text]"], "either text"),
        ] {
            assert_eq!(best(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_name_that_somebody_has_given_stays() {
        assert_eq!(spellings(&["Tags".to_owned()]), [""; 0]);
        assert_eq!(spellings(&["item".to_owned()]), [""; 0]);
    }

    #[test]
    fn other_names_say_more() {
        let name = ["Status", "status", "[item]"].map(str::to_owned);
        assert_eq!(spellings(&name), ["status item", "status status item"]);
        let name = ["Pet", "(~response)"].map(str::to_owned);
        assert_eq!(spellings(&name), ["pet", "pet response"]);
        let name = ["create", "(body)", "tags", "[item]"].map(str::to_owned);
        assert_eq!(
            spellings(&name),
            ["create tag", "create tags item", "create body tags item"]
        );
    }
}
