//! Time per call, contestants in turns.

use std::mem;
use std::time::{Duration, Instant};

use anyhow::Result;
use burn::tensor::Device;

use crate::catalogue::DeviceClass;
use crate::contestant::Contestant;
use crate::target::Target;

/// How much time to spend.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effort {
    /// Samples of each contestant.
    pub(crate) repeats: usize,
    /// After this much time a contestant gets no further sample.
    pub(crate) budget: Duration,
}

/// A sample is as many calls as take this long, so that the synchronisation does not count.
const SAMPLE: Duration = Duration::from_millis(30);
const MOST_CALLS: u32 = 4096;
/// Calls in this time do not count: a GPU lowers its clock while it waits for a kernel to be compiled or a
/// reference to be computed, and an H200 is then up to six times slow for a few tenths of a second.
const WARM_UP: Duration = Duration::from_millis(800);
/// Samples that are taken whatever they cost.
const FEWEST: usize = 2;

/// Samples of one contestant.
struct Clock {
    calls: u32,
    spent: Duration,
    seconds: Vec<f64>,
    failure: Option<anyhow::Error>,
}

/// Median seconds a call of each contestant, or why it stopped working.
pub(crate) fn alternate(
    contestants: &[Contestant<'_>],
    target: &Target,
    effort: Effort,
) -> Vec<Result<f64>> {
    let device = &target.opened.device;
    // The first warms the device up for the others.
    let mut warm_up = match target.class {
        DeviceClass::Gpu => WARM_UP,
        DeviceClass::Cpu | DeviceClass::Software => Duration::ZERO,
    };
    let mut clocks: Vec<Clock> = contestants
        .iter()
        .map(|contestant| Clock::calibrated(contestant, device, mem::take(&mut warm_up)))
        .collect();
    let mut order: Vec<usize> = (0..contestants.len()).collect();
    for round in 1..effort.repeats {
        // Back and forth, so that none profits from its place.
        order.reverse();
        for &place in &order {
            let clock = &mut clocks[place];
            if clock.failure.is_none() && (round < FEWEST || clock.spent < effort.budget) {
                clock.sample(&contestants[place], device);
            }
        }
    }
    clocks.into_iter().map(Clock::median).collect()
}

impl Clock {
    /// Finds how many calls a sample takes once the device is warm, and takes the first. A lazy backend that
    /// never computed would never get there.
    fn calibrated(contestant: &Contestant<'_>, device: &Device, warm_up: Duration) -> Self {
        let begin = Instant::now();
        let mut clock = Self {
            calls: 1,
            spent: Duration::ZERO,
            seconds: Vec::new(),
            failure: None,
        };
        loop {
            match timed(contestant, device, clock.calls) {
                Ok(took) if took < SAMPLE && clock.calls < MOST_CALLS => {
                    // At most fourfold, since few calls overstate the time of one.
                    let wanted = SAMPLE.as_secs_f64() / took.as_secs_f64().max(1e-9);
                    clock.calls = if wanted > 2.0 {
                        clock.calls * 4
                    } else {
                        clock.calls * 2
                    };
                }
                Ok(_) if begin.elapsed() < warm_up => {}
                Ok(took) => {
                    clock.push(took);
                    return clock;
                }
                Err(error) => {
                    clock.failure = Some(error);
                    return clock;
                }
            }
        }
    }

    fn sample(&mut self, contestant: &Contestant<'_>, device: &Device) {
        match timed(contestant, device, self.calls) {
            Ok(took) => self.push(took),
            Err(error) => self.failure = Some(error),
        }
    }

    fn push(&mut self, took: Duration) {
        self.spent += took;
        self.seconds
            .push(took.as_secs_f64() / f64::from(self.calls));
    }

    fn median(mut self) -> Result<f64> {
        match self.failure {
            Some(error) => Err(error),
            None => Ok(median(&mut self.seconds)),
        }
    }
}

fn timed(contestant: &Contestant<'_>, device: &Device, calls: u32) -> Result<Duration> {
    let start = Instant::now();
    for _ in 0..calls {
        drop(contestant.call()?);
    }
    device.sync()?;
    Ok(start.elapsed())
}

/// Sorts the samples; the mean of the middle two if their number is even, 0 without any.
pub(crate) fn median(samples: &mut [f64]) -> f64 {
    samples.sort_by(f64::total_cmp);
    let middle = samples.len() / 2;
    match samples {
        [] => 0.0,
        samples if samples.len() % 2 == 1 => samples[middle],
        samples => f64::midpoint(samples[middle - 1], samples[middle]),
    }
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_the_middle() {
        assert_eq!(median(&mut []), 0.0);
        assert_eq!(median(&mut [3.0]), 3.0);
        assert_eq!(median(&mut [9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&mut [9.0, 1.0, 2.0, 4.0]), 3.0);
    }
}
