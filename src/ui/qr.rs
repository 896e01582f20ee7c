//! A QR code (ISO/IEC 18004) as the path of a drawing: byte mode, error correction M, any length up to 2 331 bytes.
//! The smallest version that holds the text is taken, and the mask with the fewest long runs.

/// Error-correction bytes of each block, by version, level M.
const CORRECTION: [u8; 40] = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 28,
];
/// Number of blocks, by version, level M.
const BLOCKS: [u8; 40] = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38,
    40, 43, 45, 47, 49,
];

/// The side in modules and the path of the dark ones, or nothing if the text is too long.
pub fn path(text: &str) -> Option<(usize, String)> {
    let version = (1..=40).find(|v| text.len() + if *v < 10 { 2 } else { 3 } <= data_bytes(*v))?;
    let mut grid = Grid::new(version);
    grid.patterns();
    grid.fill(&with_correction(version, &encoded(version, text)));
    let best = (0..8).map(|mask| grid.masked(mask)).min_by_key(Grid::runs)?;
    Some((best.side, best.path()))
}

/// Modules for data and correction of a version, in bytes.
fn all_bytes(version: usize) -> usize {
    let mut bits = (16 * version + 128) * version + 64;
    if version >= 2 {
        let aligned = version / 7 + 2;
        bits -= (25 * aligned - 10) * aligned - 55;
        if version >= 7 {
            bits -= 36;
        }
    }
    bits / 8
}

fn data_bytes(version: usize) -> usize {
    all_bytes(version) - usize::from(CORRECTION[version - 1]) * usize::from(BLOCKS[version - 1])
}

/// Mode, length, text and padding.
fn encoded(version: usize, text: &str) -> Vec<u8> {
    let mut bits: Vec<bool> = Vec::new();
    let mut push = |value: usize, length: usize| bits.extend((0..length).rev().map(|i| (value >> i) & 1 == 1));
    push(4, 4);
    push(text.len(), if version < 10 { 8 } else { 16 });
    text.bytes().for_each(|byte| push(byte.into(), 8));
    push(0, 4);
    let mut bytes: Vec<u8> = bits.chunks(8).map(|byte| byte.iter().fold(0, |sum, bit| (sum << 1) | u8::from(*bit))).collect();
    let padding = [0xec, 0x11].into_iter().cycle();
    bytes.extend(padding.take(data_bytes(version).saturating_sub(bytes.len())));
    bytes
}

/// Product in the field of 256 elements.
fn times(x: u8, y: u8) -> u8 {
    let reduce = |z: u8| (z << 1) ^ if z & 0x80 == 0 { 0 } else { 0x1d };
    (0..8).rev().fold(0, |z, i| reduce(z) ^ if (y >> i) & 1 == 1 { x } else { 0 })
}

/// The remainder of Reed and Solomon.
fn correction(data: &[u8], length: usize) -> Vec<u8> {
    let mut divisor = vec![0; length];
    divisor[length - 1] = 1;
    let mut root = 1;
    for _ in 0..length {
        for i in 0..length {
            divisor[i] = times(divisor[i], root) ^ divisor.get(i + 1).copied().unwrap_or(0);
        }
        root = times(root, 2);
    }
    let mut rest = vec![0; length];
    for byte in data {
        let factor = byte ^ rest.remove(0);
        rest.push(0);
        rest.iter_mut().zip(&divisor).for_each(|(r, d)| *r ^= times(*d, factor));
    }
    rest
}

/// Data and correction, block by block, interleaved. The last blocks are the longer ones.
fn with_correction(version: usize, data: &[u8]) -> Vec<u8> {
    let (count, length) = (usize::from(BLOCKS[version - 1]), usize::from(CORRECTION[version - 1]));
    let (short, long) = (data.len() / count, data.len() % count);
    let mut blocks = Vec::new();
    let mut rest = data;
    for i in 0..count {
        let (block, after) = rest.split_at((short + usize::from(i >= count - long)).min(rest.len()));
        blocks.push((block, correction(block, length)));
        rest = after;
    }
    let data = (0..=short).flat_map(|i| blocks.iter().filter_map(move |(block, _)| block.get(i)));
    let checks = (0..length).flat_map(|i| blocks.iter().filter_map(move |(_, check)| check.get(i)));
    data.chain(checks).copied().collect()
}

#[derive(Clone)]
struct Grid {
    side: usize,
    version: usize,
    dark: Vec<bool>,
    fixed: Vec<bool>,
}

impl Grid {
    fn new(version: usize) -> Self {
        let side = version * 4 + 17;
        Grid { side, version, dark: vec![false; side * side], fixed: vec![false; side * side] }
    }

    fn set(&mut self, x: usize, y: usize, dark: bool) {
        self.dark[y * self.side + x] = dark;
        self.fixed[y * self.side + x] = true;
    }

