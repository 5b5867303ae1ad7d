//! Turns preprocessed Metal text into C++ for the shim headers, line by line the same.
//!
//! Address spaces go (`constant` becomes `const`), arrays declared `threadgroup` become per-threadgroup objects, float
//! literals get their suffix, swizzles become calls, attributes and pragmas are dropped. Pragmas that unroll and forced
//! inlining only slow clang down; `#pragma METAL` is ignored, so that fast math tests what a kernel does without it.

use crate::keyword::refuse_as_names;
use crate::signature::{self, Entry, closing, significant};
use crate::token::{Kind, Token, tokens};

/// The text for clang and the kernels in it.
#[derive(Debug)]
pub(crate) struct Rewritten {
    pub(crate) text: String,
    pub(crate) entries: Vec<Entry>,
}

/// Rewrites the preprocessor's output.
pub(crate) fn rewrite(preprocessed: &str) -> Result<Rewritten, String> {
    let mut all = tokens(preprocessed);
    refuse_as_names(&all)?;
    let (kernels, instances) = signature::kernels(&all)?;
    let (entries, entry_text) = signature::entries(&kernels, &instances)?;
    drop_pragmas(&mut all);
    drop_attributes(&mut all);
    drop_forced_inlining(&mut all);
    threadgroup_objects(&mut all);
    for token in &mut all {
        match token.kind {
            Kind::Number => suffix(token),
            Kind::Identifier => address_space(token),
            _ => {}
        }
    }
    swizzles(&mut all);
    let mut text: String = all.into_iter().map(|token| token.text).collect();
    text += &entry_text;
    Ok(Rewritten { text, entries })
}

fn drop_pragmas(all: &mut [Token]) {
    for token in all.iter_mut().filter(|token| token.kind == Kind::Directive) {
        if token
            .text
            .trim_start_matches('#')
            .trim_start()
            .starts_with("pragma")
        {
            token.erase();
        }
    }
}

/// Drops `[[...]]`, and explicit instances by host name, whose entry point is generated.
fn drop_attributes(all: &mut [Token]) {
    let places = significant(all);
    let mut at = 0;
    while at + 1 < places.len() {
        // `a[[&] { ... }()]` is no attribute.
        let named = places
            .get(at + 2)
            .is_some_and(|&place| all[place].is_identifier());
        if !(all[places[at]].is("[") && all[places[at + 1]].is("[") && named) {
            at += 1;
            continue;
        }
        let close = closing(&places, all, at).min(places.len() - 1);
        let instance =
            all[places[at + 2]].is("host_name") && at > 0 && all[places[at - 1]].is("template");
        let last = if instance {
            (close..places.len()).find(|&p| all[places[p]].is(";"))
        } else {
            None
        };
        let first = if last.is_some() { at - 1 } else { at };
        let last = last.unwrap_or(close);
        for &place in &places[first..=last] {
            all[place].erase();
        }
        at = last + 1;
    }
}

fn drop_forced_inlining(all: &mut [Token]) {
    let places = significant(all);
    for at in 0..places.len() {
        if !all[places[at]].is("__attribute__") {
            continue;
        }
        let close = closing(&places, all, at + 1).min(places.len() - 1);
        let inlines = |token: &Token| token.is("always_inline") || token.is("__always_inline__");
        if places[at..=close].iter().any(|&place| inlines(&all[place])) {
            for &place in &places[at..=close] {
                all[place].erase();
            }
        }
    }
}

/// Replaces `threadgroup T name[N];` by a reference to the threadgroup's own copy.
fn threadgroup_objects(all: &mut [Token]) {
    let places = significant(all);
    for at in 0..places.len() {
        if !all[places[at]].is("threadgroup") {
            continue;
        }
        let (start, mut align) = statement_start(&places, all, at);
        let begins = start == 0 || matches!(all[places[start - 1]].text.as_str(), ";" | "{" | "}");
        if !begins {
            continue;
        }
        let mut first = at + 1;
        if places
            .get(first)
            .is_some_and(|&place| all[place].is("alignas"))
        {
            let close = closing(&places, all, first + 1);
            align = alignment(&places, all, first + 2, close);
            first = close + 1;
        }
        let Some(declaration) = declaration(&places, all, first) else {
            continue;
        };
        let line = all[places[at]].line;
        let mut text = String::new();
        for (name, dimensions) in &declaration.declarators {
            let kind = &declaration.kind;
            text += &format!(
                "static char msl_cpu_site_{name}; auto& {name} = \
                 ::msl_cpu::threadgroup_object<{kind}{dimensions}>(&msl_cpu_site_{name}, \"{name}\", {line}{align});"
            );
        }
        // The statement's own semicolon stays, for the next one to begin after.
        for &place in &places[start..declaration.end] {
            all[place].erase();
        }
        all[places[start]].text = text;
    }
}

