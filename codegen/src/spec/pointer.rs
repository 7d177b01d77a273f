//! JSON pointers (RFC 6901), as `$ref`s and runtime expressions write them.

use std::borrow::Cow;

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
pub fn tokens(pointer: &str) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
    let tokens = pointer.split_once('/').map(|(_, rest)| rest.split('/'));
    tokens.into_iter().flatten().map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}

/// The name of a component that a URI of this document leads to.
pub fn component(section: &str, uri: &str) -> Option<String> {
    let pointer = decode_fragment(uri.strip_prefix('#')?);
    let mut tokens = tokens(&pointer);
    let found = [tokens.next()?, tokens.next()?];
    let name = tokens.next()?.into_owned();
    (found == ["components", section] && tokens.next().is_none()).then_some(name)
}

/// Turns a URI fragment into a JSON pointer (`%7B` is `{`).
pub fn decode_fragment(fragment: &str) -> Cow<'_, str> {
    if !fragment.contains('%') {
        return Cow::Borrowed(fragment);
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let decoded = (*first == b'%')
            .then(|| tail.get(..2))
            .flatten()
            .and_then(|hex| std::str::from_utf8(hex).ok())
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match decoded {
            Some(byte) => {
                bytes.push(byte);
                rest = tail.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}
