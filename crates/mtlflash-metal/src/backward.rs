//! The calls of a backward pass as values.
//!
//! `BackwardPlan` chooses them on a Mac whose gates are open; they are launched one after the other on
//! one queue. What was shown of them was shown on `msl-cpu`: none has run on Apple hardware.

use mtlflash_core::plan::ROW_STATS;
use mtlflash_core::tile::{MetalBackwardTiles, MetalKernel, MetalTile};
use mtlflash_core::{DType, Problem, Wanted};

use crate::dispatch::{
    BufferSlot, Dispatch, DispatchError, Element, Role, SIMD_WIDTH, check, score_inputs,
    threadgroups, vectors,
};
use crate::layouts::{Layouts, neighbours};
use crate::source::{Files, specialised};
use crate::specialisation::{Pass, backward_definitions, backward_entry_name};
use crate::uniforms::{BACKWARD_UNIFORM_BYTES, backward_uniforms};

/// What a backward pass has beside the forward's inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackwardSpec {
    /// Element strides of the output's gradient, `[B, Hq, Lq, Dv]`; the last must be 1 where `Dv > 1`.
    pub dout: [usize; 4],
    /// Whether the log-sum-exp has a gradient, `[B, Hq, Lq]` in f32 without gaps.
    pub dlse: bool,
    /// The gradients to compute, of queries, keys and values only.
    pub wanted: Wanted,
}

/// The calls of the backward pass of `problem`, in the order in which they must run: what one writes
/// into [`Role::Stats`] the next read. `out` and `lse` are the forward's, without gaps, as all
/// gradients are; the log-sum-exp's gradient counts as 0 where it is not given.
///
/// Per row `i`, `P` from the log-sum-exp (FlashAttention-2, arXiv 2307.08691, section 3.1):
///
/// ```text
/// delta_i = sum_d dO_id O_id - dlse_i
/// dS_ij = P_ij (dO_i . V_j - delta_i)
/// dS_ij *= 1 - tanh(s_ij / softcap)^2            if there is a softcap
/// dQ = scale dS K    dK = scale dS^T Q    dV = P^T dO
/// ```
///
/// The first kernel is owned by queries (dQ, and what the others must know of each row), the others by
/// keys: a group's query heads are summed inside, one after the other. So every sum has one order.
///
/// # Errors
/// [`DispatchError`]; among them the gradient of a bias or of ALiBi slopes, packed sequences, and a
/// problem without its log-sum-exp.
pub fn backward(
    problem: &Problem,
    tiles: &MetalBackwardTiles,
    layouts: &Layouts,
    spec: &BackwardSpec,
    files: Files<'_>,
) -> Result<Vec<Dispatch>, DispatchError> {
    check(problem, layouts)?;
    refuse(problem, spec)?;
    let wanted = spec.wanted;
    let all = Pass {
        owner: Owner::Keys,
        dq: false,
        dk: wanted.k,
        dv: wanted.v,
    };
    let queries = Pass {
        owner: Owner::Queries,
        dq: wanted.q,
        dk: false,
        dv: false,
    };
    let apart = tiles.apart && wanted.k && wanted.v;
    let keys = match (apart, wanted.k || wanted.v) {
        (_, false) => Vec::new(),
        (false, true) => vec![all],
        (true, true) => vec![Pass { dv: false, ..all }, Pass { dk: false, ..all }],
    };
    [queries]
        .into_iter()
        .chain(keys)
        .map(|pass| {
            let tile = match pass.owner {
                Owner::Queries => &tiles.queries,
                Owner::Keys => &tiles.keys,
            };
            call(problem, tile, layouts, spec, pass, files)
        })
        .collect()
}

/// Who owns the rows of a threadgroup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Owner {
    Queries,
    Keys,
}

fn refuse(problem: &Problem, spec: &BackwardSpec) -> Result<(), DispatchError> {
    if spec.wanted.bias {
        return Err(DispatchError::NoGradient { of: "the bias" });
    }
    if spec.wanted.alibi {
        return Err(DispatchError::NoGradient {
            of: "the ALiBi slopes",
        });
    }
    if problem.packed.is_some() {
        return Err(DispatchError::NoBackward {
            got: "packed sequences",
            expected: "dense ones",
        });
    }
    if !problem.lse {
        return Err(DispatchError::NoBackward {
            got: "a problem without a log-sum-exp",
            expected: "one with",
        });
    }
    if !neighbours(problem.head_dim_v, spec.dout) {
        return Err(DispatchError::HeadDimStride {
            tensor: "dout",
            got: spec.dout[3],
        });
    }
    Ok(())
}

