//! All that is known of an API.

use super::errors::{Envelope, ErrorCode, Meaning};
use super::examples::Examples;
use super::operation::{Operation, OperationId, Rate};
use super::response::Header;
use super::security::SecurityScheme;
use super::server::{Server, ServerVariable, SharedVariable};
use super::text::{Docs, WireName};
use super::types::{Type, TypeDef, TypeId};
use crate::node_id::NodeId;
use std::collections::{BTreeMap, BTreeSet};

/// A whole API.
#[derive(Debug)]
pub struct Api {
    /// The name of the API in words.
    pub title: String,
    /// Its purpose.
    pub description: Option<String>,
    /// What was selected of it, as it was asked for; `None` if it is whole.
    pub selection: Option<String>,
    /// Where its calls go, but for operations that have a server of their own: to the first, unless
    /// the caller chooses another.
    pub servers: Vec<Server>,
    /// Where responses that are failures keep what; `None` if the document does not say.
    pub envelope: Option<Envelope>,
    /// Every documented error code, sorted.
    pub error_codes: Vec<ErrorCode>,
    /// Patterns of undocumented codes, and their meaning.
    pub error_patterns: Vec<(String, Meaning)>,
    /// The security schemes, sorted by name.
    pub schemes: Vec<SecurityScheme>,
    /// Parameters that are set once on the client, sorted by name.
    pub globals: Vec<Global>,
    /// What comes from the service keeps properties that are not described.
    pub keeps_unknown: bool,
    /// What a response must have is missed only by who needs it.
    pub is_lenient: bool,
    /// How often each operation may be sent that says nothing else.
    pub rate: Option<Rate>,
    /// What the document says of its tags.
    pub tags: BTreeMap<String, String>,
    /// Every operation, sorted by id.
    pub operations: Vec<Operation>,
    /// Every type, component schemas first.
    pub types: Vec<TypeDef>,
    /// What the document gives as examples.
    pub examples: Examples,
}

impl Api {
    /// The definition behind an id that was made for this API.
    pub fn type_def(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.index())
    }

    /// How many operations the document has; one with several kinds of bodies is several here.
    pub fn operation_count(&self) -> usize {
        let labels: BTreeSet<&str> = self.operations.iter().map(|it| it.label.as_str()).collect();
        labels.len()
    }

    /// The servers that operations have of their own, by their URLs.
    pub fn own_servers(&self) -> BTreeMap<&str, &Server> {
        let servers = self.operations.iter().filter_map(|it| it.server.as_ref());
        servers
            .map(|server| (server.url.as_str(), server))
            .collect()
    }

    /// The variables of all servers, by their names: callers set one for all servers that have it.
    pub fn server_variables(&self) -> Vec<SharedVariable<'_>> {
        let servers = self.servers.iter().map(|it| (it.url.as_str(), it));
        let own = self.operations.iter().filter_map(|it| {
            let server = it.server.as_ref();
            server.map(|server| (it.document_id.as_wire(), server))
        });
        let mut own: Vec<(&str, &Server)> = own.collect();
        // The order of the document decides nothing.
        own.sort_by_key(|(user, server)| (server.url.as_str(), *user));
        let mut uses: BTreeMap<&WireName, Vec<(&str, &ServerVariable)>> = BTreeMap::new();
        for (user, server) in servers.chain(own) {
            for variable in &server.variables {
                uses.entry(&variable.name)
                    .or_default()
                    .push((user, variable));
            }
        }
        let uses = uses.into_iter();
        uses.map(|(name, uses)| SharedVariable::of(name, &uses))
            .collect()
    }

    /// The headers of all responses, each once, sorted by name.
    pub fn headers(&self) -> Vec<&Header> {
        let mut headers: BTreeMap<String, Vec<&Header>> = BTreeMap::new();
        for header in self.operations.iter().flat_map(|it| &it.headers) {
            let name = header.name.as_wire().to_ascii_lowercase();
            let of_name = headers.entry(name).or_default();
            if !of_name.iter().any(|known| known.is_same(header)) {
                of_name.push(header);
            }
        }
        headers.into_values().flatten().collect()
    }

    /// No response has this header but where it is not to be used any more.
    pub fn is_deprecated(&self, header: &Header) -> bool {
        let all = self.operations.iter().flat_map(|it| &it.headers);
        header.deprecated && all.filter(|it| it.is_same(header)).all(|it| it.deprecated)
    }

    /// The operation behind an id that was made for this API.
    pub fn operation(&self, id: OperationId) -> Option<&Operation> {
        self.operations.get(id.index())
    }
}

/// A parameter that is set once on the client.
#[derive(Debug, Clone)]
pub struct Global {
    /// As sent.
    pub name: WireName,
    /// The type of its value.
    pub ty: Type,
    /// Its purpose.
    pub docs: Docs,
    /// Where it is first described.
    pub at: NodeId,
}
