//! Recorded calls as calls of our client: one small function per operation.

use undelete::dingtalk::{Client, models};

use super::line::Arguments;
use super::prepared::{Given, Prepared};

pub type Prepare = fn(&Client, &mut Given) -> Box<dyn Prepared>;

/// The operations of the client, by their names in the SDK.
pub const CALLS: [(&str, Prepare); 29] = [
    ("add_folder", add_folder),
    ("add_space", add_space),
    ("clear_recycle_bin", clear_recycle_bin),
    ("copy_dentries", copy_dentries),
    ("copy_dentry", copy_dentry),
    ("delete_dentries", delete_dentries),
    ("delete_dentry", delete_dentry),
    ("delete_recycle_item", delete_recycle_item),
    ("delete_recycle_items", delete_recycle_items),
    ("get_access_token", get_access_token),
    ("get_corp_access_token", get_corp_access_token),
    ("get_dentries", get_dentries),
    ("get_dentry", get_dentry),
    ("get_org", get_org),
    ("get_recycle_bin", get_recycle_bin),
    ("get_recycle_item", get_recycle_item),
    ("get_space", get_space),
    ("get_task", get_task),
    ("get_token", get_token),
    ("list_all_dentries", list_all_dentries),
    ("list_dentries", list_dentries),
    ("list_dentry_versions", list_dentry_versions),
    ("list_recycle_items", list_recycle_items),
    ("move_dentries", move_dentries),
    ("move_dentry", move_dentry),
    ("rename_dentry", rename_dentry),
    ("restore_recycle_item", restore_recycle_item),
    ("restore_recycle_items", restore_recycle_items),
    ("revert_dentry_version", revert_dentry_version),
];

/// Boxes a request after setting what is given: `method: Some(argument)`.
macro_rules! prepared {
    ($request:expr $(, $method:ident: $value:expr)* $(,)?) => {{
        let request = $request;
        $(
            let request = match $value {
                Some(value) => request.$method(value),
                None => request,
            };
        )*
        Box::new(request)
    }};
}

fn get_access_token(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (key, secret) = (given.model.text("appKey"), given.model.text("appSecret"));
    prepared!(client.get_access_token(key, secret))
}

fn get_corp_access_token(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (key, secret) = (
        given.model.text("suiteKey"),
        given.model.text("suiteSecret"),
    );
    let (corp, ticket) = (
        given.model.text("authCorpId"),
        given.model.text("suiteTicket"),
    );
    prepared!(client.get_corp_access_token(key, secret, corp, ticket))
}

fn get_token(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    // Of the one grant that there is, nobody needs to tell the client.
    given.model.optional_text("grant_type");
    let (id, secret) = (
        given.model.text("client_id"),
        given.model.text("client_secret"),
    );
    prepared!(client.get_token(given.next(), id, secret))
}

fn get_recycle_bin(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let scope = given.model.text("recycleBinScope");
    prepared!(
        client.get_recycle_bin(scope, given.model.text("scopeId")),
        union_id: given.model.optional_text("unionId"),
    )
}

fn list_recycle_items(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.list_recycle_items(given.next()),
        union_id: given.model.optional_text("unionId"),
        next_token: given.model.optional_text("nextToken"),
        max_results: given.model.optional_number("maxResults"),
    )
}

fn get_recycle_item(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_recycle_item(given.next(), given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn restore_recycle_item(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.restore_recycle_item(given.next(), given.next()),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
    )
}

fn restore_recycle_items(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.restore_recycle_items(given.next(), given.model.texts("recycleItemIds")),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
    )
}

