//! Runs a grid in a child process. `shim/runtime/main.cpp` holds the other half of the protocol.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::buffer::Buffer;
use crate::cache;
use crate::compile::Library;
use crate::counters::Counters;
use crate::error::{Fault, RunError};
use crate::fault;
use crate::options::{Grid, Guard, Layout, Mode, Multiply, RunOptions, Schedule};

const PROTOCOL_VERSION: u64 = 1;
const MAX_THREADS: u64 = 1024;

impl Library {
    /// Runs `entry` over `grid`; `buffers[i]` is the kernel's `[[buffer(i)]]`.
    ///
    /// # Errors
    /// [`RunError`] says what the kernel did wrong, with its line and thread. The buffers are unchanged then.
    pub fn dispatch(
        &self,
        entry: &str,
        grid: &Grid,
        buffers: &mut [Buffer],
        run: &RunOptions,
    ) -> Result<Counters, RunError> {
        let writable = self.check_call(entry, grid, buffers)?;
        let number = self
            .entries
            .iter()
            .position(|known| known.name == entry)
            .unwrap_or_default();
        let folder = Scratch::new()
            .map_err(|error| RunError::Runner(format!("temporary folder: {error}")))?;
        let file = |name: &str| folder.0.join(name);
        let request = request(number, grid, buffers, &writable, run);
        fs::write(file("request"), request)
            .map_err(|error| RunError::Runner(format!("request: {error}")))?;
        let status = self.run_child(
            &file("request"),
            &file("result"),
            &file("fault"),
            run.timeout,
        )?;
        if !status.success() {
            return Err(match fs::read_to_string(file("fault")) {
                Ok(text) if !text.is_empty() => fault::read(&text, &self.executable),
                _ => RunError::Crash {
                    fault: Fault {
                        message: format!("the process ended with {status}"),
                        ..Fault::default()
                    },
                },
            });
        }
        let result = fs::read(file("result"))
            .map_err(|error| RunError::Runner(format!("result: {error}")))?;
        read_result(&result, buffers, &writable, self.mode)
            .ok_or_else(|| RunError::Runner("the result is cut short".to_owned()))
    }

    /// Which buffers the kernel may write; or why the call makes no sense.
    fn check_call(
        &self,
        entry: &str,
        grid: &Grid,
        buffers: &[Buffer],
    ) -> Result<Vec<bool>, RunError> {
        let names = || {
            self.entries
                .iter()
                .map(|known| known.name.as_str())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let known = self.entry(entry).ok_or_else(|| {
            RunError::Call(format!("no kernel `{entry}`; the library has {}", names()))
        })?;
        let threads: u64 = grid.threads.iter().map(|&n| u64::from(n)).product();
        if threads == 0 || threads > MAX_THREADS {
            return Err(RunError::Call(format!(
                "{threads} threads a threadgroup; 1 to {MAX_THREADS} are possible"
            )));
        }
        if grid.threadgroups.contains(&0) {
            return Err(RunError::Call(format!(
                "a grid of {:?} threadgroups is empty",
                grid.threadgroups
            )));
        }
        let mut writable = vec![false; buffers.len()];
        for argument in &known.buffers {
            let got = buffers.len();
            let slot = writable.get_mut(argument.index);
            let slot = slot.ok_or_else(|| {
                RunError::Call(format!(
                    "`{}` is buffer {}, but {got} buffers were given",
                    argument.name, argument.index
                ))
            })?;
            *slot |= argument.writable;
        }
        Ok(writable)
    }

    fn run_child(
        &self,
        request: &Path,
        result: &Path,
        fault: &Path,
        timeout: Duration,
    ) -> Result<ExitStatus, RunError> {
        let spawned = Command::new(&self.executable)
            .arg(request)
            .arg(result)
            .arg(fault)
            .stdin(Stdio::null())
            .spawn();
        let mut child = spawned
            .map_err(|error| RunError::Runner(format!("{}: {error}", self.executable.display())))?;
        wait(&mut child, timeout)
            .map_err(|error| RunError::Runner(error.to_string()))?
            .ok_or(RunError::Timeout { after: timeout })
    }
}

/// Waits for the child, and ends it when its time is up.
fn wait(child: &mut Child, timeout: Duration) -> io::Result<Option<ExitStatus>> {
    let start = Instant::now();
    let mut pause = Duration::from_micros(200);
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        if start.elapsed() >= timeout {
            child.kill()?;
            child.wait()?;
            return Ok(None);
        }
        thread::sleep(pause);
        pause = (pause * 3 / 2).min(Duration::from_millis(5));
    }
}

