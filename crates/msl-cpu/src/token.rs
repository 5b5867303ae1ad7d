//! Cuts preprocessed text into tokens, none lost: the texts joined are the input.

/// What a token is, as far as the rewriter cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Identifier,
    Number,
    /// A string or character literal.
    Literal,
    Punctuation,
    /// White space and comments.
    Space,
    /// A line that begins with `#`, without its line end.
    Directive,
}

/// A piece of the text. Rewriting changes `text`; an erased token has none.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    pub(crate) text: String,
    /// Line of the file that the preprocessor's markers name.
    pub(crate) line: u32,
}

impl Token {
    pub(crate) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    pub(crate) fn is_identifier(&self) -> bool {
        self.kind == Kind::Identifier && !self.text.is_empty()
    }

    pub(crate) fn erase(&mut self) {
        self.text.clear();
    }
}

/// Longest first.
const PUNCTUATION: &[&str] = &[
    "<<=", ">>=", "...", "<=>", "->*", "::", "->", "++", "--", "<<", "<=", ">=", "==", "!=", "&&",
    "||", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "##",
];

/// Cuts `text` up. `>>` stays two tokens, so that template brackets count.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut rest = text;
    let mut line = 1;
    let mut at_line_start = true;
    while let Some(first) = rest.chars().next() {
        let (kind, length) = next(rest, first, at_line_start);
        let (piece, tail) = rest.split_at(length);
        let token = Token {
            kind,
            text: piece.to_owned(),
            line,
        };
        line = line_after(&token);
        at_line_start = match kind {
            Kind::Space => at_line_start || piece.contains('\n'),
            _ => false,
        };
        out.push(token);
        rest = tail;
    }
    out
}

/// The line that a token's successor is on.
fn line_after(token: &Token) -> u32 {
    if token.kind == Kind::Directive {
        let mut words = token.text.trim_start_matches('#').split_whitespace();
        let number = match words.next() {
            Some("line") => words.next(),
            word => word,
        };
        // The marker names the next line; the line end between raises it by one.
        if let Some(named) = number.and_then(|word| word.parse::<u32>().ok()) {
            return named.saturating_sub(1);
        }
    }
    let ends = token.text.bytes().filter(|&byte| byte == b'\n').count();
    token
        .line
        .saturating_add(u32::try_from(ends).unwrap_or(u32::MAX))
}

fn next(rest: &str, first: char, at_line_start: bool) -> (Kind, usize) {
    let until = |test: fn(char) -> bool| rest.find(test).unwrap_or(rest.len());
    let second = rest[first.len_utf8()..].chars().next();
    if first.is_whitespace() {
        return (Kind::Space, until(|c| !c.is_whitespace()));
    }
    if rest.starts_with("//") {
        return (Kind::Space, until(|c| c == '\n'));
    }
    if rest.starts_with("/*") {
        return (
            Kind::Space,
            rest.find("*/").map_or(rest.len(), |end| end + 2),
        );
    }
    if first == '#' && at_line_start {
        return (Kind::Directive, until(|c| c == '\n'));
    }
    if first.is_alphabetic() || first == '_' {
        return (
            Kind::Identifier,
            until(|c| !c.is_alphanumeric() && c != '_'),
        );
    }
    if first.is_ascii_digit() || (first == '.' && second.is_some_and(|c| c.is_ascii_digit())) {
        return (Kind::Number, number_length(rest));
    }
    if first == '"' || first == '\'' {
        return (Kind::Literal, literal_length(rest, first));
    }
    let known = PUNCTUATION.iter().find(|text| rest.starts_with(**text));
    (
        Kind::Punctuation,
        known.map_or(first.len_utf8(), |text| text.len()),
    )
}

/// A preprocessing number: digits, letters, dots, and a sign after an exponent's letter.
fn number_length(rest: &str) -> usize {
    let hex = rest.starts_with("0x") || rest.starts_with("0X");
    let mut previous = ' ';
    for (at, c) in rest.char_indices() {
        let exponent = if hex { "pP" } else { "eE" };
        let sign = (c == '+' || c == '-') && exponent.contains(previous);
        let separator = c == '\'' && previous.is_ascii_hexdigit();
        if !(c.is_alphanumeric() || c == '.' || c == '_' || sign || separator) {
            return at;
        }
        previous = c;
    }
    rest.len()
}

fn literal_length(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        if !escaped && c == quote {
            return at + 1;
        }
        escaped = !escaped && c == '\\';
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::{Kind, tokens};

    fn kinds(text: &str) -> Vec<(Kind, String)> {
        let all = tokens(text).into_iter().filter(|t| t.kind != Kind::Space);
        all.map(|t| (t.kind, t.text)).collect()
    }

    #[test]
    fn nothing_is_lost() {
        let text = "# 3 \"a.h\"\nfloat4 x = a.xy->b * 1.5e-3f; // end\n/* c */ '\\'' \"q\\\"\" >>= 0x1p-3\n";
        let joined: String = tokens(text).into_iter().map(|t| t.text).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn markers_set_the_line() {
        let all = tokens("a\n# 40 \"k.metal\"\nb\nc");
        let line = |name: &str| all.iter().find(|t| t.is(name)).map(|t| t.line);
        assert_eq!(
            (line("a"), line("b"), line("c")),
            (Some(1), Some(40), Some(41))
        );
    }

    #[test]
    fn numbers_and_template_ends() {
        assert_eq!(kinds("1.5e-3f")[0], (Kind::Number, "1.5e-3f".into()));
        assert_eq!(kinds(".5h+x")[0], (Kind::Number, ".5h".into()));
        assert_eq!(kinds("a<b<c>>").len(), 7);
    }
}
