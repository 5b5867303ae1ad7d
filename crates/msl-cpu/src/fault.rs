//! Reads the child's account of a fault and finds the kernel's lines for its addresses.

use std::path::Path;
use std::process::Command;

use crate::error::{Fault, RunError};

/// The child's lines of `key value`.
#[derive(Debug, Default)]
struct Account {
    kind: String,
    rule: String,
    message: String,
    place_line: Option<String>,
    place: Option<String>,
    other_line: Option<String>,
    other: Option<String>,
    threadgroup: [u32; 3],
    thread: [u32; 3],
    frames: Vec<String>,
}

/// The error that `text`, written by `executable`, describes.
pub(crate) fn read(text: &str, executable: &Path) -> RunError {
    let account = parse(text);
    let mut addresses: Vec<String> = account.place.iter().cloned().collect();
    addresses.extend(account.frames.iter().cloned());
    let mut lines: Vec<String> = account
        .place_line
        .iter()
        .filter(|line| in_kernel(line))
        .cloned()
        .collect();
    for line in kernel_lines(executable, &addresses) {
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    let other = account.other_line.clone().filter(|line| in_kernel(line));
    let other = other.or_else(|| {
        kernel_lines(executable, account.other.as_slice())
            .into_iter()
            .next()
    });
    let message = account
        .message
        .replace("{other}", other.as_deref().unwrap_or("an unknown line"));
    let fault = Fault {
        message,
        lines,
        threadgroup: account.threadgroup,
        thread: account.thread,
    };
    match account.kind.as_str() {
        "rule" => RunError::Rule {
            rule: account.rule,
            fault,
        },
        "race" => RunError::Race { fault },
        "bounds" => RunError::OutOfBounds { fault },
        "uninitialised" => RunError::Uninitialised { fault },
        "divergence" => RunError::Divergence { fault },
        "undefined" => RunError::Undefined { fault },
        _ => RunError::Crash { fault },
    }
}

fn parse(text: &str) -> Account {
    let mut account = Account::default();
    for line in text.lines() {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        let value = value.to_owned();
        match key {
            "kind" => account.kind = value,
            "rule" => account.rule = value,
            "message" => account.message = value,
            "place_line" => account.place_line = Some(value),
            "place_pc" => account.place = Some(value),
            "other_line" => account.other_line = Some(value),
            "other_pc" => account.other = Some(value),
            "threadgroup" => account.threadgroup = three(&value),
            "thread" => account.thread = three(&value),
            "frame" => account.frames.push(value),
            _ => {}
        }
    }
    account
}

fn three(text: &str) -> [u32; 3] {
    let mut words = text
        .split_whitespace()
        .map(|word| word.parse().unwrap_or_default());
    [(); 3].map(|()| words.next().unwrap_or_default())
}

/// Whether a place is the kernel's own and not the shim's or the runtime's.
fn in_kernel(place: &str) -> bool {
    let file = place.split(':').next().unwrap_or_default();
    let shim = [
        "/shim/",
        "shim/",
        "/msl_cpu/",
        "/include/",
        "msl-cpu entries",
    ];
    !shim.iter().any(|part| file.contains(part)) && !file.starts_with("??") && !file.is_empty()
}

/// The kernel's lines at `addresses`, inlined callers behind their callees.
fn kernel_lines(executable: &Path, addresses: &[String]) -> Vec<String> {
    if addresses.is_empty() {
        return Vec::new();
    }
    let numbers: Vec<String> = addresses
        .iter()
        .map(|address| format!("0x{address}"))
        .collect();
    for program in [
        "llvm-symbolizer",
        "llvm-symbolizer-19",
        "llvm-symbolizer-18",
        "llvm-symbolizer-17",
        "addr2line",
    ] {
        let mut command = Command::new(program);
        if program == "addr2line" {
            command.arg("-i").arg("-e").arg(executable);
        } else {
            command
                .arg("--inlines")
                .arg("--functions=none")
                .arg(format!("--obj={}", executable.display()));
        }
        let Ok(output) = command.args(&numbers).output() else {
            continue;
        };
        if !output.status.success() {
            continue;
        }
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        return places(&text);
    }
    Vec::new()
}

/// `./kernel.metal:12:3` and `/x/./kernel.metal:12` as `kernel.metal:12`, the kernel's only.
fn places(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let path = line.rsplit_once("/./").map_or(line, |(_, rest)| rest);
        let path = path.trim_start_matches("./");
        let mut parts = path.split(':');
        let (Some(file), Some(number)) = (parts.next(), parts.next()) else {
            continue;
        };
        let number = number.split_whitespace().next().unwrap_or_default();
        let place = format!("{file}:{number}");
        if number != "0" && in_kernel(&place) && out.last() != Some(&place) {
            out.push(place);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{parse, places};

    #[test]
    fn only_kernel_lines_are_kept() {
        let text = "/x/shim/msl_cpu/simd.h:12:3\n./kernel.metal:7:1\n./kernel.metal:7:9\n\n??:0:0\n/./a/b.h:3:1\n";
        assert_eq!(places(text), ["kernel.metal:7", "a/b.h:3"]);
    }

    #[test]
    fn an_account_is_read() {
        let account = parse("kind race\nmessage byte 3 of x\nthread 1 2 3\nframe 401000\n");
        assert_eq!(
            (account.kind.as_str(), account.message.as_str()),
            ("race", "byte 3 of x")
        );
        assert_eq!((account.thread, account.frames.len()), ([1, 2, 3], 1));
    }
}
