//! Compiled kernels, kept by what they depend on.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use crate::call::Call;

/// What a compiled kernel depends on, beside the device: its text and its threadgroup. Names spell
/// nearly all of a text's parameters, so few texts share one and are compared.
#[derive(Debug)]
pub(crate) struct Pipelines<P> {
    by_name: Mutex<HashMap<String, Vec<Compiled<P>>>>,
}

#[derive(Debug)]
struct Compiled<P> {
    source: Arc<str>,
    threads: [u32; 3],
    pipeline: Arc<P>,
}

impl<P> Pipelines<P> {
    pub(crate) fn new() -> Self {
        Self {
            by_name: Mutex::new(HashMap::new()),
        }
    }

    /// The pipeline of a call, made if there is none. One is made at a time; failures are not kept.
    pub(crate) fn get_or_make<E>(
        &self,
        call: &Call<'_>,
        make: impl FnOnce() -> Result<P, E>,
    ) -> Result<Arc<P>, E> {
        // What a panic in `make` left is whole: it runs before the insertion.
        let mut by_name = self.by_name.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = by_name
            .get(call.entry)
            .into_iter()
            .flatten()
            .find(|known| known.serves(call))
        {
            return Ok(known.pipeline.clone());
        }
        let pipeline = Arc::new(make()?);
        by_name
            .entry(call.entry.to_owned())
            .or_default()
            .push(Compiled {
                source: call.source.clone(),
                threads: call.threads,
                pipeline: pipeline.clone(),
            });
        Ok(pipeline)
    }
}

impl<P> Compiled<P> {
    fn serves(&self, call: &Call<'_>) -> bool {
        // Built-in texts are shared, so the pointer mostly settles it.
        let same_text = Arc::ptr_eq(&self.source, call.source) || self.source == *call.source;
        same_text && self.threads == call.threads
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call<'a>(entry: &'a str, source: &'a Arc<str>) -> Call<'a> {
        Call {
            entry,
            source,
            threadgroups: [1; 3],
            threads: [32, 4, 1],
            tensors: Vec::new(),
            uniforms: None,
        }
    }

    #[test]
    fn a_text_is_compiled_once_and_another_of_the_same_name_is_not_taken_for_it() {
        let pipelines = Pipelines::new();
        let (first, second): (Arc<str>, Arc<str>) = ("#define A 1".into(), "#define A 2".into());
        let get = |call: &Call<'_>, made: u32| pipelines.get_or_make(call, || Ok::<_, ()>(made));
        assert_eq!(get(&call("v1", &first), 1).as_deref(), Ok(&1));
        assert_eq!(get(&call("v1", &first), 2).as_deref(), Ok(&1));
        // An equal text elsewhere in memory.
        let copy: Arc<str> = String::from(&*first).into();
        assert_eq!(get(&call("v1", &copy), 3).as_deref(), Ok(&1));
        assert_eq!(get(&call("v1", &second), 4).as_deref(), Ok(&4));
        assert_eq!(get(&call("v2", &first), 5).as_deref(), Ok(&5));
        let other_grid = Call {
            threadgroups: [9, 9, 9],
            ..call("v1", &first)
        };
        assert_eq!(get(&other_grid, 6).as_deref(), Ok(&1));
        let other_group = Call {
            threads: [32, 8, 1],
            ..call("v1", &first)
        };
        assert_eq!(get(&other_group, 7).as_deref(), Ok(&7));
    }

    #[test]
    fn a_failure_is_not_kept() {
        let pipelines = Pipelines::new();
        let source: Arc<str> = "text".into();
        let call = call("v1", &source);
        assert_eq!(pipelines.get_or_make(&call, || Err("no")), Err("no"));
        let made = pipelines.get_or_make(&call, || Ok::<_, &str>(8));
        assert_eq!(made.as_deref(), Ok(&8));
    }
}
