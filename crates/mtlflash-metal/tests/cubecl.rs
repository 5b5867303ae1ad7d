//! Metal kernels that we did not write: what CubeCL makes of this project's portable `v1` kernel, run
//! by msl-cpu. `cargo xtask msl cubecl` writes the texts, and a stage of `cargo xtask test` compares
//! them with what CubeCL makes of the kernel as it is.

mod runner;

use std::fs;
use std::path::{Path, PathBuf};

use msl_cpu::{Layout, Multiply, Schedule};
use mtlflash_core::DType;
use mtlflash_metal::{BufferSlot, Dispatch, Element, Role};
use runner::{Case, Personality};

/// A text and the launches that are made with it.
struct Generated {
    name: String,
    source: String,
}

impl Generated {
    fn all() -> Vec<Self> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cubecl");
        let mut paths: Vec<PathBuf> = fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("readable").path())
            .collect();
        paths.sort();
        paths
            .iter()
            .map(|path| Self {
                name: path.file_stem().expect("a file").to_string_lossy().into(),
                source: fs::read_to_string(path).expect("a text"),
            })
            .collect()
    }

    /// What follows `// key: ` in the lines above the text.
    fn header(&self, key: &'static str) -> impl Iterator<Item = &str> {
        let lines = self
            .source
            .lines()
            .map_while(|line| line.strip_prefix("// "));
        lines.filter_map(move |line| line.strip_prefix(key)?.strip_prefix(": "))
    }

    fn one(&self, key: &'static str) -> &str {
        let found = self.header(key).next();
        found.unwrap_or_else(|| panic!("{}: no line `// {key}: `", self.name))
    }

    /// The cases, each with its launch.
    fn launches(&self) -> Vec<(Case, Dispatch)> {
        let launch = |line: &str| {
            let mut parts = line.split("; ");
            let mut part = || parts.next().expect("case; threadgroups; bytes");
            let case = Case::new(part());
            let threadgroups = three(part());
            let uniforms = bytes(part());
            let roles = self.one("buffers").split_whitespace().map(role);
            let slots = roles.chain([Some(Role::Params)]);
            let dispatch = Dispatch {
                entry: self.one("entry").to_owned(),
                source: self.source.as_str().into(),
                threadgroups,
                threads: three(self.one("threads")),
                buffers: slots.map(|role| slot(&case, role)).collect(),
                uniforms,
            };
            (case, dispatch)
        };
        self.header("call").map(launch).collect()
    }

    /// The bytes of buffers that are no tensors of the case: the document of each query and key, and the
    /// block mask.
    fn given(&self, case: &Case) -> Vec<Option<Vec<u8>>> {
        let Some(length) = case.documents() else {
            return Vec::new();
        };
        let bytes = |ints: Vec<usize>| -> Vec<u8> {
            let narrow = |int| i32::try_from(int).expect("small").to_le_bytes();
            ints.into_iter().flat_map(narrow).collect()
        };
        let (queries, keys) = (case.problem.seq_q, case.problem.seq_k);
        let roles = self.one("buffers").split_whitespace();
        let given = roles.map(|role| match role {
            "documents" => {
                let positions = (0..queries).chain(0..keys);
                Some(bytes(positions.map(|at| at / length).collect()))
            }
            "lists" => Some(bytes(lists(queries, keys, |i, j| i / length == j / length))),
            _ => None,
        });
        given.collect()
    }
}

/// A block mask as the library's documentation says it.
fn lists(queries: usize, keys: usize, visible: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    const ROWS: usize = 128;
    const KEYS: usize = 64;
    let mut lists = Vec::new();
    for first in (0..queries).step_by(ROWS) {
        let mut row = Vec::new();
        for block in 0..keys.div_ceil(KEYS) {
            let rows = first..queries.min(first + ROWS);
            let cols = block * KEYS..keys.min(block * KEYS + KEYS);
            let pairs = rows.flat_map(|i| cols.clone().map(move |j| (i, j)));
            let seen: Vec<bool> = pairs.map(|(i, j)| visible(i, j)).collect();
            if seen.contains(&true) {
                row.push(2 * block + usize::from(!seen.contains(&false)));
            }
        }
        lists.push(row.len());
        // What lies behind a list is never read.
        row.resize(keys.div_ceil(KEYS), 9999);
        lists.extend(row);
    }
    lists
}