    /// Timing, finders, alignment, version, and room for the format.
    fn patterns(&mut self) {
        for i in 0..self.side {
            self.set(6, i, i % 2 == 0);
            self.set(i, 6, i % 2 == 0);
        }
        let far = self.side - 7;
        for (left, top) in [(0, 0), (far, 0), (0, far)] {
            self.finder(left, top);
        }
        let centres = self.centres();
        let last = centres.len().saturating_sub(1);
        for (i, x) in centres.iter().enumerate() {
            for (j, y) in centres.iter().enumerate() {
                if !matches!((i, j), (0, 0)) && (i, j) != (0, last) && (i, j) != (last, 0) {
                    for (dx, dy) in (0..25).map(|n| (n % 5, n / 5)) {
                        let ring = usize::abs_diff(dx, 2).max(usize::abs_diff(dy, 2));
                        self.set(x + dx - 2, y + dy - 2, ring != 1);
                    }
                }
            }
        }
        self.format(0);
        self.number();
    }

    fn finder(&mut self, left: usize, top: usize) {
        for (dx, dy) in (0..81).map(|n| (n % 9, n / 9)) {
            let (x, y) = (left + dx, top + dy);
            if x == 0 || y == 0 || x > self.side || y > self.side {
                continue;
            }
            let ring = usize::abs_diff(dx, 4).max(usize::abs_diff(dy, 4));
            self.set(x - 1, y - 1, ring != 2 && ring != 4);
        }
    }

    /// Rows and columns of the alignment patterns.
    fn centres(&self) -> Vec<usize> {
        if self.version == 1 {
            return Vec::new();
        }
        let count = self.version / 7 + 2;
        let step = (self.version * 8 + count * 3 + 5) / (count * 4 - 4) * 2;
        let mut centres: Vec<usize> = (0..count - 1).map(|i| self.side - 7 - i * step).collect();
        centres.push(6);
        centres.reverse();
        centres
    }

    /// Level M (its bits are 00) and the mask, twice.
    fn format(&mut self, mask: usize) {
        let rest = (0..10).fold(mask, |rest, _| (rest << 1) ^ ((rest >> 9) * 0x537));
        let bits = ((mask << 10) | rest) ^ 0x5412;
        let bit = |i: usize| (bits >> i) & 1 == 1;
        for i in 0..15 {
            let (x, y) = match i {
                0..=5 => (8, i),
                6 => (8, 7),
                7 => (8, 8),
                8 => (7, 8),
                _ => (14 - i, 8),
            };
            self.set(x, y, bit(i));
            let (x, y) = if i < 8 { (self.side - 1 - i, 8) } else { (8, self.side - 15 + i) };
            self.set(x, y, bit(i));
        }
        self.set(8, self.side - 8, true);
    }

    /// The version, twice, from version 7 on.
    fn number(&mut self) {
        if self.version < 7 {
            return;
        }
        let rest = (0..12).fold(self.version, |rest, _| (rest << 1) ^ ((rest >> 11) * 0x1f25));
        let bits = (self.version << 12) | rest;
        for i in 0..18 {
            let (a, b) = (self.side - 11 + i % 3, i / 3);
            self.set(a, b, (bits >> i) & 1 == 1);
            self.set(b, a, (bits >> i) & 1 == 1);
        }
    }

    /// Lays the bits in two columns at a time, up and down, from the right.
    fn fill(&mut self, bytes: &[u8]) {
        let mut bits = bytes.iter().flat_map(|byte| (0..8).rev().map(move |i| (byte >> i) & 1 == 1));
        let mut right = self.side - 1;
        loop {
            for row in 0..self.side {
                let upward = (right + 1) & 2 == 0;
                let y = if upward { self.side - 1 - row } else { row };
                for x in [right, right - 1] {
                    let at = y * self.side + x;
                    if !self.fixed[at] {
                        self.dark[at] = bits.next().unwrap_or(false);
                    }
                }
            }
            right = match right {
                8 => 5,
                1 => break,
                _ => right - 2,
            };
        }
    }

    fn masked(&self, mask: usize) -> Grid {
        let mut grid = self.clone();
        for (x, y) in (0..self.side * self.side).map(|n| (n % self.side, n / self.side)) {
            let turn = match mask {
                0 => (x + y) % 2 == 0,
                1 => y % 2 == 0,
                2 => x % 3 == 0,
                3 => (x + y) % 3 == 0,
                4 => (x / 3 + y / 2) % 2 == 0,
                5 => x * y % 2 + x * y % 3 == 0,
                6 => (x * y % 2 + x * y % 3) % 2 == 0,
                _ => ((x + y) % 2 + x * y % 3) % 2 == 0,
            };
            let at = y * self.side + x;
            grid.dark[at] ^= turn && !self.fixed[at];
        }
        grid.format(mask);
        grid
    }

    /// How much there is of five and more modules of one colour in a row: what readers stumble over.
    fn runs(&self) -> usize {
        let mut found = 0;
        for (across, along) in [(1, self.side), (self.side, 1)] {
            for start in 0..self.side {
                let (mut last, mut length) = (None, 0);
                for i in 0..self.side {
                    let dark = self.dark[start * along + i * across];
                    length = if last == Some(dark) { length + 1 } else { 1 };
                    last = Some(dark);
                    found += usize::from(length >= 5);
                }
            }
        }
        found
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for at in (0..self.dark.len()).filter(|at| self.dark[*at]) {
            path.extend(["M", &(at % self.side).to_string(), " ", &(at / self.side).to_string(), "h1v1h-1z"]);
        }
        path
    }
}
