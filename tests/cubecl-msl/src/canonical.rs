//! CubeCL numbers values, and orders what the grid supplies, differently from run to run. Here they are
//! numbered in the order of the text and ordered by name, which changes nothing else.

use std::collections::HashMap;

/// The name that a kernel function gets: CubeCL's ends in a hash of its own types.
pub const ENTRY: &str = "forward";

/// `source`, whose kernel function is `entry`, with canonical names.
pub fn canonical(source: &str, entry: &str) -> String {
    let source = source.replace(entry, ENTRY);
    let lines = source
        .lines()
        .map(|line| match line.contains("[[kernel]]") {
            true => sorted_parameters(line),
            false => line.to_owned(),
        });
    let text: String = lines.map(|line| line + "\n").collect();
    renumbered(&text)
}

/// A kernel's signature with what the grid supplies, which no index places, in the order of its names.
fn sorted_parameters(line: &str) -> String {
    let Some((head, rest)) = line.split_once(&format!("{ENTRY}(")) else {
        return line.to_owned();
    };
    let Some((parameters, tail)) = rest.rsplit_once(')') else {
        return line.to_owned();
    };
    let parameters = parameters.split(", ").map(str::to_owned);
    let (mut supplied, mut all): (Vec<_>, Vec<_>) = parameters
        .partition(|parameter| parameter.ends_with("]]") && !parameter.contains("[[buffer("));
    supplied.sort_by_key(|parameter| parameter.rsplit(' ').next().map(str::to_owned));
    all.extend(supplied);
    format!("{head}{ENTRY}({}){tail}", all.join(", "))
}

/// `v31`, `name_v31` and `v31_name` get the number 1 where 31 is the first in the text.
fn renumbered(text: &str) -> String {
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_alphanumeric() || c == '_') {
        let word_end = rest[start..]
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .map_or(rest.len(), |length| start + length);
        let word = &rest[start..word_end];
        out.push_str(&rest[..start]);
        match numbered(word) {
            Some([before, number, after]) => {
                let next = numbers.len() + 1;
                let number = *numbers.entry(number).or_insert(next);
                out.push_str(&format!("{before}{number}{after}"));
            }
            None => out.push_str(word),
        }
        rest = &rest[word_end..];
    }
    out.push_str(rest);
    out
}

/// `v31`, `name_v31` or `v31_name`, split around the number.
fn numbered(word: &str) -> Option<[&str; 3]> {
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let starts = word.match_indices('v').map(|(at, _)| at);
    let mut starts = starts.filter(|&at| at == 0 || word[..at].ends_with('_'));
    starts.find_map(|at| {
        let (before, rest) = word.split_at(at + 1);
        let (number, after) = rest.split_at(digits(rest));
        let ends = after.is_empty() || after.starts_with('_');
        (!number.is_empty() && ends).then_some([before, number, after])
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_text_and_parameters_their_names() {
        let signature = |t: &str, p: &str| {
            format!(
                "[[kernel]] void k_ab12(device half* const v7 [[buffer(0)]], constant info_st* const v{t}, uint const b_v{p} [[b]], uint3 const a_v9 [[a]]) {{"
            )
        };
        let text = format!(
            "{}\nfloat_4 const v30 = v7[b_v5]; int v30_store, v2x;\n",
            signature("3", "5")
        );
        let expected = "[[kernel]] void forward(device half* const v1 [[buffer(0)]], constant info_st* const v2, uint3 const a_v3 [[a]], uint const b_v4 [[b]]) {\nfloat_4 const v5 = v1[b_v4]; int v5_store, v2x;\n";
        assert_eq!(canonical(&text, "k_ab12"), expected);
        let other = format!(
            "{}\nfloat_4 const v2 = v7[b_v31]; int v2_store, v2x;\n",
            signature("8", "31")
        );
        assert_eq!(canonical(&other, "k_ab12"), expected);
    }
}
