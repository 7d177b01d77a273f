//! Spaces and organisations: making a space or finding it again, reading it,
//! and how much is stored.
//!
//! Where the pages are silent: a pair of `scene` and `sceneId` stands for one
//! space of an organisation, whoever asks; an internal app acts in the first
//! organisation of the world; a space belongs to the client id of its app; an
//! organisation nobody has is `paramError`, for its page has no 404.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::arguments::Admitted;
use super::dentry::AUTHOR;
use super::envelope::{Failure, Refusal};
use super::state::{DingTalk, Space};
use super::tokens::Caller;
use crate::answer::set;
use crate::tree::{ROOT, Tree};

const CAPABILITIES: [&str; 3] = ["canSearch", "canRename", "canRecordRecentFile"];

/// What is known of a space beside what is in it.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) organization: Option<String>,
    pub(super) created: Timestamp,
    creator: String,
    /// The app that owns it; otherwise its creator does.
    owner_app: Option<String>,
    app: Option<String>,
    name: Option<String>,
    quota: Option<u64>,
    capabilities: [bool; 3],
    /// `scene` and `sceneId`; none for a space that Drive made.
    purpose: Option<(String, String)>,
}

impl Profile {
    /// A space that was there before anybody asked for it.
    pub(super) fn seeded(organization: Option<&str>, created: Timestamp) -> Self {
        Self {
            organization: organization.map(str::to_owned),
            created,
            creator: AUTHOR.to_owned(),
            owner_app: None,
            app: None,
            name: None,
            quota: None,
            capabilities: [false; 3],
            purpose: None,
        }
    }

    fn owner(&self) -> &str {
        self.owner_app.as_deref().unwrap_or(&self.creator)
    }
}

pub(super) fn add_space(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let profile = read_profile(drive, call)?;
    let known = drive.spaces.iter().find(|(_, space)| {
        space.profile.organization == profile.organization
            && space.profile.purpose == profile.purpose
    });
    let id = match known.map(|(id, _)| *id) {
        Some(id) => id,
        None => {
            let organization = profile.organization.as_ref();
            let bin = organization.and_then(|name| drive.bins.get(name)).cloned();
            let space = Space {
                bin: bin.filter(|_| drive.settings.bin_for_added_spaces),
                tree: Tree::default(),
                profile,
            };
            let id = drive.fresh_id();
            drive.spaces.insert(id, space);
            id
        }
    };
    Ok(json!({ "space": drive.space_json(id) }))
}

pub(super) fn get_space(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let id = call.space(drive)?;
    let mut object = drive.space_json(id);
    if let Some(space) = drive.spaces.get(&id) {
        if let Some(app) = &space.profile.app {
            set(&mut object, "appId", app.as_str());
        }
        let kind = if space.profile.quota.is_some() {
            "PRIVATE"
        } else {
            "SHARE"
        };
        let part = partition(space.tree.bytes(ROOT), space.profile.quota, kind);
        set(&mut object, "partitions", json!([part]));
    }
    Ok(json!({ "space": object }))
}

pub(super) fn get_org(drive: &mut DingTalk, call: &Admitted<'_>) -> Result<Value, Refusal> {
    let id = call.path("corpId");
    if !drive.bins.contains_key(id) {
        return Err(call.wrong("corpId"));
    }
    let limit = drive.organization_quotas.get(id).copied();
    let part = partition(drive.used_by_organization(id), limit, "PRIVATE");
    Ok(json!({ "org": { "corpId": id, "partitions": [part] } }))
}

fn read_profile(drive: &DingTalk, call: &Admitted<'_>) -> Result<Profile, Refusal> {
    let quota = match call.option("quota")? {
        None => None,
        Some(value) => {
            let bytes = value.as_i64().and_then(|bytes| u64::try_from(bytes).ok());
            Some(bytes.ok_or_else(|| call.wrong("quota"))?)
        }
    };
    let label = |name: &str, default: &str| {
        let text = call.option_text(name)?.unwrap_or(default);
        let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        Some(text.to_owned())
            .filter(|_| is_plain)
            .ok_or_else(|| call.wrong(name))
    };
    let owner_app = match call.option_text("ownerType")? {
        None | Some("USER") => None,
        Some("APP") => Some(call.caller.app.clone()),
        Some(_) => return Err(call.wrong("ownerType")),
    };
    Ok(Profile {
        organization: drive.organization_of(&call.caller),
        created: drive.clock.now(),
        creator: call.union_id.to_owned(),
        owner_app,
        app: Some(call.caller.app.clone()),
        name: call.option_text("name")?.map(str::to_owned),
        quota,
        capabilities: read_capabilities(call)?,
        purpose: Some((label("scene", "default")?, label("sceneId", "0")?)),
    })
}

