//! What the client of `unions.yaml` reads and writes.

#![cfg(feature = "blocking")]

use constructs::runtime::{Blocking, MemoryTransport, RetryPolicy};
use constructs::unions::{Client, models};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Nothing is lost on the way in and out.
fn kept<T: DeserializeOwned + Serialize>(value: Value) -> T {
    let read: T = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
    read
}

/// What is sent of a chest.
fn sent(change: impl FnOnce(&mut models::Chest)) -> Value {
    sent_or_refused(change).unwrap()
}

/// The same, or why it is not sent.
fn sent_or_refused(change: impl FnOnce(&mut models::Chest)) -> Result<Value, String> {
    let transport = MemoryTransport::new().answer_named("addChest", json!({}));
    let client: Client<Blocking> = Client::builder()
        .transport(transport.clone())
        .retry(RetryPolicy::none())
        .build_blocking()
        .unwrap();
    let mut given = models::Chest::default();
    change(&mut given);
    let done = client.add_chest(given).send();
    done.map_err(|error| error.to_string())?;
    Ok(transport.sent().remove(0).json())
}

#[test]
fn names_of_schemas_mean_alternatives_that_are_merged_with_something() {
    let apple = || json!({ "kind": "Apple", "x": "1", "p": "2" });
    let berry = || json!({ "kind": "Berry", "x": "1", "p": "2" });
    assert!(matches!(kept(apple()), models::Merged::Apple(_)));
    assert!(matches!(kept(berry()), models::Merged::Berry(_)));
    let other = json!({ "kind": "Zebra", "x": "1" });
    assert!(matches!(kept(other), models::Merged::Unknown(_)));
    let berry = json!({ "kind": "Berry", "x": "1" });
    assert!(matches!(kept(berry.clone()), models::Listed::Berry(_)));
    let beside = json!({ "kind": "Berry", "x": "1", "q": "2" });
    assert!(matches!(kept(beside), models::Beside::Berry(_)));

    let read = sent(|it| it.merged = Some(kept(json!({ "kind": "Berry", "x": "1" }))));
    assert_eq!(read, json!({ "merged": berry }));
    let made = models::ListedBerry::new("1");
    let made = sent(|it| it.listed = Some(models::Listed::Berry(made)));
    assert_eq!(made, json!({ "listed": berry }));
}

#[test]
fn an_alternative_is_called_by_the_list_that_has_the_discriminator() {
    let berry = json!({ "kind": "Berry", "x": "1", "crate": 7 });
    assert!(matches!(kept(berry), models::Second::Berry(_)));
}

#[test]
fn one_schema_under_two_values_says_which_was_read() {
    let short = kept(json!({ "kind": "c", "x": "1" }));
    let models::Short::Cedar(cedar) = short else {
        panic!("{short:?}")
    };
    assert!(matches!(
        kept(json!({ "kind": "cedar", "x": "1" })),
        models::Long::Cedar(_)
    ));
    // Each union says its own.
    let moved = sent(|it| it.long = Some(models::Long::Cedar(cedar)));
    assert_eq!(moved, json!({ "long": { "kind": "cedar", "x": "1" } }));
    let made = models::Short::Cedar(models::Cedar::new("1"));
    let made = sent(|it| it.short = Some(made));
    assert_eq!(made, json!({ "short": { "kind": "c", "x": "1" } }));
}

#[test]
fn what_is_merged_alike_under_two_values_says_which_was_read() {
    let equal = kept(json!({ "kind": "a", "x": "1", "z": "2" }));
    assert!(matches!(equal, models::Equal::Apple(_)));
    let also = kept(json!({ "kind": "aa", "x": "1", "z": "2" }));
    assert!(matches!(also, models::AlsoEqual::Apple(_)));
}

#[test]
fn what_is_only_read_says_what_it_was() {
    let tin = kept(json!({ "kind": "Tin", "x": "1" }));
    assert!(matches!(tin, models::Shelf::Tin(_)));
}