fn call(
    problem: &Problem,
    tile: &MetalTile,
    layouts: &Layouts,
    spec: &BackwardSpec,
    pass: Pass,
    files: Files<'_>,
) -> Result<Dispatch, DispatchError> {
    let buffers = buffers(problem, layouts, spec, pass);
    let definitions = backward_definitions(problem, tile, layouts, &buffers, pass);
    let file = backward_entry_file(tile.kernel, pass.owner)?;
    let (tiles, heads) = match pass.owner {
        Owner::Queries => (
            ("the query tiles", problem.seq_q),
            ("the query heads", problem.heads_q),
        ),
        Owner::Keys => (
            ("the key tiles", problem.seq_k),
            ("the key heads", problem.heads_kv),
        ),
    };
    let rows = usize::try_from(tile.rows).unwrap_or(usize::MAX);
    Ok(Dispatch {
        entry: backward_entry_name(problem, tile, spec.dlse, pass),
        source: specialised(files, file, definitions)?,
        threadgroups: [
            threadgroups(tiles.0, tiles.1.div_ceil(rows))?,
            threadgroups(heads.0, heads.1)?,
            threadgroups("the batch", problem.batch)?,
        ],
        threads: [SIMD_WIDTH, tile.simdgroups, 1],
        buffers,
        uniforms: backward_uniforms(problem, layouts, spec.dout)?,
    })
}

/// The file that instantiates a backward kernel.
const fn backward_entry_file(
    kernel: MetalKernel,
    owner: Owner,
) -> Result<&'static str, DispatchError> {
    match (kernel, owner) {
        (MetalKernel::Simdgroup, Owner::Queries) => Ok("simdgroup/backward_queries.metal"),
        (MetalKernel::Simdgroup, Owner::Keys) => Ok("simdgroup/backward_keys.metal"),
        (MetalKernel::Fragments, Owner::Queries) => Ok("tensor/backward_v2r_queries.metal"),
        (MetalKernel::Fragments, Owner::Keys) => Ok("tensor/backward_v2r_keys.metal"),
        (MetalKernel::Tensor, _) => Err(DispatchError::NoBackward {
            got: "tiles of v2",
            expected: "of v1 or v2r",
        }),
    }
}

fn buffers(
    problem: &Problem,
    layouts: &Layouts,
    spec: &BackwardSpec,
    pass: Pass,
) -> Vec<BufferSlot> {
    let own = Element::Float(problem.dtype);
    let f32 = Element::Float(DType::F32);
    let rows = problem.lse_shape();
    // As many as `STATS` in `kernels-msl/attention/backward_params.h`.
    let stats = [&rows[..], &[ROW_STATS]].concat();
    let queries = pass.owner == Owner::Queries;
    let out_shape = problem.out_shape();
    let (whole, output) = (BufferSlot::whole, BufferSlot::output);
    let stats = if queries {
        output(Role::Stats, f32, &stats)
    } else {
        whole(Role::Stats, f32, &stats)
    };
    let mut slots = vectors(problem, layouts).to_vec();
    slots.extend(
        [
            queries.then(|| whole(Role::Out, own, &out_shape)),
            Some(BufferSlot::viewed(Role::Dout, own, out_shape, spec.dout)),
            Some(whole(Role::Lse, f32, &rows)),
            (queries && spec.dlse).then(|| whole(Role::Dlse, f32, &rows)),
            Some(stats),
            pass.dq.then(|| output(Role::Dq, own, &problem.q_shape())),
            pass.dk.then(|| output(Role::Dk, own, &problem.k_shape())),
            pass.dv.then(|| output(Role::Dv, own, &problem.v_shape())),
        ]
        .into_iter()
        .flatten(),
    );
    slots.extend(score_inputs(problem, layouts));
    slots.push(whole(
        Role::Params,
        Element::Byte,
        &[BACKWARD_UNIFORM_BYTES],
    ));
    slots
}

#[cfg(test)]
mod tests {
    use mtlflash_core::tile::metal_backward;
    use mtlflash_core::{AlibiShape, Extent, FlashAttentionOptions, ProblemSpec};

    use super::*;
    use crate::call::{Access, Call};

    fn problem(dims: [usize; 2], everything: bool) -> Problem {
        Problem::new(&ProblemSpec {
            q: [2, 4, 70, dims[0]],
            k: [2, 2, 90, dims[0]],
            v: [2, 2, 90, dims[1]],
            dtypes: [DType::F16; 3],
            mask: everything.then_some([2, 1, 1, 90]),
            bias: everything.then_some(([1, 4, 70, 90], DType::F32)),
            alibi: everything.then_some(AlibiShape::PerHead),
            options: FlashAttentionOptions::new(),
            lse: true,
        })
        .expect("valid")
    }

    fn spec(problem: &Problem, wanted: Wanted) -> BackwardSpec {
        BackwardSpec {
            dout: Extent::contiguous(problem.out_shape(), 1).strides,
            dlse: true,
            wanted,
        }
    }