/// A folder for the files of one run, in memory where the system has such a place.
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> io::Result<Self> {
        let memory = Path::new("/dev/shm");
        let name = cache::unique("msl-cpu");
        for root in [memory, &env::temp_dir()] {
            let folder = root.join(&name);
            if root.is_dir() && fs::create_dir(&folder).is_ok() {
                return Ok(Self(folder));
            }
        }
        let folder = env::temp_dir().join(&name);
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // A folder left behind in the temporary place harms nobody.
        drop(fs::remove_dir_all(&self.0));
    }
}

fn wide(n: usize) -> u64 {
    u64::try_from(n).unwrap_or(u64::MAX)
}

fn request(
    entry: usize,
    grid: &Grid,
    buffers: &[Buffer],
    writable: &[bool],
    run: &RunOptions,
) -> Vec<u8> {
    let (order, seed) = match run.schedule {
        Schedule::Forward => (0, 0),
        Schedule::Reverse => (1, 0),
        Schedule::Seeded(seed) => (2, seed),
    };
    let cores = thread::available_parallelism().map_or(1, |n| wide(n.get()));
    let threadgroups = grid
        .threadgroups
        .iter()
        .fold(1u64, |all, &n| all.saturating_mul(u64::from(n)));
    let mut words = vec![PROTOCOL_VERSION, wide(entry)];
    words.extend(
        grid.threadgroups
            .iter()
            .chain(&grid.threads)
            .map(|&n| u64::from(n)),
    );
    words.extend([
        order,
        seed,
        u64::from(run.layout == Layout::M5),
        u64::from(run.multiply == Multiply::Accumulates),
    ]);
    words.extend([
        u64::from(run.guard == Guard::Front),
        cores.min(threadgroups),
        wide(buffers.len()),
    ]);
    for (buffer, &writable) in buffers.iter().zip(writable) {
        words.extend([
            wide(buffer.len()),
            u64::from(writable),
            u64::from(buffer.initialised.is_some()),
        ]);
    }
    let mut out: Vec<u8> = words.into_iter().flat_map(u64::to_le_bytes).collect();
    for buffer in buffers {
        out.extend(&buffer.bytes);
        out.extend(buffer.initialised.iter().flatten());
    }
    out
}

/// Puts the child's results into `buffers`; `None` where they are cut short.
fn read_result(
    result: &[u8],
    buffers: &mut [Buffer],
    writable: &[bool],
    mode: Mode,
) -> Option<Counters> {
    let mut rest = result;
    let mut words = [0u64; Counters::WORDS];
    if word(&mut rest)? != PROTOCOL_VERSION {
        return None;
    }
    for slot in &mut words {
        *slot = word(&mut rest)?;
    }
    let maps = if mode == Mode::Check { 2 } else { 1 };
    let expected: usize = buffers
        .iter()
        .zip(writable)
        .filter(|(_, writable)| **writable)
        .map(|(buffer, _)| buffer.len() * maps)
        .sum();
    if rest.len() != expected {
        return None;
    }
    for (buffer, _) in buffers
        .iter_mut()
        .zip(writable)
        .filter(|(_, writable)| **writable)
    {
        let length = buffer.len();
        buffer.bytes.copy_from_slice(rest.split_off(..length)?);
        buffer.initialised = match mode {
            Mode::Check => Some(rest.split_off(..length)?.to_vec()).filter(|map| map.contains(&0)),
            Mode::Fast => None,
        };
    }
    Some(Counters::from_words(&words))
}

fn word(rest: &mut &[u8]) -> Option<u64> {
    let bytes = rest.split_off(..8)?;
    Some(u64::from_le_bytes(bytes.try_into().ok()?))
}
