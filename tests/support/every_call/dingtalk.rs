//! The calls of DingTalk Storage.

use undelete::dingtalk::models::{
    ConflictStrategy, Deletion, DentryOrderBy, NewAppProperty, NewSpaceCapabilities, Order,
    RecycleBinScope, SpaceOwnerType, Visibility,
};
use undelete::dingtalk::{Client, ErrorCode};

use super::{Call, Calls, ODD, SECRET, ids};

const CONFLICT_STRATEGIES: [ConflictStrategy; 4] = [
    ConflictStrategy::AutoRename,
    ConflictStrategy::Overwrite,
    ConflictStrategy::ReturnDentryIfExists,
    ConflictStrategy::ReturnErrorIfExists,
];
const ORDERS: [Order; 2] = [Order::Ascending, Order::Descending];

/// Every call, made with this client. It needs a `unionId`; each operation that sends one also
/// replaces it in some call.
pub fn calls(client: &Client) -> Vec<Call<ErrorCode>> {
    let mut calls = Calls(Vec::new());
    tokens(client, &mut calls);
    bins(client, &mut calls);
    bin_items(client, &mut calls);
    deletions(client, &mut calls);
    reads(client, &mut calls);
    lists(client, &mut calls);
    versions(client, &mut calls);
    moves(client, &mut calls);
    copies(client, &mut calls);
    names(client, &mut calls);
    spaces(client, &mut calls);
    calls.0
}

fn tokens(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.get_access_token("k", SECRET));
    calls.add("odd", client.get_access_token(ODD, ODD));
    let smallest = client.get_corp_access_token("k", SECRET, "c", SECRET);
    calls.add("smallest", smallest);
    let odd = client.get_corp_access_token(ODD, ODD, ODD, ODD);
    calls.add("odd", odd);
    calls.add("smallest", client.get_token("c", "k", SECRET));
    calls.add("odd", client.get_token(ODD, ODD, ODD));
}

fn bins(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.get_recycle_bin("ORG", "s"));
    for scope in [
        RecycleBinScope::Org,
        RecycleBinScope::App,
        RecycleBinScope::Space,
    ] {
        let case = format!("odd, {scope:?}");
        calls.add(case, client.get_recycle_bin(scope, ODD).union_id(ODD));
    }
    calls.add("smallest", client.clear_recycle_bin("b"));
    calls.add("odd", client.clear_recycle_bin(ODD).union_id(ODD));

    let smallest = client.list_recycle_items("b");
    calls.add("smallest", smallest);
    for size in [i32::MIN, 50] {
        let odd = client.list_recycle_items(ODD).union_id(ODD);
        let everything = odd.next_token(ODD).max_results(size);
        calls.add(format!("odd, everything, {size} results"), everything);
    }
}

fn bin_items(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.get_recycle_item("b", "i"));
    calls.add("odd", client.get_recycle_item(ODD, ODD).union_id(ODD));
    calls.add("smallest", client.delete_recycle_item("b", "i"));
    calls.add("odd", client.delete_recycle_item(ODD, ODD).union_id(ODD));

    calls.add("smallest", client.restore_recycle_item("b", "i"));
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.restore_recycle_item(ODD, ODD).union_id(ODD);
        calls.add(case, odd.conflict_strategy(strategy));
    }

    calls.add("smallest", client.restore_recycle_items("b", ["i"]));
    calls.add("longest", client.restore_recycle_items("b", ids(30)));
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.restore_recycle_items(ODD, [ODD]).union_id(ODD);
        calls.add(case, odd.conflict_strategy(strategy));
    }

    calls.add("smallest", client.delete_recycle_items("b", ["i"]));
    calls.add("longest", client.delete_recycle_items("b", ids(50)));
    let odd = client.delete_recycle_items(ODD, [ODD]).union_id(ODD);
    calls.add("odd", odd);
}

fn deletions(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add(
        "smallest",
        client.delete_dentry("s", "d", Deletion::ToRecycleBin),
    );
    calls.add(
        "odd",
        client
            .delete_dentry(ODD, ODD, Deletion::ForGood)
            .union_id(ODD),
    );

    calls.add(
        "smallest",
        client.delete_dentries("s", ["d"], Deletion::ToRecycleBin),
    );
    calls.add(
        "longest",
        client.delete_dentries("s", ids(50), Deletion::ToRecycleBin),
    );
    let odd = client
        .delete_dentries(ODD, [ODD], Deletion::ForGood)
        .union_id(ODD);
    calls.add("odd", odd);
}

fn reads(client: &Client, calls: &mut Calls<ErrorCode>) {
    let none: [&str; 0] = [];
    calls.add("smallest", client.get_dentry("s", "d"));
    let request = client.get_dentry("s", "d").with_thumbnail(false);
    calls.add("no apps", request.clone().app_ids_for_app_properties(none));
    let request = request.app_ids_for_app_properties(["a"]);
    calls.add("shortest app", request);
    let request = client.get_dentry("s", "d");
    let request = request.app_ids_for_app_properties(ids(20));
    calls.add("longest", request);
    let odd = client.get_dentry(ODD, ODD).union_id(ODD);
    let odd = odd.with_thumbnail(true).app_ids_for_app_properties([ODD]);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.get_dentries("s", ["d"]));
    let request = client.get_dentries("s", ids(30)).with_thumbnail(false);
    calls.add("no apps", request.clone().app_ids_for_app_properties(none));
    calls.add(
        "shortest app",
        request.clone().app_ids_for_app_properties(["a"]),
    );
    let request = request.app_ids_for_app_properties(ids(20));
    calls.add("longest", request);
    let odd = client.get_dentries(ODD, [ODD]).union_id(ODD);
    let odd = odd.with_thumbnail(true).app_ids_for_app_properties([ODD]);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.get_task("t"));
    calls.add("odd", client.get_task(ODD).union_id(ODD));
}

