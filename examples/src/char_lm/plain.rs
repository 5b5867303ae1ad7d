//! Burn's progress display where there is no terminal: a line every few steps.

use std::collections::HashMap;

use burn::train::logger::{EvaluationProgressLogger, TrainingProgressLogger};
use burn::train::metric::{MetricDefinition, MetricId, NumericEntry};
use burn::train::renderer::{
    EvaluationName, MetricState, MetricsRenderer, MetricsRendererEvaluation,
    MetricsRendererTraining,
};

/// Steps from one line to the next.
const STEPS_A_LINE: usize = 20;

/// Prints plain lines.
#[derive(Default)]
pub(crate) struct PlainRenderer {
    names: HashMap<MetricId, String>,
    latest: Vec<String>,
    epochs: usize,
    epoch: usize,
    step: usize,
    split: String,
}

impl PlainRenderer {
    fn keep(&mut self, state: MetricState) {
        let MetricState::Numeric(entry, Some(value)) = state else {
            return;
        };
        let last = matches!(value, NumericEntry::Final(_));
        if let Some(name) = self.names.get(&entry.metric_id) {
            let value = value.current();
            let digits = if value < 100.0 { 4 } else { 0 };
            let mean = if last { "mean " } else { "" };
            self.latest
                .push(format!("{mean}{} {value:.digits$}", name.to_lowercase()));
        }
    }

    fn print(&self, what: &str) {
        let Self { epoch, epochs, .. } = self;
        println!("epoch {epoch}/{epochs}  {what}  {}", self.latest.join("  "));
    }
}

impl MetricsRendererTraining for PlainRenderer {
    fn update_train(&mut self, state: MetricState) {
        self.keep(state);
    }

    fn update_valid(&mut self, state: MetricState) {
        self.keep(state);
    }
}

impl TrainingProgressLogger for PlainRenderer {
    fn start(
        &mut self,
        total_epochs: usize,
        starting_epoch: usize,
        _total_items: Option<usize>,
        label: Option<&str>,
    ) {
        self.epochs = total_epochs;
        self.epoch = starting_epoch;
        println!("training {}", label.unwrap_or_default());
    }

    fn update_epoch(&mut self, epoch: usize) {
        self.epoch = epoch + 1;
    }

    fn start_split(&mut self, split: &str, _total_items: usize) {
        split.clone_into(&mut self.split);
        self.step = 0;
        self.latest.clear();
    }

    fn update_split(&mut self, _items_processed: usize) {
        self.step += 1;
        if self.split == "train" && self.step.is_multiple_of(STEPS_A_LINE) {
            self.print(&format!("step {:>4}", self.step));
        }
        self.latest.clear();
    }

    fn end_split(&mut self) {
        self.print(&self.split.clone());
    }

    fn end(&mut self) {}

    fn log_event_training(&mut self, _event: String) {}
}

impl MetricsRenderer for PlainRenderer {
    fn manual_close(&mut self) {}

    fn register_metric(&mut self, definition: MetricDefinition) {
        self.names
            .insert(definition.metric_id, definition.name.to_string());
    }
}

// Burn's renderers serve evaluations too; there is none here.
impl MetricsRendererEvaluation for PlainRenderer {
    fn update_test(&mut self, _name: EvaluationName, _state: MetricState) {}
}

impl EvaluationProgressLogger for PlainRenderer {
    fn start_global_progress(&mut self, _total_tests: usize) {}

    fn start_test(&mut self, _name: &str, _total_items: usize) {}

    fn update_test_progress(&mut self, _items_processed: usize) {}

    fn end_test(&mut self) {}

    fn end_global_progress(&mut self) {}

    fn log_event_evaluation(&mut self, _event: String) {}
}
