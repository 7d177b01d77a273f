//! The addresses that a client sends to: its base URL, and the servers that some operations have of
//! their own.

use crate::runtime::description::{Operation, Service};
use crate::runtime::send::base_url::{BaseUrl, absolute};

/// Where each operation goes; settled once when the client is built.
pub(crate) struct Servers {
    /// Where operations go that have no server of their own.
    pub(crate) base: BaseUrl,
    /// By the URL in the document; or the reason why nothing can be sent there.
    others: Vec<(&'static str, Result<BaseUrl, String>)>,
}

impl Servers {
    /// The servers of a service: as the document has them, or as they were replaced; or the reason
    /// why there are none. One of the document that is no address matters to its operations only.
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
            return Err("no operation has the server that `.server(…)` names".to_owned());
        }
        let mut others = Vec::with_capacity(service.servers.len());
        for server in service.servers {
            let named = |reason| format!("server `{}`: {reason}", server.url);
            let replacement = replaced.iter().rev().find(|(url, _)| url == server.url);
            let address = match replacement {
                Some((_, url)) => Ok(BaseUrl::parse(url).map_err(named)?),
                None => BaseUrl::fill(server.url, server.variables, variables)
                    .and_then(|url| BaseUrl::parse(&absolute(&url, &base.text)))
                    .map_err(named),
            };
            others.push((server.url, address));
        }
        Ok(Self { base, others })
    }

    /// Where an operation goes, or the reason why it cannot.
    pub(crate) fn of(&self, operation: &Operation) -> Result<&BaseUrl, &str> {
        let own = operation.server.and_then(|url| {
            let mut others = self.others.iter();
            others.find(|(documented, _)| *documented == url)
        });
        match own {
            Some((_, address)) => address.as_ref().map_err(String::as_str),
            None => Ok(&self.base),
        }
    }
}
