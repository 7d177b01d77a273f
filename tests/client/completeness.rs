//! Compares the list of every call with the documents: no operation, argument, value of an enum or
//! limit that a document knows may be missing in it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::every_call::{self, Call, ODD};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use undelete::runtime::{ErrorCode, Request};
use undelete::{dingtalk, smh};

#[test]
fn every_call_of_dingtalk_is_there() {
    let client = dingtalk::Client::builder().union_id("u");
    let client = client.access_token("t").build().unwrap();
    compare("dingtalk", every_call::dingtalk(&client));
}

#[test]
fn every_call_of_smh_is_there() {
    let client = smh::Client::builder().library_host("l.api.tencentsmh.cn");
    let client = client.library_id("l").space_id("s");
    let client = client.access_token("t").build().unwrap();
    compare("smh", every_call::smh(&client));
}

/// Clients and requests are changed by `with_…`, builders by the bare name.
#[test]
fn what_a_builder_is_told_has_one_spelling() {
    let read = |path: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(folder.join("generated").join(path)).unwrap()
    };
    let mut methods = BTreeSet::new();
    for (path, before) in [
        ("API.md", "`ClientBuilder::"),
        ("dingtalk/builder.rs", "pub fn "),
        ("smh/builder.rs", "pub fn "),
        ("runtime/client/builder.rs", "        pub fn "),
    ] {
        let text = read(path);
        let names = text.split(before).skip(1);
        let is_end = |character: char| !character.is_alphanumeric() && character != '_';
        let names = names.filter_map(|rest| rest.split(is_end).next());
        methods.extend(names.map(str::to_owned));
    }
    for known in [
        "union_id",
        "library_host",
        "credentials",
        "access_token_provider",
        "timeout",
    ] {
        assert!(methods.contains(known), "{known} in {methods:?}");
    }
    let others = methods.iter().filter(|name| name.starts_with("with_"));
    assert_eq!(others.collect::<Vec<_>>(), [""; 0]);
}

fn compare<C: ErrorCode>(service: &str, calls: Vec<Call<C>>) {
    let document = Document::read(service);
    let operations = document.operations();
    let mut missing = Missing::default();

    let mut requests: BTreeMap<&str, Vec<Request>> = BTreeMap::new();
    for call in calls {
        match call.request {
            Ok(request) => requests.entry(call.name).or_default().push(request),
            Err(refused) => {
                missing.note(call.name, &format!("{} is refused: {refused}", call.case))
            }
        }
    }
    let described: BTreeSet<&str> = operations.keys().map(String::as_str).collect();
    let called: BTreeSet<&str> = requests.keys().copied().collect();
    assert_eq!(called, described, "the operations of {service}");

    for (name, operation) in &operations {
        let requests = requests.remove(name.as_str()).unwrap();
        for parameter in &operation.parameters {
            let seen = requests
                .iter()
                .map(|request| operation.value(request, parameter));
            let seen: Vec<_> = seen.collect();
            let place = format!("{name} {}", text(parameter, "name"));
            missing.look(&place, &parameter["schema"], is_given(parameter), &seen);
        }
        if let Some(body) = &operation.body {
            let seen: Vec<_> = requests.iter().map(body_of).collect();
            missing.look(&format!("{name} body"), body, true, &seen);
        }
    }
    assert!(missing.0.is_empty(), "{}", missing.0.join("\n"));
}

/// What is missing, in words.
#[derive(Default)]
struct Missing(Vec<String>);

impl Missing {
    fn note(&mut self, place: &str, what: &str) {
        self.0.push(format!("{place}: {what}"));
    }

    /// Whether the values, one for each place where one could be, make use of everything that the
    /// schema allows. `given`: whether there always is one.
    fn look(&mut self, place: &str, schema: &Value, given: bool, seen: &[Option<Value>]) {
        let values: Vec<&Value> = seen.iter().flatten().collect();
        if values.is_empty() {
            return self.note(place, "is never given");
        }
        if !given && values.len() == seen.len() {
            self.note(place, "is never left out");
        }
        let mut wanted: Vec<Value> = Vec::new();
        if schema["nullable"] == json!(true) {
            wanted.push(Value::Null);
        }
        match text(schema, "type") {
            _ if schema["enum"].is_array() => {
                wanted.extend(schema["enum"].as_array().unwrap().iter().cloned());
            }
            "boolean" => wanted.extend([json!(false), json!(true)]),
            "integer" => {
                let wide = text(schema, "format") == "int64";
                let (least, most) = if wide {
                    (i64::MIN, i64::MAX)
                } else {
                    (i32::MIN.into(), i32::MAX.into())
                };
                wanted.push(json!(schema["minimum"].as_i64().unwrap_or(least)));
                wanted.push(json!(schema["maximum"].as_i64().unwrap_or(most)));
            }
            "string" => {
                if schema["pattern"].is_null() {
                    wanted.push(json!(ODD));
                }
                let length = |value: &Value| Some(value.as_str()?.chars().count());
                self.sizes(place, schema, ["minLength", "maxLength"], &values, length);
            }
            "array" => {
                let length = |value: &Value| Some(value.as_array()?.len());
                self.sizes(place, schema, ["minItems", "maxItems"], &values, length);
                let items = values.iter().filter_map(|value| value.as_array()).flatten();
                let items: Vec<_> = items.cloned().map(Some).collect();
                self.look(&format!("{place}[]"), &schema["items"], true, &items);
            }
            "object" => {
                let empty = serde_json::Map::new();
                for (name, property) in schema["properties"].as_object().unwrap_or(&empty) {
                    let required = schema["required"].as_array();
                    let required = required.is_some_and(|names| names.contains(&json!(name)));
                    // What is flattened is an argument of its own, also where there is no object.
                    let whole = schema["x-client-flatten"] == json!(true);
                    let objects = seen.iter().filter(|object| whole || object.is_some());
                    let seen: Vec<_> = objects
                        .map(|object| object.as_ref()?.get(name).cloned())
                        .collect();
                    let given = required || is_given(property);
                    self.look(&format!("{place}.{name}"), property, given, &seen);
                }
            }
            other => self.note(
                place,
                &format!("is of a type that is not compared: {other}"),
            ),
        }
        for value in wanted {
            if !values.contains(&&value) {
                self.note(place, &format!("is never {value}"));
            }
        }
    }

