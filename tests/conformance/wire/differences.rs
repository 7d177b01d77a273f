//! Where our requests are not those of the SDK, on purpose, and why. Whatever is not in the
//! table has to be equal.

use serde_json::{Value, json};

use super::line::{Line, Wire};

/// A request that is not the SDK's.
pub struct Difference {
    pub name: &'static str,
    pub because: &'static str,
    pub kind: Kind,
}

pub enum Kind {
    /// It is sent, but other than by the SDK.
    Sent {
        concerns: fn(&Line) -> bool,
        /// Turns the request of the SDK into the one that is right.
        correct: fn(&Line, &mut Wire),
    },
    /// It is refused before it is sent, for these arguments.
    Refused(fn(&Line) -> Vec<String>),
}

/// They apply in this order: the first one starts from another request of the SDK.
pub const DIFFERENCES: [Difference; 12] = [
    Difference {
        name: "a value of the path stays one segment, whatever it holds",
        because: "the SDK pastes it into the path, where `/`, `?`, `#` and `%41` change what the \
                  call is about",
        kind: Kind::Sent {
            concerns: |line| encoded(line).is_some_and(|right| right != line.wire()),
            correct: |line, wire| *wire = encoded(line).expect("a value that needs encoding"),
        },
    },
    Difference {
        name: "a call that has nothing to tell sends an empty object",
        because: "the vendor's page prints `{ }` for a revert, and the service refuses a missing \
                  body with `Missingbody` where it wants one",
        kind: Kind::Sent {
            concerns: |line| {
                let bodiless = ["revert_dentry_version", "clear_recycle_bin"];
                bodiless.contains(&line.operation())
            },
            correct: |_, wire| {
                wire.media_type = Some("application/json".to_owned());
                wire.body = Some(json!({}));
            },
        },
    },
    Difference {
        name: "a deletion always says whether it is for good",
        because: "left out, it means `false`, which loses the files; so the client asks for it, \
                  and `false` spelled out is the nearest to saying nothing",
        kind: Kind::Sent {
            concerns: |line| match line.operation() {
                "delete_dentry" => line.model().get("toRecycleBin").is_none(),
                "delete_dentries" => line.model().pointer("/option/toRecycleBin").is_none(),
                _ => false,
            },
            correct: |line, wire| match (line.operation(), &mut wire.body) {
                ("delete_dentries", Some(body)) => {
                    body["option"] = json!({ "toRecycleBin": false });
                }
                _ => {
                    let pair = ("toRecycleBin".to_owned(), Some("false".to_owned()));
                    wire.query.insert(pair);
                }
            },
        },
    },
    Difference {
        name: "a truth value in a query is in lower case",
        because: "the vendor's pages print `true` and `false`; `True` is how Python shows it",
        kind: Kind::Sent {
            concerns: |line| members(line.model()).any(|(_, value)| value.is_boolean()),
            correct: |line, wire| {
                for (name, value) in members(line.model()) {
                    if let Value::Bool(truth) = value {
                        let theirs = if *truth { "True" } else { "False" };
                        let theirs = (name.clone(), Some(theirs.to_owned()));
                        assert!(wire.query.remove(&theirs), "{line}: {theirs:?}");
                        wire.query.insert((name.clone(), Some(truth.to_string())));
                    }
                }
            },
        },
    },
    Difference {
        name: "properties that are left out are not sent as none",
        because: "the SDK writes a list of objects that nobody gave as an empty one",
        kind: Kind::Sent {
            concerns: |line| {
                let properties = line.model().pointer("/option/appProperties");
                let option = line.model().get("option");
                line.operation() == "add_folder" && option.is_some() && properties.is_none()
            },
            correct: |_, wire| {
                let body = wire.body.as_mut().expect("a body");
                let option = body.get_mut("option").and_then(Value::as_object_mut);
                option.and_then(|option| option.remove("appProperties"));
            },
        },
    },
    Difference {
        name: "options of which none is given are left out",
        because: "an object without members tells the service no more than none at all",
        kind: Kind::Sent {
            concerns: |line| {
                let option = line.model().get("option");
                option == Some(&json!({})) && line.operation() != "delete_dentries"
            },
            correct: |_, wire| {
                let body = wire.body.as_mut().and_then(Value::as_object_mut);
                body.and_then(|body| body.remove("option"));
            },
        },
    },
    Difference {
        name: "the one kind of grant is always named",
        because: "there is only one, and the service wants to be told",
        kind: Kind::Sent {
            concerns: |line| {
                let grant = line.model().get("grant_type");
                line.operation() == "get_token" && grant != Some(&json!("client_credentials"))
            },
            correct: |_, wire| {
                let body = wire.body.as_mut().expect("a body");
                body["grant_type"] = json!("client_credentials");
            },
        },
    },
    Difference {
        name: "a call without an operator",
        because: "the service requires `unionId` everywhere but for tokens",
        kind: Kind::Refused(|line| {
            let is_for_token = TOKEN_CALLS.contains(&line.operation());
            let operator = line.model().get("unionId");
            let is_missing = operator.is_none_or(|operator| *operator == json!(""));
            let refused = is_missing && !is_for_token;
            refused.then(|| "unionId".to_owned()).into_iter().collect()
        }),
    },
    Difference {
        name: "a path that would lead to another operation",
        because: "an empty or a dot segment is taken out on the way",
        kind: Kind::Refused(|line| {
            let values = line.path_names().into_iter().zip(line.path());
            let refused = values.filter(|(_, value)| is_lost_in_a_path(value));
            refused.map(|(name, _)| name).collect()
        }),
    },
    Difference {
        name: "a negative version",
        because: "the vendor's page: at least 0",
        kind: Kind::Refused(|line| {
            let values = line.path_names().into_iter().zip(line.path());
            let refused =
                values.filter(|(name, value)| name == "version" && value.starts_with('-'));
            refused.map(|(name, _)| name).collect()
        }),
    },
    Difference {
        name: "an empty id or an empty list of them",
        because: "no item has an empty id, and a request about nothing is a mistake",
        kind: Kind::Refused(|line| {
            let mut refused = Vec::new();
            for (name, value) in members(line.model()) {
                if IDS.contains(&name.as_str()) && *value == json!("") {
                    refused.push(name.clone());
                }
            }
            for (name, items) in lists(line) {
                if items.is_empty() && LISTS_OF_IDS.contains(&name.as_str()) {
                    refused.push(name.clone());
                }
                for (index, item) in items.iter().enumerate() {
                    if *item == json!("") {
                        refused.push(format!("{name}[{index}]"));
                    }
                }
            }
            refused
        }),
    },
    Difference {
        name: "more than the service takes",
        because: "the vendor's pages give the limits, and the service refuses the whole request",
        kind: Kind::Refused(|line| {
            let mut refused = Vec::new();
            for (operation, name, most) in LIMITS {
                let path = format!("/{}", name.replace('.', "/"));
                let given = line.model().pointer(&path);
                let amount = given.and_then(|given| match given {
                    Value::Array(items) => i64::try_from(items.len()).ok(),
                    number => number.as_i64(),
                });
                if operation == line.operation() && amount.is_some_and(|amount| amount > most) {
                    refused.push(name.to_owned());
                }
            }
            refused
        }),
    },
];

