//! Setting the stage: apps, organisations, spaces, files, deleted files,
//! rights and tokens, without HTTP.

use super::delete::Deletion;
use super::spaces::Profile;
use super::state::{DingTalk, Space, parse_id};
use super::tokens::AppKind;
use crate::tree::{Kind, Node, NodeId, ROOT, Tree, Version, split_path};
use crate::world::UnknownThing;

/// What the operator cannot do with a file or folder, in a space or in the bin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restriction {
    /// Nothing at all: `permissionDenied`.
    Forbidden,
    /// Not now, something else is at work on it: `operationConcurrentControl`.
    Held,
    /// Not delete it into the bin: `operationNotSupported`.
    NotRecyclable,
}

impl DingTalk {
    /// Adds an internal app with its credentials. It has every permission.
    pub fn add_app(&mut self, app_key: &str, app_secret: &str) {
        self.tokens.add_app(app_key, app_secret, AppKind::Internal);
    }

    /// Adds a third-party app with its credentials. It has every permission,
    /// and any suite ticket is right for it until one is pushed.
    pub fn add_suite(&mut self, suite_key: &str, suite_secret: &str) {
        self.tokens
            .add_app(suite_key, suite_secret, AppKind::ThirdParty);
    }

    /// Makes this the only suite ticket that is right for a third-party app.
    ///
    /// # Errors
    ///
    /// If there is no such app.
    pub fn push_suite_ticket(&mut self, suite_key: &str, ticket: &str) -> Result<(), UnknownThing> {
        let is_known = self.tokens.push_ticket(suite_key, ticket);
        is_known
            .then_some(())
            .ok_or_else(|| UnknownThing::new("app", suite_key))
    }

    /// Lets an organisation authorise a third-party app.
    ///
    /// # Errors
    ///
    /// If there is no such app.
    pub fn authorize_suite(&mut self, suite_key: &str, corp_id: &str) -> Result<(), UnknownThing> {
        let is_known = self.tokens.authorize(suite_key, corp_id);
        is_known
            .then_some(())
            .ok_or_else(|| UnknownThing::new("app", suite_key))
    }

    /// Says how many bytes an organisation may store.
    pub fn limit_organization(&mut self, corp_id: &str, bytes: u64) {
        self.organization_quotas.insert(corp_id.to_owned(), bytes);
    }

    /// Adds an organisation and its recycle bin.
    pub fn add_organization(&mut self, corp_id: &str, recycle_bin_id: &str) {
        self.bins
            .insert(corp_id.to_owned(), recycle_bin_id.to_owned());
    }

    /// Adds a space whose files can go into the organisation's bin; its id.
    ///
    /// # Errors
    ///
    /// If there is no such organisation.
    pub fn add_space(&mut self, corp_id: &str) -> Result<String, UnknownThing> {
        let bin = self
            .bins
            .get(corp_id)
            .cloned()
            .ok_or_else(|| UnknownThing::new("organisation", corp_id))?;
        Ok(self.insert_space(Some(bin), Some(corp_id)))
    }

    /// Adds a space that does not support the bin; its id.
    pub fn add_space_without_bin(&mut self) -> String {
        self.insert_space(None, None)
    }

    /// Makes sure there is a folder at this path, and folders on the way to
    /// it; its id.
    ///
    /// # Errors
    ///
    /// If there is no such space.
    pub fn put_folder(&mut self, space_id: &str, path: &str) -> Result<String, UnknownThing> {
        let space = self.space_id(space_id)?;
        let folder = self.folder(space, &split_path(path));
        Ok(folder.to_string())
    }

    /// Writes a file at this path, with folders on the way to it; its id. If
    /// there is a file already, this is its next version.
    ///
    /// # Errors
    ///
    /// If there is no such space.
    pub fn put_file(
        &mut self,
        space_id: &str,
        path: &str,
        content: &str,
    ) -> Result<String, UnknownThing> {
        let space = self.space_id(space_id)?;
        let mut names = split_path(path);
        let name = names.pop().unwrap_or_default();
        let parent = self.folder(space, &names);
        let version = Version {
            id: self.fresh_id(),
            number: 1,
            content: content.to_owned(),
            size: content.len() as u64,
            created: self.clock.now(),
        };
        let tree = self.tree_mut(space)?;
        if let Some(id) = tree.child(parent, &name) {
            if let Some(node) = tree.get_mut(id) {
                node.push_version(version);
            }
            return Ok(id.to_string());
        }
        let kind = Kind::File {
            current: version,
            earlier: Vec::new(),
        };
        let id = self.insert_node(space, parent, name, kind);
        Ok(id.to_string())
    }

    /// Says that the current version of a file has this many bytes.
    ///
    /// # Errors
    ///
    /// If there is no such file in a space or in the bin.
    pub fn resize(&mut self, dentry_id: &str, size: u64) -> Result<(), UnknownThing> {
        let unknown = || UnknownThing::new("file", dentry_id);
        let id: NodeId = parse_id(dentry_id).ok_or_else(unknown)?;
        let live = self.spaces.values_mut().flat_map(|s| s.tree.nodes_mut());
        let deleted = self.items.values_mut().map(|item| &mut item.part.top);
        let node = live
            .chain(deleted)
            .find(|node| node.id == id)
            .ok_or_else(unknown)?;
        match &mut node.kind {
            Kind::File { current, .. } => {
                current.size = size;
                Ok(())
            }
            Kind::Folder | Kind::Link { .. } => Err(unknown()),
        }
    }