fn three(text: &str) -> [u32; 3] {
    let numbers: Vec<u32> = text
        .split_whitespace()
        .map(|word| word.parse().expect("a number"))
        .collect();
    numbers.try_into().expect("three numbers")
}

fn bytes(text: &str) -> Vec<u8> {
    let pairs = text.as_bytes().as_chunks::<2>().0.iter();
    pairs
        .map(|pair| {
            let digits = std::str::from_utf8(pair).expect("ASCII");
            u8::from_str_radix(digits, 16).expect("hexadecimal")
        })
        .collect()
}

/// `None` where a problem lacks the tensor.
fn role(word: &str) -> Option<Role> {
    match word {
        "q" => Some(Role::Q),
        "k" => Some(Role::K),
        "v" => Some(Role::V),
        "out" => Some(Role::Out),
        "lse" => Some(Role::Lse),
        "mask" => Some(Role::Mask),
        "bias" => Some(Role::Bias),
        "alibi" => Some(Role::Alibi),
        // Their bytes are given.
        "documents" | "lists" => None,
        "absent" => None,
        other => panic!("got the buffer {other}"),
    }
}

fn slot(case: &Case, role: Option<Role>) -> BufferSlot {
    let problem = &case.problem;
    let dtype = Element::Float(problem.dtype);
    let (element, shape) = match role {
        Some(Role::Q) => (dtype, problem.q_shape().to_vec()),
        Some(Role::K) => (dtype, problem.k_shape().to_vec()),
        Some(Role::V) => (dtype, problem.v_shape().to_vec()),
        Some(Role::Out) => (dtype, problem.out_shape().to_vec()),
        Some(Role::Lse) => (Element::Float(DType::F32), problem.lse_shape().to_vec()),
        _ => (Element::Byte, Vec::new()),
    };
    let size = match element {
        Element::Float(dtype) => dtype.size_bytes(),
        _ => 1,
    };
    let elements: usize = shape.iter().product();
    BufferSlot {
        bytes: u64::try_from(elements * size).expect("small"),
        // A mask that a problem lacks has no bytes: touching what stands in for a tensor is an error.
        role: role.unwrap_or(Role::Mask),
        element,
        shape,
        written: matches!(role, Some(Role::Out | Role::Lse)),
    }
}

fn all_match(personality: &Personality) {
    let mut wrong = Vec::new();
    let mut ran = 0;
    for generated in Generated::all() {
        for (case, dispatch) in generated.launches() {
            let given = generated.given(&case);
            if let Err(error) = case.check_given(&dispatch, &given, personality) {
                wrong.push(format!("{}: {error}", generated.name));
            }
            ran += 1;
        }
    }
    assert!(ran >= 15, "{ran} launches");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_generated_kernels_match_the_reference() {
    all_match(&Personality::default());
}

#[test]
fn they_match_in_another_order_under_fast_math_on_any_layout() {
    let mut other = Personality::fast_math();
    other.run.layout = Layout::Emulated;
    other.run.multiply = Multiply::Accumulates;
    other.run.schedule = Schedule::Seeded(11);
    all_match(&other);
}

#[test]
fn they_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    all_match(&Personality::checked());
}

/// All barriers but the first, before which nothing is written.
#[test]
fn a_barrier_less_is_a_race() {
    const BARRIER: &str = "threadgroup_barrier(mem_flags::mem_threadgroup);";
    let all = Generated::all();
    let found = all.iter().find(|text| text.name == "v1_f16_d64_causal_lse");
    let generated = found.expect("it is generated");
    let (case, dispatch) = generated.launches().swap_remove(0);
    let barriers: Vec<usize> = dispatch
        .source
        .match_indices(BARRIER)
        .map(|(at, _)| at)
        .collect();
    assert!(barriers.len() >= 3, "{barriers:?}");
    for &at in &barriers[1..] {
        let mut source = dispatch.source.to_string();
        source.replace_range(at..at + BARRIER.len(), "");
        let without = Dispatch {
            source: source.into(),
            ..dispatch.clone()
        };
        let error = case
            .check_dispatch(&without, &Personality::checked())
            .expect_err("a race");
        assert!(error.contains("data race: kernel.metal:"), "{error}");
    }
}