fn read_capabilities(call: &Admitted<'_>) -> Result<[bool; 3], Refusal> {
    let wrong = || call.wrong("capabilities");
    let wanted = match call.option("capabilities")? {
        None => return Ok([false; 3]),
        Some(value) => value.as_object().ok_or_else(wrong)?,
    };
    let mut capabilities = [false; 3];
    for (capability, name) in capabilities.iter_mut().zip(CAPABILITIES) {
        if let Some(value) = wanted.get(name) {
            *capability = value.as_bool().ok_or_else(wrong)?;
        }
    }
    Ok(capabilities)
}

fn partition(used: u64, limit: Option<u64>, kind: &str) -> Value {
    let mut quota = json!({ "used": used, "type": kind });
    if let Some(limit) = limit {
        set(&mut quota, "max", limit);
    }
    json!({ "partitionType": "PUBLIC_OSS_PARTITION", "quota": quota })
}

impl DingTalk {
    /// Whoever owns a space: an app or a person.
    pub(super) fn owner_of(&self, space: u64) -> String {
        let space = self.spaces.get(&space);
        space.map_or_else(String::new, |space| space.profile.owner().to_owned())
    }

    /// The organisation an app acts in.
    pub(super) fn organization_of(&self, caller: &Caller) -> Option<String> {
        let first = || self.bins.keys().next().cloned();
        caller.organization.clone().or_else(first)
    }

    fn used_by_organization(&self, id: &str) -> u64 {
        self.spaces
            .values()
            .filter(|space| space.profile.organization.as_deref() == Some(id))
            .map(|space| space.tree.bytes(ROOT))
            .fold(0, u64::saturating_add)
    }

    /// Whether that many more bytes fit into a space and its organisation.
    pub(super) fn check_room(&self, to: u64, bytes: u64, is_copy: bool) -> Result<(), Failure> {
        let Some(space) = self.spaces.get(&to) else {
            return Ok(());
        };
        let is_over = |used: u64, limit: u64| used.saturating_add(bytes) > limit;
        if let Some(limit) = space.profile.quota
            && is_over(space.tree.bytes(ROOT), limit)
        {
            return Err(Failure::SpaceQuota);
        }
        if is_copy
            && let Some(organization) = &space.profile.organization
            && let Some(limit) = self.organization_quotas.get(organization)
            && is_over(self.used_by_organization(organization), *limit)
        {
            return Err(Failure::OrganizationQuota);
        }
        Ok(())
    }

    /// The parts that both calls about spaces give.
    fn space_json(&self, id: u64) -> Value {
        let Some(space) = self.spaces.get(&id) else {
            return Value::Null;
        };
        let profile = &space.profile;
        let mut capabilities = json!({});
        for (capability, name) in profile.capabilities.iter().zip(CAPABILITIES) {
            set(&mut capabilities, name, *capability);
        }
        // The overview page has -1 for a space without a limit of its own.
        let quota = match profile.quota {
            None => json!(-1),
            Some(bytes) => json!(bytes),
        };
        let mut object = json!({
            "id": self.id_value(id),
            "creatorId": profile.creator,
            "ownerType": if profile.owner_app.is_some() { "APP" } else { "USER" },
            "ownerId": profile.owner(),
            "modifierId": profile.creator,
            "usedQuota": space.tree.bytes(ROOT),
            "quota": quota,
            "status": "NORMAL",
            "createTime": self.time_value(profile.created),
            "modifiedTime": self.time_value(profile.created),
            "capabilities": capabilities,
        });
        if let Some(organization) = &profile.organization {
            set(&mut object, "corpId", organization.as_str());
        }
        if let Some((scene, scene_id)) = &profile.purpose {
            set(&mut object, "scene", scene.as_str());
            set(&mut object, "sceneId", scene_id.as_str());
        }
        if let Some(name) = &profile.name {
            set(&mut object, "name", name.as_str());
        }
        object
    }
}
