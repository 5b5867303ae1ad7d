//! Training speed as one of Burn's metrics.

use std::sync::Arc;
use std::time::Instant;

use burn::tensor::TensorReadError;
use burn::train::metric::state::{FormatOptions, NumericMetricState};
use burn::train::metric::{
    Metric, MetricAttributes, MetricMetadata, MetricName, Numeric, NumericAttributes, NumericEntry,
    SerializedEntry,
};

/// How many tokens a step learned from.
pub(crate) struct Tokens(pub(crate) usize);

/// Tokens per second, from the end of one step to the end of the next: an epoch's first step, which
/// may compile kernels, counts as nothing.
#[derive(Clone)]
pub(crate) struct TokensPerSecond {
    name: MetricName,
    state: NumericMetricState,
    last: Option<Instant>,
}

impl TokensPerSecond {
    /// The metric's name.
    pub(crate) const NAME: &str = "Tokens/s";

    /// A metric that has seen no step.
    pub(crate) fn new() -> Self {
        Self {
            name: Arc::new(Self::NAME.to_owned()),
            state: NumericMetricState::new(),
            last: None,
        }
    }

    fn format(&self) -> FormatOptions {
        FormatOptions::new(self.name()).precision(0)
    }
}

impl Metric for TokensPerSecond {
    type Input = Tokens;

    fn update(
        &mut self,
        item: &Tokens,
        _: &MetricMetadata,
    ) -> Result<SerializedEntry, TensorReadError> {
        let now = Instant::now();
        let Some(last) = self.last.replace(now) else {
            return Ok(SerializedEntry::not_available(None));
        };
        let took = now.duration_since(last);
        // Weighted by time, the mean over an epoch is all tokens over all time.
        let weight = usize::try_from(took.as_micros())
            .unwrap_or(usize::MAX)
            .max(1);
        self.state
            .update(item.0 as f64 * 1e6 / weight as f64, weight);
        Ok(self.state.compute_update(self.format()))
    }

    fn compute(&mut self) -> Result<SerializedEntry, TensorReadError> {
        if self.value().is_none() {
            return Ok(SerializedEntry::not_available(None));
        }
        Ok(self.state.compute_final(self.format()))
    }

    fn clear(&mut self) {
        self.state.reset();
        self.last = None;
    }

    fn name(&self) -> MetricName {
        self.name.clone()
    }

    fn attributes(&self) -> MetricAttributes {
        NumericAttributes {
            unit: None,
            higher_is_better: true,
        }
        .into()
    }
}

impl Numeric for TokensPerSecond {
    fn value(&self) -> Option<NumericEntry> {
        let value = self.state.current_value();
        value.current().is_finite().then_some(value)
    }

    fn running_value(&self) -> Option<NumericEntry> {
        let value = self.state.running_value();
        value.current().is_finite().then_some(value)
    }

    fn final_value(&self) -> NumericEntry {
        self.state.final_value()
    }
}
