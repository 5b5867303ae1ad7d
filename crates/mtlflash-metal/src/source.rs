//! The text of the kernels: `kernels-msl/` as it was when this crate was built, and how a kernel's
//! files become one text.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// Lines that come before a kernel's text, as pairs of name and value.
pub(crate) type Definitions = Vec<(&'static str, String)>;

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../kernels-msl/", $path)))),*]
    };
}

/// Every file under `kernels-msl/`, by its path there.
const FILES: &[(&str, &str)] = files![
    "attention/backward_params.h",
    "attention/gradients.h",
    "attention/params.h",
    "attention/prelude.h",
    "attention/scores.h",
    "attention/short_rows.h",
    "attention/softmax.h",
    "attention/views.h",
    "attention/visibility.h",
    "simdgroup/apart.h",
    "simdgroup/backward_block.h",
    "simdgroup/backward_keys.h",
    "simdgroup/backward_keys.metal",
    "simdgroup/backward_queries.h",
    "simdgroup/backward_queries.metal",
    "simdgroup/forward.h",
    "simdgroup/forward.metal",
    "simdgroup/fragment.h",
    "simdgroup/rows.h",
    "simdgroup/staging.h",
    "simdgroup/transposed.h",
    "tensor/backward_v2r_keys.metal",
    "tensor/backward_v2r_queries.metal",
    "tensor/finite.h",
    "tensor/forward_v2.metal",
    "tensor/forward_v2r.metal",
    "tensor/fragment.h",
    "tensor/fragments_backward.h",
    "tensor/fragments_backward_keys.h",
    "tensor/fragments_backward_queries.h",
    "tensor/fragments_forward.h",
    "tensor/probe.metal",
    "tensor/requirements.h",
    "tensor/self_test.h",
    "tensor/self_test_fragments.metal",
    "tensor/self_test_tensors.metal",
    "tensor/tensors_forward.h",
    "tensor/walk.h",
];

/// Why no text could be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SourceError {
    /// A file includes one that does not exist.
    #[error("{includer}: got #include \"{path}\", expected a file under kernels-msl")]
    NoSuchFile {
        /// The file that is missing.
        path: String,
        /// The file that wants it, or `entry`.
        includer: String,
    },
    /// An include line without a closing quote.
    #[error("{file}:{line}: got {text}, expected #include \"path\"")]
    BadInclude {
        /// The file.
        file: String,
        /// Its line, from 1.
        line: usize,
        /// The line's text.
        text: String,
    },
}

/// Where kernel files are read from.
#[derive(Clone, Copy, Debug)]
pub enum Files<'a> {
    /// As this crate was built with them.
    BuiltIn,
    /// A folder laid out as `kernels-msl/`, read when asked: for working on kernels.
    Folder(&'a Path),
}

impl Files<'_> {
    fn read(self, path: &str) -> Option<Cow<'static, str>> {
        match self {
            Self::BuiltIn => FILES
                .iter()
                .find(|(name, _)| *name == path)
                .map(|(_, text)| Cow::Borrowed(*text)),
            Self::Folder(folder) => std::fs::read_to_string(folder.join(path))
                .ok()
                .map(Cow::Owned),
        }
    }
}

/// Built-in texts by what they depend on: making one takes longer than a launch.
static SPECIALISED: Mutex<Option<Texts>> = Mutex::new(None);

type Texts = HashMap<(&'static str, Definitions), Arc<str>>;

/// [`flattened`], a built-in text made once and shared.
///
/// # Errors
/// As [`flattened`].
pub(crate) fn specialised(
    files: Files<'_>,
    entry: &'static str,
    definitions: Definitions,
) -> Result<Arc<str>, SourceError> {
    if let Files::Folder(_) = files {
        return flattened(files, entry, &definitions).map(Arc::from);
    }
    let mut texts = SPECIALISED.lock().unwrap_or_else(PoisonError::into_inner);
    let texts = texts.get_or_insert_default();
    let key = (entry, definitions);
    if let Some(text) = texts.get(&key) {
        return Ok(text.clone());
    }
    let text: Arc<str> = flattened(files, entry, &key.1)?.into();
    texts.insert(key, text.clone());
    Ok(text)
}

/// The text of `entry` with what it includes by `#include "path"`, each file once, paths relative to
/// `kernels-msl/`, after one `#define` a definition. Includes of the system stay.
///
/// # Errors
/// [`SourceError`]: a file that does not exist, an include line that is none.
pub(crate) fn flattened(
    files: Files<'_>,
    entry: &str,
    definitions: &Definitions,
) -> Result<String, SourceError> {
    let mut text = String::new();
    for (name, value) in definitions {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "#define {name} {value}");
    }
    let mut flattener = Flattener {
        files,
        seen: BTreeSet::new(),
        text,
    };
    flattener.append(entry, "entry")?;
    Ok(flattener.text)
}

struct Flattener<'a> {
    files: Files<'a>,
    seen: BTreeSet<String>,
    text: String,
}

impl Flattener<'_> {
    fn append(&mut self, path: &str, includer: &str) -> Result<(), SourceError> {
        if !self.seen.insert(path.to_owned()) {
            return Ok(());
        }
        let content = self
            .files
            .read(path)
            .ok_or_else(|| SourceError::NoSuchFile {
                path: path.to_owned(),
                includer: includer.to_owned(),
            })?;
        for (index, line) in content.lines().enumerate() {
            let Some(rest) = line.trim_start().strip_prefix("#include \"") else {
                self.text.push_str(line);
                self.text.push('\n');
                continue;
            };
            let included = rest
                .split_once('"')
                .ok_or_else(|| SourceError::BadInclude {
                    file: path.to_owned(),
                    line: index + 1,
                    text: line.to_owned(),
                })?;
            self.append(included.0, path)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_built_in() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernels-msl");
        let mut found = Vec::new();
        for room in std::fs::read_dir(&folder).expect("kernels-msl") {
            let room = room.expect("readable").path();
            if !room.is_dir() {
                continue;
            }
            for file in std::fs::read_dir(&room).expect("a folder") {
                let path = file.expect("readable").path();
                let path = path.strip_prefix(&folder).expect("inside").to_owned();
                found.push(path.to_string_lossy().into_owned());
            }
        }
        found.sort();
        let mut built_in: Vec<_> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        built_in.sort();
        assert_eq!(built_in, found);
    }

    #[test]
    fn a_missing_file_is_named_with_its_includer() {
        let error = flattened(Files::BuiltIn, "nowhere.metal", &Vec::new());
        assert_eq!(
            error.map_err(|error| error.to_string()),
            Err("entry: got #include \"nowhere.metal\", expected a file under kernels-msl".into())
        );
    }

    #[test]
    fn equal_definitions_share_a_built_in_text() {
        let made = |rows: &str| {
            let definitions = vec![("MTLFLASH_ROWS", rows.to_owned())];
            specialised(Files::BuiltIn, "attention/prelude.h", definitions).expect("built in")
        };
        let first = made("16");
        assert!(Arc::ptr_eq(&first, &made("16")));
        assert!(made("32").starts_with("#define MTLFLASH_ROWS 32\n"));
        assert!(first.starts_with("#define MTLFLASH_ROWS 16\n"));
    }

    #[test]
    fn definitions_come_first_and_system_includes_stay() {
        let definitions = vec![("MTLFLASH_ROWS", "64".to_owned())];
        let text =
            flattened(Files::BuiltIn, "attention/prelude.h", &definitions).expect("built in");
        assert!(text.starts_with("#define MTLFLASH_ROWS 64\n"), "{text}");
        assert!(text.contains("#include <metal_stdlib>\n"), "{text}");
    }
}