/// Where the statement that holds `threadgroup` begins, and the alignment asked for before it.
fn statement_start(places: &[usize], all: &[Token], at: usize) -> (usize, String) {
    let text = |p: usize| all[places[p]].text.as_str();
    let mut start = at;
    if start > 0 && text(start - 1) == "static" {
        start -= 1;
    }
    if start == 0 || text(start - 1) != ")" {
        return (start, String::new());
    }
    let Some(word) = (0..start).rfind(|&p| text(p) == "alignas") else {
        return (start, String::new());
    };
    if closing(places, all, word + 1) != start - 1 {
        return (start, String::new());
    }
    (word, alignment(places, all, word + 2, start - 1))
}

/// The expression between two positions, as one more argument.
fn alignment(places: &[usize], all: &[Token], from: usize, to: usize) -> String {
    let inside: String = places[from..to]
        .iter()
        .map(|&place| all[place].text.as_str())
        .collect();
    format!(", {inside}")
}

struct Declaration {
    kind: String,
    /// Names, each with its dimensions.
    declarators: Vec<(String, String)>,
    /// Position of the semicolon.
    end: usize,
}

/// Reads `T name[N], other;` from `first` on; `None` where it declares a pointer, a reference or a function.
fn declaration(places: &[usize], all: &[Token], first: usize) -> Option<Declaration> {
    let text = |p: usize| places.get(p).map_or("", |&place| all[place].text.as_str());
    let mut p = first;
    let mut depth = 0i32;
    let mut kind = String::new();
    loop {
        match text(p) {
            "<" => depth += 1,
            ">" => depth -= 1,
            "*" | "&" | "(" | "=" | "{" if depth == 0 => return None,
            "" => return None,
            _ => {}
        }
        let ends = depth == 0 && matches!(text(p + 1), "[" | "," | ";");
        if ends && all[places[p]].is_identifier() {
            break;
        }
        kind.push_str(text(p));
        kind.push(' ');
        p += 1;
    }
    if kind.is_empty() {
        return None;
    }
    let mut declarators = Vec::new();
    loop {
        let name = text(p).to_owned();
        let mut dimensions = String::new();
        p += 1;
        while text(p) == "[" {
            let close = closing(places, all, p);
            for q in p..=close {
                dimensions.push_str(text(q));
                dimensions.push(' ');
            }
            p = close + 1;
        }
        declarators.push((name, dimensions));
        match text(p) {
            "," => p += 1,
            ";" => {
                return Some(Declaration {
                    kind,
                    declarators,
                    end: p,
                });
            }
            _ => return None,
        }
    }
}

fn address_space(token: &mut Token) {
    match token.text.as_str() {
        "device" | "thread" | "threadgroup" | "kernel" | "ray_data" | "object_data" => {
            token.erase()
        }
        "constant" => token.text = "const".to_owned(),
        _ => {}
    }
}

/// Metal has no double: a literal without suffix is a float. `h` makes a half, `bf` a bfloat.
fn suffix(token: &mut Token) {
    let text = token.text.to_ascii_lowercase();
    let hex = text.starts_with("0x");
    let real = if hex {
        text.contains('p')
    } else {
        text.contains('.') || text.contains('e') || text.ends_with('h') || text.ends_with('f')
    };
    if !real {
        return;
    }
    if let Some(digits) = text.strip_suffix("bf").filter(|_| !hex) {
        token.text = format!("bfloat({})", float(digits));
    } else if let Some(digits) = text.strip_suffix('h') {
        token.text = format!("half({})", float(digits));
    } else if !text.ends_with('f') || (hex && !text.contains('p')) {
        token.text = float(&token.text);
    }
}

/// `1` and `1.5` as float literals.
fn float(digits: &str) -> String {
    let whole = !digits.contains(['.', 'e', 'E', 'p', 'P']);
    format!("{digits}{}", if whole { ".0f" } else { "f" })
}

/// `v.zyx` becomes `v.swizzle<2, 1, 0>()`; where it is assigned to, `v.swizzled<2, 1, 0>()`.
fn swizzles(all: &mut [Token]) {
    let places = significant(all);
    for at in 1..places.len() {
        let after = places
            .get(at + 1)
            .map_or("", |&place| all[place].text.as_str());
        if !all[places[at - 1]].is(".") || after == "(" || !all[places[at]].is_identifier() {
            continue;
        }
        let Some(indices) = components(&all[places[at]].text) else {
            continue;
        };
        let assigned = matches!(after, "=" | "+=" | "-=" | "*=" | "/=");
        let call = if assigned { "swizzled" } else { "swizzle" };
        all[places[at]].text = format!("template {call}<{indices}>()");
    }
}

