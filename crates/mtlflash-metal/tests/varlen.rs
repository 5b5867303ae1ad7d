//! What CubeCL makes of this project's portable kernels for packed sequences, run by msl-cpu: the files
//! of `tests/cubecl` with lines `// varlen: `.

#[path = "runner/numbers.rs"]
mod numbers;
#[path = "varlen/packed.rs"]
mod packed;
#[allow(dead_code, reason = "shared with the dense cases")]
#[path = "runner/words.rs"]
mod words;

use std::fs;
use std::path::Path;

use msl_cpu::{Buffer, CompileOptions, Grid, Math, Mode, RunOptions, Schedule};
use mtlflash_core::reference::{self, Bound, Bounds, Inputs, round_to};
use mtlflash_core::{AlibiShape, DType, Problem};
use numbers::{decode, encode};
use packed::Packed;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

/// A launch as a file's header says it.
struct Launch<'a> {
    text: &'a str,
    grid: Grid,
    info: Vec<u8>,
}

struct Data {
    q: Vec<f64>,
    k: Vec<f64>,
    v: Vec<f64>,
    alibi: Option<Vec<f64>>,
}

fn header<'a>(source: &'a str, key: &str) -> Vec<&'a str> {
    let lines = source.lines().map_while(|line| line.strip_prefix("// "));
    lines
        .filter_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
        .collect()
}

fn three(text: &str) -> [u32; 3] {
    let numbers = text.split_whitespace().map(|word| word.parse());
    let numbers: Vec<u32> = numbers.map(|number| number.expect("a number")).collect();
    numbers.try_into().expect("three numbers")
}

fn launches(source: &str) -> Vec<Launch<'_>> {
    let threads = three(header(source, "threads")[0]);
    let launch = |line| {
        let parts: Vec<&str> = str::split(line, "; ").collect();
        let digits = parts[2].as_bytes().as_chunks::<2>().0;
        let byte = |pair: &[u8; 2]| {
            let pair = std::str::from_utf8(pair).expect("ASCII");
            u8::from_str_radix(pair, 16).expect("hexadecimal")
        };
        Launch {
            text: parts[0],
            grid: Grid {
                threadgroups: three(parts[1]),
                threads,
            },
            info: digits.iter().map(byte).collect(),
        }
    };
    header(source, "varlen").into_iter().map(launch).collect()
}

fn data(text: &str, packed: &Packed) -> Data {
    let problem = &packed.problem;
    let dtype = problem.dtype;
    let mut random = StdRng::seed_from_u64(text.bytes().map(u64::from).sum());
    let mut fill = |count: usize, amplitude: f64, dtype| -> Vec<f64> {
        (0..count)
            .map(|_| round_to(dtype, random.random_range(-amplitude..amplitude)))
            .collect()
    };
    let count = |shape: [usize; 4]| shape.iter().product();
    let slopes = problem.alibi.map(|alibi| match alibi {
        AlibiShape::PerHead => problem.heads_q,
        AlibiShape::PerBatchHead => problem.heads_q * problem.batch,
    });
    let mut data = Data {
        q: fill(count(problem.q_shape()), 2.0, dtype),
        k: fill(count(problem.k_shape()), 2.0, dtype),
        v: fill(count(problem.v_shape()), 2.0, dtype),
        alibi: slopes.map(|count| fill(count, 0.5, DType::F32)),
    };
    if let Some(sequence) = words::Words::new(text).get("nan") {
        let sequence: usize = sequence.parse().expect("a sequence");
        let rows = packed.bounds[1][sequence]..packed.bounds[1][sequence + 1];
        let (d, dv) = (problem.head_dim, problem.head_dim_v);
        let heads = problem.heads_kv;
        data.k[rows.start * heads * d..rows.end * heads * d].fill(f64::NAN);
        data.v[rows.start * heads * dv..rows.end * heads * dv].fill(f64::NAN);
    }
    data
}

fn buffers(source: &str, launch: &Launch<'_>, packed: &Packed, data: &Data) -> Vec<Buffer> {
    let problem = &packed.problem;
    let bounds = |bounds: &[usize]| -> Vec<u8> {
        let narrow = |&bound: &usize| i32::try_from(bound).expect("short sequences");
        bounds
            .iter()
            .map(narrow)
            .flat_map(i32::to_le_bytes)
            .collect()
    };
    let rows: usize = problem.lse_shape().iter().product();
    let buffer = |role: &str| match role {
        "q" => Buffer::from_bytes(encode(&data.q, problem.dtype)),
        "k" => Buffer::from_bytes(encode(&data.k, problem.dtype)),
        "v" => Buffer::from_bytes(encode(&data.v, problem.dtype)),
        "out" => Buffer::uninitialised(rows * problem.head_dim_v * problem.dtype.size_bytes()),
        "lse" => Buffer::uninitialised(rows * 4),
        "alibi" => Buffer::from_bytes(encode(
            data.alibi.as_deref().unwrap_or_default(),
            DType::F32,
        )),
        "cu_seqlens_q" => Buffer::from_bytes(bounds(&packed.bounds[0])),
        "cu_seqlens_k" => Buffer::from_bytes(bounds(&packed.bounds[1])),
        "absent" => Buffer::from_bytes(Vec::new()),
        other => panic!("got the buffer {other}"),
    };
    let roles = header(source, "buffers")[0].split_whitespace();
    let info = Buffer::from_bytes(launch.info.clone());
    roles.map(buffer).chain([info]).collect()
}

