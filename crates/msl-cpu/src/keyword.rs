//! Refuses Metal's keywords as names. C++ takes most of them for identifiers, and [`rewrite`](crate::rewrite) erases
//! some, so clang would not mind what Metal's compiler rejects.

use crate::signature::significant;
use crate::token::{Kind, Token};

/// Qualify entry functions of other stages than compute.
const OTHER_STAGES: &[&str] = &["vertex", "fragment"];

const ADDRESS_SPACES: &[&str] = &[
    "device",
    "constant",
    "thread",
    "threadgroup",
    "threadgroup_imageblock",
    "ray_data",
    "object_data",
];

/// Types that are words of the language; `uint` and the like are names of its library.
const TYPES: &[&str] = &["half", "bfloat"];

/// What may come before a type without being one.
const SPECIFIERS: &[&str] = &[
    "const",
    "constexpr",
    "volatile",
    "static",
    "inline",
    "extern",
    "typename",
    "template",
    "operator",
];

/// The first keyword that stands where only a name can, by word and line.
pub(crate) fn refuse_as_names(tokens: &[Token]) -> Result<(), String> {
    let all: Vec<&Token> = significant(tokens)
        .into_iter()
        .map(|at| &tokens[at])
        .collect();
    let misplaced = (0..all.len()).find(|&at| is_name(&all, at));
    misplaced.map_or(Ok(()), |at| {
        Err(format!(
            "line {}: `{}` is a keyword of Metal and cannot stand here",
            all[at].line, all[at].text
        ))
    })
}

fn is_name(all: &[&Token], at: usize) -> bool {
    if all[at].kind != Kind::Identifier {
        return false;
    }
    let text = |at: usize| all.get(at).map_or("", |token| token.text.as_str());
    let before = at.checked_sub(1).map_or("", text);
    let after = text(at + 1);
    let attribute_follows = after == "[" && text(at + 2) == "[";
    let word = |at: usize| all.get(at).is_some_and(|token| token.is_identifier());
    let here = text(at);
    if OTHER_STAGES.contains(&here) {
        return true;
    }
    if here == "kernel" {
        let in_attribute = at >= 2 && before == "[" && text(at - 2) == "[";
        let begins = at == 0
            || matches!(before, ";" | "{" | "}" | "]" | ">" | ")")
            || SPECIFIERS.contains(&before)
            || all[at - 1].kind == Kind::Literal;
        let qualifies = word(at + 1) || after == "::" || attribute_follows;
        return !(in_attribute || begins && qualifies);
    }
    if ADDRESS_SPACES.contains(&here) {
        // Of a type, or, behind its parameters, of a method.
        let of_type = word(at + 1) || matches!(after, "*" | "&" | "&&" | "::" | ">");
        let of_method =
            matches!(before, ")" | "const" | "volatile") || ADDRESS_SPACES.contains(&before);
        return !(of_type || of_method);
    }
    if TYPES.contains(&here) {
        let qualified = SPECIFIERS.contains(&before) || ADDRESS_SPACES.contains(&before);
        let declared = matches!(before, ">" | "*" | "&")
            || (at > 0 && all[at - 1].is_identifier() && !qualified);
        return declared && matches!(after, "=" | ";" | "[" | "," | ")" | ":");
    }
    false
}

#[cfg(test)]
mod tests {
    use super::refuse_as_names;
    use crate::token::tokens;

    fn refused(text: &str) -> Option<String> {
        refuse_as_names(&tokens(text)).err()
    }

    #[test]
    fn a_keyword_as_a_name_is_refused_by_word_and_line() {
        assert_eq!(
            refused("struct T { int a; };\nint f(thread T& fragment) { return fragment.a; }")
                .as_deref(),
            Some("line 2: `fragment` is a keyword of Metal and cannot stand here")
        );
        for (text, word) in [
            ("int vertex = 1;", "vertex"),
            ("vertex float4 f() {}", "vertex"),
            ("float kernel[3];", "kernel"),
            ("int f(int kernel) { return kernel * 2; }", "kernel"),
            ("void f() { kernel = 3; }", "kernel"),
            (
                "kernel void k(uint thread [[thread_position_in_grid]]) {}",
                "thread",
            ),
            ("float device;", "device"),
            ("int x = constant + 1;", "constant"),
            ("for (int threadgroup = 0; ; ) {}", "threadgroup"),
            ("int half = n / 2;", "half"),
            ("void f(vec<int, 2> bfloat) {}", "bfloat"),
        ] {
            let error = refused(text);
            let named = error
                .as_ref()
                .is_some_and(|error| error.contains(&format!("`{word}`")));
            assert!(named, "{text}: {error:?}");
        }
    }

    #[test]
    fn keywords_in_their_places_are_taken() {
        for text in [
            "kernel void k(device const half* a [[buffer(0)]], constant P& p, half device* b [[buffer(1)]]) {}",
            "[[max_total_threads_per_threadgroup(64)]] kernel void k() {}",
            "[[kernel]] void k() {} [[kernel, max_total_threads_per_threadgroup(64)]] void g() {}",
            "template <typename T> kernel void k() {} template [[host_name(\"a\")]] kernel decltype(k<half>) k<half>;",
            "extern \"C\" kernel void k() {} static kernel void g() {}",
            "struct S { void f() thread; int g() const thread { return 0; } thread T& h(thread T& t) thread; };",
            "tensor<device half, E> t; tensor<threadgroup half const, E> u; auto p = (device half*)q;",
            "constant constexpr half X = half(1); static constant const float Y = 1; using H = half; using ::bfloat;",
            "template <typename T = half> struct S; half f(half, bfloat); bool b = is_same<T, half>;",
            "threadgroup half a[4]; thread half& r = a[0]; operator half() const; as_type<half>(x);",
        ] {
            assert_eq!(refused(text), None, "{text}");
        }
    }

    #[test]
    fn comments_strings_and_longer_words_are_no_keywords() {
        let text = "// the fragment of a kernel\n/* vertex */ int fragments = f(\"fragment\");\n\
                    #pragma mark fragment\nint load_fragment, Fragment, vertex_id, kernel_;";
        assert_eq!(refused(text), None);
    }
}
