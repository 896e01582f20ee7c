//! Small maps and sorting for the widget. The standard library's `BTreeMap` and `sort_by` are made anew for every type they are used with,
//! which is several kilobytes each time; these are not.

/// Values by name, in the order of the names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Table<V>(Vec<(String, V)>);

impl<V> Default for Table<V> {
    fn default() -> Self {
        Table(Vec::new())
    }
}

impl<V> Table<V> {
    /// An empty table.
    pub fn new() -> Self {
        Table(Vec::new())
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        let (mut low, mut high) = (0, self.0.len());
        while low < high {
            let middle = low + (high - low) / 2;
            match self.0[middle].0.as_str().cmp(name) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Ok(middle),
            }
        }
        Err(low)
    }

    /// The value of a name.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.place(name).ok().map(|at| &self.0[at].1)
    }

    /// Whether there is such a name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.place(name).is_ok()
    }

    /// Sets the value of a name.
    pub fn insert(&mut self, name: String, value: V) {
        match self.place(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (name, value)),
        }
    }

    /// The rows, by name.
    pub fn iter(&self) -> std::slice::Iter<'_, (String, V)> {
        self.0.iter()
    }

    /// The names.
    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(name, _)| name)
    }

    /// The values, by name.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Keeps only the rows that fit.
    pub fn retain(&mut self, fits: impl Fn(&str, &V) -> bool) {
        self.0.retain(|(name, value)| fits(name, value));
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<V> FromIterator<(String, V)> for Table<V> {
    fn from_iter<I: IntoIterator<Item = (String, V)>>(rows: I) -> Self {
        let mut table = Table::new();
        rows.into_iter().for_each(|(name, value)| table.insert(name, value));
        table
    }
}

impl<V, const N: usize> From<[(String, V); N]> for Table<V> {
    fn from(rows: [(String, V); N]) -> Self {
        rows.into_iter().collect()
    }
}

impl<'t, V> IntoIterator for &'t Table<V> {
    type Item = &'t (String, V);
    type IntoIter = std::slice::Iter<'t, (String, V)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// The places 0 … `count` - 1 in an order: `before(a, b)` says that what stands at `a` must come before what stands at `b`. Equals stay as
/// they stand (bottom-up merge sort).
pub fn order(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut merged = places.clone();
    let mut width = 1;
    while width < count {
        for start in (0..count).step_by(width * 2) {
            let (middle, end) = ((start + width).min(count), (start + width * 2).min(count));
            let (mut left, mut right) = (start, middle);
            for slot in merged.iter_mut().take(end).skip(start) {
                let from_right = left == middle || (right < end && before(places[right], places[left]));
                let from = if from_right { &mut right } else { &mut left };
                *slot = places[*from];
                *from += 1;
            }
        }
        std::mem::swap(&mut places, &mut merged);
        width *= 2;
    }
    places
}

/// Numbers distinct names: which of them stands at each of the places 0 … `count` - 1, and how many there are.
pub fn numbered<'n>(count: usize, name: &dyn Fn(usize) -> &'n str) -> (Vec<usize>, usize) {
    let by_name = order(count, &|a, b| name(a) < name(b));
    let mut numbers = vec![0; count];
    let mut distinct = 0;
    for (at, place) in by_name.iter().enumerate() {
        if at == 0 || name(by_name[at - 1]) != name(*place) {
            distinct += 1;
        }
        numbers[*place] = distinct - 1;
    }
    (numbers, distinct)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_found_replaced_and_sorted() {
        let mut table: Table<u32> = [("b".to_owned(), 2), ("a".to_owned(), 1), ("b".to_owned(), 3)].into();
        table.insert("0".into(), 0);
        assert_eq!(table.iter().map(|(k, v)| (k.as_str(), *v)).collect::<Vec<_>>(), [("0", 0), ("a", 1), ("b", 3)]);
        assert_eq!((table.get("a"), table.get("c"), table.len()), (Some(&1), None, 3));
    }

    #[test]
    fn equal_names_share_a_number() {
        let names = ["b", "a", "b", "c"];
        assert_eq!(numbered(4, &|i| names[i]), (vec![1, 0, 1, 2], 3));
        assert_eq!(numbered(0, &|_| ""), (Vec::new(), 0));
    }

    #[test]
    fn order_is_stable_for_all_lengths() {
        for count in 0..40usize {
            let keys: Vec<usize> = (0..count).map(|i| (i * 7919) % 5).collect();
            let mut expected: Vec<usize> = (0..count).collect();
            expected.sort_by_key(|i| keys[*i]);
            assert_eq!(order(count, &|a, b| keys[a] < keys[b]), expected);
        }
    }
}
