// Generated from the description of the API. Edit the description, not this file.

use crate::runtime;

/// `Tree`.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Tree {
    /// `2d`.
    #[deprecated]
    #[serde(rename = "2d", skip_serializing_if = "Option::is_none")]
    pub v_2d: Option<f32>,
    /// `@id`.
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id2: Option<String>,
    /// `any`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<runtime::Value>,
    /// `children`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<super::Tree>>,
    /// `created`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<runtime::Timestamp>,
    /// `gen`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#gen: Option<i64>,
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `leaf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaf: Option<super::Leaf>,
    /// `left`.
    pub left: Box<super::Tree>,
    /// `map`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<std::collections::BTreeMap<String, Option<Vec<f64>>>>,
    /// `name`.
    ///
    /// Limits: at least 1 character.
    pub name: String,
    /// `null`.
    pub null: Option<String>,
    /// `right`.
    #[serde(
        default,
        with = "crate::runtime::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub right: Option<Option<Box<super::Tree>>>,
    /// `self`.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<u32>,
    /// `shape`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shape: Option<super::Shape>,
    /// Properties that are not listed above.
    #[serde(flatten)]
    pub additional_properties: std::collections::BTreeMap<String, String>,
}

impl Tree {
    /// With what is required, and nothing else.
    #[allow(deprecated, reason = "a struct expression names every field")]
    pub fn new(
        left: super::Tree,
        name: impl Into<String>,
        null: impl Into<Option<String>>,
    ) -> Self {
        Self {
            v_2d: None,
            id2: None,
            any: None,
            children: None,
            created: None,
            r#gen: None,
            id: None,
            leaf: None,
            left: Box::new(left),
            map: None,
            name: name.into(),
            null: null.into(),
            right: None,
            self_: None,
            shape: None,
            additional_properties: std::collections::BTreeMap::new(),
        }
    }

    /// What is refused before anything is sent.
    pub(crate) fn limits() -> runtime::Limits {
        runtime::Limits::NONE
            .properties(const {
                &[
                    ("2d", runtime::Limits::NONE),
                    ("@id", runtime::Limits::NONE),
                    ("any", runtime::Limits::NONE),
                    (
                        "children",
                        runtime::Limits::NONE
                            .items(const {
                                &runtime::Limits::NONE.object(super::Tree::limits)
                            }),
                    ),
                    ("created", runtime::Limits::NONE),
                    ("gen", runtime::Limits::NONE),
                    ("id", runtime::Limits::NONE),
                    ("leaf", runtime::Limits::NONE),
                    ("left", runtime::Limits::NONE.object(super::Tree::limits)),
                    (
                        "map",
                        runtime::Limits::NONE
                            .others(const {
                                &runtime::Limits::NONE
                                    .items(const { &runtime::Limits::NONE.maximum(9.0) })
                            }),
                    ),
                    ("name", runtime::Limits::NONE.min_length(1)),
                    ("null", runtime::Limits::NONE),
                    ("right", runtime::Limits::NONE.object(super::Tree::limits)),
                    ("self", runtime::Limits::NONE),
                    ("shape", runtime::Limits::NONE),
                ]
            })
            .others(const { &runtime::Limits::NONE.max_length(40) })
    }
}
