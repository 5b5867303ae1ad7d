//! Keeps what Burn's metrics report, for the curve and the summary.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use burn::train::logger::MetricLogger;
use burn::train::metric::store::{EpochSummary, MetricsUpdate, Split};
use burn::train::metric::{LossMetric, Metric, MetricDefinition, MetricId, NumericEntry};

use crate::curves::{Curve, Point};
use crate::speed::TokensPerSecond;

/// A metric logger that fills memory; its clones fill the same one.
#[derive(Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<Recording>>);

/// What was heard during a training.
#[derive(Clone, Default)]
pub(crate) struct Recording {
    /// The loss of each training step, and over the validation text after each epoch.
    pub(crate) curve: Curve,
    /// Of each epoch.
    pub(crate) tokens_per_second: Vec<f64>,
    names: HashMap<MetricId, String>,
}

impl Recorder {
    /// What was heard so far.
    pub(crate) fn recording(&self) -> Recording {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Recording> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recording {
    fn hear(&mut self, name: &str, entry: &NumericEntry, split: &Split) {
        let value = entry.current();
        let last = matches!(entry, NumericEntry::Final(_));
        if name == TokensPerSecond::NAME {
            // An epoch of a single step has no speed.
            if last && value.is_finite() {
                self.tokens_per_second.push(value);
            }
        } else if name == *LossMetric::new().name() {
            let steps = self.curve.train.len();
            match (split, last) {
                (Split::Train, false) => self.curve.train.push(Point::new(steps + 1, value)),
                (Split::Valid, true) => self.curve.valid.push(Point::new(steps, value)),
                _ => {}
            }
        }
    }
}

impl MetricLogger for Recorder {
    fn log(&mut self, update: MetricsUpdate, _epoch: usize, split: &Split) {
        let mut recording = self.lock();
        for numeric in &update.entries_numeric {
            let name = recording.names.get(&numeric.entry.metric_id).cloned();
            if let (Some(name), Some(entry)) = (name, &numeric.numeric_entry) {
                recording.hear(&name, entry, split);
            }
        }
    }

    fn read_numeric(
        &mut self,
        _name: &str,
        _epoch: usize,
        _split: &Split,
    ) -> Result<Vec<NumericEntry>, String> {
        // Checkpoints, early stopping and Burn's summary ask for it; none is used here.
        Err("the recorder of the curve is read at the end only".to_owned())
    }

    fn log_metric_definition(&mut self, definition: MetricDefinition) {
        self.lock()
            .names
            .insert(definition.metric_id, definition.name.to_string());
    }

    fn log_epoch_summary(&mut self, _summary: EpochSummary) {}
}
