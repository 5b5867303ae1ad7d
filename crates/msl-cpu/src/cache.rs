//! Built things by the hash of what they were built from, safe with several processes at once.

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

/// The cache's folder.
pub(crate) fn folder() -> PathBuf {
    if let Some(named) = env::var_os("MSL_CPU_CACHE") {
        return PathBuf::from(named);
    }
    let set = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let user = set("XDG_CACHE_HOME").or_else(|| Some(set("HOME")?.join(".cache")));
    user.unwrap_or_else(env::temp_dir).join("msl-cpu")
}

/// 128 bits of hash over `parts`, as hexadecimal.
pub(crate) fn key(parts: &[&str]) -> String {
    let half = |salt: u64| {
        let mut hasher = DefaultHasher::new();
        salt.hash(&mut hasher);
        parts.hash(&mut hasher);
        hasher.finish()
    };
    format!("{:016x}{:016x}", half(0), half(1))
}

/// A name that no other thread or process uses.
pub(crate) fn unique(prefix: &str) -> String {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    format!(
        "{prefix}-{}-{}",
        process::id(),
        NEXT.fetch_add(1, Ordering::Relaxed)
    )
}

/// The folder `name`, built by `build` in a folder of its own and then moved to its place in one step.
pub(crate) fn entry<E>(
    root: &Path,
    name: &str,
    on_error: impl Fn(&Path, io::Error) -> E,
    build: impl FnOnce(&Path) -> Result<(), E>,
) -> Result<PathBuf, E> {
    let place = root.join(name);
    if place.is_dir() {
        return Ok(place);
    }
    let draft = root.join(unique(&format!("draft-{name}")));
    fs::create_dir_all(&draft).map_err(|error| on_error(&draft, error))?;
    let built = build(&draft);
    if built.is_ok() {
        let moved = fs::rename(&draft, &place);
        if moved.is_ok() {
            return Ok(place);
        }
        // Another process was faster, and its result is as good.
        if !place.is_dir() {
            return moved
                .map(|()| place.clone())
                .map_err(|error| on_error(&place, error));
        }
    }
    // What is left of a draft is only room.
    drop(fs::remove_dir_all(&draft));
    built.map(|()| place)
}

#[cfg(test)]
mod tests {
    use super::{entry, key, unique};
    use std::{env, fs, io, path::Path};

    fn plain(_: &Path, error: io::Error) -> String {
        error.to_string()
    }

    #[test]
    fn a_failed_build_leaves_nothing() {
        let root = env::temp_dir().join(unique("msl-cpu-cache-test"));
        let failed = entry(&root, "a", plain, |_| Err("no".to_owned()));
        assert_eq!(failed, Err("no".to_owned()));
        assert_eq!(fs::read_dir(&root).expect("root").count(), 0);
        let built = entry(&root, "a", plain, |at| {
            fs::write(at.join("f"), "1").map_err(|e| e.to_string())
        });
        assert_eq!(built.as_ref().map(|at| at.join("f").is_file()), Ok(true));
        let again = entry(&root, "a", plain, |_| Err("built twice".to_owned()));
        assert_eq!(again, built);
        fs::remove_dir_all(&root).expect("removes");
    }

    #[test]
    fn keys_tell_parts_apart() {
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
    }
}
