//! JSON pointers (RFC 6901), the addresses of nodes.

/// The pointer of a child: `/paths` + `/pets/{id}` is `/paths/~1pets~1{id}`.
pub fn join(parent: &str, token: &str) -> String {
    let mut pointer = String::with_capacity(parent.len() + token.len() + 1);
    pointer.push_str(parent);
    pointer.push('/');
    for character in token.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
    pointer
}

/// The unescaped tokens of a pointer, outermost first.
pub fn tokens(pointer: &str) -> impl DoubleEndedIterator<Item = String> + '_ {
    let tokens = pointer.split_once('/').map(|(_, rest)| rest.split('/'));
    tokens
        .into_iter()
        .flatten()
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
}

/// The pointer of the parent, `None` for the whole document.
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rsplit_once('/').map(|(parent, _)| parent)
}

/// The last token, unescaped; empty for the whole document.
pub fn last(pointer: &str) -> String {
    tokens(pointer).next_back().unwrap_or_default()
}
