//! The files of a library: its root, the rooms of the runtime that it uses, and a module for each API.

use crate::emit::{self, Context, Features, File, Links, surface};
use crate::files::Files;
use crate::ir::{Api, Graph};
use crate::names::{Ident, Names, Scope, snake};
use crate::render::render;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

/// In bytes, as that of the first thread: types are formatted as deeply as they are nested.
const STACK: usize = 8 << 20;

/// The files of a library, relative to the folder of its `lib.rs`; its documentation has examples if
/// the name of the crate is known, of which these features can be left out. A crate is for those who call
/// it; any other library is reviewed.
///
/// # Errors
///
/// What is not Rust, which is a mistake of an emitter.
pub fn files(
    compiled: &[(Ident, Api, Names)],
    crate_name: Option<&str>,
    features: &Features,
    is_crate: bool,
) -> Result<Files, String> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    files_by(threads, compiled, crate_name, features, is_crate)
}

/// The same files, however many threads make them.
fn files_by(
    threads: usize,
    compiled: &[(Ident, Api, Names)],
    crate_name: Option<&str>,
    features: &Features,
    is_crate: bool,
) -> Result<Files, String> {
    let crate_name = crate_name.map(|name| Scope::default().claim(&snake(name), None));
    let mut files = Files::new();
    let roots: Vec<(&Ident, &Api)> = compiled
        .iter()
        .map(|(module, api, _)| (module, api))
        .collect();
    let graphs: Vec<Graph> = compiled.iter().map(|(_, api, _)| Graph::of(api)).collect();
    let circles = graphs.iter().map(Graph::largest_circle);
    let rooms = emit::rooms(&roots);
    let contents = render(&emit::contents(&rooms))?;
    files.insert("runtime/mod.rs".to_owned(), contents);
    for room in rooms {
        for (file, text) in room.files {
            let path = format!("runtime/{}/{file}", room.name);
            files.insert(path, (*text).to_owned());
        }
    }
    let contexts: Vec<Context<'_>> = compiled
        .iter()
        .zip(&graphs)
        .map(|((module, api, names), graph)| Context {
            api,
            graph,
            names,
            module,
            crate_name: crate_name.as_ref(),
            features,
            headers: names.headers(api).collect(),
            links: Links::of(api, names, module, features),
            tags: emit::Tags::of(api),
            looks: emit::Looks::of(api),
        })
        .collect();
    for context in &contexts {
        let parts = emit::files(context);
        let rendered = render_all(threads, context, &parts)?;
        let module = context.module;
        files.extend(rendered.map(|(path, text)| (format!("{module}/{path}"), text)));
    }
    let guide = emit::guide(&contexts);
    let root = emit::root(
        &contexts,
        circles.max().unwrap_or_default(),
        features,
        guide.as_ref(),
    );
    files.insert("lib.rs".to_owned(), render(&root)?);
    if let Some(guide) = guide {
        files.insert("guide.rs".to_owned(), render(&guide.items())?);
    }
    if !is_crate {
        let apis = contexts.iter();
        let apis = apis.map(|context| (context.module.plain(), surface::surface(context)));
        files.insert("API.md".to_owned(), surface::page(apis));
    }
    Ok(files)
}

/// Renders files, several at a time. Tokens cannot leave a thread, so each thread makes its own.
fn render_all<'a>(
    threads: usize,
    context: &Context<'_>,
    files: &'a [File<'_>],
) -> Result<impl Iterator<Item = (&'a str, String)>, String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut rendered = Vec::new();
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let path = file.path.as_str();
            let text = render(&file.items(context)).map_err(|error| format!("{path}: {error}"))?;
            rendered.push((path, text));
        }
        Ok::<_, String>(rendered)
    };
    let rendered = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| Builder::new().stack_size(STACK).spawn_scoped(scope, work))
            .collect();
        let results = workers.into_iter().map(|worker| {
            let worker = worker.map_err(|error| format!("no thread: {error}"))?;
            worker.join().unwrap_or_else(|panic| resume_unwind(panic))
        });
        results.collect::<Result<Vec<_>, _>>()
    })?;
    Ok(rendered.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use super::files_by;
    use crate::emit::Features;
    use crate::names::Scope;
    use crate::spec::{self, Edits, Source};

    #[test]
    fn however_many_threads_make_the_files_they_are_the_same() {
        let source = Source {
            path: "input.yaml".to_owned(),
            text: include_str!("../tests/goldens/flows/input.yaml").to_owned(),
        };
        let made = |threads| {
            let model = crate::model(&source, &Edits::default(), &spec::alone);
            let (_, api, names, _) = model.ok()?;
            let module = Scope::default().claim("flows", None);
            files_by(
                threads,
                &[(module, api, names)],
                None,
                &Features::default(),
                false,
            )
            .ok()
        };
        let one = made(1);
        assert!(one.as_ref().is_some_and(|files| files.len() > 20));
        for threads in [1, 2, 16] {
            assert_eq!(made(threads), one, "{threads} threads");
        }
    }
}
