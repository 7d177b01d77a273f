//! Creating, renewing and deleting access tokens.
//!
//! Where the pages are silent: a token that is not valid can be neither
//! renewed nor deleted; deleting the tokens of nobody in particular, or of
//! more users, clients or sessions than a list can have, is refused.

use serde_json::{Value, json};

use super::body::comma_list;
use super::envelope::Refusal;
use super::gateway::Reply;
use super::state::{Library, Smh, library_not_found, space_not_found};
use super::tokens::{DEFAULT_PERIOD, Token};
use crate::call::Call;

const SHORTEST_PERIOD: i64 = 300;
const LONGEST_PERIOD: i64 = 315_360_000;
const MOST_USERS: usize = 10;
const MOST_CLIENTS_OR_SESSIONS: usize = 100;

pub(super) fn create_token(smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    smh.tokens.requests += 1;
    let (library_id, secret) = credentials(call)?;
    let library = smh.library_with_secret(library_id, secret)?;
    let spaces = comma_list(call.filled("space_id"));
    if !spaces.iter().all(|id| library.spaces.contains_key(id)) {
        return Err(space_not_found());
    }
    let mut token = Token::new(library_id, spaces, comma_list(call.filled("grant")));
    let text = |name: &str| call.query(name).unwrap_or_default().to_owned();
    token.user = text("user_id");
    token.client = text("client_id");
    token.session = text("session_id");
    token.period = period(call.filled("period"));
    let period = token.period;
    let now = smh.clock.seconds();
    let text = smh.tokens.issue(token, now);
    Ok(Reply::with(200, token_json(&text, period)))
}

/// The token in the path is all the credentials there are.
pub(super) fn renew_token(smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    let (text, token) = smh.token_in_path(call)?;
    Ok(Reply::with(200, token_json(text, token.period)))
}

/// The token in the path is all the credentials there are.
pub(super) fn delete_token(smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    let (text, _token) = smh.token_in_path(call)?;
    smh.tokens.revoke(text);
    Ok(Reply::no_content())
}

/// Clients and sessions narrow the choice down further; empty, they do not.
pub(super) fn delete_user_tokens(smh: &mut Smh, call: &Call) -> Result<Reply, Refusal> {
    let library_id = call.path("LibraryId");
    let secret = call
        .filled("library_secret")
        .ok_or_else(|| missing("EmptyLibrarySecret"))?;
    smh.library_with_secret(library_id, secret)?;
    let users = short_list(call, "user_id", MOST_USERS)?;
    let clients = short_list(call, "client_id", MOST_CLIENTS_OR_SESSIONS)?;
    let sessions = short_list(call, "session_id", MOST_CLIENTS_OR_SESSIONS)?;
    if users.is_empty() {
        return Err(Refusal::parameter("user_id is missing."));
    }
    let fits = |wanted: &[String], id: &String| wanted.is_empty() || wanted.contains(id);
    smh.tokens.revoke_all(|token| {
        token.library == library_id
            && users.contains(&token.user)
            && fits(&clients, &token.client)
            && fits(&sessions, &token.session)
    });
    Ok(Reply::no_content())
}

impl Smh {
    fn library_with_secret(&self, id: &str, secret: &str) -> Result<&Library, Refusal> {
        let library = self.libraries.get(id).ok_or_else(library_not_found)?;
        if library.secret == secret {
            Ok(library)
        } else {
            Err(Refusal::new(
                404,
                "WrongLibraryIdOrSecret",
                "Wrong library id or secret.",
            ))
        }
    }

    fn token_in_path<'a>(&mut self, call: &'a Call) -> Result<(&'a str, Token), Refusal> {
        let (library, text) = (call.path("LibraryId"), call.path("AccessToken"));
        if !self.libraries.contains_key(library) {
            return Err(library_not_found());
        }
        let now = self.clock.seconds();
        let token = self.tokens.use_one(text, library, now)?;
        Ok((text, token))
    }
}

fn token_json(text: &str, period: i64) -> Value {
    json!({ "accessToken": text, "expiresIn": period })
}

fn credentials(call: &Call) -> Result<(&str, &str), Refusal> {
    match (call.filled("library_id"), call.filled("library_secret")) {
        (Some(library), Some(secret)) => Ok((library, secret)),
        (None, None) => Err(missing("EmptyLibraryIdOrSecret")),
        (None, Some(_)) => Err(missing("EmptyLibraryId")),
        (Some(_), None) => Err(missing("EmptyLibrarySecret")),
    }
}

fn missing(code: &str) -> Refusal {
    Refusal::new(400, code, "Library id or secret is missing.")
}

/// Digits that no number can hold are still a positive integer.
fn period(text: Option<&str>) -> i64 {
    let digits = text.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    match digits.map(|digits| digits.parse().unwrap_or(i64::MAX)) {
        Some(seconds) if seconds > 0 => seconds.clamp(SHORTEST_PERIOD, LONGEST_PERIOD),
        _ => DEFAULT_PERIOD,
    }
}

fn short_list(call: &Call, name: &str, most: usize) -> Result<Vec<String>, Refusal> {
    let list = comma_list(call.filled(name));
    if list.len() > most {
        return Err(Refusal::parameter(&format!("{name} has too many values.")));
    }
    Ok(list)
}
