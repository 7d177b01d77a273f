//! What several calls of an operation do together: pages, batches, tasks.

use super::kinds::Fact;
use super::models::nullable;
use super::thing::Thing;
use crate::emit::context::Context;
use crate::ir::{Batch, Match, Operation, Pages, Place, State, Task, Turn};

pub(super) fn flows(context: &Context<'_>, operation: &Operation, thing: &mut Thing) {
    let name = |place: usize| {
        let argument = operation.arguments.get(place);
        argument.map_or_else(String::new, |argument| argument.name.as_wire().to_owned())
    };
    if let Some(pages) = &operation.pages {
        thing.say(Fact::PageItem, nullable(context, &pages.item));
        thing.list(Fact::Pages, turning(pages, &name));
    }
    if let Some(batch) = &operation.batch {
        let result = batch.results.as_ref().map(|(_, ty)| nullable(context, ty));
        let result = result.unwrap_or_else(|| "()".to_owned());
        let item = nullable(context, &batch.item);
        thing
            .say(Fact::BatchSize, batch.limit)
            .say(Fact::BatchItem, format!("{item} to {result}"));
        thing.list(Fact::Batch, self::batch(batch, &name));
    }
    if let Some(task) = &operation.task {
        thing.list(Fact::Task, self::task(task, &name));
    }
}

/// What is said, by what it is about.
type Said = Vec<(&'static str, Option<String>)>;

fn matching(one: &Match) -> String {
    format!("{} is {}", one.field, one.values.join(" or "))
}

fn turning(pages: &Pages, name: &impl Fn(usize) -> String) -> Said {
    let places = |places: &[Place]| -> String {
        let places = places.iter().map(|place| match place {
            Place::Body(pointer) => pointer.clone(),
            Place::Header(header) => format!("header {header}"),
        });
        places.collect::<Vec<_>>().join(" or ")
    };
    let turn = match &pages.turn {
        Turn::Cursor(place, next) => format!("{} from {}", name(*place), places(next)),
        Turn::LastItem(place, part) => format!("{} from {part} of the last item", name(*place)),
        Turn::Number(place, first) => format!("{} counted from {first}", name(*place)),
        Turn::Offset(place) => format!("{} items skipped", name(*place)),
        Turn::Address(next) => format!("the address in {}", places(next)),
    };
    let size = pages.size.as_ref().map(|size| {
        let default = size
            .default
            .map(|default| format!(", {default} unless set"));
        format!("{}{}", name(size.argument), default.unwrap_or_default())
    });
    vec![
        ("turned by", Some(turn)),
        ("items in", Some(pages.items_at.clone())),
        ("more if", pages.more.as_ref().map(matching)),
        ("items counted in", pages.total.clone()),
        ("pages counted in", pages.pages.clone()),
        ("size by", size),
    ]
}

/// Says which argument takes the items of a batch.
pub const BATCH_ITEMS: &str = "items in";

/// Says which operation tells of the tasks of a batch.
pub const WATCH: &str = "watched by";

/// Says where that tells of each item.
pub const TASK_RESULTS: &str = "results of its task in";

/// Say where a task tells why it failed.
pub const FAILURE: [&str; 2] = ["code of a failure in", "message of a failure in"];

fn batch(batch: &Batch, name: &impl Fn(usize) -> String) -> Said {
    let result = batch.result.as_ref();
    let watch = batch.watch.as_ref();
    vec![
        (BATCH_ITEMS, Some(name(batch.items))),
        ("named by", batch.key.clone()),
        (
            "results in",
            batch.results.as_ref().map(|(pointer, _)| pointer.clone()),
        ),
        ("task in", batch.task.clone()),
        ("done if", batch.done.as_ref().map(matching)),
        ("a result is about", result.map(|it| it.item.clone())),
        (
            "pending if",
            result.and_then(|it| it.pending.as_ref()).map(matching),
        ),
        ("its task in", result.and_then(|it| it.task.clone())),
        ("its item done if", result.map(|it| matching(&it.done))),
        ("its code in", result.and_then(|it| it.code.clone())),
        ("its message in", result.and_then(|it| it.message.clone())),
        (
            WATCH,
            watch.map(|it| format!("{} {}", it.operation.as_wire(), it.argument.as_wire())),
        ),
        (
            TASK_RESULTS,
            watch.and_then(|it| Some(it.results.as_ref()?.0.clone())),
        ),
    ]
}

fn task(task: &Task, name: &impl Fn(usize) -> String) -> Said {
    let states = |states: &[State]| {
        let states: Vec<&str> = states.iter().map(|state| state.value.as_str()).collect();
        (!states.is_empty()).then(|| states.join(", "))
    };
    vec![
        ("tasks in", task.tasks.clone()),
        ("ids in", task.ids.map(name)),
        ("state in", Some(task.status.clone())),
        ("failures counted in", task.failures.clone()),
        (FAILURE[0], task.code.clone()),
        (FAILURE[1], task.message.clone()),
        ("running", states(&task.running)),
        ("done", states(&task.done)),
        ("partial", states(&task.partial)),
        ("failed", states(&task.failed)),
    ]
}
