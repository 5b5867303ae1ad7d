//! Facts about this machine, gathered before anything is decided.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Os {
    Linux,
    Mac,
    Other,
}

/// A Vulkan driver, known by the manifest that the Vulkan loader reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Driver {
    pub(crate) manifest: PathBuf,
    /// Runs on the CPU (Mesa's lavapipe, SwiftShader).
    pub(crate) software: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Machine {
    pub(crate) os: Os,
    pub(crate) root: bool,
    pub(crate) apt: bool,
    pub(crate) sudo: bool,
    /// The Vulkan loader, libvulkan.so.1.
    pub(crate) loader: bool,
    /// The OpenGL loader, libEGL.so.1.
    pub(crate) egl: bool,
    pub(crate) drivers: Vec<Driver>,
    /// The user named the drivers through the loader's own variables.
    pub(crate) drivers_chosen: bool,
    /// A device node of a GPU. Mesa installs the manifests of all its drivers, so a manifest alone
    /// does not say that there is a GPU.
    pub(crate) gpu_node: bool,
    /// XDG_RUNTIME_DIR is set.
    pub(crate) runtime_dir: bool,
}

impl Machine {
    pub(crate) fn probe() -> Self {
        let chosen = ["VK_DRIVER_FILES", "VK_ICD_FILENAMES"]
            .into_iter()
            .find_map(|name| env::var_os(name).filter(|files| !files.is_empty()));
        let manifests = match &chosen {
            Some(files) => env::split_paths(files).collect(),
            None => manifest_dirs(),
        };
        Self {
            os: os(),
            root: stdout_of("id", &["-u"]).is_some_and(|uid| uid.trim() == "0"),
            apt: on_path("apt-get"),
            sudo: on_path("sudo"),
            loader: has_library("libvulkan.so.1"),
            egl: has_library("libEGL.so.1"),
            drivers: manifests.iter().flat_map(|path| drivers_at(path)).collect(),
            drivers_chosen: chosen.is_some(),
            gpu_node: has_gpu_node(),
            runtime_dir: env::var_os("XDG_RUNTIME_DIR").is_some(),
        }
    }
}

fn os() -> Os {
    if cfg!(target_os = "linux") {
        Os::Linux
    } else if cfg!(target_os = "macos") {
        Os::Mac
    } else {
        Os::Other
    }
}

/// The directories the Vulkan loader looks into on Linux.
fn manifest_dirs() -> Vec<PathBuf> {
    let data = env::var_os("XDG_DATA_DIRS").filter(|dirs| !dirs.is_empty());
    let data = data.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    let home = env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share"));
    let mut dirs: Vec<PathBuf> = ["/etc/xdg", "/etc", "/usr/share"].map(PathBuf::from).into();
    dirs.extend(env::split_paths(&data));
    dirs.extend(home);
    dirs.sort();
    dirs.dedup();
    dirs.iter().map(|dir| dir.join("vulkan/icd.d")).collect()
}

/// The drivers of a manifest, or of all manifests in a directory.
fn drivers_at(path: &Path) -> Vec<Driver> {
    let mut manifests: Vec<PathBuf> = if path.is_dir() {
        fs::read_dir(path).map_or_else(
            |_| Vec::new(),
            |files| files.flatten().map(|file| file.path()).collect(),
        )
    } else {
        vec![path.to_path_buf()]
    };
    manifests.retain(|file| file.is_file() && file.extension() == Some(OsStr::new("json")));
    manifests.sort();
    manifests.into_iter().map(Driver::new).collect()
}

impl Driver {
    pub(crate) fn new(manifest: PathBuf) -> Self {
        let name = manifest.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_lowercase();
        let software = ["lvp", "lavapipe", "llvmpipe", "swiftshader"]
            .iter()
            .any(|known| name.contains(known));
        Self { manifest, software }
    }
}

fn has_library(name: &str) -> bool {
    // A plain user of Debian has no /sbin on the path; musl systems have no cache to list.
    let listed = ["ldconfig", "/sbin/ldconfig", "/usr/sbin/ldconfig"]
        .into_iter()
        .find_map(|ldconfig| stdout_of(ldconfig, &["-p"]))
        .is_some_and(|cache| cache.contains(name));
    let on_path = env::var_os("LD_LIBRARY_PATH")
        .is_some_and(|dirs| env::split_paths(&dirs).any(|dir| dir.join(name).exists()));
    let common = ["/usr/lib", "/usr/lib64", "/usr/local/lib"];
    listed || on_path || common.iter().any(|dir| Path::new(dir).join(name).exists())
}

fn has_gpu_node() -> bool {
    let render_node = fs::read_dir("/dev/dri").is_ok_and(|mut nodes| {
        nodes.any(|node| {
            node.is_ok_and(|node| node.file_name().to_string_lossy().starts_with("renderD"))
        })
    });
    // NVIDIA's own driver, WSL, Tegra, Adreno, Mali.
    let others = ["nvidiactl", "dxg", "nvhost-ctrl-gpu", "kgsl-3d0", "mali0"];
    render_node
        || others
            .iter()
            .any(|node| Path::new("/dev").join(node).exists())
}

fn on_path(program: &str) -> bool {
    env::var_os("PATH")
        .is_some_and(|dirs| env::split_paths(&dirs).any(|dir| dir.join(program).is_file()))
}

fn stdout_of(program: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn software_drivers_are_known_by_name() {
        for (manifest, software) in [
            ("/usr/share/vulkan/icd.d/lvp_icd.x86_64.json", true),
            ("/usr/share/vulkan/icd.d/lvp_icd.json", true),
            ("/opt/chromium/vk_swiftshader_icd.json", true),
            ("/etc/vulkan/icd.d/nvidia_icd.json", false),
            ("/usr/share/vulkan/icd.d/radeon_icd.x86_64.json", false),
        ] {
            assert_eq!(
                Driver::new(manifest.into()).software,
                software,
                "{manifest}"
            );
        }
    }
}
