//! Access tokens: creating them with the library secret, and what each of them
//! is good for.

use std::collections::BTreeMap;

use serde_json::json;

use super::envelope::Refusal;
use super::gateway::Reply;
use super::state::{Smh, library_not_found, space_not_found};
use crate::call::Call;

const DEFAULT_PERIOD: i64 = 86_400;
const SHORTEST_PERIOD: i64 = 300;
const LONGEST_PERIOD: i64 = 315_360_000;

/// The tokens handed out.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    valid: BTreeMap<String, Token>,
    issued: u64,
    requests: usize,
}

/// What a token is good for.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) library: String,
    spaces: Vec<String>,
    grants: Vec<String>,
    period: i64,
    expires: i64,
}

impl Token {
    pub(super) fn new(library: &str, spaces: Vec<String>, grants: Vec<String>) -> Self {
        Self {
            library: library.to_owned(),
            spaces,
            grants,
            period: DEFAULT_PERIOD,
            expires: 0,
        }
    }

    /// Whether one of these grants was given.
    pub(super) fn has_any(&self, grants: &[&str]) -> bool {
        self.grants
            .iter()
            .any(|grant| grants.contains(&grant.as_str()))
    }

    /// A token without spaces reaches all of them with `admin`, and the only
    /// one of a single-tenant library.
    pub(super) fn reaches(&self, space: &str) -> bool {
        self.spaces.iter().any(|known| known == space)
            || (self.spaces.is_empty()
                && (self.has_any(&["admin"]) || space == super::state::SINGLE_SPACE))
    }
}

impl Tokens {
    pub(super) fn issue(&mut self, mut token: Token, now: i64) -> String {
        self.issued += 1;
        token.expires = now.saturating_add(token.period);
        let text = format!("acctk01{:024x}", self.issued);
        self.valid.insert(text.clone(), token);
        text
    }

    /// The token of that text, its life begun anew by this use.
    pub(super) fn use_one(&mut self, text: &str, now: i64) -> Option<Token> {
        let token = self.valid.get_mut(text)?;
        if token.expires <= now {
            return None;
        }
        token.expires = now.saturating_add(token.period);
        Some(token.clone())
    }

    pub(super) fn expire(&mut self) {
        self.valid.clear();
    }

    pub(super) fn requests(&self) -> usize {
        self.requests
    }
}

pub(super) fn create_token(smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    smh.tokens.requests += 1;
    let (library_id, secret) = credentials(call)?;
    let library = smh
        .libraries
        .get(library_id)
        .ok_or_else(library_not_found)?;
    if library.secret != secret {
        return Err(Refusal::new(
            404,
            "WrongLibraryIdOrSecret",
            "Wrong library id or secret.",
        ));
    }
    let spaces = comma_list(call.filled("space_id"));
    if !spaces.iter().all(|id| library.spaces.contains_key(id)) {
        return Err(space_not_found());
    }
    let mut token = Token::new(library_id, spaces, comma_list(call.filled("grant")));
    token.period = period(call.filled("period"));
    let period = token.period;
    let now = smh.clock.seconds();
    let text = smh.tokens.issue(token, now);
    let body = json!({ "accessToken": text, "expiresIn": period });
    Ok(Reply::with(200, body))
}

fn credentials(call: &Call) -> Result<(&str, &str), Refusal> {
    let missing = |code: &str| Refusal::new(400, code, "Library id or secret is missing.");
    match (call.filled("library_id"), call.filled("library_secret")) {
        (Some(library), Some(secret)) => Ok((library, secret)),
        (None, None) => Err(missing("EmptyLibraryIdOrSecret")),
        (None, Some(_)) => Err(missing("EmptyLibraryId")),
        (Some(_), None) => Err(missing("EmptyLibrarySecret")),
    }
}

fn period(text: Option<&str>) -> i64 {
    match text.and_then(|text| text.parse::<i64>().ok()) {
        Some(seconds) if seconds > 0 => seconds.clamp(SHORTEST_PERIOD, LONGEST_PERIOD),
        _ => DEFAULT_PERIOD,
    }
}

fn comma_list(text: Option<&str>) -> Vec<String> {
    text.unwrap_or_default()
        .split(',')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}
