//! The access tokens handed out, and what each of them is good for.

use std::collections::BTreeMap;

use super::envelope::Refusal;

pub(super) const DEFAULT_PERIOD: i64 = 86_400;

/// The tokens handed out.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    valid: BTreeMap<String, Token>,
    issued: u64,
    pub(super) requests: usize,
}

/// What a token is good for, and for whom.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) library: String,
    /// Empty for tokens of a back end.
    pub(super) user: String,
    pub(super) client: String,
    pub(super) session: String,
    /// Seconds between a use and the end of its life.
    pub(super) period: i64,
    spaces: Vec<String>,
    grants: Vec<String>,
    expires: i64,
}

impl Token {
    pub(super) fn new(library: &str, spaces: Vec<String>, grants: Vec<String>) -> Self {
        Self {
            library: library.to_owned(),
            user: String::new(),
            client: String::new(),
            session: String::new(),
            period: DEFAULT_PERIOD,
            spaces,
            grants,
            expires: 0,
        }
    }

    /// What stands in for a token where none is needed.
    pub(super) fn of_anyone(library: &str, space: &str) -> Self {
        Self::new(library, vec![space.to_owned()], Vec::new())
    }

    /// Whether one of these grants was given.
    pub(super) fn has_any(&self, grants: &[&str]) -> bool {
        self.grants
            .iter()
            .any(|grant| grants.contains(&grant.as_str()))
    }

    /// Refused unless one of these grants was given.
    pub(super) fn check_any(&self, grants: &[&str]) -> Result<(), Refusal> {
        if self.has_any(grants) {
            Ok(())
        } else {
            Err(Refusal::no_permission())
        }
    }

    /// Whether it was made for certain spaces.
    pub(super) fn names_spaces(&self) -> bool {
        !self.spaces.is_empty()
    }

    /// A token without spaces reaches all of them with `admin`, and the only
    /// one of a single-tenant library.
    pub(super) fn reaches(&self, space: &str) -> bool {
        self.spaces.iter().any(|known| known == space)
            || (self.spaces.is_empty()
                && (self.has_any(&["admin"]) || space == super::state::SINGLE_SPACE))
    }

    /// Whom a call is made for. Only a back end with `admin` may say that it
    /// is somebody else.
    pub(super) fn user_for<'a>(&'a self, wanted: Option<&'a str>) -> &'a str {
        match wanted {
            Some(user) if self.user.is_empty() && self.has_any(&["admin"]) => user,
            _ => &self.user,
        }
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
    pub(super) fn use_one(
        &mut self,
        text: &str,
        library: &str,
        now: i64,
    ) -> Result<Token, Refusal> {
        let token = self
            .valid
            .get_mut(text)
            .filter(|token| token.expires > now)
            .ok_or_else(Refusal::invalid_token)?;
        if token.library != library {
            return Err(Refusal::new(
                403,
                "AccessTokenNotMatchLibrary",
                "Access token does not match the library.",
            ));
        }
        token.expires = now.saturating_add(token.period);
        Ok(token.clone())
    }

    pub(super) fn revoke(&mut self, text: &str) {
        self.valid.remove(text);
    }

    pub(super) fn revoke_all(&mut self, is_meant: impl Fn(&Token) -> bool) {
        self.valid.retain(|_, token| !is_meant(token));
    }

    pub(super) fn expire(&mut self) {
        self.valid.clear();
    }
}
