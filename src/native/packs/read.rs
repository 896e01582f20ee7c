//! Files of facts, read and parsed on all cores.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{Fault, Text};
use crate::native::toml_node;
use crate::wire::node::Node;

/// A file by name: its text and what it says.
pub(super) type Parsed = (String, Text, Node);

pub(super) fn parsed(files: BTreeMap<String, Text>, faults: &mut Vec<Fault>) -> Vec<Parsed> {
    let files: Vec<(String, Text)> = files.into_iter().collect();
    let read = at_once(&files, |(_, file)| toml_node::parse(&file.text));
    let mut nodes = Vec::new();
    for ((name, file), read) in files.into_iter().zip(read) {
        match read {
            Ok(node) => nodes.push((name, file, node)),
            Err(fault) => faults.extend(file.faults(vec![fault])),
        }
    }
    nodes
}

/// Files of a folder by name; one that is not there is left out.
pub(super) fn named(folder: &Path, names: &BTreeSet<String>, faults: &mut Vec<Fault>) -> BTreeMap<String, Text> {
    let mut found = BTreeMap::new();
    for name in names.iter().filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        let path = folder.join(name).with_extension("toml");
        if path.is_file() {
            match Text::read(&path) {
                Ok(text) => drop(found.insert(name.clone(), text)),
                Err(fault) => faults.push(fault),
            }
        }
    }
    found
}

/// Does the same work on every item, on all cores when there are many. Results are in the order of the items.
pub(super) fn at_once<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    if cores == 1 || items.len() < 8 {
        return items.iter().map(work).collect();
    }
    let work = &work;
    std::thread::scope(|scope| {
        // Small pieces, dealt out in turn: the files differ in length.
        let deal = |core: usize| move || items.iter().skip(core).step_by(cores).map(work).collect::<Vec<R>>();
        let hands: Vec<_> = (0..cores).map(|core| scope.spawn(deal(core))).collect();
        let mut hands: Vec<_> = hands.into_iter().filter_map(|hand| Some(hand.join().ok()?.into_iter())).collect();
        (0..items.len()).filter_map(|i| hands.get_mut(i % cores)?.next()).collect()
    })
}
