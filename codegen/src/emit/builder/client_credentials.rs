//! The methods of the builder that take what a client gets tokens with: OAuth 2.0, client credentials.

use super::Comment;
use crate::emit::markdown::{code, escape, one_line};
use crate::ir::SecurityScheme;
use crate::names::SchemeNames;
use proc_macro2::TokenStream;
use quote::quote;

/// The methods, if a client gets tokens of this scheme for credentials of its own.
pub(super) fn setters(scheme: &SecurityScheme, names: &SchemeNames) -> Vec<TokenStream> {
    let (Some(credentials), Some(client)) = (&scheme.client_credentials, &names.client) else {
        return Vec::new();
    };
    let comment = |scopes: &str| {
        let mut comment = Comment::default();
        comment.line(&format!(
            "Gets tokens from {} for an id and a secret of the client when they are needed, keeps them, and replaces them 60 s before they end.",
            code(&credentials.token_url)
        ));
        comment.blank();
        comment.line("Many calls at once share one request for a token.");
        comment.blank();
        comment.line(scopes);
        comment
    };
    let scheme = &names.constant;
    let (setter, scoped) = (&client.setter, &client.scoped);
    let (constant, endpoint) = (&client.constant, &client.endpoint);
    let scopes = &credentials.scopes;
    let listed: Vec<String> = scopes.iter().map(|scope| code(scope)).collect();
    let about = if listed.is_empty() {
        "The request names no scope.".to_owned()
    } else {
        format!(
            "The request names each scope that an operation needs: {}.",
            listed.join(", ")
        )
    };
    let plain = comment(&about).outer();
    let mut narrow = comment("The request names these scopes.");
    if !credentials.documented.is_empty() {
        narrow.blank();
        narrow.line("The document has:");
        narrow.blank();
    }
    for (scope, about) in &credentials.documented {
        narrow.line(&format!("- {}: {}", code(scope), escape(&one_line(about))));
    }
    let narrow = narrow.outer();
    let usual = if scopes.is_empty() {
        quote!(Vec::<String>::new())
    } else {
        quote!([#(#scopes),*])
    };
    vec![
        quote! {
            #plain
            pub fn #setter(
                self,
                client_id: impl Into<String>,
                client_secret: impl Into<runtime::Secret>,
            ) -> Self {
                self.#scoped(client_id, client_secret, #usual)
            }
        },
        quote! {
            #narrow
            pub fn #scoped(
                mut self,
                client_id: impl Into<String>,
                client_secret: impl Into<runtime::Secret>,
                scopes: impl IntoValues<String>,
            ) -> Self {
                self.core.client_credentials::<ErrorCode>(
                    &security::#scheme,
                    &security::#constant,
                    &security::#endpoint,
                    (client_id.into(), client_secret.into()),
                    &scopes.into_vec(),
                );
                self
            }
        },
    ]
}