#[test]
fn what_no_alternative_knows_anything_of_is_kept_as_it_is() {
    assert!(matches!(kept(json!({ "z": 1 })), models::Loose::Unknown(_)));
    assert!(matches!(kept(json!({ "a": "x" })), models::Loose::Left(_)));
    assert!(matches!(kept(json!({ "b": "x" })), models::Loose::Right(_)));
    assert!(matches!(kept(json!({})), models::Loose::Left(_)));
    // Only one of them requires nothing: it is that, with something that is new.
    let half: models::Half = serde_json::from_value(json!({ "z": 1 })).unwrap();
    assert!(matches!(half, models::Half::Right(_)), "{half:?}");
}

#[test]
fn alternatives_that_all_of_pins_are_told_apart_and_called_by_their_values() {
    let birch = json!({ "t": "birch", "n": "x" });
    assert!(matches!(kept(birch), models::Pinned::Birch(_)));
    let ash = json!({ "t": "ash" });
    assert!(matches!(kept(ash), models::Pinned::Ash(_)));
    let off = json!({ "on": false, "n": "x" });
    assert!(matches!(kept(off), models::Flagged::OnFalse(_)));
    let on = json!({ "on": true });
    assert!(matches!(kept(on), models::Flagged::OnTrue(_)));
    let made = models::Pinned::Birch(models::PinnedBirch::new());
    let made = sent(|it| it.pinned = Some(made));
    assert_eq!(made, json!({ "pinned": { "t": "birch" } }));
}

#[test]
fn what_a_list_or_a_map_of_several_things_holds_is_called_by_it() {
    let pair: Vec<models::PairItem> = kept(json!(["a", 1]));
    assert!(matches!(
        pair.as_slice(),
        [models::PairItem::Text(_), models::PairItem::Number(1)]
    ));
    assert!(matches!(kept(json!("a")), models::Price::Text(_)));
}

#[test]
fn names_of_schemas_mean_them_beside_what_the_document_maps() {
    for (kind, is_car) in [("car", true), ("auto", true), ("Car", true), ("Bike", false)] {
        let ride = kept(json!({ "kind": kind }));
        assert_eq!(matches!(ride, models::Ride::Car(_)), is_car, "{kind}");
        assert_eq!(matches!(ride, models::Ride::Bike(_)), !is_car, "{kind}");
        // It is what was read.
        let sent = sent(|it| it.ride = Some(ride));
        assert_eq!(sent, json!({ "ride": { "kind": kind } }));
    }
    // What is mapped counts.
    let boat = kept(json!({ "kind": "Boat" }));
    assert!(matches!(boat, models::Ride::Bike(_)));
    let none = kept(json!({ "kind": "Plane" }));
    assert!(matches!(none, models::Ride::Unknown(_)));
    let inner = kept(json!({ "kind": "Bike" }));
    assert!(matches!(inner, models::Outer::Inner(models::Inner::Bike(_))));
    // What means another alternative is refused, or gives way to the only value.
    let bike = models::Ride::Bike(models::Bike::new("Car"));
    let refused = sent_or_refused(|it| it.ride = Some(bike)).unwrap_err();
    assert!(refused.contains("must be `Boat` or `bike`"), "{refused}");
    let mut boat = models::Boat::new();
    boat.kind = "bike".to_owned();
    let boat = sent(|it| it.ride = Some(models::Ride::Boat(boat)));
    assert_eq!(boat, json!({ "ride": { "kind": "sail" } }));
}

#[test]
fn a_discriminator_beside_one_alternative_leaves_room_for_others() {
    let other = json!({ "t": "other", "v": "x", "z": 1 });
    assert!(matches!(kept(other), models::Single::Unknown(_)));
    let only = kept(json!({ "t": "only", "v": "x" }));
    assert!(matches!(only, models::Single::Only(_)));
    let made = sent(|it| it.single = Some(Some(models::Single::Only(models::Only::new()))));
    assert_eq!(made, json!({ "single": { "t": "only" } }));
    let null: models::Chest = kept(json!({ "single": null }));
    assert!(matches!(null.single, Some(None)));
}