const TOKEN_CALLS: [&str; 3] = ["get_access_token", "get_corp_access_token", "get_token"];

/// Ids that are a field of their own.
const IDS: [&str; 4] = ["parentId", "scopeId", "targetFolderId", "targetSpaceId"];

const LISTS_OF_IDS: [&str; 2] = ["dentryIds", "recycleItemIds"];

/// The most items of a list or the greatest number, from the vendor's pages.
const LIMITS: [(&str, &str, i64); 13] = [
    ("restore_recycle_items", "recycleItemIds", 30),
    ("delete_recycle_items", "recycleItemIds", 50),
    ("delete_dentries", "dentryIds", 50),
    ("get_dentries", "dentryIds", 30),
    ("move_dentries", "dentryIds", 30),
    ("copy_dentries", "dentryIds", 3),
    ("get_dentry", "option.appIdsForAppProperties", 20),
    ("get_dentries", "option.appIdsForAppProperties", 20),
    ("add_folder", "option.appProperties", 3),
    ("list_recycle_items", "maxResults", 50),
    ("list_dentries", "maxResults", 50),
    ("list_all_dentries", "option.maxResults", 50),
    ("list_dentry_versions", "maxResults", 100),
];

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The lists of the call, by where they stand.
fn lists(line: &Line) -> Vec<(String, &Vec<Value>)> {
    let outer = members(line.model()).map(|(name, value)| (name.clone(), value));
    let option = line.model().get("option").unwrap_or(&Value::Null);
    let inner = members(option).map(|(name, value)| (format!("option.{name}"), value));
    let all = outer.chain(inner);
    all.filter_map(|(name, value)| Some((name, value.as_array()?)))
        .collect()
}

/// The request that the SDK would send if it encoded the values of the path.
fn encoded(line: &Line) -> Option<Wire> {
    let mut wire = line.harmless()?;
    for segment in &mut wire.segments {
        let place = segment.strip_prefix("path").and_then(|n| n.parse().ok());
        if let Some(place) = place.map(|place: usize| line.path()[place].clone()) {
            *segment = place;
        }
    }
    Some(wire)
}

fn is_lost_in_a_path(value: &str) -> bool {
    let mut parts = value.split(['/', '\\']);
    value.trim_matches('/').is_empty() || parts.any(|part| matches!(part, "." | ".."))
}
