//! The error codes of a service and the error type of its calls.

use super::context::Context;
use super::docs::Comment;
use super::enumeration::table;
use super::markdown;
use crate::ir::{Docs, ErrorCode, Meaning};
use crate::render::Item;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// The file of errors.
pub fn errors(context: &Context<'_>) -> Vec<Item> {
    let named = context.names.error_codes(context.api);
    let rows = named.map(|(code, name)| {
        let literal = Literal::string(code.code.as_wire());
        (describe(context, code), name, literal)
    });
    let mut about = Comment::default();
    about.line("What the service calls the reason of a refusal.");
    about.blank();
    about.line(
        "A code is not tied to one HTTP status, and the service may send codes that nobody \
         documented: those are kept in `Unknown`.",
    );
    let codes = table("open_enum", about, "ErrorCode, Unknown", rows);
    let meaning = meaning(context);
    let title = format!("Errors of {}.", context.api.title.trim());
    let mut inner = Comment::default();
    inner.paragraphs(&title);
    let declaration = quote! {
        /// Why a call failed.
        pub type Error = runtime::Error<ErrorCode>;
    };
    let head = [
        Item::Inner(inner.inner()),
        Item::Plain(quote!(
            use crate::runtime;
        )),
        Item::Plain(declaration),
    ];
    let mut members = vec![
        quote! {
            fn from_wire(code: &str) -> Self {
                Self::from(code)
            }
        },
        quote! {
            fn as_str(&self) -> &str {
                self.as_str()
            }
        },
        quote! {
            fn is_documented(&self) -> bool {
                Self::known(self.as_str()).is_some()
            }
        },
        meaning,
    ];
    members.extend(concerns(context));
    let code = Item::Impl {
        header: quote!(impl runtime::ErrorCode for ErrorCode),
        members,
    };
    head.into_iter().chain([codes, code]).collect()
}

fn describe(context: &Context<'_>, code: &ErrorCode) -> Comment {
    let docs = Docs {
        description: (!code.description.trim().is_empty()).then(|| code.description.clone()),
        ..Docs::default()
    };
    let mut comment = Comment::new(&context.links, &docs, "");
    comment.blank();
    let statuses: Vec<String> = code.statuses.iter().map(u16::to_string).collect();
    let with = if statuses.is_empty() {
        String::new()
    } else {
        format!(", documented with HTTP {}", statuses.join(", "))
    };
    comment.line(&format!("{}{with}.", markdown::code(code.code.as_wire())));
    comment.blank();
    let batch = if code.concerns_every_item {
        " It ends a batch."
    } else {
        ""
    };
    let advice = code
        .meaning
        .map_or_else(|| advice_by_status(&code.statuses), advice);
    comment.line(&format!("{advice}{batch}"));
    comment
}

/// What a caller can do after a code of this meaning.
fn advice(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::InvalidToken => {
            "**Sign in again.** A client that gets its tokens by itself has tried another one already."
        }
        Meaning::Throttled => {
            "**Retry later.** Nothing was done; the client has tried again as its policy says."
        }
        Meaning::Busy => {
            "**Retry later.** Other work holds the object; the client has tried again as its policy says."
        }
        Meaning::Quota => "**Stop.** What is allowed is used up; repeating does not help.",
        Meaning::Denied => "**Stop.** The caller is not allowed to do this.",
        Meaning::NotFound => "**Look again.** Something that was named does not exist.",
        Meaning::Conflict => "**Look again.** Something is in the way.",
        Meaning::Invalid => "**Change the request.** As it is it cannot be right.",
    }
}

/// What a caller can do after a code whose meaning is not known, from the statuses that it comes with:
/// the runtime goes by them as well.
fn advice_by_status(statuses: &BTreeSet<u16>) -> &'static str {
    let all = |among: &[u16]| statuses.iter().all(|status| among.contains(status));
    let may_have_acted = |status: &u16| matches!(status, 408 | 500 | 502..=504 | 506..);
    if statuses.is_empty() {
        "**See the status.** Work may have been done with 408 or 5xx; with others it was refused."
    } else if statuses.iter().any(may_have_acted) {
        "**Look first.** What was asked may have been done; the client has repeated only what does no \
         harm."
    } else if all(&[401]) {
        advice(Meaning::InvalidToken)
    } else if all(&[429]) {
        advice(Meaning::Throttled)
    } else if all(&CHANGEABLE) {
        "**Change the request.** It was refused, and is not repeated."
    } else {
        "**Stop.** It was refused, and is not repeated."
    }
}

/// The statuses that find fault with the request itself.
const CHANGEABLE: [u16; 14] = [
    400, 404, 405, 406, 410, 411, 412, 413, 414, 415, 416, 417, 422, 431,
];

/// The codes that are not about one item; nothing if there are none.
fn concerns(context: &Context<'_>) -> Option<TokenStream> {
    let named = context.names.error_codes(context.api);
    let codes = named.filter(|(code, _)| code.concerns_every_item);
    let codes: Vec<_> = codes.map(|(_, name)| name).collect();
    (!codes.is_empty()).then(|| {
        quote! {
            fn concerns_every_item(&self) -> bool {
                matches!(self, #(Self::#codes)|*)
            }
        }
    })
}

fn meaning(context: &Context<'_>) -> TokenStream {
    let arms = Meaning::WORDS.iter().filter_map(|(_, kind)| {
        let named = context.names.error_codes(context.api);
        let codes: Vec<_> = named
            .filter(|(code, _)| code.meaning == Some(*kind))
            .map(|(_, name)| name)
            .collect();
        let meaning = format_ident!("{kind:?}");
        (!codes.is_empty()).then(|| quote!(#(Self::#codes)|* => runtime::Meaning::#meaning,))
    });
    let patterns = context.api.error_patterns.iter().map(|(pattern, kind)| {
        let meaning = format_ident!("{kind:?}");
        quote! {
            Self::Unknown(code) if runtime::matches_pattern(#pattern, code) => runtime::Meaning::#meaning,
        }
    });
    let arms: Vec<TokenStream> = arms.chain(patterns).collect();
    let body = if arms.is_empty() {
        quote!(runtime::Meaning::Other)
    } else {
        quote! {
            match self {
                #(#arms)*
                _ => runtime::Meaning::Other,
            }
        }
    };
    quote! {
        fn meaning(&self) -> runtime::Meaning {
            #body
        }
    }
}
