//! `Link` headers (RFC 8288), and addresses of pages (RFC 3986).

use http::header::LINK;
use http::{HeaderMap, Uri};

/// The target of the first link whose relation is `next`.
pub(crate) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(LINK).into_iter();
    let mut texts = values.filter_map(|value| value.to_str().ok());
    texts.find_map(next_in).map(str::to_owned)
}

fn next_in(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let (is_next, after) = read_parameters(after);
        if is_next {
            return Some(target.trim());
        }
        rest = after;
    }
}

/// Reads the parameters of one link: whether it leads to the next page, and what comes after it.
fn read_parameters(mut rest: &str) -> (bool, &str) {
    let mut relation: Option<String> = None;
    let mut has_context = false;
    loop {
        rest = rest.trim_start();
        let Some(after) = rest.strip_prefix(';') else {
            // A comma, the end, or something that is no parameter.
            let after = rest.find([',', '<']).and_then(|at| rest.get(at..));
            let is_next = relation.is_some_and(|relation| {
                let mut names = relation.split_ascii_whitespace();
                names.any(|name| name.eq_ignore_ascii_case("next"))
            });
            return (is_next && !has_context, after.unwrap_or_default());
        };
        let end = after.find(['=', ';', ',']).unwrap_or(after.len());
        let (name, after) = after.split_at(end);
        let name = name.trim();
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => read_value(after.trim_start()),
            None => (String::new(), after),
        };
        // Only the first relation counts; a link from elsewhere is not about this page.
        if name.eq_ignore_ascii_case("rel") {
            relation.get_or_insert(value);
        } else if name.eq_ignore_ascii_case("anchor") {
            has_context = true;
        }
        rest = after;
    }
}

/// A token or a quoted string, and what comes after it.
fn read_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([';', ',']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut letters = quoted.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(letters.next().map(|(_, letter)| letter)),
            letter => value.push(letter),
        }
    }
    (value, "")
}

/// The path and the query of an address that a page at `here` gives; nothing if it leads to another
/// host.
///
/// The scheme stays that of the client: services behind a proxy often do not know their own.
pub(crate) fn path_and_query(address: &str, here: &str) -> Option<String> {
    let address = address.split('#').next().unwrap_or_default();
    let (scheme, rest) = here.split_once("://")?;
    let authority_end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(authority_end);
    let path = path.split('?').next().unwrap_or_default();
    let has_scheme = address.split_once("://").is_some_and(|(before, _)| {
        before
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || "+-.".contains(letter))
    });
    if has_scheme || address.starts_with("//") {
        let absolute = match has_scheme {
            true => address.to_owned(),
            false => format!("{scheme}:{address}"),
        };
        let uri: Uri = absolute.parse().ok()?;
        let is_ours = host_and_port(&uri)? == host_and_port(&here.parse().ok()?)?;
        let found = uri.path_and_query().map_or("/", |found| found.as_str());
        return is_ours.then(|| found.to_owned());
    }
    if address.starts_with('/') {
        return Some(address.to_owned());
    }
    if address.is_empty() || address.starts_with('?') {
        return Some(format!("{path}{address}")).filter(|_| !authority.is_empty());
    }
    // What has a scheme but no authority, such as `data:`, is no page.
    let colon = address.find(':');
    if colon.is_some_and(|colon| {
        !address
            .get(..colon)
            .unwrap_or_default()
            .contains(['/', '?'])
    }) {
        return None;
    }
    let folder = path.rfind('/').and_then(|end| path.get(..=end));
    Some(format!("{}{address}", folder.unwrap_or("/")))
}

/// The host in lower case, and the port if it is not the scheme's own.
fn host_and_port(uri: &Uri) -> Option<(String, Option<u16>)> {
    let usual = match uri.scheme_str()? {
        "https" => 443,
        "http" => 80,
        _ => return None,
    };
    if uri.authority()?.as_str().contains('@') {
        return None;
    }
    let port = uri.port_u16().filter(|port| *port != usual);
    Some((uri.host()?.to_ascii_lowercase(), port))
}
