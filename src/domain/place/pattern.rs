//! A small matcher for the regular expressions of the address data (libaddressinput): literals, classes, groups, alternatives and
//! the quantifiers `? * + {n} {n,m}`. It works on every platform alike and costs the widget less than the browser's bridge.

/// Whether the whole text fits the pattern. A pattern that is not understood fits everything: it must not lock a shopper out.
pub fn matches(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let Some((node, rest)) = alternatives(&pattern, 0, 0) else { return true };
    if rest != pattern.len() {
        return true;
    }
    let text: Vec<char> = text.chars().collect();
    run(&node, &text, &[0]).contains(&text.len())
}

/// Whether the pattern is understood whole. The pack builder refuses data that is not.
pub fn understood(pattern: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    alternatives(&pattern, 0, 0).is_some_and(|(_, rest)| rest == pattern.len())
}

enum Piece {
    /// Any of these ranges.
    Class(Vec<(char, char)>),
    /// One of these sequences.
    Group(Vec<Vec<(Piece, usize, usize)>>),
}

const MANY: usize = 64;

/// Parses `a|b|c` up to a closing bracket or the end.
fn alternatives(p: &[char], mut at: usize, depth: usize) -> Option<(Piece, usize)> {
    if depth > 16 {
        return None;
    }
    let mut options = Vec::new();
    let mut sequence = Vec::new();
    loop {
        match p.get(at) {
            None | Some(')') => {
                options.push(sequence);
                return Some((Piece::Group(options), at));
            }
            Some('|') => {
                options.push(std::mem::take(&mut sequence));
                at += 1;
            }
            Some(_) => {
                let (piece, next) = atom(p, at, depth)?;
                let (least, most, next) = quantifier(p, next)?;
                sequence.push((piece, least, most));
                at = next;
            }
        }
    }
}

fn atom(p: &[char], at: usize, depth: usize) -> Option<(Piece, usize)> {
    match p.get(at)? {
        '(' => {
            let start = if p.get(at + 1) == Some(&'?') && p.get(at + 2) == Some(&':') { at + 3 } else { at + 1 };
            let (group, end) = alternatives(p, start, depth + 1)?;
            (p.get(end) == Some(&')')).then_some((group, end + 1))
        }
        '[' => class(p, at + 1),
        '\\' => Some((Piece::Class(escaped(*p.get(at + 1)?)), at + 2)),
        '*' | '+' | '?' | '{' | '^' | '$' | '.' => None,
        c => Some((Piece::Class(vec![(*c, *c)]), at + 1)),
    }
}

fn escaped(c: char) -> Vec<(char, char)> {
    match c {
        'd' => vec![('0', '9')],
        's' => vec![(' ', ' ')],
        c => vec![(c, c)],
    }
}

fn class(p: &[char], mut at: usize) -> Option<(Piece, usize)> {
    let mut ranges = Vec::new();
    loop {
        match p.get(at)? {
            ']' => return Some((Piece::Class(ranges), at + 1)),
            '\\' => {
                ranges.extend(escaped(*p.get(at + 1)?));
                at += 2;
            }
            from if p.get(at + 1) == Some(&'-') && p.get(at + 2).is_some_and(|c| *c != ']') => {
                ranges.push((*from, *p.get(at + 2)?));
                at += 3;
            }
            c => {
                ranges.push((*c, *c));
                at += 1;
            }
        }
    }
}

fn quantifier(p: &[char], at: usize) -> Option<(usize, usize, usize)> {
    match p.get(at) {
        Some('?') => Some((0, 1, at + 1)),
        Some('*') => Some((0, MANY, at + 1)),
        Some('+') => Some((1, MANY, at + 1)),
        Some('{') => {
            let end = at + p.get(at..)?.iter().position(|c| *c == '}')?;
            let inside: String = p.get(at + 1..end)?.iter().collect();
            let (least, most) = inside.split_once(',').unwrap_or((&inside, &inside));
            let least = least.parse().ok()?;
            let most = if most.is_empty() { MANY } else { most.parse().ok()? };
            Some((least, most, end + 1))
        }
        _ => Some((1, 1, at)),
    }
}

/// The places reached from any of `from`.
fn run(piece: &Piece, text: &[char], from: &[usize]) -> Vec<usize> {
    let mut reached = Vec::new();
    match piece {
        Piece::Class(ranges) => {
            for at in from {
                if text.get(*at).is_some_and(|c| ranges.iter().any(|(a, b)| a <= c && c <= b)) {
                    reached.push(at + 1);
                }
            }
        }
        Piece::Group(options) => {
            for sequence in options {
                let mut here = from.to_vec();
                for (piece, least, most) in sequence {
                    here = repeat(piece, *least, *most, text, here);
                }
                reached.extend(here);
            }
        }
    }
    // Few places are reached at once: looking for doubles one by one is the shortest way.
    let mut once: Vec<usize> = Vec::with_capacity(reached.len());
    for at in reached {
        if !once.contains(&at) {
            once.push(at);
        }
    }
    once
}

fn repeat(piece: &Piece, least: usize, most: usize, text: &[char], mut here: Vec<usize>) -> Vec<usize> {
    let mut all = if least == 0 { here.clone() } else { Vec::new() };
    for count in 1..=most {
        here = run(piece, text, &here);
        if here.is_empty() {
            break;
        }
        if count >= least {
            all.extend(&here);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patterns_of_the_address_data_work() {
        for (pattern, yes, no) in [
            (r"\d{5}", "26133", "2613"),
            (r"(\d{5})(?:[ \-](\d{4}))?", "95014-1234", "95014-12"),
            (r"[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d", "H3Z 2Y7", "D3Z 2Y7"),
            (r"GIR ?0AA|(?:(?:AB|EC|E)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}", "EC1Y 8SY", "EC1Y 8SYX"),
            (r"AD[1-7]0\d", "AD100", "AD110"),
        ] {
            assert!(understood(pattern), "{pattern}");
            assert!(matches(pattern, yes), "{pattern} {yes}");
            assert!(!matches(pattern, no), "{pattern} {no}");
        }
        assert!(!understood(r"a.b") && matches(r"a.b", "x"));
    }
}
