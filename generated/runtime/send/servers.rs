//! The addresses that a client sends to: its base URL, and the servers that some operations have of
//! their own.

use crate::runtime::description::{Operation, Service};
use crate::runtime::send::base_url::BaseUrl;

/// Where each operation goes; settled once when the client is built.
pub(crate) struct Servers {
    /// Where operations go that have no server of their own.
    pub(crate) base: BaseUrl,
    /// By the URL in the document.
    others: Vec<(&'static str, BaseUrl)>,
}

impl Servers {
    /// The servers of a service: as the document has them, or as they were replaced; or the reason
    /// why there are none.
    pub(crate) fn resolve(
        service: &Service,
        base: BaseUrl,
        replaced: &[(String, String)],
        variables: &[(&'static str, String)],
    ) -> Result<Self, String> {
        let is_known = |documented: &str| {
            let mut servers = service.servers.iter();
            servers.any(|server| server.url == documented)
        };
        if !replaced.iter().all(|(url, _)| is_known(url)) {
            return Err("no operation has the server that `.with_server(…)` names".to_owned());
        }
        let mut others = Vec::with_capacity(service.servers.len());
        for server in service.servers {
            let replacement = replaced.iter().rev().find(|(url, _)| url == server.url);
            let address = match replacement {
                Some((_, url)) => BaseUrl::parse(url),
                None => BaseUrl::fill(server.url, server.variables, variables)
                    .and_then(|url| BaseUrl::parse(&absolute(&url, &base.text))),
            };
            let address = address.map_err(|reason| format!("server `{}`: {reason}", server.url))?;
            others.push((server.url, address));
        }
        Ok(Self { base, others })
    }

    /// Where an operation goes.
    pub(crate) fn of(&self, operation: &Operation) -> &BaseUrl {
        let own = operation.server.and_then(|url| {
            let mut others = self.others.iter();
            others.find(|(documented, _)| *documented == url)
        });
        own.map_or(&self.base, |(_, address)| address)
    }
}

/// The address that a URL of the document means, seen from the base URL.
fn absolute(url: &str, base: &str) -> String {
    let (scheme, rest) = base.split_once("://").unwrap_or_default();
    if url.contains("://") {
        url.to_owned()
    } else if url.starts_with("//") {
        format!("{scheme}:{url}")
    } else if url.starts_with('/') {
        let authority = rest.split('/').next().unwrap_or_default();
        format!("{scheme}://{authority}{url}")
    } else {
        format!("{base}/{}", url.trim_start_matches("./"))
    }
}
