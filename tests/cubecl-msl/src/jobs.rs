//! Checks that don't depend on each other, on all of the CPU's cores.

use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::recorder::Recorder;
use crate::tally::Tally;
use crate::target::Target;

/// One check or several that follow each other.
pub type Job = Box<dyn Fn(&Recorder, &mut Tally) + Sync>;

/// Runs all of them, each thread with a device of its own; lines come in the order in which checks end.
pub fn run(target: Target, jobs: &[Job]) -> Tally {
    let next = AtomicUsize::new(0);
    let worker = || {
        let recorder = Recorder::new(target);
        let mut tally = Tally::default();
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            job(&recorder, &mut tally);
        }
        tally
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..threads.min(jobs.len()))
            .map(|_| scope.spawn(worker))
            .collect();
        let mut total = Tally::default();
        for worker in workers {
            match worker.join() {
                Ok(tally) => total.add(&tally),
                Err(panic) => resume_unwind(panic),
            }
        }
        total
    })
}
