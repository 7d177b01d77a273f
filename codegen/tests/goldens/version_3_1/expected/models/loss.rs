// Generated from the description of the API. Edit the description, not this file.
object! {
    pub struct Loss: read write, Default;
    pub id: Option<String> = "id", optional;
    pub keeper: Option<Option<super::LossKeeper>> = "keeper", nullable;
    pub marks: Option<super::LossMarks> = "marks", optional;
    pub nothing: Option<crate::runtime::Value> = "nothing", any;
    pub reason: Option<Option<super::LossReason>> = "reason", nullable;
    pub value: Option<super::LossValue> = "value", optional;
}

object! {
    pub struct LossKeeper: read write, Default;
    pub name: Option<String> = "name", optional;
}

union! {
    pub enum LossMarks: read write, Unknown;
    Integer(i64) [integer()];
    Number(f64) [number()];
    TextList(Vec<String>) [array()];
    IntegerList(Vec<i64>) [array()];
    ListList(Vec<Vec<i64>>) [array()];
}

open_enum! {
    pub enum LossReason, Unknown;
    Fire = "fire";
    Water = "water";
}

union! {
    pub enum LossValue: read write, Unknown;
    Text(String) [text()];
    Number(i64) [integer()];
    Object(super::LossValueObject) [object()];
}

object! {
    pub struct LossValueObject: read write, Default;
    pub sum: Option<f64> = "sum", optional;
}
