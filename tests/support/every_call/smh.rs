//! The calls of Tencent Smart Media Hosting.

use undelete::smh::models::{
    ConflictResolutionStrategy, Deletion, DocumentPreview, FileVersionOrder, PathDeletion,
    RecycledItemOrder, RestorePathStrategy, SortDirection, SpaceDeletion, SpaceOrder, UrlNetwork,
};
use undelete::smh::{Client, ErrorCode};

use super::{Call, Calls, ODD, SECRET, ids};

const DELETIONS: [Deletion; 2] = [Deletion::ToRecycleBin, Deletion::ForGood];
const DIRECTIONS: [SortDirection; 2] = [SortDirection::Ascending, SortDirection::Descending];
const NETWORKS: [UrlNetwork; 2] = [UrlNetwork::Public, UrlNetwork::Internal];
const PATH_STRATEGIES: [RestorePathStrategy; 2] = [
    RestorePathStrategy::OriginalPath,
    RestorePathStrategy::FallbackToRoot,
];

/// Replaces what the client has for every request.
macro_rules! elsewhere {
    ($request:expr $(, $global:ident)+) => {
        $request$(.$global(ODD))+
    };
}

/// Every call, made with this client. It needs a library and a space, and no user; each operation
/// also replaces or sets all of them in some call.
pub fn calls(client: &Client) -> Vec<Call<ErrorCode>> {
    let mut calls = Calls(Vec::new());
    tokens(client, &mut calls);
    bin(client, &mut calls);
    numbered_items(client, &mut calls);
    one_bin_item(client, &mut calls);
    bin_items(client, &mut calls);
    files(client, &mut calls);
    versions(client, &mut calls);
    version_settings(client, &mut calls);
    tasks(client, &mut calls);
    spaces(client, &mut calls);
    new_spaces(client, &mut calls);
    space_attributes(client, &mut calls);
    calls.0
}

fn tokens(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.create_token("l", SECRET));
    for period in [1_200, 315_360_000] {
        let odd = client.create_token(ODD, ODD).space_id(ODD).user_id(ODD);
        let odd = odd.client_id(ODD).session_id(ODD).grant(ODD);
        calls.add(format!("odd, everything, {period} s"), odd.period(period));
    }
    calls.add("smallest", client.renew_token(SECRET));
    calls.add("odd", client.renew_token(ODD).library_id(ODD));
    calls.add("smallest", client.delete_token(SECRET));
    calls.add("odd", client.delete_token(ODD).library_id(ODD));

    let smallest = client.delete_user_tokens(SECRET, ["u"]);
    calls.add("smallest", smallest.clone());
    let request = smallest.client_id(["c"]).session_id(["s"]);
    calls.add("shortest lists", request);
    let request = client.delete_user_tokens(SECRET, ids(10));
    let request = request.client_id(ids(100)).session_id(ids(100));
    calls.add("longest", request);
    let odd = client.delete_user_tokens(ODD, [ODD, ODD]).library_id(ODD);
    let odd = odd.client_id([ODD, ODD]).session_id([ODD, ODD]);
    calls.add("odd, everything", odd);
}

fn bin(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.list_recycled_items());
    for order in [
        RecycledItemOrder::Name,
        RecycledItemOrder::ModificationTime,
        RecycledItemOrder::Size,
        RecycledItemOrder::RemovalTime,
        RecycledItemOrder::RemainingTime,
    ] {
        for direction in DIRECTIONS {
            let odd = elsewhere!(client.list_recycled_items(), library_id, space_id, user_id);
            let odd = odd.order_by(order.clone()).order_by_type(direction.clone());
            let by_marker = odd.clone().marker(ODD).limit(100);
            calls.add(
                format!("odd, {order:?} {direction:?}, by marker"),
                by_marker,
            );
            let by_page = odd.page(i32::MAX).page_size(100);
            calls.add(format!("odd, {order:?} {direction:?}, by page"), by_page);
        }
    }
    calls.add("least limit", client.list_recycled_items().limit(i32::MIN));
    let request = client.list_recycled_items().page(i32::MIN).page_size(0);
    calls.add("least page", request);

    calls.add("smallest", client.empty_recycle_bin("s"));
    let odd = elsewhere!(client.empty_recycle_bin(ODD), library_id, user_id);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.set_recycle_lifecycle(1));
    let odd = elsewhere!(client.set_recycle_lifecycle(10_000), library_id, space_id);
    calls.add("odd, longest", odd);
}

