//! Reading the arguments of a call that has passed the gateway. A value that
//! cannot be is refused with `paramError.name` if the call's page lists that
//! code, and with `paramError` if it does not.

use serde_json::Value;

use super::Settings;
use super::envelope::{Failure, Refusal};
use super::gateway::Operation;
use super::state::{DingTalk, is_wellformed_id, parse_id, recycle_bin_not_exist};
use super::tokens::Caller;
use crate::call::Call;
use crate::tree::NodeId;

/// A call that has passed the gateway.
pub(super) struct Admitted<'a> {
    pub(super) call: &'a Call,
    pub(super) operation: &'static Operation,
    /// A JSON object where the call has a session and reads a body.
    pub(super) body: Value,
    /// Who acts; empty where the call has no session.
    pub(super) union_id: &'a str,
    /// The app that acts; nobody where the call has no session.
    pub(super) caller: Caller,
}

impl Admitted<'_> {
    /// The refusal of a value.
    pub(super) fn wrong(&self, name: &str) -> Refusal {
        if self.operation.lists(&format!("paramError.{name}")) {
            Refusal::parameter_named(name)
        } else {
            Refusal::parameter()
        }
    }

    pub(super) fn path(&self, name: &str) -> &str {
        self.call.path(name)
    }

    /// An id in the path that looks like one.
    pub(super) fn id(&self, name: &str) -> Result<&str, Refusal> {
        Some(self.path(name))
            .filter(|id| is_wellformed_id(id))
            .ok_or_else(|| self.wrong(name))
    }

    pub(super) fn query(&self, name: &str) -> Option<&str> {
        self.call.filled(name)
    }

    /// A Boolean in the query, in any case; false if it is not given.
    pub(super) fn query_flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.call.query(name) {
            None => Ok(false),
            Some(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Some(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            Some(_) => Err(self.wrong(name)),
        }
    }

    /// `maxResults` in the query, from 1 to `limit`, `limit` if it is not given.
    pub(super) fn page_size(&self, settings: &Settings, limit: usize) -> Result<usize, Refusal> {
        let wrong = || self.wrong("maxResults");
        let asked = match self.call.query("maxResults") {
            None => None,
            Some(text) => Some(parse_id(text).ok_or_else(wrong)?),
        };
        self.capped(asked, settings, limit)
    }

    /// `option.maxResults`, otherwise like [`Self::page_size`].
    pub(super) fn option_page_size(
        &self,
        settings: &Settings,
        limit: usize,
    ) -> Result<usize, Refusal> {
        let wrong = || self.wrong("maxResults");
        let asked = match self.option("maxResults")? {
            None => None,
            Some(value) => Some(value.as_u64().ok_or_else(wrong)?),
        };
        self.capped(asked, settings, limit)
    }

    fn capped(
        &self,
        asked: Option<u64>,
        settings: &Settings,
        limit: usize,
    ) -> Result<usize, Refusal> {
        let asked = match asked {
            None => limit,
            Some(size) => usize::try_from(size)
                .ok()
                .filter(|size| (1..=limit).contains(size))
                .ok_or_else(|| self.wrong("maxResults"))?,
        };
        Ok(settings.page_cap.map_or(asked, |cap| asked.min(cap.get())))
    }

    /// A text in the body that is not empty.
    pub(super) fn text(&self, name: &str) -> Result<&str, Refusal> {
        self.body
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
            .ok_or_else(|| self.wrong(name))
    }

    /// A list of ids in the body, of one to `limit` texts.
    pub(super) fn ids(&self, name: &str, limit: usize) -> Result<Vec<String>, Refusal> {
        self.body
            .get(name)
            .and_then(texts)
            .filter(|ids| (1..=limit).contains(&ids.len()))
            .ok_or_else(|| self.wrong(name))
    }

    /// A member of the optional object `option` in the body.
    pub(super) fn option(&self, name: &str) -> Result<Option<&Value>, Refusal> {
        match self.body.get("option") {
            None => Ok(None),
            Some(Value::Object(options)) => Ok(options.get(name)),
            Some(_) => Err(Refusal::parameter()),
        }
    }

    /// A Boolean in `option`, false if it is not given.
    pub(super) fn option_flag(&self, name: &str) -> Result<bool, Refusal> {
        match self.option(name)? {
            None => Ok(false),
            Some(value) => value.as_bool().ok_or_else(|| self.wrong(name)),
        }
    }

    /// A text in `option`.
    pub(super) fn option_text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        match self.option(name)? {
            None => Ok(None),
            Some(value) => value.as_str().map(Some).ok_or_else(|| self.wrong(name)),
        }
    }

    /// A list of up to `limit` texts in `option`.
    pub(super) fn option_texts(
        &self,
        name: &str,
        limit: usize,
    ) -> Result<Option<Vec<String>>, Refusal> {
        match self.option(name)? {
            None => Ok(None),
            Some(value) => texts(value)
                .filter(|texts| texts.len() <= limit)
                .map(Some)
                .ok_or_else(|| self.wrong(name)),
        }
    }

    /// The bin of the path.
    pub(super) fn bin(&self, drive: &DingTalk) -> Result<String, Refusal> {
        let id = self.id("recycleBinId")?;
        let known = drive.bins.values().find(|bin| *bin == id);
        known.cloned().ok_or_else(|| {
            if self.operation.lists("recycleBinNotExist") {
                recycle_bin_not_exist()
            } else {
                self.wrong("recycleBinId")
            }
        })
    }

    /// The space of the path. Where the page does not list `spaceNotExist`,
    /// one that is not there is refused with a code that it lists.
    pub(super) fn space(&self, drive: &DingTalk) -> Result<u64, Refusal> {
        let known = drive.space(self.id("spaceId")?);
        known.map(|(id, _)| id).ok_or_else(|| {
            if self.operation.lists("spaceNotExist") {
                Refusal::space_not_exist()
            } else if self.operation.lists("dentryNotExist") {
                Failure::DentryNotExist.into()
            } else {
                self.wrong("spaceId")
            }
        })
    }

    /// The space and the file or folder of the path, which the operator may
    /// work with.
    pub(super) fn dentry(&self, drive: &DingTalk) -> Result<(u64, NodeId), Refusal> {
        let space = self.space(drive)?;
        let id = self.id("dentryId")?;
        match drive.find_dentry(space, id) {
            Ok(node) => Ok((space, node)),
            Err(Failure::DentryNotExist) if !self.operation.lists("dentryNotExist") => {
                Err(self.wrong("dentryId"))
            }
            Err(failure) => Err(failure.into()),
        }
    }
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value
        .as_array()?
        .iter()
        .map(|text| text.as_str().map(str::to_owned))
        .collect()
}
