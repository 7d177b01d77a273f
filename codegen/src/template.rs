//! Templates: the paths of operations and the URLs of servers, with names in braces that values
//! replace.
//!
//! A brace that nothing closes, and braces around nothing, are characters like any other.

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// What stands there as it is.
    Literal(&'a str),
    /// The name of a value.
    Placeholder(&'a str),
}

/// The parts of a template in their order.
pub fn parts(template: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = template;
    let mut searched = 0;
    while let Some(open) = rest.get(searched..).and_then(|rest| rest.find('{')) {
        let open = searched + open;
        let (before, after) = rest.split_at(open);
        let inside = after.get(1..).unwrap_or_default();
        match inside.split_once('}') {
            Some((name, after)) if !name.is_empty() && !name.contains('{') => {
                if !before.is_empty() {
                    parts.push(Part::Literal(before));
                }
                parts.push(Part::Placeholder(name));
                rest = after;
                searched = 0;
            }
            _ => searched = open + 1,
        }
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    parts
}

/// The names in the braces of a template, as often as they stand there.
pub fn placeholders(template: &str) -> impl Iterator<Item = &str> {
    parts(template).into_iter().filter_map(|part| match part {
        Part::Literal(_) => None,
        Part::Placeholder(name) => Some(name),
    })
}

/// Whether a brace stands outside of every placeholder.
pub fn has_stray_brace(template: &str) -> bool {
    let is_stray =
        |part: Part<'_>| matches!(part, Part::Literal(text) if text.contains(['{', '}']));
    parts(template).into_iter().any(is_stray)
}

/// A path as documents list them, taken apart. The fragment only tells operations of the same method
/// and path apart and is no part of the request.
pub fn path_and_query(listed: &str) -> (&str, &str) {
    let sent = listed.split('#').next().unwrap_or_default();
    let mut is_inside = false;
    let query = sent.find(|character| {
        is_inside = match character {
            '{' => true,
            '}' => false,
            _ => is_inside,
        };
        character == '?' && !is_inside
    });
    match query {
        Some(at) => {
            let (path, query) = sent.split_at(at);
            (path, query.get(1..).unwrap_or_default())
        }
        None => (sent, ""),
    }
}

/// The template with every character percent-encoded that cannot stand in a path or a query (RFC 3986,
/// sections 3.3 and 3.4). What is percent-encoded already stays so.
pub fn encoded(template: &str) -> String {
    let mut result = String::with_capacity(template.len());
    for part in parts(template) {
        match part {
            Part::Placeholder(name) => {
                result.push('{');
                result.push_str(name);
                result.push('}');
            }
            Part::Literal(text) => encode(text, &mut result),
        }
    }
    result
}

fn encode(text: &str, result: &mut String) {
    let bytes = text.as_bytes();
    for (index, byte) in bytes.iter().enumerate() {
        let is_escape = *byte == b'%' && {
            let digits = bytes.get(index + 1..index + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        let stands = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(byte);
        if stands || is_escape {
            result.push(char::from(*byte));
        } else {
            result.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Part::{Literal, Placeholder};
    use super::{encoded, has_stray_brace, parts, path_and_query, placeholders};

    #[test]
    fn names_stand_in_braces() {
        assert_eq!(
            parts("/a/{from}-{to}/"),
            [
                Literal("/a/"),
                Placeholder("from"),
                Literal("-"),
                Placeholder("to"),
                Literal("/")
            ]
        );
        assert_eq!(
            placeholders("{a}{b}{a}").collect::<Vec<_>>(),
            ["a", "b", "a"]
        );
        assert!(parts("").is_empty());
    }

    #[test]
    fn braces_without_a_name_are_characters() {
        assert_eq!(parts("/{}/{a"), [Literal("/{}/{a")]);
        assert_eq!(parts("{{a}"), [Literal("{"), Placeholder("a")]);
        for (template, stray) in [("/{a}", false), ("/a}", true), ("/{", true), ("/{}", true)] {
            assert_eq!(has_stray_brace(template), stray, "{template}");
        }
        assert_eq!(encoded("/{}/{a"), "/%7B%7D/%7Ba");
    }

    #[test]
    fn a_query_begins_outside_of_braces() {
        assert_eq!(path_and_query("/a?b=c#d"), ("/a", "b=c"));
        assert_eq!(path_and_query("/a#d?b"), ("/a", ""));
        assert_eq!(path_and_query("/a{?b}"), ("/a{?b}", ""));
        assert_eq!(path_and_query("/a?b={c}?"), ("/a", "b={c}?"));
    }

    #[test]
    fn what_no_url_holds_is_percent_encoded_once() {
        assert_eq!(
            encoded("/straße/a b/%20/100%/(x)/{id}:verb"),
            "/stra%C3%9Fe/a%20b/%20/100%25/(x)/{id}:verb"
        );
    }
}