fn numbered_items(client: &Client, calls: &mut Calls<ErrorCode>) {
    for (case, id) in [("smallest", 1), ("least id", i64::MIN)] {
        calls.add(case, client.delete_recycled_item(id));
        calls.add(case, client.get_recycled_item(id));
        calls.add(case, client.preview_recycled_item(id));
        calls.add(case, client.restore_recycled_item(id, "ask"));
        calls.add(case, client.restore_recycled_items([id]));
        calls.add(case, client.delete_recycled_items([id]));
        calls.add(case, client.set_latest_version(id));
    }
}

fn one_bin_item(client: &Client, calls: &mut Calls<ErrorCode>) {
    let request = client.delete_recycled_item(i64::MAX);
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);
    for network in NETWORKS {
        let case = format!("odd, everything, {network:?}");
        let odd = elsewhere!(client.get_recycled_item(i64::MAX), library_id, space_id);
        calls.add(case, odd.internal_domain(network));
    }

    for (network, number) in NETWORKS.into_iter().zip([i32::MIN, i32::MAX]) {
        let case = format!("odd, everything, {network:?}, {number}");
        let odd = elsewhere!(client.preview_recycled_item(i64::MAX), library_id, space_id);
        let odd = odd.size(number).scale(number).frame_number(number);
        let odd = odd.width_size(number).height_size(number);
        calls.add(
            case,
            odd.r#type(DocumentPreview::Picture)
                .internal_domain(network),
        );
    }

    for strategy in [
        ConflictResolutionStrategy::Ask,
        ConflictResolutionStrategy::Rename,
        ConflictResolutionStrategy::Overwrite,
    ] {
        let case = format!("{strategy:?}");
        calls.add(case, client.restore_recycled_item(1, strategy));
    }
    for strategy in PATH_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let request = client.restore_recycled_item(i64::MAX, "ask");
        let odd = elsewhere!(request, library_id, space_id, user_id);
        calls.add(case, odd.restore_path_strategy(strategy));
    }
}

fn bin_items(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("longest", client.restore_recycled_items(1..=1000));
    for strategy in PATH_STRATEGIES {
        let case = format!("odd, everything, {strategy:?}");
        let request = client.restore_recycled_items([i64::MAX]);
        let odd = elsewhere!(request, library_id, space_id, user_id);
        calls.add(case, odd.restore_path_strategy(strategy));
    }
    calls.add("longest", client.delete_recycled_items(1..=1000));
    let request = client.delete_recycled_items([i64::MAX]);
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);
}

fn files(client: &Client, calls: &mut Calls<ErrorCode>) {
    for deletion in DELETIONS {
        let request = client.delete_file("f", deletion);
        calls.add(format!("smallest, {deletion:?}"), request);
        let request = client.delete_directory("d", deletion);
        calls.add(format!("smallest, {deletion:?}"), request);
        let request = client.delete_file(ODD, deletion);
        let odd = elsewhere!(request, library_id, space_id, user_id);
        calls.add(format!("odd, everything, {deletion:?}"), odd);
        let request = client.delete_directory(ODD, deletion);
        let odd = elsewhere!(request, library_id, space_id, user_id);
        calls.add(format!("odd, everything, {deletion:?}"), odd);
    }
    let path = PathDeletion::new("p", Deletion::ToRecycleBin);
    calls.add("smallest", client.delete_paths([path.clone()]));
    let longest = std::iter::repeat_n(path, 1000);
    calls.add("longest", client.delete_paths(longest));
    let request = client.delete_paths([PathDeletion::new(ODD, Deletion::ForGood)]);
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);
}

fn versions(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.list_file_versions("f"));
    for (order, direction) in [FileVersionOrder::Id, FileVersionOrder::CreationTime]
        .into_iter()
        .zip(DIRECTIONS)
    {
        for number in [i32::MIN, i32::MAX] {
            let odd = elsewhere!(client.list_file_versions(ODD), library_id, space_id);
            let odd = odd.order_by(order.clone()).order_by_type(direction.clone());
            let by_marker = odd.clone().marker(ODD).limit(number);
            let case = format!("odd, {order:?} {direction:?}, by marker, {number}");
            calls.add(case, by_marker);
            let by_page = odd.page(number).page_size(number);
            let case = format!("odd, {order:?} {direction:?}, by page, {number}");
            calls.add(case, by_page);
        }
    }
    let odd = elsewhere!(client.set_latest_version(i64::MAX), library_id, space_id);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.delete_file_versions(["v"]));
    calls.add("longest", client.delete_file_versions(ids(100)));
    let odd = elsewhere!(client.delete_file_versions([ODD]), library_id, space_id);
    calls.add("odd, everything", odd);
}