    /// Puts a file or folder into the bin at once, children and all; the id
    /// of the recycle item.
    ///
    /// # Errors
    ///
    /// If there is no such file or folder, or its space has no bin.
    pub fn recycle(&mut self, dentry_id: &str, operator: &str) -> Result<String, UnknownThing> {
        let unknown = || UnknownThing::new("recyclable file or folder", dentry_id);
        let node: NodeId = parse_id(dentry_id).ok_or_else(unknown)?;
        let space = self
            .spaces
            .iter()
            .find(|(_, space)| space.bin.is_some() && space.tree.get(node).is_some())
            .map(|(id, _)| *id)
            .ok_or_else(unknown)?;
        let deletion = Deletion {
            operator: operator.to_owned(),
            to_bin: true,
        };
        match self.finish_deletion(space, node, &deletion) {
            Ok(Some(item)) => Ok(item.to_string()),
            Ok(None) | Err(_) => Err(unknown()),
        }
    }

    /// Deletes a file or folder for good, children and all.
    ///
    /// # Errors
    ///
    /// If there is no such file or folder.
    pub fn remove(&mut self, dentry_id: &str) -> Result<(), UnknownThing> {
        let unknown = || UnknownThing::new("file or folder", dentry_id);
        let node: NodeId = parse_id(dentry_id).ok_or_else(unknown)?;
        self.spaces
            .values_mut()
            .find_map(|space| space.tree.detach(node))
            .map(drop)
            .ok_or_else(unknown)
    }

    /// Takes a right away, by the id of the file or folder, which stays the
    /// same in the bin. An id that is not a number restricts nothing.
    pub fn restrict(&mut self, dentry_id: &str, restriction: Restriction) {
        if let Some(id) = parse_id(dentry_id) {
            self.restrictions.insert(id, restriction);
        }
    }

    /// Gives it back.
    pub fn unrestrict(&mut self, dentry_id: &str) {
        if let Some(id) = parse_id(dentry_id) {
            self.restrictions.remove(&id);
        }
    }

    /// Takes all rights away from a person: `permissionDenied` wherever a page
    /// lists it.
    pub fn exclude(&mut self, union_id: &str) {
        self.excluded.insert(union_id.to_owned());
    }

    /// Takes a permission code away from all apps, such as
    /// `Storage.RecycleBin.Write`.
    pub fn revoke_permission(&mut self, permission: &str) {
        self.missing_permissions.insert(permission.to_owned());
    }

    /// Gives it back.
    pub fn grant_permission(&mut self, permission: &str) {
        self.missing_permissions.remove(permission);
    }

    /// A valid token of an app, without a request for it being counted.
    ///
    /// # Errors
    ///
    /// If there is no such app.
    pub fn issue_token(&mut self, app_key: &str) -> Result<String, UnknownThing> {
        if !self.tokens.knows(app_key) {
            return Err(UnknownThing::new("app", app_key));
        }
        let (now, life_time) = (self.clock.seconds(), self.token_seconds());
        Ok(self.tokens.obtain(app_key, now, life_time))
    }

    /// Makes every token handed out so far invalid.
    pub fn expire_tokens(&mut self) {
        self.tokens.expire();
    }

    /// Makes one token invalid.
    pub fn revoke_token(&mut self, token: &str) {
        self.tokens.revoke(token);
    }

    /// How many token requests reached the service, refused ones included.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.tokens.requests()
    }

    fn insert_space(&mut self, bin: Option<String>, organization: Option<&str>) -> String {
        let id = self.fresh_id();
        let space = Space {
            bin,
            tree: Tree::default(),
            profile: Profile::seeded(organization, self.clock.now()),
        };
        self.spaces.insert(id, space);
        id.to_string()
    }

    fn space_id(&self, text: &str) -> Result<u64, UnknownThing> {
        self.space(text)
            .map(|(id, _)| id)
            .ok_or_else(|| UnknownThing::new("space", text))
    }

    fn tree_mut(&mut self, space: u64) -> Result<&mut Tree, UnknownThing> {
        self.spaces
            .get_mut(&space)
            .map(|space| &mut space.tree)
            .ok_or_else(|| UnknownThing::new("space", space))
    }

    fn folder(&mut self, space: u64, path: &[String]) -> NodeId {
        path.iter().fold(ROOT, |parent, name| {
            let tree = self.spaces.get(&space).map(|space| &space.tree);
            tree.and_then(|tree| tree.child(parent, name))
                .unwrap_or_else(|| self.insert_node(space, parent, name.clone(), Kind::Folder))
        })
    }

    fn insert_node(&mut self, space: u64, parent: NodeId, name: String, kind: Kind) -> NodeId {
        let id = self.fresh_id();
        let created = self.clock.now();
        if let Some(space) = self.spaces.get_mut(&space) {
            space.tree.insert(Node {
                id,
                parent,
                name,
                created,
                kind,
            });
        }
        id
    }
}