fn delete_recycle_item(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.delete_recycle_item(given.next(), given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn delete_recycle_items(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.delete_recycle_items(given.next(), given.model.texts("recycleItemIds")),
        union_id: given.model.optional_text("unionId"),
    )
}

fn clear_recycle_bin(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.clear_recycle_bin(given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn delete_dentry(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let to_recycle_bin = given.model.optional_bool("toRecycleBin").unwrap_or(false);
    prepared!(
        client.delete_dentry(given.next(), given.next(), to_recycle_bin.into()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn delete_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let to_recycle_bin = given.option.optional_bool("toRecycleBin").unwrap_or(false);
    let ids = given.model.texts("dentryIds");
    prepared!(
        client.delete_dentries(given.next(), ids, to_recycle_bin.into()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn get_dentry(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_dentry(given.next(), given.next()),
        union_id: given.model.optional_text("unionId"),
        app_ids_for_app_properties: given.option.optional_texts("appIdsForAppProperties"),
        with_thumbnail: given.option.optional_bool("withThumbnail"),
    )
}

fn get_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_dentries(given.next(), given.model.texts("dentryIds")),
        union_id: given.model.optional_text("unionId"),
        app_ids_for_app_properties: given.option.optional_texts("appIdsForAppProperties"),
        with_thumbnail: given.option.optional_bool("withThumbnail"),
    )
}

fn list_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.list_dentries(given.next(), given.model.text("parentId")),
        union_id: given.model.optional_text("unionId"),
        next_token: given.model.optional_text("nextToken"),
        max_results: given.model.optional_number("maxResults"),
        order_by: given.model.optional_text("orderBy"),
        order: given.model.optional_text("order"),
        with_thumbnail: given.model.optional_bool("withThumbnail"),
    )
}

fn list_all_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.list_all_dentries(given.next()),
        union_id: given.model.optional_text("unionId"),
        next_token: given.option.optional_text("nextToken"),
        max_results: given.option.optional_number("maxResults"),
        order: given.option.optional_text("order"),
        with_thumbnail: given.option.optional_bool("withThumbnail"),
    )
}

fn list_dentry_versions(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.list_dentry_versions(given.next(), given.next()),
        union_id: given.model.optional_text("unionId"),
        next_token: given.model.optional_text("nextToken"),
        max_results: given.model.optional_number("maxResults"),
    )
}

fn revert_dentry_version(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (space, dentry, version) = (given.next(), given.next(), given.next());
    let version = version.parse().expect("a number");
    prepared!(
        client.revert_dentry_version(space, dentry, version),
        union_id: given.model.optional_text("unionId"),
    )
}

fn rename_dentry(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.rename_dentry(given.next(), given.next(), given.model.text("newName")),
        union_id: given.model.optional_text("unionId"),
    )
}

fn move_dentry(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (space, folder) = target(given);
    prepared!(
        client.move_dentry(given.next(), given.next(), space, folder),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
        preseve_permissions: given.option.optional_bool("presevePermissions"),
    )
}

fn move_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (space, folder) = target(given);
    let ids = given.model.texts("dentryIds");
    prepared!(
        client.move_dentries(given.next(), ids, space, folder),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
        preserve_permissions: given.option.optional_bool("preservePermissions"),
    )
}

fn copy_dentry(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (space, folder) = target(given);
    prepared!(
        client.copy_dentry(given.next(), given.next(), space, folder),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
    )
}

fn copy_dentries(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let (space, folder) = target(given);
    let ids = given.model.texts("dentryIds");
    prepared!(
        client.copy_dentries(given.next(), ids, space, folder),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
    )
}

fn target(given: &mut Given) -> (String, String) {
    let space = given.model.text("targetSpaceId");
    (space, given.model.text("targetFolderId"))
}

fn add_folder(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let properties = given.option.optional_objects("appProperties");
    let properties = properties.map(|all| all.into_iter().map(app_property).collect::<Vec<_>>());
    prepared!(
        client.add_folder(given.next(), given.next(), given.model.text("name")),
        union_id: given.model.optional_text("unionId"),
        conflict_strategy: given.option.optional_text("conflictStrategy"),
        app_properties: properties,
    )
}

fn app_property(mut given: Arguments) -> models::NewAppProperty {
    let (name, value) = (given.text("name"), given.text("value"));
    let property = models::NewAppProperty::new(name, value, given.text("visibility"));
    given.all_taken();
    property
}

fn get_task(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_task(given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn add_space(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    let has_capabilities = given.option.has("capabilities");
    let mut asked = given.option.inner("capabilities");
    let mut capabilities = models::NewSpaceCapabilities::default();
    capabilities.can_record_recent_file = asked.optional_bool("canRecordRecentFile");
    capabilities.can_rename = asked.optional_bool("canRename");
    capabilities.can_search = asked.optional_bool("canSearch");
    asked.all_taken();
    prepared!(
        client.add_space(),
        union_id: given.model.optional_text("unionId"),
        capabilities: has_capabilities.then_some(capabilities),
        name: given.option.optional_text("name"),
        owner_type: given.option.optional_text("ownerType"),
        quota: given.option.optional_number("quota"),
        scene: given.option.optional_text("scene"),
        scene_id: given.option.optional_text("sceneId"),
    )
}

fn get_space(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_space(given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}

fn get_org(client: &Client, given: &mut Given) -> Box<dyn Prepared> {
    prepared!(
        client.get_org(given.next()),
        union_id: given.model.optional_text("unionId"),
    )
}
