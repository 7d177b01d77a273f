//! Where in a JSON text a byte lies, as a path such as `items[3].size`.
//!
//! The parser of a response says at which byte it gave up. Walking the text again up to there, only
//! after a failure, costs successful calls nothing and needs no code per type.

/// The path of the value that ends at, or holds, the byte at `end`.
///
/// Keys that look like content rather than like the name of a field are shown as `*`.
pub(crate) fn path_at(text: &[u8], end: usize) -> String {
    // No parser takes a value that is deeper, but what is passed over may be.
    const DEEPEST: usize = 128;
    let text = text.get(..end.min(text.len())).unwrap_or_default();
    let mut open: Vec<Step<'_>> = Vec::new();
    let mut deeper = 0_usize;
    let mut bytes = text.iter().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'{' | b'[' if open.len() == DEEPEST => deeper += 1,
            b'}' | b']' if deeper > 0 => deeper -= 1,
            b',' if deeper > 0 => {}
            b'{' => open.push(Step::Key(None)),
            b'[' => open.push(Step::Index(0)),
            b'}' | b']' => {
                open.pop();
            }
            b',' => match open.last_mut() {
                Some(Step::Key(key)) => *key = None,
                Some(Step::Index(index)) => *index += 1,
                None => {}
            },
            b'"' => {
                let word = string_at(text, at);
                if deeper == 0
                    && let Some(Step::Key(key @ None)) = open.last_mut()
                {
                    *key = Some(word);
                }
                // Past the string and its closing quote.
                let _ = bytes.nth(word.len());
            }
            _ => {}
        }
    }
    render(&open)
}

enum Step<'a> {
    /// In an object, below this key, or before its first.
    Key(Option<&'a [u8]>),
    /// In an array, at this element.
    Index(usize),
}

/// The bytes of the string whose quote is at `start`, without quotes.
fn string_at(text: &[u8], start: usize) -> &[u8] {
    let rest = text.get(start + 1..).unwrap_or_default();
    let mut escaped = false;
    let length = rest.iter().position(|byte| match byte {
        _ if escaped => {
            escaped = false;
            false
        }
        b'\\' => {
            escaped = true;
            false
        }
        byte => *byte == b'"',
    });
    rest.get(..length.unwrap_or(rest.len())).unwrap_or_default()
}

fn render(steps: &[Step<'_>]) -> String {
    let mut path = String::new();
    for step in steps {
        match step {
            Step::Key(None) => {}
            Step::Key(Some(key)) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(field_name(key).unwrap_or("*"));
            }
            Step::Index(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

fn field_name(key: &[u8]) -> Option<&str> {
    const LONGEST: usize = 40;
    let is_name = !key.is_empty()
        && key.len() <= LONGEST
        && key
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || b"_-$@".contains(byte));
    std::str::from_utf8(key).ok().filter(|_| is_name)
}