#[test]
fn what_means_no_alternative_is_the_default_one() {
    for guest in [
        json!({ "kind": "dog", "sound": "wow", "more": 1 }),
        json!({ "sound": "wow", "eggs": 3 }),
        json!({ "kind": null, "night": true }),
        json!({ "kind": "Other" }),
    ] {
        let read: models::Guest = serde_json::from_value(guest.clone()).unwrap();
        assert!(matches!(read, models::Guest::Other(_)), "{guest}");
        let kept = sent(|it| it.guest = Some(read));
        assert_eq!(kept["guest"].get("kind"), guest.get("kind").filter(|it| !it.is_null()));
    }
    let hen = kept(json!({ "kind": "hen", "eggs": 3 }));
    assert!(matches!(hen, models::Guest::Hen(_)));
    let owl = kept(json!({ "kind": "Owl", "night": true }));
    assert!(matches!(owl, models::Guest::Owl(_)));
    assert!(matches!(kept(json!("text")), models::Guest::Unknown(_)));
    // It is read as any other that has what it demands, if it is not what it seems.
    let mut other = models::Other::default();
    other.kind = Some("hen".to_owned());
    let sent = sent(|it| it.guest = Some(models::Guest::Other(other)));
    assert_eq!(sent, json!({ "guest": { "kind": "Other" } }));
}

#[test]
fn a_schema_is_meant_by_the_name_that_it_is_listed_by() {
    let ferry = json!({ "kind": "Ferry", "sails": 2 });
    assert!(matches!(kept(ferry), models::Vessel::Ferry(_)));
    let other = kept(json!({ "kind": "Ship", "sails": 2 }));
    assert!(matches!(other, models::Vessel::Unknown(_)));
    let made = models::Vessel::Ferry(models::Ship::new("raft"));
    let made = sent(|it| it.vessel = Some(made));
    assert_eq!(made["vessel"]["kind"], "raft");
    let made = models::Vessel::Ferry(models::Ship::new("Raft"));
    let made = sent(|it| it.vessel = Some(made));
    assert_eq!(made["vessel"]["kind"], "Ferry");

    let short = json!({ "kind": "y", "sails": 2 });
    assert!(matches!(kept(short), models::Craft::Ship(_)));
    let made = models::Craft::Ship(models::Ship::new("Ferry"));
    let made = sent(|it| it.craft = Some(made));
    assert_eq!(made["craft"]["kind"], "y");
}

#[test]
fn two_names_of_one_schema_are_two_values_of_it() {
    for kind in ["Ferry", "y"] {
        let read = kept(json!({ "kind": kind, "sails": 2 }));
        assert!(matches!(read, models::Twins::Ferry(_)), "{read:?}");
        let made = sent(|it| it.twins = Some(read));
        assert_eq!(made["twins"]["kind"], kind);
    }
}

#[test]
fn children_have_names_of_their_own_whatever_they_are_written_as() {
    let hammer = json!({ "kind": "Hammer", "head": "steel" });
    assert!(matches!(kept(hammer), models::Tool::Hammer(_)));
    let rasp = json!({ "kind": "file", "teeth": 3 });
    assert!(matches!(kept(rasp), models::Tool::Rasp(_)));
    let made = models::Tool::Hammer(models::Hammer::default());
    let made = sent(|it| it.tool = Some(made));
    assert_eq!(made, json!({ "tool": { "kind": "Hammer" } }));
}

#[test]
fn children_are_told_apart_by_what_their_parent_says() {
    let hammer = json!({ "kind": "Hammer", "weight": 2 });
    assert!(matches!(kept(hammer), models::Handheld::Hammer(_)));
    let rasp = json!({ "kind": "file", "teeth": 3 });
    assert!(matches!(kept(rasp), models::Handheld::Rasp(_)));
    let other = json!({ "kind": "drill", "teeth": 3 });
    assert!(matches!(kept(other), models::Handheld::Unknown(_)));
    let text = json!("spanner");
    assert!(matches!(kept(text), models::Handheld::Text(_)));
}

