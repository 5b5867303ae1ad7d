//! Finds the kernels of a text and reads their arguments and attributes.

use std::collections::BTreeSet;

use crate::token::{Kind, Token};

/// A kernel that can be dispatched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name to dispatch it by.
    pub name: String,
    /// Its buffers, in the order declared.
    pub buffers: Vec<EntryBuffer>,
}

/// An argument with the attribute `[[buffer(n)]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryBuffer {
    /// The `n` of its attribute.
    pub index: usize,
    /// What it points at, as the text spells it, without address space and `const`.
    pub element: String,
    /// Whether the kernel may write it.
    pub writable: bool,
    /// The argument's name.
    pub name: String,
}

/// An argument of a kernel.
#[derive(Clone, Debug)]
pub(crate) enum Argument {
    Pointer(EntryBuffer),
    Reference(EntryBuffer),
    /// What the grid supplies: the text of the expression for it.
    Builtin(&'static str),
}

/// A kernel function, perhaps a template.
#[derive(Clone, Debug)]
pub(crate) struct Kernel {
    pub(crate) name: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) template: bool,
}

/// `template [[host_name("name")]] kernel decltype(callee) callee;`
#[derive(Clone, Debug)]
pub(crate) struct Instance {
    pub(crate) host_name: String,
    pub(crate) callee: String,
}

/// What the grid supplies, by attribute.
const BUILTINS: &[(&str, &str)] = &[
    (
        "threadgroup_position_in_grid",
        "::msl_cpu::position(i.threadgroup_position)",
    ),
    (
        "thread_position_in_threadgroup",
        "::msl_cpu::position(i.thread_position)",
    ),
    ("thread_position_in_grid", "::msl_cpu::grid_position(i)"),
    (
        "threadgroups_per_grid",
        "::msl_cpu::position(i.threadgroups)",
    ),
    ("threads_per_threadgroup", "::msl_cpu::position(i.threads)"),
    (
        "dispatch_threads_per_threadgroup",
        "::msl_cpu::position(i.threads)",
    ),
    (
        "threads_per_grid",
        "::msl_cpu::product(i.threadgroups, i.threads)",
    ),
    ("grid_size", "::msl_cpu::product(i.threadgroups, i.threads)"),
    (
        "thread_index_in_threadgroup",
        "::msl_cpu::number(::msl_cpu::linear_thread(i))",
    ),
    (
        "thread_index_in_simdgroup",
        "::msl_cpu::number(::msl_cpu::linear_thread(i) % 32)",
    ),
    (
        "simdgroup_index_in_threadgroup",
        "::msl_cpu::number(::msl_cpu::linear_thread(i) / 32)",
    ),
    (
        "thread_index_in_quadgroup",
        "::msl_cpu::number(::msl_cpu::linear_thread(i) % 4)",
    ),
    (
        "quadgroup_index_in_threadgroup",
        "::msl_cpu::number(::msl_cpu::linear_thread(i) / 4)",
    ),
    (
        "simdgroups_per_threadgroup",
        "::msl_cpu::number((::msl_cpu::thread_count(i) + 31) / 32)",
    ),
    (
        "dispatch_simdgroups_per_threadgroup",
        "::msl_cpu::number((::msl_cpu::thread_count(i) + 31) / 32)",
    ),
    ("threads_per_simdgroup", "::msl_cpu::number(32)"),
    ("thread_execution_width", "::msl_cpu::number(32)"),
];

/// The tokens that carry meaning, by position.
pub(crate) fn significant(tokens: &[Token]) -> Vec<usize> {
    let meant = |token: &Token| !matches!(token.kind, Kind::Space | Kind::Directive);
    (0..tokens.len())
        .filter(|&at| meant(&tokens[at]) && !tokens[at].text.is_empty())
        .collect()
}

