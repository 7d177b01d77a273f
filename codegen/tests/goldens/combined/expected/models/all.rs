// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct All: read write limits, Default;
    pub answer: Option<super::AllAnswer> = "answer", optional;
    pub author: Option<super::AuthorOrUpdate> = "author", optional;
    pub beside: Option<super::Beside> = "beside", optional;
    pub codes: Option<Vec<super::AllCodes>> = "codes", optional;
    pub commented: Option<super::CommonAndEither> = "commented", optional;
    pub constrained: Option<super::Constrained> = "constrained", optional [breaking(|value|crate::runtime::broken(&["{\"anyOf\":[{\"properties\":{\"renew\":{\"type\":\"boolean\"}},\"required\":[\"renew\"]},{\"required\":[\"lock\"]}]}"], value))];
    /// How many.
    ///
    /// Limits: at least 0, at most 9.
    pub count: Option<i64> = "count", optional [minimum(0.0).maximum(9.0)];
    pub either: Option<super::EitherOfBoth> = "either", optional;
    pub event: Option<super::Event> = "event", optional [object(super::Event::limits)];
    pub folder: Option<super::Folder> = "folder", optional;
    pub labels: Option<super::AllLabels> = "labels", optional;
    /// Says more about an enum. Defaults to `1`.
    pub level: Option<Option<super::Level>> = "level", nullable;
    pub mixed: Option<Option<super::AllMixed>> = "mixed", nullable;
    pub nest: Option<super::Nest> = "nest", optional;
    pub price: Option<f32> = "price", optional;
    pub refined: Option<super::Refined> = "refined", optional [object(super::Refined::limits)];
    pub scalar: Option<Option<super::Scalar>> = "scalar", nullable;
    /// A circle or a square.
    pub shape: Option<super::Shape> = "shape", optional;
    /// Limits: right by `{"enum":[["a"],["a","b"]]}`.
    pub tags: Option<Vec<String>> = "tags", optional [breaking(|value|crate::runtime::broken(&["{\"enum\":[[\"a\"],[\"a\",\"b\"]]}"], value))];
    pub tree: Option<super::Tree> = "tree", optional;
    pub whole: Option<super::AllWhole> = "whole", optional;
}

open_enum! {
    pub enum AllAnswer, Unknown;
    Maybe = "maybe";
    False = "false";
    /// `1`
    V1 = "1";
}

open_enum! {
    pub enum AllCodes, Unknown;
    A = "a";
    B = "b";
}

union! {
    pub enum AllLabels: read write, Unknown;
    LabelsTextList(super::AllLabelsTextList) [object().optional(&["labels"])];
    LabelsObjectList(super::AllLabelsObjectList) [object().optional(&["labels"])];
}

object! {
    pub struct AllLabelsObjectList: read write, Default;
    pub labels: Option<Vec<super::AllLabelsObjectListLabel>> = "labels", optional;
}

object! {
    pub struct AllLabelsObjectListLabel: read write, Default;
    pub name: Option<String> = "name", optional;
}

object! {
    pub struct AllLabelsTextList: read write, Default;
    pub labels: Option<Vec<String>> = "labels", optional;
}

union! {
    pub enum AllMixed: read write, Unknown;
    Text(super::AllMixedText) [text()];
    Number(f64) [number()];
}

open_enum! {
    pub enum AllMixedText, Unknown;
    A = "a";
}

open_integer_enum! {
    pub enum AllWhole, Unknown;
    /// `1`
    V1 = 1;
    /// `2`
    V2 = 2;
}
