//! What emitters see, and the two small things that all of them do with it.

use super::facts::Looks;
use super::features::Features;
use super::links::Links;
use super::tags::Tags;
use crate::ir::{Api, Argument, Graph, Header, Operation};
use crate::names::{ArgumentNames, Ident, Names, OperationNames};

/// What emitters see.
pub struct Context<'a> {
    /// The model.
    pub api: &'a Api,
    /// How its definitions refer to each other.
    pub graph: &'a Graph,
    /// Its names.
    pub names: &'a Names,
    /// The module of the API.
    pub module: &'a Ident,
    /// The name of the crate in Rust, if it is known.
    pub crate_name: Option<&'a Ident>,
    /// What can be left out of the crate.
    pub features: &'a Features,
    /// The documented headers of all responses, each with the method that reads it.
    pub headers: Vec<(&'a Header, &'a Ident)>,
    /// What the words of its document name.
    pub links: Links,
    /// What means the alternatives of its unions.
    pub tags: Tags<'a>,
    /// What values of its unions look like.
    pub looks: Looks<'a>,
}

impl<'a> Context<'a> {
    /// The operations with their names.
    pub fn operations(&self) -> impl Iterator<Item = Named<'a>> {
        let pairs = self.names.operations(self.api);
        pairs.map(|(operation, names)| Named { operation, names })
    }
}

/// An operation and its names.
#[derive(Clone, Copy)]
pub struct Named<'a> {
    /// The model.
    pub operation: &'a Operation,
    /// Its names.
    pub names: &'a OperationNames,
}

impl<'a> Named<'a> {
    /// The arguments and their names.
    pub fn arguments(self) -> impl Iterator<Item = (&'a Argument, &'a ArgumentNames)> {
        self.names.arguments(self.operation)
    }
}

/// A fixed word as an identifier.
pub fn word(word: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(word, proc_macro2::Span::call_site())
}