/// Reads every kernel and every named instance. Attributes must still be in the text.
pub(crate) fn kernels(tokens: &[Token]) -> Result<(Vec<Kernel>, Vec<Instance>), String> {
    let places = significant(tokens);
    let text = |at: usize| {
        places
            .get(at)
            .map_or("", |&place| tokens[place].text.as_str())
    };
    let mut found = Vec::new();
    let mut instances = Vec::new();
    for at in 0..places.len() {
        let marked = text(at) == "kernel"
            && (text(at + 1) != "]" || (at >= 2 && text(at - 1) == "[" && text(at - 2) == "["));
        if !marked || (at > 0 && matches!(text(at - 1), "." | "->" | "::")) {
            continue;
        }
        let Some(open) =
            (at..places.len()).find(|&p| text(p) == "(" && text(p - 1) != "__attribute__")
        else {
            return Err(format!(
                "line {}: `kernel` without a function",
                tokens[places[at]].line
            ));
        };
        if text(open - 1) == "decltype" {
            if let Some(instance) = instance(&places, tokens, at, open) {
                instances.push(instance);
            }
            continue;
        }
        let close = closing(&places, tokens, open);
        let arguments = arguments(&places[open + 1..close.min(places.len())], tokens)?;
        let template = is_template(&places, tokens, at);
        let name = text(open - 1).to_owned();
        if !found.iter().any(|kernel: &Kernel| kernel.name == name) {
            found.push(Kernel {
                name,
                arguments,
                template,
            });
        }
    }
    Ok((found, instances))
}

fn instance(places: &[usize], tokens: &[Token], kernel: usize, open: usize) -> Option<Instance> {
    let host = (kernel.saturating_sub(12)..kernel).find(|&p| tokens[places[p]].is("host_name"))?;
    let literal = &tokens[*places.get(host + 2)?].text;
    let close = closing(places, tokens, open);
    let callee: String = places[open + 1..close]
        .iter()
        .map(|&p| tokens[p].text.as_str())
        .collect();
    Some(Instance {
        host_name: literal.trim_matches('"').to_owned(),
        callee,
    })
}

/// Whether the declaration that holds `at` begins with `template`.
fn is_template(places: &[usize], tokens: &[Token], at: usize) -> bool {
    let before = places[..at].iter().rev().map(|&p| tokens[p].text.as_str());
    before
        .take_while(|text| !matches!(*text, ";" | "}" | "{"))
        .any(|text| text == "template")
}

/// The position that closes the bracket at `open`.
pub(crate) fn closing(places: &[usize], tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, &place) in places.iter().enumerate().skip(open) {
        match tokens[place].text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    places.len()
}