#[test]
fn a_boolean_with_one_value_is_not_sent_as_the_other() {
    assert_eq!(sent(|it| it.sure = Some(true)), json!({ "sure": true }));
    let refused = sent_or_refused(|it| it.sure = Some(false)).unwrap_err();
    assert!(refused.contains("sure"), "{refused}");
    let word = models::ChestSureOrWord::Boolean(false);
    let refused = sent_or_refused(|it| it.sure_or_word = Some(word)).unwrap_err();
    assert!(refused.contains("sure_or_word"), "{refused}");
    // What comes is read all the same.
    let read: models::Chest = kept(json!({ "sure": false }));
    assert_eq!(read.sure, Some(false));
}

#[test]
fn children_are_told_apart_beside_what_is_no_child() {
    let hammer = kept(json!({ "kind": "Hammer", "weight": 2 }));
    assert!(matches!(hammer, models::ChestFound::Hammer(_)), "{hammer:?}");
    let rasp: models::ChestFound = kept(json!({ "kind": "file", "teeth": 3 }));
    assert!(format!("{rasp:?}").contains("Rasp(Rasp "), "{rasp:?}");
    for nail in [json!({ "kind": "Nail" }), json!({ "head": "flat" })] {
        let read = kept(nail.clone());
        assert!(matches!(read, models::ChestFound::Nail(_)), "{read:?}");
        assert_eq!(sent(|it| it.found = Some(read)), json!({ "found": nail }));
    }
}

#[test]
fn a_parent_may_be_any_of_its_children_where_more_is_demanded_of_it() {
    let hammer: models::Chest = kept(json!({ "weighed": { "kind": "Hammer", "weight": 2 } }));
    assert!(matches!(hammer.weighed, Some(models::Tool::Hammer(_))));
    let made = models::Tool::Hammer(models::Hammer::default());
    let refused = sent_or_refused(|it| it.weighed = Some(made)).unwrap_err();
    assert!(refused.contains("weighed"), "{refused}");
    // What has no place in a child is kept.
    let owned = json!({ "owned": { "kind": "Hammer", "head": "steel", "owner": "me" } });
    kept::<models::Chest>(owned);
}

#[test]
fn which_of_several_values_is_sent_is_what_the_caller_says() {
    use models::SwitchingKind as Kind;
    let order = |kind| models::Order::Switching(models::Switching::new(kind));
    let made = sent(|it| it.order = Some(order(Kind::Off)));
    assert_eq!(made, json!({ "order": { "kind": "off" } }));
    let made = sent(|it| it.order = Some(order(Kind::Unknown("flash".into()))));
    assert_eq!(made, json!({ "order": { "kind": "flash" } }));
    for kind in [Kind::Dim, Kind::Unknown("live".into())] {
        let refused = sent_or_refused(|it| it.order = Some(order(kind))).unwrap_err();
        assert!(refused.contains("`kind` must be `off` or `on`"), "{refused}");
    }
    let mut dimming = models::Dimming::default();
    dimming.kind = Kind::On;
    let made = sent(|it| it.order = Some(models::Order::Dimming(dimming)));
    assert_eq!(made, json!({ "order": { "kind": "dim" } }));
}

#[test]
fn a_value_that_several_alternatives_list_is_sent_and_numbers_are_numbers() {
    let coin = |kind: i64| models::Slot::Coin(models::Coin::new(kind.into()));
    for kind in [1, 2, 9] {
        let made = sent(|it| it.slot = Some(coin(kind)));
        assert_eq!(made, json!({ "slot": { "kind": kind } }));
    }
    let refused = sent_or_refused(|it| it.slot = Some(coin(3))).unwrap_err();
    assert!(refused.contains("`kind` must be `1` or `2`"), "{refused}");
    let made = models::Lever::Pushed(models::Pushed::default());
    let made = sent(|it| it.lever = Some(made));
    assert_eq!(made, json!({ "lever": { "kind": 2 } }));
    let read = kept(json!({ "kind": 2 }));
    assert!(matches!(read, models::Lever::Pushed(_)));
}
