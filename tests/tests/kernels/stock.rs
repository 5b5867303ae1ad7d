//! Burn's own attention over the same catalogue: where it deviates from the contract is listed in
//! docs/stock-attention-0.22.1.md, and the list is kept true here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use burn::tensor::ops::AttentionModuleOptions;
use burn::tensor::{Bool, Tensor, module};
use mtlflash_core::reference::Bound;
use mtlflash_core::{Causal, DType};
use mtlflash_tests::catalogue::{self, Entry, Values};
use mtlflash_tests::{Case, Check, Expected, compare, upload};

use crate::targets;

const LISTED: &str = include_str!("../../../docs/stock-attention-0.22.1.md");

type Attention = fn(
    Tensor<4>,
    Tensor<4>,
    Tensor<4>,
    Option<Tensor<4, Bool>>,
    Option<Tensor<4>>,
    AttentionModuleOptions,
) -> Tensor<4>;

/// A problem, a function and what it does wrong there.
#[derive(PartialEq)]
struct Deviation {
    problem: String,
    function: &'static str,
    dtypes: Vec<&'static str>,
    what: String,
}

#[test]
fn the_listed_deviations_are_all_there_are() {
    let mut found: Vec<Deviation> = Vec::new();
    for entry in catalogue::all().iter().filter(|entry| expressible(entry)) {
        for (function, attention) in [
            ("attention", module::attention as Attention),
            ("attention_fallback", module::attention_fallback),
        ] {
            let entry = if function == "attention" {
                entry.clone()
            } else {
                ungrouped(entry)
            };
            for dtype in DType::ALL {
                let Some(what) = fault(attention, function, &entry, dtype) else {
                    continue;
                };
                match found.last_mut() {
                    Some(last)
                        if (&last.problem, last.function, &last.what)
                            == (&entry.name, function, &what) =>
                    {
                        last.dtypes.push(dtype.name());
                    }
                    _ => found.push(Deviation {
                        problem: entry.name.clone(),
                        function,
                        dtypes: vec![dtype.name()],
                        what,
                    }),
                }
            }
        }
    }
    let row = |d: &Deviation| {
        format!(
            "| {} | {} | {} | {} |",
            d.problem,
            d.function,
            d.dtypes.join(", "),
            d.what
        )
    };
    let found: Vec<_> = found.iter().map(row).collect();
    let listed = LISTED.lines().filter(|line| line.starts_with("| ")).skip(1);
    let listed: Vec<_> = listed.collect();
    assert_eq!(found.join("\n"), listed.join("\n"));
}

#[test]
fn ours_with_the_same_signature_deviates_nowhere() {
    for entry in catalogue::all().iter().filter(|entry| expressible(entry)) {
        for dtype in DType::ALL {
            let case = entry.case(dtype).expect("the catalogue is valid");
            let check = check(burn_mtlflash::module::attention, &case);
            assert!(check.passed(), "{case}: {check}");
        }
    }
}

/// Stock has no top-left causal limit, no window, no ALiBi and no dropout.
fn expressible(entry: &Entry) -> bool {
    let options = &entry.options;
    let windowed = options.window_left >= 0 || options.window_right >= 0;
    let has_more = entry.alibi.is_some() || windowed || options.dropout.is_some();
    !has_more && options.causal != Causal::TopLeft
}

/// The fallback refuses grouped heads, which must not hide what else it does.
fn ungrouped(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    if entry.name != "grouped heads" {
        entry.shape.heads_kv = entry.shape.heads_q;
    }
    entry
}

fn fault(attention: Attention, function: &str, entry: &Entry, dtype: DType) -> Option<String> {
    let case = entry.case(dtype).expect("the catalogue is valid");
    let check = match catch_unwind(AssertUnwindSafe(|| check(attention, &case))) {
        Ok(check) => check,
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            let first_line = text
                .and_then(|text| text.lines().next())
                .unwrap_or("no message");
            return Some(format!("panics: {first_line}"));
        }
    };
    if check.error.is_infinite() {
        let what = match entry.values {
            Values::NanWhereHidden | Values::NanInputs => "NaN in rows that do not see it",
            _ => "NaN from finite tensors",
        };
        return Some(what.to_owned());
    }
    // In f16 the fallback rounds every intermediate result; how far it goes depends on the CPU.
    let allowed = if function == "attention" { 1.0 } else { 1.5 };
    let ratio = check.error / check.bound;
    (!check.passed() && ratio > allowed).then(|| format!("error {ratio:.0} times the rule's"))
}

fn check(attention: Attention, case: &Case) -> Check {
    let expected = Expected::from_reference(case);
    let (q, k, v, inputs) = upload(case, targets::flex().device());
    let options = AttentionModuleOptions {
        scale: inputs.options.scale,
        softcap: (inputs.options.softcap > 0.0).then_some(inputs.options.softcap),
        is_causal: inputs.options.causal == Causal::BottomRight,
    };
    let out = attention(q, k, v, inputs.mask, inputs.bias, options).into_data();
    let out: Vec<f64> = out.iter::<f64>().collect();
    let bound = Bound::OUTPUT.tolerance(case.problem.dtype, &expected.out, &expected.lowp);
    compare("out", &case.problem.out_shape(), &out, &expected.out, bound)
}