fn arguments(places: &[usize], tokens: &[Token]) -> Result<Vec<Argument>, String> {
    let mut out = Vec::new();
    let mut depth = 0i32;
    let mut start = 0;
    for at in 0..=places.len() {
        let text = places.get(at).map_or(",", |&p| tokens[p].text.as_str());
        match text {
            "(" | "[" | "{" | "<" => depth += 1,
            ")" | "]" | "}" | ">" => depth -= 1,
            "," if depth == 0 || at == places.len() => {
                if at > start {
                    out.push(argument(&places[start..at], tokens)?);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
    place_buffers(&mut out);
    Ok(out)
}

/// What stands for an index until every argument is known.
const UNPLACED: usize = usize::MAX;

/// A buffer without an index gets the first that is free, as Metal's compiler does it.
fn place_buffers(arguments: &mut [Argument]) {
    let buffer = |argument: &Argument| match argument {
        Argument::Pointer(buffer) | Argument::Reference(buffer) => Some(buffer.index),
        Argument::Builtin(_) => None,
    };
    let mut taken: BTreeSet<usize> = arguments.iter().filter_map(buffer).collect();
    for argument in arguments {
        let (Argument::Pointer(buffer) | Argument::Reference(buffer)) = argument else {
            continue;
        };
        if buffer.index == UNPLACED {
            buffer.index = (0..).find(|index| !taken.contains(index)).unwrap_or(0);
            taken.insert(buffer.index);
        }
    }
}

fn argument(places: &[usize], tokens: &[Token]) -> Result<Argument, String> {
    let text = |at: usize| places.get(at).map_or("", |&p| tokens[p].text.as_str());
    let line = tokens[places[0]].line;
    let attribute = (0..places.len()).find(|&p| text(p) == "[" && text(p + 1) == "[");
    let declarator =
        (0..attribute.unwrap_or(places.len())).rfind(|&p| matches!(text(p), "*" | "&"));
    let in_memory = (0..places.len()).any(|p| matches!(text(p), "device" | "constant"));
    if attribute.is_none() && !(in_memory && declarator.is_some()) {
        let all: Vec<&str> = (0..places.len()).map(text).collect();
        return Err(format!(
            "line {line}: kernel argument `{}` has no attribute such as [[buffer(0)]]",
            all.join(" ")
        ));
    }
    let name = text(attribute.unwrap_or(places.len()).saturating_sub(1)).to_owned();
    let what = attribute.map_or("buffer", |attribute| text(attribute + 2));
    if what != "buffer" {
        let known = BUILTINS.iter().find(|(attribute, _)| *attribute == what);
        let known = known.ok_or_else(|| {
            format!("line {line}: attribute [[{what}]] of `{name}` is not supported")
        })?;
        return Ok(Argument::Builtin(known.1));
    }
    let index = match attribute {
        Some(attribute) => {
            let index = text(attribute + 4).trim_end_matches(['u', 'U']);
            index.parse().map_err(|_| {
                format!("line {line}: [[buffer({index})]] of `{name}` needs a number")
            })?
        }
        None => UNPLACED,
    };
    let declarator = declarator.ok_or_else(|| {
        format!("line {line}: buffer `{name}` is neither a pointer nor a reference")
    })?;
    let pointee: Vec<&str> = (0..declarator).map(text).collect();
    let qualifier = |word: &str| {
        matches!(
            word,
            "const" | "constant" | "device" | "threadgroup" | "thread"
        )
    };
    let element: Vec<&str> = pointee
        .iter()
        .copied()
        .filter(|word| !qualifier(word))
        .collect();
    let buffer = EntryBuffer {
        index,
        element: element
            .join(" ")
            .replace(" < ", "<")
            .replace(" >", ">")
            .replace(" :: ", "::"),
        writable: !pointee
            .iter()
            .any(|word| matches!(*word, "const" | "constant")),
        name,
    };
    Ok(if text(declarator) == "*" {
        Argument::Pointer(buffer)
    } else {
        Argument::Reference(buffer)
    })
}

/// The dispatchable kernels, and the text that defines their entry points.
pub(crate) fn entries(
    kernels: &[Kernel],
    instances: &[Instance],
) -> Result<(Vec<Entry>, String), String> {
    let mut calls: Vec<(String, String, &Kernel)> = Vec::new();
    for kernel in kernels.iter().filter(|kernel| !kernel.template) {
        calls.push((kernel.name.clone(), kernel.name.clone(), kernel));
    }
    for instance in instances {
        let base = instance.callee.split('<').next().unwrap_or_default().trim();
        let kernel = kernels.iter().find(|kernel| kernel.name == base);
        let kernel = kernel.ok_or_else(|| {
            format!(
                "no kernel template `{base}` for host_name \"{}\"",
                instance.host_name
            )
        })?;
        calls.push((instance.host_name.clone(), instance.callee.clone(), kernel));
    }
    if calls.is_empty() {
        return Err("the text has no kernel function".to_owned());
    }
    let mut text = String::from("\n# 1 \"msl-cpu entries\"\n");
    let mut table = String::new();
    let mut out = Vec::new();
    for (number, (name, callee, kernel)) in calls.into_iter().enumerate() {
        let mut passed = Vec::new();
        let mut buffers = Vec::new();
        for argument in &kernel.arguments {
            let (wrapper, buffer) = match argument {
                Argument::Builtin(expression) => {
                    passed.push((*expression).to_owned());
                    continue;
                }
                Argument::Pointer(buffer) => ("BufferPointer", buffer),
                Argument::Reference(buffer) => ("BufferReference", buffer),
            };
            passed.push(format!(
                "::msl_cpu::{wrapper}{{i.buffers[{}]}}",
                buffer.index
            ));
            buffers.push(buffer.clone());
        }
        let passed = passed.join(", ");
        text += &format!(
            "static void msl_cpu_entry_{number}(const ::msl_cpu::Invocation& i) {{ (void)i; {callee}({passed}); }}\n"
        );
        table += &format!("{{\"{name}\", msl_cpu_entry_{number}}}, ");
        out.push(Entry { name, buffers });
    }
    text += &format!("const ::msl_cpu::EntryPoint msl_cpu::entry_points[] = {{{table}}};\n");
    text += &format!(
        "const unsigned msl_cpu::entry_point_count = {};\n",
        out.len()
    );
    Ok((out, text))
}
