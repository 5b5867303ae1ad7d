//! Faults planted in the kernels we ship: each must be caught, with a message that points at it. A
//! suite that lets one through proves less than it seems to.

mod runner;

use runner::mutant::{Mutant, all_caught};

const MUTANTS: &[Mutant] = &[
    Mutant {
        what: "no barrier between the last use of a block and the next one's staging",
        from: "  threadgroup_barrier(mem_flags::mem_threadgroup);\n  stage_keys(",
        to: "  stage_keys(",
        case: "kernel=v1 t=f16 lq=40 lk=100 d=64",
        checked: true,
        says: "race",
    },
    Mutant {
        what: "no barrier between staging and use",
        from: "                                  thread_index);\n    threadgroup_barrier(mem_flags::mem_threadgroup);\n    return false;",
        to: "                                  thread_index);\n    return false;",
        case: "kernel=v1 t=f16 lq=40 lk=64 d=64",
        checked: true,
        says: "race",
    },
    Mutant {
        what: "a barrier that only some simdgroups reach",
        from: "    if (!own.touches(number)) {\n      continue;",
        to: "    if (!own.touches(number)) {\n      break;",
        case: "kernel=v1 t=f16 lq=64 d=64 causal=br lo=4",
        checked: false,
        says: "barrier",
    },
    Mutant {
        what: "keys past the last are read",
        from: "  if (row < rows) {",
        to: "  if (row <= rows) {",
        case: "kernel=v1 t=f16 lq=8 lk=33 d=64",
        checked: true,
        says: "of buffer 1,",
    },
    Mutant {
        what: "keys past the last are visible",
        from: "!TESTED || j - row.first < row.count",
        to: "!TESTED || j - row.first <= row.count",
        case: "kernel=v1 t=f16 lq=8 lk=33 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "a lane bit swapped",
        from: "return int((lane / 4 & 2) * 2 + lane % 2 * 2);",
        to: "return int((lane / 4 & 2) + lane % 2 * 4);",
        case: "kernel=v1 t=f16 lq=64 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "the output is not rescaled when a maximum rises",
        from: "        output.o[r][v].thread_elements()[0] *= factor;",
        to: "",
        case: "kernel=v1 t=f16 lq=64 lk=256 d=64 large=1",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "the sum is not rescaled when a maximum rises",
        from: "    sum *= factor;",
        to: "",
        case: "kernel=v1 t=f32 lq=64 lk=256 d=64 large=1 lse=1",
        checked: false,
        says: "at",
    },
    Mutant {
        what: "scores that nobody set to zero",
        from: "      block.s[r][k] = make_filled_simdgroup_matrix<float, SIDE, SIDE>(0.0f);",
        to: "",
        case: "kernel=v1 t=f16 lq=64 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "rows past the last are written",
        from: "    if (i >= params.seq_q) {\n      continue;\n    }",
        to: "",
        case: "kernel=v1 t=f16 lq=33 lk=40 d=64",
        checked: true,
        says: "of buffer 3,",
    },
    Mutant {
        what: "hidden values meet 0 * NaN",
        from: "    if (flawed) {\n      multiply_apart",
        to: "    if (false) {\n      multiply_apart",
        case: "kernel=v1 t=f16 lq=70 d=64 causal=br nan=seen",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "the wrong key head",
        from: "const uint key_head = head / uint(params.group);",
        to: "const uint key_head = head % uint(params.heads_q / params.group);",
        case: "kernel=v1 t=f16 h=4 hkv=2 lq=16 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2: no barrier between writing weights and multiplying them",
        from: "      space.factors[lane_row.row] = factor;\n    }\n    simdgroup_barrier(mem_flags::mem_threadgroup);",
        to: "      space.factors[lane_row.row] = factor;\n    }",
        case: "kernel=v2 t=f16 lq=20 lk=70 d=64",
        checked: true,
        says: "race",
    },
    Mutant {
        what: "v2: no barrier before the next block's scores",
        from: "    // The next block's scores, weights and factors overwrite what other lanes may still read.\n    simdgroup_barrier(mem_flags::mem_threadgroup);",
        to: "",
        case: "kernel=v2 t=f16 lq=20 lk=70 d=64 mask=random nan=seen",
        checked: true,
        says: "race",
    },
    Mutant {
        what: "v2: extents that reach past the last key",
        from: "const int count = min(KEYS, params.seq_k - first);",
        to: "const int count = KEYS;",
        case: "kernel=v2 t=f16 lq=20 lk=70 d=64",
        checked: true,
        says: "of buffer 1,",
    },
    Mutant {
        what: "v2: a destination that nobody set to zero",
        from: "for_each_element(dots, [](float, int, int) { return 0.0f; });",
        to: "",
        case: "kernel=v2 t=f16 lq=20 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2: the output is not rescaled",
        from: "return sum * factors[row];",
        to: "return sum;",
        case: "kernel=v2 t=f16 lq=64 lk=256 d=64 large=1",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2r: the output is not rescaled",
        from: "output[n].slots[slot] *= factor[slot / 4];",
        to: "",
        case: "kernel=v2r t=f16 lq=64 lk=256 d=64 large=1",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2r: no barrier before the other part's dot products are taken",
        from: "    threadgroup_barrier(mem_flags::mem_threadgroup);\n    if (works) {\n      tile.take(",
        to: "    if (works) {\n      tile.take(",
        case: "kernel=v2r t=f16 lq=20 lk=70 d=256",
        checked: true,
        says: "`partial`",
    },
    Mutant {
        what: "v2r: one place for the parts' dot products instead of two in turns",
        from: "tile.give(&partial[block & 1]",
        to: "tile.give(&partial[0]",
        case: "kernel=v2r t=f16 lq=20 lk=70 d=256",
        checked: true,
        says: "`partial`",
    },
    Mutant {
        what: "v2r: a lane bit swapped",
        from: "int(((lane >> 3) & 1) * 8 + (lane & 1) * 4)",
        to: "int((lane & 1) * 8 + ((lane >> 3) & 1) * 4)",
        case: "kernel=v2r t=f16 lq=64 d=64 causal=br",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2: keys past the last are visible",
        from: "!TESTED || j - row.first < row.count",
        to: "!TESTED || j - row.first <= row.count",
        case: "kernel=v2 t=f16 lq=20 lk=70 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2r: keys past the last are visible",
        from: "!TESTED || j - row.first < row.count",
        to: "!TESTED || j - row.first <= row.count",
        case: "kernel=v2r t=f16 lq=20 lk=70 d=64",
        checked: false,
        says: "out at",
    },
    Mutant {
        what: "v2r: keys past the last are read",
        from: "TESTED ? min(key, seq_k - 1) : key",
        to: "key",
        case: "kernel=v2r t=f16 lq=20 lk=70 d=64",
        checked: true,
        says: "of buffer 1,",
    },
];

#[test]
fn every_planted_fault_is_caught() {
    all_caught(
        MUTANTS,
        |case| vec![case.dispatch()],
        |case, calls, personality| {
            let [call] = calls else {
                return Err(format!("got {} calls, expected 1", calls.len()));
            };
            case.check_dispatch(call, personality).map(|_| ())
        },
    );
}
