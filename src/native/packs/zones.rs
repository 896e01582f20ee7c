//! The time zones of the countries, cut down to the beginnings that already tell the country, for the loader's first guess.
//!
//! `America/New_Y` is enough for the United States when no other zone of the world begins so. Zones of countries that are not
//! served never fit.

use std::collections::BTreeMap;

/// `DE:Europe/Berl,Europe/Bus|FR:Europe/Par`, in the order of the codes. `world` holds every zone name there is.
pub fn squeezed(countries: &BTreeMap<String, Vec<String>>, world: &[String]) -> String {
    let mut home: BTreeMap<&str, Option<&str>> = world.iter().map(|zone| (zone.as_str(), None)).collect();
    for (code, zones) in countries {
        home.extend(zones.iter().map(|zone| (zone.as_str(), Some(code.as_str()))));
    }
    let entries = countries.iter().map(|(code, zones)| {
        let mut starts: Vec<&str> = zones.iter().map(|zone| shortest(zone, code, &home)).collect();
        starts.sort_unstable();
        starts.dedup();
        format!("{code}:{}", starts.join(","))
    });
    entries.collect::<Vec<_>>().join("|")
}

/// The shortest beginning under which only zones of this country lie; the whole name if another zone continues it.
fn shortest<'a>(zone: &'a str, code: &str, home: &BTreeMap<&str, Option<&str>>) -> &'a str {
    let ends = zone.char_indices().map(|(at, c)| at + c.len_utf8());
    let pure = |start: &&str| {
        let inside = home.range(*start..).take_while(|(name, _)| name.starts_with(*start));
        inside.into_iter().all(|(_, owner)| *owner == Some(code))
    };
    ends.map(|end| &zone[..end]).find(pure).unwrap_or(zone)
}

/// Every zone name of the time zone database that is built in.
pub fn world() -> Vec<String> {
    jiff::tz::TimeZoneDatabase::bundled().available().map(|name| name.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the loader does with the list.
    fn guess<'a>(list: &'a str, zone: &str) -> Option<&'a str> {
        let entries = list.split('|').flat_map(|entry| entry[3..].split(',').map(move |start| (start, &entry[..2])));
        entries.filter(|(start, _)| zone.starts_with(start)).max_by_key(|(start, _)| start.len()).map(|(_, code)| code)
    }

    #[test]
    fn beginnings_tell_the_same_country_as_whole_names() {
        let countries: BTreeMap<String, Vec<String>> = [
            ("DE", vec!["Europe/Berlin", "Europe/Busingen"]),
            ("US", vec!["America/New_York", "America/Indiana/Knox", "US/Eastern", "America/Chicago"]),
            ("CN", vec!["Asia/Shanghai", "PRC"]),
        ]
        .into_iter()
        .map(|(code, zones)| (code.to_owned(), zones.into_iter().map(str::to_owned).collect()))
        .collect();
        let world = world();
        assert!(world.len() > 400);
        let list = squeezed(&countries, &world);
        for zone in &world {
            let owner = countries.iter().find(|(_, zones)| zones.contains(zone)).map(|(code, _)| code.as_str());
            assert_eq!(guess(&list, zone), owner, "{zone} by {list}");
        }
    }
}
