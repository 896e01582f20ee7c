//! Usual times on the way, from `lanes.toml`: those of the lanes to one country, then the windows that hold where no lane is known.

use super::shape::Shape;
use super::tables::rows;
use crate::domain::country::{Basis, Transit};
use crate::wire::contract::Fault;
use crate::wire::node::Node;

const NOTED: Shape<'_> = Shape { notes: &["note"], renamed: &[], elsewhere: &[] };

/// The times of all lanes.
#[derive(Debug, Default)]
pub struct Lanes {
    lanes: Vec<Lane>,
    windows: Vec<Window>,
}

/// Times from a country to some others.
#[derive(Debug)]
struct Lane {
    from: String,
    to: Vec<String>,
    kind: String,
    days: Vec<u32>,
    source: Option<String>,
    certainty: Option<crate::domain::country::Certainty>,
}
crate::record! { Lane {
    "from" from: required, "Country.";
    "to" to: required, "Countries, regions, or *.";
    "kind" kind: required, "standard, express or economy.";
    "days" days: required, "Working days, least and most.";
    "source" source: optional, "Id in sources.toml.";
    "certainty" certainty: optional, "How sure it is.";
} }

/// Times where no lane is known.
#[derive(Debug)]
struct Window {
    kind: String,
    scope: String,
    days: Vec<u32>,
    source: Option<String>,
    certainty: Option<crate::domain::country::Certainty>,
}
crate::record! { Window {
    "kind" kind: required, "standard, express or economy.";
    "scope" scope: required, "same_region, other_region or hard.";
    "days" days: required, "Working days, least and most.";
    "source" source: optional, "Id in sources.toml.";
    "certainty" certainty: optional, "How sure it is.";
} }

impl Lanes {
    /// Reads `lanes.toml`.
    pub fn read(node: &Node) -> Result<Lanes, Vec<Fault>> {
        Ok(Lanes { lanes: rows(node, "lane", &NOTED)?, windows: rows(node, "window", &NOTED)? })
    }

    /// The times to a country, the most particular first. Only windows count for a country that is hard to reach from everywhere.
    pub fn to(&self, country: &str, region: &str, hard: bool) -> Vec<Transit> {
        let basis = |source: &Option<String>, certainty: &Option<crate::domain::country::Certainty>| Basis {
            source: source.clone(),
            certainty: certainty.unwrap_or_default(),
            ..Basis::default()
        };
        let mut found: Vec<Transit> = Vec::new();
        for lane in &self.lanes {
            let here = lane.to.iter().any(|to| to == country || to == region || (to == "*" && lane.from != country));
            let known = found.iter().any(|row| row.from == lane.from && row.kind == lane.kind);
            if here && !known {
                let (from, kind, days) = (lane.from.clone(), lane.kind.clone(), lane.days.clone());
                found.push(Transit { from, kind, days, basis: basis(&lane.source, &lane.certainty) });
            }
        }
        for window in &self.windows {
            let from = match (window.scope.as_str(), hard) {
                ("hard", true) | ("other_region", false) => "*",
                ("same_region", false) => region,
                _ => continue,
            };
            let (kind, days) = (window.kind.clone(), window.days.clone());
            found.push(Transit { from: from.to_owned(), kind, days, basis: basis(&window.source, &window.certainty) });
        }
        found
    }
}
