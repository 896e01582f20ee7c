//! Style sheets without what only people need: comments, indentation, the last semicolon.

/// Squeezes a style sheet. Texts in quotes stay as they are.
pub fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut space = false;
    while let Some(c) = rest.next() {
        match c {
            '/' if rest.peek() == Some(&'*') => {
                skip_comment(&mut rest);
                space = true;
            }
            c if c.is_whitespace() => space = true,
            '"' | '\'' => {
                put(&mut out, c, &mut space);
                copy_text(&mut rest, c, &mut out);
            }
            c => put(&mut out, c, &mut space),
        }
    }
    out
}

fn put(out: &mut String, c: char, space: &mut bool) {
    const TIGHT: [char; 4] = ['{', '}', ';', ','];
    let before = out.chars().next_back();
    if *space && !TIGHT.contains(&c) && before.is_some_and(|before| !TIGHT.contains(&before)) {
        out.push(' ');
    }
    *space = false;
    if c == '}' && before == Some(';') {
        out.pop();
    }
    out.push(c);
}

fn skip_comment(rest: &mut impl Iterator<Item = char>) {
    let mut last = ' ';
    for c in rest.skip(1) {
        if last == '*' && c == '/' {
            return;
        }
        last = c;
    }
}

fn copy_text(rest: &mut impl Iterator<Item = char>, quote: char, out: &mut String) {
    let mut escaped = false;
    for c in rest {
        out.push(c);
        if c == quote && !escaped {
            return;
        }
        escaped = c == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_go_where_they_mean_nothing_and_stay_where_they_do() {
        for (css, squeezed) in [
            (
                ".a , .b > .c {\n  color : red ;\n  margin: 0 auto;\n}\n\n.d :hover { }",
                ".a,.b > .c{color : red;margin: 0 auto}.d :hover{}",
            ),
            ("a::before { content: \"/* a ;  b */\\\" \"; }", "a::before{content: \"/* a ;  b */\\\" \"}"),
            ("a { width: calc(1px + 2px); /* note */ color: red }", "a{width: calc(1px + 2px);color: red}"),
            ("/**/a{}/***/b{}", "a{}b{}"),
            ("a { --x: ; }", "a{--x:}"),
        ] {
            assert_eq!(squeeze(css), squeezed, "{css}");
        }
    }
}
