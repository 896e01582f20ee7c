//! Messages with variables and plurals, as the pack builder compiles them from Fluent. Plural categories come from outside (`Intl.PluralRules`).

/// A compiled message.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// Plain words.
    Plain(String),
    /// Words, variables and choices in order.
    Parts(Vec<Part>),
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// Plain words.
    Words(String),
    /// The value of a variable.
    Variable(String),
    /// A choice by the value of a variable.
    Select {
        /// The variable.
        name: String,
        /// Whether the value itself or its plural category is looked up.
        plural: bool,
        /// The variants; the last is the default.
        variants: Vec<(String, Message)>,
    },
}

/// The value of a variable: as text, and as a number where it is one.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// Name of the variable.
    pub name: String,
    /// As it is shown.
    pub text: String,
    /// As it is counted; plural rules here want nothing finer than whole numbers.
    pub number: Option<i64>,
}

impl Message {
    /// The words of the message. `category` gives the plural category of a number in the message's language.
    pub fn render(&self, args: &[Arg], category: &dyn Fn(i64) -> String) -> String {
        let mut out = String::new();
        self.render_into(args, category, &mut out);
        out
    }

    fn render_into(&self, args: &[Arg], category: &dyn Fn(i64) -> String, out: &mut String) {
        let parts = match self {
            Message::Plain(words) => return out.push_str(words),
            Message::Parts(parts) => parts,
        };
        let arg = |name: &str| args.iter().find(|a| a.name == name);
        for part in parts {
            match part {
                Part::Words(words) => out.push_str(after(out, words)),
                Part::Variable(name) => {
                    if let Some(arg) = arg(name) {
                        out.push_str(&arg.text);
                    }
                }
                Part::Select { name, plural, variants } => {
                    let wanted = arg(name).map(|arg| (arg.text.clone(), arg.number.filter(|_| *plural).map(category)));
                    // `=0` is the number itself; it goes before the category.
                    let fits = |key: &String| {
                        let exact = key.strip_prefix('=').unwrap_or(key);
                        wanted.as_ref().is_some_and(|(text, category)| text == exact || category.as_ref() == Some(key))
                    };
                    let chosen = variants.iter().find(|(key, _)| fits(key)).or(variants.last());
                    if let Some((_, message)) = chosen {
                        message.render_into(args, category, out);
                    }
                }
            }
        }
    }
}

/// Words as they go on after a text. Dates of many languages and names of companies end in a period (27 нояб. 2026 г., Miller Inc.), which closes the
/// sentence as well.
pub fn after<'a>(before: &str, words: &'a str) -> &'a str {
    words.strip_prefix('.').filter(|_| before.ends_with('.')).unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_and_plurals_are_filled_in() {
        let days = |words: &str| Message::Parts(vec![Part::Variable("days".into()), Part::Words(words.into())]);
        let variants = vec![("one".into(), days(" day")), ("other".into(), days(" days"))];
        let message =
            Message::Parts(vec![Part::Words("In ".into()), Part::Select { name: "days".into(), plural: true, variants }]);
        let category = |n: i64| if n == 1 { "one".into() } else { "other".to_owned() };
        let arg = |n: i64| [Arg { name: "days".into(), text: n.to_string(), number: Some(n) }];
        assert_eq!(message.render(&arg(1), &category), "In 1 day");
        assert_eq!(message.render(&arg(14), &category), "In 14 days");
        assert_eq!(message.render(&[], &category), "In  days");
    }

    #[test]
    fn a_period_that_a_value_ends_in_closes_the_sentence() {
        let message = Message::Parts(vec![Part::Words("с ".into()), Part::Variable("date".into()), Part::Words(". Да.".into())]);
        let on = |text: &str| [Arg { name: "date".into(), text: text.into(), number: None }];
        let none = |_| String::new();
        assert_eq!(message.render(&on("27 нояб. 2026 г."), &none), "с 27 нояб. 2026 г. Да.");
        assert_eq!(message.render(&on("27.11.2026"), &none), "с 27.11.2026. Да.");
    }
}
