//! The `tracing` feature: a span around each call and an event in it.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use burn::tensor::{Device, Tensor};
use burn_mtlflash::{Causal, FlashAttentionOptions, flash_attention};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down what happens.
#[derive(Clone, Default)]
struct Diary(Arc<Mutex<Vec<String>>>);

impl Diary {
    fn write(&self, line: String) {
        self.0.lock().expect("nobody panicked").push(line);
    }
}

#[derive(Default)]
struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").expect("a string takes everything");
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        write!(self.0, " {field}={value}").expect("a string takes everything");
    }
}

impl Subscriber for Diary {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "burn_mtlflash"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        span.record(&mut fields);
        self.write(format!("{}{}", span.metadata().name(), fields.0));
        Id::from_u64(1)
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.write(format!("event{}", fields.0));
    }

    fn enter(&self, _: &Id) {
        self.write("enter".to_owned());
    }

    fn exit(&self, _: &Id) {
        self.write("exit".to_owned());
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}
}

#[test]
fn a_call_is_a_span_with_its_shape_and_tier_and_an_event() {
    let diary = Diary::default();
    tracing::subscriber::with_default(diary.clone(), || {
        let q = Tensor::<4>::zeros([1, 4, 5, 8], &Device::flex());
        let k = Tensor::<4>::zeros([1, 2, 7, 8], &Device::flex());
        let options = FlashAttentionOptions::new().causal(Causal::BottomRight);
        flash_attention(q, k.clone(), k, options).expect("a valid call");
    });
    let span = "flash_attention dtype=f32 batch=1 heads_q=4 heads_kv=2 seq_q=5 seq_k=7 head_dim=8 \
                causal=true tier=chunked";
    let event = "event message=attention runs tier=chunked";
    let lines = diary.0.lock().expect("nobody panicked");
    assert_eq!(*lines, [span, "enter", event, "exit"]);
}