fn components(name: &str) -> Option<String> {
    if !(2..=4).contains(&name.len()) {
        return None;
    }
    let index = |set: &str, c: char| set.find(c).map(|i| i.to_string());
    let by = |set: &str| {
        name.chars()
            .map(|c| index(set, c))
            .collect::<Option<Vec<_>>>()
    };
    by("xyzw")
        .or_else(|| by("rgba"))
        .map(|indices| indices.join(", "))
}

#[cfg(test)]
mod tests {
    use super::rewrite;

    const KERNEL: &str = "kernel void k(device float* a [[buffer(0)]]) {}\n";

    fn body(text: &str) -> String {
        let all = rewrite(&format!("{text}\n{KERNEL}"))
            .expect("rewrites")
            .text;
        all.lines().next().unwrap_or_default().to_owned()
    }

    #[test]
    fn address_spaces_go() {
        assert_eq!(
            body("void f(constant float& a, threadgroup half* b);"),
            "void f(const float& a,  half* b);"
        );
    }

    #[test]
    fn literals_become_single_precision() {
        assert_eq!(
            body("auto x = 1.0 + 2e3 + 3.f + 0x1F + 1.5h + 7 + 1bf;"),
            "auto x = 1.0f + 2e3f + 3.f + 0x1F + half(1.5f) + 7 + bfloat(1.0f);"
        );
    }

    #[test]
    fn threadgroup_arrays_become_objects() {
        let text = body(
            "void f() { alignas(16) threadgroup char a[4][2], b[3]; threadgroup half c[2]; threadgroup alignas(8) int d; threadgroup float* p = q; }",
        );
        assert!(text.contains("auto& a = ::msl_cpu::threadgroup_object<char [ 4 ] [ 2 ] >(&msl_cpu_site_a, \"a\", 1, 16);"), "{text}");
        for part in [
            "auto& b = ",
            "auto& c = ",
            "object<int >(&msl_cpu_site_d, \"d\", 1, 8);",
            "float* p = q;",
        ] {
            assert!(text.contains(part), "`{part}` is not in: {text}");
        }
    }

    #[test]
    fn swizzles_become_calls() {
        assert_eq!(
            body("a.xy = b.wz; c.x = d.length;"),
            "a.template swizzled<0, 1>() = b.template swizzle<3, 2>(); c.x = d.length;"
        );
    }

    #[test]
    fn a_text_without_kernels_is_refused() {
        let error = rewrite("int f();").expect_err("no kernel");
        assert_eq!(error, "the text has no kernel function");
    }

    #[test]
    fn arguments_are_read() {
        let text = "[[max_total_threads_per_threadgroup(64)]] [[kernel]] void g(device float const* const p [[buffer(2)]], \
                    constant Params& q [[buffer(1)]], device half* r [[buffer(0)]], uint3 const t [[thread_position_in_grid]]) {}";
        let entries = rewrite(text).expect("rewrites").entries;
        let seen: Vec<_> = entries[0]
            .buffers
            .iter()
            .map(|b| (b.index, b.element.as_str(), b.writable, b.name.as_str()))
            .collect();
        assert_eq!(
            seen,
            [
                (2, "float", false, "p"),
                (1, "Params", false, "q"),
                (0, "half", true, "r")
            ]
        );
    }

    #[test]
    fn a_buffer_without_an_index_gets_the_first_that_is_free() {
        let text = "kernel void g(device float* a [[buffer(0)]], constant Params& b, device half* c [[buffer(2)]], \
                    constant int* const d, uint t [[thread_index_in_simdgroup]]) {}";
        let entries = rewrite(text).expect("rewrites").entries;
        let seen: Vec<_> = entries[0]
            .buffers
            .iter()
            .map(|buffer| (buffer.name.as_str(), buffer.index))
            .collect();
        assert_eq!(seen, [("a", 0), ("b", 1), ("c", 2), ("d", 3)]);
    }

    #[test]
    fn a_number_without_an_attribute_is_refused() {
        let error = rewrite("kernel void g(device float* a, uint t) {}").expect_err("whose t?");
        assert_eq!(
            error,
            "line 1: kernel argument `uint t` has no attribute such as [[buffer(0)]]"
        );
    }
}
