//! Setting the stage: libraries, spaces, files, deleted files and tokens,
//! without HTTP. Paths are written with `/`, without one in front.

use super::state::{Library, SINGLE_SPACE, Smh, Space};
use super::tokens::Token;
use super::versioning::Versioning;
use crate::tree::{Kind, Node, NodeId, ROOT, Tree, Version, split_path};
use crate::world::UnknownThing;

impl Smh {
    /// Adds a single-tenant library; its only space is `-`.
    pub fn add_library(&mut self, library_id: &str, secret: &str) {
        let only = (SINGLE_SPACE.to_owned(), self.new_space());
        self.insert_library(library_id, secret, false);
        if let Some(library) = self.libraries.get_mut(library_id) {
            library.spaces.extend([only]);
        }
    }

    /// Adds a multi-tenant library, without spaces.
    pub fn add_multi_tenant_library(&mut self, library_id: &str, secret: &str) {
        self.insert_library(library_id, secret, true);
    }

    /// Adds a space to a multi-tenant library.
    ///
    /// # Errors
    ///
    /// If there is no such library.
    pub fn add_space(&mut self, library_id: &str, space_id: &str) -> Result<(), UnknownThing> {
        let space = self.new_space();
        self.library_mut(library_id)?
            .spaces
            .insert(space_id.to_owned(), space);
        Ok(())
    }

    /// Switches the recycle bin of a library off; deleting is for good then.
    ///
    /// # Errors
    ///
    /// If there is no such library.
    pub fn disable_recycle_bin(&mut self, library_id: &str) -> Result<(), UnknownThing> {
        self.library_mut(library_id)?.has_bin = false;
        Ok(())
    }

    /// Stops a library from keeping versions: what is written from then on
    /// replaces what was there.
    ///
    /// # Errors
    ///
    /// If there is no such library.
    pub fn disable_versioning(&mut self, library_id: &str) -> Result<(), UnknownThing> {
        self.library_mut(library_id)?.versioning.is_on = false;
        Ok(())
    }

    /// Makes sure there is a directory at this path.
    ///
    /// # Errors
    ///
    /// If there is no such space.
    pub fn put_directory(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
    ) -> Result<(), UnknownThing> {
        self.directory(library_id, space_id, &split_path(path))?;
        Ok(())
    }

    /// Writes a file at this path, with directories on the way to it. If there
    /// is a file already, this is its latest version and the old one history,
    /// if the library keeps versions.
    ///
    /// # Errors
    ///
    /// If there is no such space.
    pub fn put_file(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
        content: &str,
    ) -> Result<(), UnknownThing> {
        let version = Version {
            id: self.fresh_history_id(),
            number: 1,
            content: content.to_owned(),
            size: content.len() as u64,
            created: self.clock.now(),
        };
        let keeps_versions = self.keeps_versions(library_id);
        if let Some(node) = self.node_mut(library_id, space_id, path)? {
            match &mut node.kind {
                Kind::File { current, .. } if !keeps_versions => *current = version,
                _ => node.push_version(version),
            }
            return Ok(());
        }
        let kind = Kind::File {
            current: version,
            earlier: Vec::new(),
        };
        self.put(library_id, space_id, path, kind)
    }

    /// Makes a symbolic link at this path to a file of the same space.
    ///
    /// # Errors
    ///
    /// If there is no such space.
    pub fn put_symlink(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
        target: &str,
    ) -> Result<(), UnknownThing> {
        let target = split_path(target);
        self.put(library_id, space_id, path, Kind::Link { target })
    }

    /// Says that the latest version of a file has this many bytes.
    ///
    /// # Errors
    ///
    /// If there is no such file.
    pub fn resize(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
        size: u64,
    ) -> Result<(), UnknownThing> {
        let node = self.node_mut(library_id, space_id, path)?;
        match node.map(|node| &mut node.kind) {
            Some(Kind::File { current, .. }) => {
                current.size = size;
                Ok(())
            }
            _ => Err(UnknownThing::new("file", path)),
        }
    }

