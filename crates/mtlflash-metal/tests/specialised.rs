//! What specialisation decides, as text: a kernel's name, its definitions, and how it is called. The
//! headers below the definitions are the same for every problem.

mod runner;

use mtlflash_core::MaskStorage;
use mtlflash_metal::{Dispatch, Element};
use runner::Case;

/// Every kernel and type, every definition that is not always the same.
const CASES: &[&str] = &[
    "kernel=v1 t=f16 lq=100 d=64",
    "kernel=v1 t=bf16 b=2 h=4 hkv=2 lq=100 lk=70 d=40 dv=128 causal=br lse=1 mask=random",
    "kernel=v1 t=f32 h=2 lq=100 d=256 bias=own alibi=h softcap=5",
    "kernel=v2 t=f16 lq=100 lk=1000 d=128 lo=8 hi=0 lse=1",
    "kernel=v2 t=f32 h=2 lq=33 d=64 mask=u32 bias=f32",
    "kernel=v2r t=f16 h=2 lq=1000 d=64 causal=br",
    "kernel=v2r t=bf16 lq=1000 d=128 lse=1",
    "kernel=v2r t=f16 lq=100 d=256 alibi=bh b=2 bias=own",
    "kernel=v2r t=f32 lq=64 d=96",
];

#[test]
fn what_specialisation_decides() {
    let described = CASES.iter().map(|text| {
        let dispatch = Case::new(text).dispatch();
        format!("{text}\n{}\n", described(&dispatch))
    });
    insta::assert_snapshot!(described.collect::<String>());
}

/// Every backward kernel and type, every definition that is not always the same.
const BACKWARD_CASES: &[&str] = &[
    "kernel=v1 t=f16 lq=100 d=64",
    "kernel=v1 t=bf16 b=2 h=4 hkv=2 lq=100 lk=70 d=40 dv=128 causal=br mask=random dlse=1",
    "kernel=v1 t=f32 h=2 lq=100 d=256 bias=own alibi=h softcap=5",
    "kernel=v1 t=f32 lq=33 d=128 lo=4 mask=u32 want=v",
    "kernel=v2r t=f16 h=4 hkv=2 lq=100 d=64 causal=br",
    "kernel=v2r t=bf16 lq=33 lk=70 d=128 dv=40 alibi=h dlse=1",
];

#[test]
fn what_specialisation_decides_about_gradients() {
    let described = BACKWARD_CASES.iter().map(|text| {
        let calls = Case::new(text).backward();
        let calls: String = calls.iter().map(described).collect();
        format!("{text}\n{calls}\n")
    });
    insta::assert_snapshot!(described.collect::<String>());
}

/// Options change definitions and nothing else of a kernel's text.
#[test]
fn below_the_definitions_the_text_of_a_kernel_is_always_the_same() {
    for kernel in ["v1", "v2", "v2r"] {
        let below = |text: &str| {
            let source = Case::new(&format!("kernel={kernel} {text}"))
                .dispatch()
                .source;
            source[source.len() - tail(&source).len()..].to_owned()
        };
        let plain = below("t=f16 lq=64 d=64");
        assert!(plain.contains("#include <metal_stdlib>"), "{plain}");
        for text in [
            "t=bf16 lq=100 d=128 causal=br lse=1",
            "t=f16 h=2 lq=33 lk=70 d=64 dv=40 mask=random bias=own alibi=h softcap=3 lo=4",
        ] {
            assert!(below(text) == plain, "{kernel} {text}");
        }
    }
}

#[test]
fn below_the_definitions_the_text_of_a_backward_kernel_is_always_the_same() {
    let below = |text: &str| -> Vec<String> {
        let calls = Case::new(text).backward();
        let tails = calls.iter().map(|call| tail(&call.source).to_owned());
        tails.collect()
    };
    for kernel in ["v1", "v2r"] {
        let plain = below(&format!("kernel={kernel} t=f16 lq=100 d=64"));
        assert_eq!(plain.len(), 2);
        let cases = BACKWARD_CASES
            .iter()
            .filter(|text| text.contains(&format!("kernel={kernel} ")));
        for text in cases {
            let mut others = below(text);
            others.dedup();
            assert!(others == plain, "{text}");
        }
    }
}

/// The text after the last of the definitions that come first.
fn tail(source: &str) -> &str {
    let mut rest = source;
    while rest.starts_with("#define MTLFLASH_") {
        rest = rest.split_once('\n').map_or("", |(_, after)| after);
    }
    rest
}

fn described(dispatch: &Dispatch) -> String {
    let head = &dispatch.source[..dispatch.source.len() - tail(&dispatch.source).len()];
    let buffers = dispatch.buffers.iter().enumerate().map(|(index, slot)| {
        let element = match slot.element {
            Element::Float(dtype) => dtype.name(),
            Element::Mask(MaskStorage::U32) => "u32",
            Element::Mask(MaskStorage::U8) | Element::Byte => "u8",
        };
        let name = slot.role.name();
        format!("  buffer {index}: {name} {element} {:?}\n", slot.shape)
    });
    format!(
        "  entry {}\n  threadgroups {:?}, threads {:?}\n{}{}",
        dispatch.entry,
        dispatch.threadgroups,
        dispatch.threads,
        buffers.collect::<String>(),
        head.lines()
            .map(|line| format!("  {line}\n"))
            .collect::<String>(),
    )
}