fn version_settings(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.get_version_settings());
    calls.add("odd", client.get_version_settings().library_id(ODD));
    calls.add("smallest", client.set_version_settings(false));
    for (count, days, seconds, clear) in [(1, 0, 0, false), (999, 999, 600, true)] {
        let request = client.set_version_settings(true).library_id(ODD);
        let request = request.file_history_count(count).merge_interval(seconds);
        let request = request.file_history_expire_day(days);
        let case = format!("odd, everything, {count} versions");
        calls.add(case, request.is_clear_file_history(clear));
    }
    calls.add("smallest", client.clear_library_versions("l"));
    calls.add("odd", client.clear_library_versions(ODD));
}

fn tasks(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.query_tasks(["t"]));
    calls.add("long", client.query_tasks(ids(100)));
    let request = client.query_tasks([ODD, ODD]);
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.query_library_tasks(["t"]));
    calls.add("long", client.query_library_tasks(ids(100)));
    let request = client.query_library_tasks([ODD, ODD]);
    calls.add("odd, everything", elsewhere!(request, library_id, user_id));

    calls.add("smallest", client.query_task_v2("t"));
    let request = client.query_task_v2(ODD);
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.query_library_task_v2("t"));
    let odd = elsewhere!(client.query_library_task_v2(ODD), library_id, user_id);
    calls.add("odd, everything", odd);
}

fn spaces(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.list_spaces());
    for (order, limit) in [(SpaceOrder::Unordered, 1), (SpaceOrder::ById, 1000)] {
        let case = format!("odd, everything, {order:?}");
        let odd = elsewhere!(client.list_spaces(), library_id, user_id);
        let odd = odd.marker(ODD).prefix(ODD).start_name(ODD);
        calls.add(case, odd.limit(limit).ordered(order));
    }
    calls.add("smallest", client.count_spaces());
    let odd = elsewhere!(client.count_spaces(), library_id, user_id);
    calls.add("odd, everything", odd);

    for force in [SpaceDeletion::OnlyIfEmpty, SpaceDeletion::WithAllItHolds] {
        let request = client.delete_space("s", force.clone());
        calls.add(format!("smallest, {force:?}"), request);
        let odd = client.delete_space(ODD, force.clone());
        let odd = elsewhere!(odd, library_id, user_id);
        calls.add(format!("odd, everything, {force:?}"), odd);
    }
    calls.add("smallest", client.get_space_size());
    let odd = elsewhere!(client.get_space_size(), library_id, space_id, user_id);
    calls.add("odd, everything", odd);
}

fn new_spaces(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.create_space());
    let longest = "a-9".repeat(10) + "00";
    for (id, yes) in [("a0", true), (&longest, false)] {
        let request = elsewhere!(client.create_space(), library_id, user_id);
        let request = request.space_id(id).space_tag(ODD);
        let request = request.allow_photo(yes).allow_photo_extname([ODD, ""]);
        let request = request.allow_video(yes).allow_video_extname([ODD, ""]);
        let request = request.is_multi_album(yes).is_public_read(yes);
        let request = request.recognize_sensitive_content(yes);
        calls.add(format!("odd, everything, {id}"), request);
    }
}

fn space_attributes(client: &Client, calls: &mut Calls<ErrorCode>) {
    calls.add("smallest", client.get_space_attributes());
    let request = client.get_space_attributes();
    let odd = elsewhere!(request, library_id, space_id, user_id);
    calls.add("odd, everything", odd);

    calls.add("smallest", client.update_space_attributes());
    let no_tag = client.update_space_attributes().space_tag_null();
    calls.add("no tag", no_tag);
    for yes in [true, false] {
        let request = client.update_space_attributes();
        let request = elsewhere!(request, library_id, space_id, user_id);
        let request = request.allow_photo(yes).allow_photo_extname([ODD]);
        let request = request.allow_video(yes).allow_video_extname([ODD]);
        let request = request.allow_file_extname([ODD]).is_public_read(yes);
        let request = request.recognize_sensitive_content(yes);
        let request = request.space_tag(ODD.to_owned());
        calls.add(format!("odd, everything, {yes}"), request);
    }
}