    fn sizes(
        &mut self,
        place: &str,
        schema: &Value,
        limits: [&str; 2],
        values: &[&Value],
        size: impl Fn(&Value) -> Option<usize>,
    ) {
        for limit in limits {
            let Some(wanted) = schema[limit].as_u64() else {
                continue;
            };
            let mut sizes = values.iter().filter_map(|value| size(value));
            if !sizes.any(|size| size as u64 == wanted) {
                self.note(place, &format!("never reaches its {limit}, {wanted}"));
            }
        }
    }
}

/// Whether the client always sends it, or something in it.
fn is_given(described: &Value) -> bool {
    let properties = described["properties"].as_object();
    described["required"] == json!(true)
        || described["x-client-required"] == json!(true)
        || properties.is_some_and(|properties| properties.values().any(is_given))
}

struct Operation {
    path: String,
    parameters: Vec<Value>,
    body: Option<Value>,
}

impl Operation {
    /// The value of the parameter in the request.
    fn value(&self, request: &Request, parameter: &Value) -> Option<Value> {
        let name = text(parameter, "name");
        let schema = &parameter["schema"];
        if text(parameter, "in") == "path" {
            let template = self.path.split('#').next().unwrap();
            let mut segments = template.split('/').zip(request.path().split('/'));
            let place = format!("{{{name}}}");
            let (_, written) = segments.find(|(segment, _)| *segment == place)?;
            return Some(read(written, schema));
        }
        let mut pairs = request.query()?.split('&').map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), value)
        });
        let (_, written) = pairs.find(|(found, _)| found == name)?;
        Some(read(written, schema))
    }
}

fn body_of(request: &Request) -> Option<Value> {
    Some(serde_json::from_slice(request.body()?).unwrap())
}

/// The value of which this is the text in a URL.
fn read(written: &str, schema: &Value) -> Value {
    match text(schema, "type") {
        "array" => written
            .split(',')
            .map(|item| read(item, &schema["items"]))
            .collect(),
        "string" => json!(decoded(written)),
        _ => decoded(written).parse().unwrap(),
    }
}

fn decoded(text: &str) -> String {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.unwrap().into_owned()
}

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

struct Document(Value);

impl Document {
    fn read(service: &str) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let file = root.join("spec").join(service).with_extension("yaml");
        let yaml = std::fs::read_to_string(file).unwrap();
        Self(serde_yaml::from_str(&yaml).unwrap())
    }

    fn operations(&self) -> BTreeMap<String, Operation> {
        let mut operations = BTreeMap::new();
        for (path, item) in self.0["paths"].as_object().unwrap() {
            for operation in item.as_object().unwrap().values() {
                let name = text(operation, "operationId");
                assert!(!name.is_empty(), "{path} has more than operations");
                let parameters = operation["parameters"].as_array().into_iter().flatten();
                let parameters = parameters.map(|parameter| self.resolved(parameter));
                let body = &operation["requestBody"]["content"]["application/json"]["schema"];
                let described = Operation {
                    path: path.clone(),
                    parameters: parameters.collect(),
                    body: (!body.is_null()).then(|| self.resolved(body)),
                };
                operations.insert(name.to_owned(), described);
            }
        }
        operations
    }

    /// The same without references, and with what a lone `allOf` says in place.
    fn resolved(&self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
                    let target = self.0.pointer(reference.trim_start_matches('#'));
                    return self.resolved(target.unwrap());
                }
                let members = members
                    .iter()
                    .map(|(name, member)| (name.clone(), self.resolved(member)));
                let mut members: serde_json::Map<String, Value> = members.collect();
                for part in members
                    .remove("allOf")
                    .iter()
                    .filter_map(Value::as_array)
                    .flatten()
                {
                    members.extend(part.as_object().unwrap().clone());
                }
                Value::Object(members)
            }
            Value::Array(items) => items.iter().map(|item| self.resolved(item)).collect(),
            other => other.clone(),
        }
    }
}