/// What is wrong with a launch's result, if anything.
fn fault(
    source: &str,
    launch: &Launch<'_>,
    compile: &CompileOptions,
    run: &RunOptions,
) -> Option<String> {
    let packed = Packed::new(launch.text);
    let data = data(launch.text, &packed);
    let mut buffers = buffers(source, launch, &packed, &data);
    let entry = header(source, "entry")[0];
    let ran = msl_cpu::compile(source, compile)
        .map_err(|error| error.to_string())
        .and_then(|library| {
            let ran = library.dispatch(entry, &launch.grid, &mut buffers, run);
            ran.map_err(|error| error.to_string())
        });
    if let Err(error) = ran {
        return Some(format!("{}: {error}", launch.text));
    }
    let problem = &packed.problem;
    let inputs = Inputs {
        q: &data.q,
        k: &data.k,
        v: &data.v,
        alibi: data.alibi.as_deref(),
        ..Inputs::default()
    };
    let bounds = Bounds {
        q: &packed.bounds[0],
        k: &packed.bounds[1],
    };
    let expected = reference::attention_varlen(problem, &inputs, bounds);
    let lowp = match problem.dtype {
        DType::F32 => Vec::new(),
        dtype => reference::lowp_varlen(problem, &inputs, bounds, dtype),
    };
    let roles = header(source, "buffers")[0].split_whitespace();
    for (role, buffer) in roles.zip(&buffers) {
        let (wanted, dtype, lowp) = match role {
            "out" => (&expected.out, problem.dtype, lowp.as_slice()),
            "lse" => (&expected.lse, DType::F32, [].as_slice()),
            _ => continue,
        };
        if let Some(at) = buffer.first_unwritten() {
            return Some(format!(
                "{}: {role}: byte {at} was not written",
                launch.text
            ));
        }
        let bound = Bound::OUTPUT.tolerance(dtype, wanted, lowp);
        let got = decode(buffer.bytes(), dtype);
        assert_eq!(got.len(), wanted.len(), "{}: {role}", launch.text);
        let wrong = got.iter().zip(wanted).position(|(&got, &wanted)| {
            // A NaN that was put in reaches its own sequence.
            !wanted.is_nan() && reference::max_error(&[got], &[wanted]) > bound
        });
        if let Some(at) = wrong {
            return Some(format!(
                "{}: {role} at {at}: got {}, expected {}, bound {bound:.1e}",
                launch.text, got[at], wanted[at]
            ));
        }
    }
    None
}

fn all_match(compile: &CompileOptions, run: &RunOptions) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cubecl");
    let (mut wrong, mut ran) = (Vec::new(), 0);
    for entry in fs::read_dir(&folder).expect("a folder") {
        let source = fs::read_to_string(entry.expect("readable").path()).expect("a text");
        for launch in launches(&source) {
            wrong.extend(fault(&source, &launch, compile, run));
            ran += 1;
        }
    }
    assert!(ran >= 5, "{ran} launches");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn packed_sequences_match_the_reference() {
    all_match(&CompileOptions::default(), &RunOptions::default());
}

#[test]
fn they_match_in_another_order_under_fast_math() {
    let compile = CompileOptions {
        math: Math::Fast,
        ..CompileOptions::default()
    };
    let run = RunOptions {
        schedule: Schedule::Seeded(5),
        ..RunOptions::default()
    };
    all_match(&compile, &run);
}

#[test]
fn they_neither_race_nor_leave_their_buffers_nor_read_what_nobody_wrote() {
    let compile = CompileOptions {
        mode: Mode::Check,
        ..CompileOptions::default()
    };
    all_match(&compile, &RunOptions::default());
}

/// The rule that the texts' problems are what their words say.
#[test]
fn words_are_lengths() {
    let packed = Packed::new("seqs=17x17,0x9 h=2 d=8");
    assert_eq!(packed.bounds, [vec![0, 17, 17], vec![0, 17, 26]]);
    let Problem {
        batch,
        seq_q,
        seq_k,
        ..
    } = packed.problem;
    assert_eq!([batch, seq_q, seq_k], [2, 17, 17]);
}