fn lists(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.list_dentries("s", "p"));
    let everything = || {
        let odd = client.list_dentries(ODD, ODD).union_id(ODD);
        odd.next_token(ODD)
    };
    for order_by in [
        DentryOrderBy::ModifiedTime,
        DentryOrderBy::CreateTime,
        DentryOrderBy::Name,
        DentryOrderBy::Size,
    ] {
        for order in ORDERS {
            let case = format!("odd, everything, {order_by:?} {order:?}");
            let request = everything().max_results(50).with_thumbnail(true);
            calls.add(case, request.order_by(order_by.clone()).order(order));
        }
    }
    let request = everything().max_results(i32::MIN).with_thumbnail(false);
    calls.add("fewest results", request);

    calls.add("smallest", client.list_all_dentries("s"));
    let everything = || {
        let odd = client.list_all_dentries(ODD).union_id(ODD);
        odd.next_token(ODD)
    };
    for order in ORDERS {
        let case = format!("odd, everything, {order:?}");
        let request = everything().max_results(50).with_thumbnail(true);
        calls.add(case, request.order(order));
    }
    let request = everything().max_results(i32::MIN).with_thumbnail(false);
    calls.add("fewest results", request);
}

fn versions(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.list_dentry_versions("s", "d"));
    for size in [i32::MIN, 100] {
        let odd = client.list_dentry_versions(ODD, ODD).union_id(ODD);
        let everything = odd.next_token(ODD).max_results(size);
        calls.add(format!("odd, everything, {size} results"), everything);
    }
    calls.add("smallest", client.revert_dentry_version("s", "d", 0));
    let odd = client.revert_dentry_version(ODD, ODD, i64::MAX);
    calls.add("odd, last version", odd.union_id(ODD));
}

fn moves(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.move_dentry("s", "d", "t", "f"));
    let request = client.move_dentry("s", "d", "t", "f");
    calls.add("no permissions", request.preseve_permissions(false));
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.move_dentry(ODD, ODD, ODD, ODD).union_id(ODD);
        let everything = odd.conflict_strategy(strategy).preseve_permissions(true);
        calls.add(case, everything);
    }

    calls.add("smallest", client.move_dentries("s", ["d"], "t", "f"));
    let longest = client.move_dentries("s", ids(30), "t", "f");
    let request = longest.preserve_permissions(false);
    calls.add("longest, no permissions", request);
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.move_dentries(ODD, [ODD], ODD, ODD).union_id(ODD);
        let everything = odd.conflict_strategy(strategy).preserve_permissions(true);
        calls.add(case, everything);
    }
}

fn copies(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.copy_dentry("s", "d", "t", "f"));
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.copy_dentry(ODD, ODD, ODD, ODD).union_id(ODD);
        calls.add(case, odd.conflict_strategy(strategy));
    }

    calls.add("smallest", client.copy_dentries("s", ["d"], "t", "f"));
    calls.add("longest", client.copy_dentries("s", ids(3), "t", "f"));
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.copy_dentries(ODD, [ODD], ODD, ODD).union_id(ODD);
        calls.add(case, odd.conflict_strategy(strategy));
    }
}

fn names(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.rename_dentry("s", "d", "n"));
    calls.add("odd", client.rename_dentry(ODD, ODD, ODD).union_id(ODD));

    calls.add("smallest", client.add_folder("s", "p", "n"));
    let request = client.add_folder("s", "p", "n").app_properties([]);
    calls.add("no properties", request);
    for strategy in CONFLICT_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let odd = client.add_folder(ODD, ODD, ODD).union_id(ODD);
        let everything = odd.conflict_strategy(strategy).app_properties([
            NewAppProperty::new(ODD, ODD, Visibility::Public),
            NewAppProperty::new("n", "v", Visibility::Private),
            NewAppProperty::new("m", "", Visibility::Private),
        ]);
        calls.add(case, everything);
    }
}

fn spaces(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.add_space());
    let request = client.add_space();
    let no_capabilities = NewSpaceCapabilities::default();
    calls.add("no capabilities", request.capabilities(no_capabilities));
    for (owner, quota, able) in [
        (SpaceOwnerType::User, i64::MAX, true),
        (SpaceOwnerType::App, i64::MIN, false),
    ] {
        let mut capabilities = NewSpaceCapabilities::default();
        capabilities.can_search = Some(able);
        capabilities.can_rename = Some(able);
        capabilities.can_record_recent_file = Some(able);
        let case = format!("odd, everything, {owner:?}");
        let odd = client.add_space().union_id(ODD).name(ODD);
        let odd = odd.scene(ODD).scene_id(ODD).owner_type(owner);
        calls.add(case, odd.quota(quota).capabilities(capabilities));
    }
    calls.add("smallest", client.get_space("s"));
    calls.add("odd", client.get_space(ODD).union_id(ODD));
    calls.add("smallest", client.get_org("c"));
    calls.add("odd", client.get_org(ODD).union_id(ODD));
}
