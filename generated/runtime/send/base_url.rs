//! The address a client sends to, checked once when the client is built.

use http::Uri;

use crate::runtime::description::Server;
use crate::runtime::request::{Request, has_dot_segment};

/// An absolute http or https address with an optional path, without the slash at its end.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    pub(crate) text: String,
    pub(crate) host: String,
}

impl BaseUrl {
    /// What the path of this request stands behind.
    pub(crate) fn before(&self, request: &Request) -> &str {
        if !request.from_host {
            return &self.text;
        }
        let authority = self.text.find("://").map_or(0, |at| at + 3);
        let path = self.text.get(authority..).and_then(|rest| rest.find('/'));
        let end = path.map(|at| authority + at);
        end.and_then(|end| self.text.get(..end))
            .unwrap_or(&self.text)
    }

    /// The documented address with its variables filled in, or `given` instead; or the reason why
    /// there is none. Reasons hold no part of a given address, which may hold a password.
    ///
    /// A relative address is a path below a given one that has none.
    pub(crate) fn resolve(
        documented: Option<&Server>,
        given: Option<&str>,
        variables: &[(&'static str, String)],
    ) -> Result<Self, String> {
        let documented = documented.filter(|server| !server.url.is_empty());
        let filled = |server: &Server| Self::fill(server.url, server.variables, variables);
        match (given, documented) {
            (Some(given), documented) if !given.is_empty() => {
                let base = Self::parse(given)?;
                match documented {
                    Some(server) if is_relative(server.url) && !base.has_path() => {
                        Self::parse(&absolute(&filled(server)?, &base.text))
                    }
                    _ => Ok(base),
                }
            }
            (None, Some(server)) => {
                let url = filled(server)?;
                if url.starts_with("//") {
                    Self::parse(&format!("https:{url}"))
                } else if is_relative(&url) {
                    Err(format!(
                        "the document has no host for its server `{}`: call `.base_url(…)` with its address",
                        server.url
                    ))
                } else {
                    Self::parse(&url)
                }
            }
            _ => Err("there is no base URL: call `.base_url(…)`".to_owned()),
        }
    }

    fn has_path(&self) -> bool {
        let authority = self.text.split_once("://").map(|(_, rest)| rest);
        authority.is_some_and(|authority| authority.contains('/'))
    }

    /// The address with each `{variable}` replaced by the value given last, or by its default.
    pub(crate) fn fill(
        template: &str,
        defaults: &[(&'static str, &'static str)],
        given: &[(&'static str, String)],
    ) -> Result<String, String> {
        let mut text = String::new();
        let mut rest = template;
        while let Some((literal, after)) = rest.split_once('{') {
            text.push_str(literal);
            let (name, after) = after
                .split_once('}')
                .ok_or_else(|| "the base URL holds an unfinished `{`".to_owned())?;
            let default = defaults.iter().find(|(variable, _)| *variable == name);
            let default = default.map(|(_, value)| *value);
            let value = given
                .iter()
                .rev()
                .find(|(variable, _)| *variable == name)
                .map(|(_, value)| value.as_str())
                .or(default)
                .filter(|value| !value.is_empty())
                .ok_or_else(|| format!("the variable `{name}` of the base URL must be set"))?;
            let leads_elsewhere = if text == "/" {
                value.starts_with(['/', '\\'])
            } else {
                is_before_path(&text, after)
                    && value.contains(['/', '\\', '?', '#', '@'])
                    && !is_path_behind(&text, value, after)
            };
            if leads_elsewhere {
                return Err(format!(
                    "the variable `{name}` of the base URL must be a part of a host"
                ));
            }
            if default != Some(value) && makes_dot_segment(&text, value, after) {
                return Err(format!(
                    "the variable `{name}` of the base URL must not lead out of it by `.` or `..`"
                ));
            }
            text.push_str(value);
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }

    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        // `Uri` would drop a fragment in silence.
        if text.contains(['?', '#']) {
            return Err("the base URL must not have a query or a fragment".to_owned());
        }
        let relative = "the base URL must be absolute, such as `https://example.com`";
        let uri: Uri = text
            .parse()
            .map_err(|_| "the base URL is not a URL".to_owned())?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(relative.to_owned());
        };
        if !matches!(scheme, "http" | "https") {
            return Err("the base URL must begin with `https://` or `http://`".to_owned());
        }
        if authority.as_str().contains('@') {
            return Err("the base URL must not hold a user name or password".to_owned());
        }
        if authority.host().is_empty() {
            return Err(relative.to_owned());
        }
        Ok(Self {
            text: text.trim_end_matches('/').to_owned(),
            host: authority.host().to_owned(),
        })
    }
}

/// True if a variable between these is a part of the scheme or the host, and so decides who gets the
/// credentials. A variable that the whole URL begins with may hold all that comes before the path.
fn is_before_path(before: &str, after: &str) -> bool {
    let authority = match (before.split_once("://"), before.strip_prefix("//")) {
        (Some((_, authority)), _) | (None, Some(authority)) => authority,
        (None, None) if before.is_empty() => return after.starts_with("://"),
        (None, None) => before,
    };
    !authority.contains('/')
}

/// True if all of a host stands before a value, which is the path or begins it. What ends in a dot or
/// a hyphen lacks the rest of its host.
fn is_path_behind(before: &str, value: &str, after: &str) -> bool {
    let host = before.split_once("//").map_or(before, |(_, host)| host);
    host.ends_with(|last: char| last.is_alphanumeric() || last == ']')
        && value.starts_with('/')
        && !value.starts_with("//")
        && !value.contains(['\\', '?', '#', '@'])
        && (after.is_empty() || after.starts_with('/'))
}

/// True if a value makes a segment between these, or a part of one, that leads elsewhere.
fn makes_dot_segment(before: &str, value: &str, after: &str) -> bool {
    let begun = before.rsplit('/').next().unwrap_or_default();
    let rest = after.split('/').next().unwrap_or_default();
    has_dot_segment(&format!("{begun}{value}{rest}"))
}

/// True if a URL says nothing about the host. One that begins with a variable may, and one that begins
/// with a host has lost its scheme.
fn is_relative(url: &str) -> bool {
    let first = url.split('/').next().unwrap_or_default();
    let is_absolute = url.contains("://") || url.starts_with("//") || url.starts_with('{');
    !is_absolute && !names_host(first)
}

/// True of `example.com` and `localhost:80`, not of `v1.2`.
fn names_host(segment: &str) -> bool {
    let last = segment.rsplit_once('.').map_or("", |(_, last)| last);
    segment.contains(':') || (!last.is_empty() && last.chars().all(char::is_alphabetic))
}

/// The address that a URL of the document means, seen from the base URL.
pub(crate) fn absolute(url: &str, base: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    if url.contains("://") {
        url.to_owned()
    } else if url.starts_with("//") {
        format!("{scheme}:{url}")
    } else if url.starts_with('/') {
        let authority = rest.split('/').next().unwrap_or_default();
        format!("{scheme}://{authority}{url}")
    } else {
        below(base, url)
    }
}

/// The address that a relative path means below the base URL, which is a folder (RFC 3986, 5.2.4).
fn below(base: &str, path: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    format!("{scheme}://{authority}/{}", parts.join("/"))
}