    fn calls(problem: &Problem, spec: &BackwardSpec) -> Result<Vec<Dispatch>, DispatchError> {
        let tiles = metal_backward(MetalKernel::Simdgroup, problem).expect("tiles");
        let layouts = Layouts::contiguous(problem);
        backward(problem, &tiles, &layouts, spec, Files::BuiltIn)
    }

    /// Names of a call's tensors, those that it writes after a bar.
    fn tensors(dispatch: &Dispatch) -> String {
        let call = Call::of(dispatch);
        let of = |access| {
            let tensors = call.tensors.iter().filter(move |t| t.access == access);
            tensors.map(|tensor| tensor.name).collect::<Vec<_>>()
        };
        format!(
            "{} | {}",
            of(Access::Read).join(" "),
            of(Access::Write).join(" ")
        )
    }

    #[test]
    fn a_kernel_of_queries_tells_one_of_keys_about_the_rows() {
        let problem = problem([64, 40], true);
        let calls = calls(&problem, &spec(&problem, Wanted::INPUTS)).expect("calls");
        let described: Vec<_> = calls.iter().map(tensors).collect();
        assert_eq!(
            described,
            [
                "q k v out dout lse dlse mask bias alibi | stats dq",
                "q k v dout lse stats mask bias alibi | dk dv",
            ]
        );
        // 70 queries in tiles of 64, 90 keys in tiles of 32; key heads own the group's sum.
        assert_eq!(calls[0].threadgroups, [2, 4, 2]);
        assert_eq!(calls[1].threadgroups, [3, 2, 2]);
        for call in &calls {
            assert_eq!(call.threads, [32, 4, 1]);
            assert_eq!(call.uniforms.len(), BACKWARD_UNIFORM_BYTES);
        }
    }

    #[test]
    fn no_buffer_is_of_queries_times_keys_but_the_inputs() {
        let problem = problem([64, 40], false);
        let scores = u64::try_from(2 * 4 * 70 * 90 * 2).expect("small");
        for call in calls(&problem, &spec(&problem, Wanted::INPUTS)).expect("calls") {
            for slot in &call.buffers {
                assert!(slot.bytes < scores, "{slot:?}");
            }
        }
    }

    #[test]
    fn wide_heads_have_dk_and_dv_apart() {
        let problem = problem([192, 136], false);
        let calls = calls(&problem, &spec(&problem, Wanted::INPUTS)).expect("calls");
        let described: Vec<_> = calls.iter().map(tensors).collect();
        assert_eq!(
            described[1..],
            ["q k v dout lse stats | dk", "q k v dout lse stats | dv",]
        );
        assert!(calls[1].entry.starts_with("mtlflash_v1_dk_f16_d192x136"));
        assert!(calls[2].entry.starts_with("mtlflash_v1_dv_f16_d192x136"));
    }

    #[test]
    fn what_nobody_wants_is_not_computed() {
        let problem = problem([64, 64], false);
        let described = |wanted| -> Vec<String> {
            let calls = calls(&problem, &spec(&problem, wanted)).expect("calls");
            calls.iter().map(tensors).collect()
        };
        let nothing = Wanted::default();
        let only_q = Wanted { q: true, ..nothing };
        assert_eq!(described(only_q), ["q k v out dout lse dlse | stats dq"]);
        let only_v = Wanted { v: true, ..nothing };
        assert_eq!(
            described(only_v),
            [
                "q k v out dout lse dlse | stats",
                "q k v dout lse stats | dv"
            ]
        );
    }

    #[test]
    fn what_is_not_done_is_refused_by_name() {
        let problem = problem([64, 64], true);
        let refused = |problem: &Problem, spec: &BackwardSpec| {
            calls(problem, spec).expect_err("refused").to_string()
        };
        let of = |wanted| refused(&problem, &spec(&problem, wanted));
        let bias = Wanted {
            bias: true,
            ..Wanted::INPUTS
        };
        assert_eq!(
            of(bias),
            "the gradient of the bias: no Metal kernel computes it"
        );
        let alibi = Wanted {
            alibi: true,
            ..Wanted::INPUTS
        };
        assert_eq!(
            of(alibi),
            "the gradient of the ALiBi slopes: no Metal kernel computes it"
        );
        let mut without = problem.clone();
        without.lse = false;
        assert_eq!(
            refused(&without, &spec(&without, Wanted::INPUTS)),
            "the backward pass: got a problem without a log-sum-exp, expected one with"
        );
        let mut gaps = spec(&problem, Wanted::INPUTS);
        gaps.dout[3] = 2;
        assert_eq!(
            refused(&problem, &gaps),
            "dout: got a stride of 2 along the head dim, expected 1"
        );
    }
}