    /// Puts what is at this path into the bin, children and all; the id of the
    /// recycled item.
    ///
    /// # Errors
    ///
    /// If nothing is there.
    pub fn recycle(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
    ) -> Result<i64, UnknownThing> {
        let unknown = || UnknownThing::new("file or directory", path);
        let node = self
            .tree(library_id, space_id)?
            .at(&split_path(path))
            .filter(|node| *node != ROOT)
            .ok_or_else(unknown)?;
        self.put_into_bin(library_id, space_id, node)
            .map_err(|_| unknown())
    }

    /// Deletes what is at this path for good, children and all.
    ///
    /// # Errors
    ///
    /// If nothing is there.
    pub fn remove(
        &mut self,
        library_id: &str,
        space_id: &str,
        path: &str,
    ) -> Result<(), UnknownThing> {
        let tree = self.tree(library_id, space_id)?;
        tree.at(&split_path(path))
            .and_then(|node| tree.detach(node))
            .map(drop)
            .ok_or_else(|| UnknownThing::new("file or directory", path))
    }

    /// A valid token for these spaces with these grants, without a request for
    /// it being counted.
    ///
    /// # Errors
    ///
    /// If there is no such library.
    pub fn issue_token(
        &mut self,
        library_id: &str,
        space_ids: &[&str],
        grants: &[&str],
    ) -> Result<String, UnknownThing> {
        self.library_mut(library_id)?;
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let token = Token::new(library_id, texts(space_ids), texts(grants));
        let now = self.clock.seconds();
        Ok(self.tokens.issue(token, now))
    }

    /// Makes every token handed out so far invalid.
    pub fn expire_tokens(&mut self) {
        self.tokens.expire();
    }

    /// How many token requests reached the service, refused ones included.
    #[must_use]
    pub fn token_requests(&self) -> usize {
        self.tokens.requests
    }

    fn new_space(&self) -> Space {
        Space {
            created: self.clock.now(),
            ..Space::default()
        }
    }

    fn insert_library(&mut self, id: &str, secret: &str, is_multi_tenant: bool) {
        let library = Library {
            secret: secret.to_owned(),
            is_multi_tenant,
            has_bin: true,
            versioning: Versioning::default(),
            spaces: std::collections::BTreeMap::new(),
        };
        self.libraries.insert(id.to_owned(), library);
    }

    fn tree(&mut self, library: &str, space: &str) -> Result<&mut Tree, UnknownThing> {
        self.library_mut(library)?
            .spaces
            .get_mut(space)
            .map(|space| &mut space.tree)
            .ok_or_else(|| UnknownThing::new("space", space))
    }

    fn node_mut(
        &mut self,
        library: &str,
        space: &str,
        path: &str,
    ) -> Result<Option<&mut Node>, UnknownThing> {
        let tree = self.tree(library, space)?;
        let id = tree.at(&split_path(path));
        Ok(id.and_then(|id| tree.get_mut(id)))
    }

    fn put(
        &mut self,
        library: &str,
        space: &str,
        path: &str,
        kind: Kind,
    ) -> Result<(), UnknownThing> {
        let mut names = split_path(path);
        let name = names.pop().unwrap_or_default();
        let parent = self.directory(library, space, &names)?;
        self.insert_node(library, space, parent, name, kind)?;
        Ok(())
    }

    fn directory(
        &mut self,
        library: &str,
        space: &str,
        path: &[String],
    ) -> Result<NodeId, UnknownThing> {
        self.tree(library, space)?;
        path.iter().try_fold(ROOT, |parent, name| {
            match self.tree(library, space)?.child(parent, name) {
                Some(id) => Ok(id),
                None => self.insert_node(library, space, parent, name.clone(), Kind::Folder),
            }
        })
    }

    fn insert_node(
        &mut self,
        library: &str,
        space: &str,
        parent: NodeId,
        name: String,
        kind: Kind,
    ) -> Result<NodeId, UnknownThing> {
        let node = Node {
            id: self.fresh_node_id(),
            parent,
            name,
            created: self.clock.now(),
            kind,
        };
        let id = node.id;
        self.tree(library, space)?.insert(node);
        Ok(id)
    }
}
