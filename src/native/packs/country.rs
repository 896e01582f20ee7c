//! Countries (seam).
use super::{Fault, Text};
use std::collections::BTreeMap;
use std::path::Path;

/// A finished country pack.
#[derive(Debug, Clone)]
pub struct Pack {
    /// Canonical JSON.
    pub json: String,
    /// IANA zones.
    pub zones: Vec<String>,
}

/// Reads all.
pub fn read_all(folder: &Path, faults: &mut Vec<Fault>) -> BTreeMap<String, Pack> {
    let _ = (folder, faults, Text::read);
    BTreeMap::new()
}
