//! Getting this machine ready: a Vulkan driver, and where there is no GPU Mesa's software drivers for
//! Vulkan and OpenGL. CubeCL's SPIR-V with shared memory crashes Mesa's Vulkan one, so all kernels but
//! the simplest run through OpenGL there.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
};

use crate::machine::{Driver, Machine, Os};

const PACKAGES: [&str; 5] = [
    "mesa-vulkan-drivers",
    "libvulkan1",
    "libegl1",
    "libegl-mesa0",
    "libgl1-mesa-dri",
];

/// What our kernels can run on here.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Gpu {
    Metal,
    Vulkan,
    Software,
    /// Nothing, and why.
    None(String),
}

/// What is to be done before anything runs.
#[derive(Debug, PartialEq)]
enum Step {
    Nothing,
    AptInstall {
        sudo: bool,
    },
    /// We may not or cannot do it ourselves: the advice to print.
    Ask(String),
}

/// A machine that is as ready as it gets, and the environment its GPU programs need.
pub(crate) struct Setup {
    pub(crate) gpu: Gpu,
    /// What was asked for with `--install` and could not be done.
    pub(crate) failure: Option<String>,
    variables: Vec<(&'static str, OsString)>,
    _runtime_dir: Option<RuntimeDir>,
}

impl Setup {
    /// Takes the machine as it is.
    pub(crate) fn as_found() -> Self {
        Self::of(&Machine::probe(), None)
    }

    /// Installs a driver where there is none and we may (as root, or asked to with `install`);
    /// otherwise prints what to run and goes on.
    pub(crate) fn ensure(install: bool) -> Self {
        let machine = Machine::probe();
        let mut failure = None;
        match step(&machine, install) {
            Step::Nothing => {}
            Step::Ask(advice) => eprintln!("note: {advice}"),
            Step::AptInstall { sudo } => {
                eprintln!("installing {} with apt-get", PACKAGES.join(", "));
                if !apt_install(sudo) {
                    let what = format!("apt-get could not install {}", PACKAGES.join(", "));
                    eprintln!("note: {what}");
                    failure = install.then_some(what);
                }
                let setup = Self::of(&Machine::probe(), failure);
                eprintln!("{}", setup.describe());
                return setup;
            }
        }
        let setup = Self::of(&machine, failure);
        eprintln!("{}", setup.describe());
        setup
    }

    fn of(machine: &Machine, failure: Option<String>) -> Self {
        let gpu = gpu(machine);
        let mut variables = Vec::new();
        if let Some(files) = software_driver_files(machine, &gpu) {
            variables.push(("VK_DRIVER_FILES", files));
        }
        // Mesa complains on every start when it is unset.
        let wants_dir = machine.os == Os::Linux && !machine.runtime_dir;
        let runtime_dir = wants_dir.then(RuntimeDir::create).and_then(Result::ok);
        if let Some(RuntimeDir(dir)) = &runtime_dir {
            variables.push(("XDG_RUNTIME_DIR", dir.into()));
        }
        Self {
            gpu,
            failure,
            variables,
            _runtime_dir: runtime_dir,
        }
    }

    /// Gives a child process the environment that its GPU work needs.
    pub(crate) fn apply<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.variables.iter().map(|(name, value)| (name, value)))
    }

    /// One line on what was found.
    pub(crate) fn describe(&self) -> String {
        match &self.gpu {
            Gpu::Metal => "GPU: Metal".into(),
            Gpu::Vulkan => "GPU: Vulkan".into(),
            Gpu::Software => "GPU: none; Vulkan and OpenGL run in software on the CPU".into(),
            Gpu::None(why) => format!("GPU: none ({why}); Vulkan parts are left out"),
        }
    }
}

fn gpu(machine: &Machine) -> Gpu {
    match machine.os {
        Os::Mac => return Gpu::Metal,
        Os::Other => return Gpu::None("Vulkan is looked for on Linux only".into()),
        Os::Linux => {}
    }
    let usable = |driver: &&Driver| machine.gpu_node || machine.drivers_chosen || driver.software;
    if machine.drivers_chosen && machine.drivers.is_empty() {
        Gpu::None("VK_DRIVER_FILES or VK_ICD_FILENAMES names no file that exists".into())
    } else if !machine.loader {
        Gpu::None("no Vulkan loader, libvulkan.so.1".into())
    } else if machine.drivers.is_empty() {
        Gpu::None("no Vulkan driver".into())
    } else if machine.drivers.iter().filter(usable).any(|d| !d.software) {
        Gpu::Vulkan
    } else if machine.drivers.iter().any(|driver| driver.software) {
        Gpu::Software
    } else {
        Gpu::None("Vulkan drivers only for GPUs that are not in this machine".into())
    }
}

fn step(machine: &Machine, install: bool) -> Step {
    if machine.os != Os::Linux || ready(machine) {
        return Step::Nothing;
    }
    if machine.drivers_chosen && machine.drivers.is_empty() {
        // No package would be used while the variable points elsewhere.
        return Step::Ask("unset VK_DRIVER_FILES and VK_ICD_FILENAMES or correct them".into());
    }
    if !machine.apt {
        return Step::Ask(
            "for the Vulkan parts install a Vulkan loader, EGL and Mesa's software drivers: \
             vulkan-loader, mesa-vulkan-drivers, libglvnd-egl and mesa-dri-drivers (Fedora), \
             vulkan-icd-loader, vulkan-swrast and mesa (Arch), vulkan-loader, mesa-vulkan-swrast, \
             mesa-egl and mesa-dri-gallium (Alpine)"
                .into(),
        );
    }
    match (machine.root, install && machine.sudo) {
        (true, _) => Step::AptInstall { sudo: false },
        (false, true) => Step::AptInstall { sudo: true },
        (false, false) => Step::Ask(format!("for the Vulkan parts run: {}", apt_advice(machine))),
    }
}

fn ready(machine: &Machine) -> bool {
    match gpu(machine) {
        Gpu::None(_) => false,
        Gpu::Software => machine.egl,
        Gpu::Metal | Gpu::Vulkan => true,
    }
}

fn apt_advice(machine: &Machine) -> String {
    let install = format!(
        "apt-get update && apt-get install -y --no-install-recommends {}",
        PACKAGES.join(" ")
    );
    if machine.sudo {
        format!("sudo sh -c '{install}'")
    } else {
        format!("su -c '{install}'")
    }
}

fn apt_install(sudo: bool) -> bool {
    // A stale index may still do, so only the installation decides.
    apt_get(sudo, &["update"]);
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(PACKAGES);
    apt_get(sudo, &install)
}

pub(crate) fn apt_get(sudo: bool, args: &[&str]) -> bool {
    let mut apt = Command::new(if sudo { "sudo" } else { "env" });
    if sudo {
        apt.arg("env");
    }
    // A machine that has just started may still be updating itself: wait for the lock.
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"])
        .args(["-o", "DPkg::Lock::Timeout=300"])
        .args(args)
        .stdin(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Without a GPU only the software driver is loaded; Mesa's others would start for nothing.
fn software_driver_files(machine: &Machine, gpu: &Gpu) -> Option<OsString> {
    if *gpu != Gpu::Software || machine.drivers_chosen {
        return None;
    }
    let software = machine.drivers.iter().filter(|driver| driver.software);
    env::join_paths(software.map(|driver| &driver.manifest)).ok()
}

/// A private directory for as long as our children run.
struct RuntimeDir(PathBuf);

impl RuntimeDir {
    fn create() -> io::Result<Self> {
        let name = format!("burn-mtlflash-{}", process::id());
        let dir = env::temp_dir().join(name);
        create_private(&dir)?;
        Ok(Self(dir))
    }
}

impl Drop for RuntimeDir {
    fn drop(&mut self) {
        // Nothing depends on its removal.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
fn create_private(dir: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(dir)
}

#[cfg(not(unix))]
fn create_private(dir: &Path) -> io::Result<()> {
    fs::create_dir(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare_debian() -> Machine {
        Machine {
            os: Os::Linux,
            root: false,
            apt: true,
            sudo: true,
            loader: false,
            egl: false,
            drivers: Vec::new(),
            drivers_chosen: false,
            gpu_node: false,
            runtime_dir: false,
        }
    }

    fn with_drivers(names: &[&str]) -> Machine {
        let manifest = |name: &&str| format!("/usr/share/vulkan/icd.d/{name}.json").into();
        Machine {
            loader: true,
            egl: true,
            drivers: names.iter().map(manifest).map(Driver::new).collect(),
            ..bare_debian()
        }
    }

    #[test]
    fn root_installs_unasked() {
        let machine = Machine {
            root: true,
            ..bare_debian()
        };
        for install in [false, true] {
            assert_eq!(step(&machine, install), Step::AptInstall { sudo: false });
        }
    }

    #[test]
    fn a_plain_user_is_asked_unless_install_was_given() {
        let machine = bare_debian();
        assert_eq!(step(&machine, true), Step::AptInstall { sudo: true });
        assert_eq!(
            step(&machine, false),
            Step::Ask(
                "for the Vulkan parts run: sudo sh -c 'apt-get update && apt-get install -y \
                 --no-install-recommends mesa-vulkan-drivers libvulkan1 libegl1 libegl-mesa0 \
                 libgl1-mesa-dri'"
                    .into()
            )
        );
    }

    #[test]
    fn without_sudo_install_can_only_ask() {
        let machine = Machine {
            sudo: false,
            ..bare_debian()
        };
        let Step::Ask(advice) = step(&machine, true) else {
            panic!("installed without being root");
        };
        assert!(advice.contains("su -c 'apt-get update && "), "{advice}");
    }

    #[test]
    fn other_linux_systems_get_the_names_of_the_packages() {
        let machine = Machine {
            apt: false,
            root: true,
            ..bare_debian()
        };
        let Step::Ask(advice) = step(&machine, true) else {
            panic!("called apt-get where there is none");
        };
        assert!(advice.contains("mesa-vulkan-swrast"), "{advice}");
    }

    #[test]
    fn a_mac_needs_nothing() {
        let machine = Machine {
            os: Os::Mac,
            apt: false,
            ..bare_debian()
        };
        assert_eq!(step(&machine, true), Step::Nothing);
        assert_eq!(gpu(&machine), Gpu::Metal);
    }

    #[test]
    fn a_missing_loader_is_installed_too() {
        let machine = Machine {
            loader: false,
            root: true,
            gpu_node: true,
            ..with_drivers(&["nvidia_icd"])
        };
        assert_eq!(step(&machine, false), Step::AptInstall { sudo: false });
        assert_eq!(
            gpu(&machine),
            Gpu::None("no Vulkan loader, libvulkan.so.1".into())
        );
    }

    #[test]
    fn mesas_manifests_alone_are_no_gpu() {
        let machine = with_drivers(&["intel_icd.x86_64", "lvp_icd.x86_64", "radeon_icd.x86_64"]);
        assert_eq!(gpu(&machine), Gpu::Software);
        assert_eq!(step(&machine, false), Step::Nothing);
        assert_eq!(
            software_driver_files(&machine, &gpu(&machine)),
            Some("/usr/share/vulkan/icd.d/lvp_icd.x86_64.json".into())
        );
    }

    #[test]
    fn software_vulkan_alone_is_not_enough() {
        let machine = Machine {
            egl: false,
            root: true,
            ..with_drivers(&["lvp_icd.x86_64"])
        };
        assert_eq!(step(&machine, false), Step::AptInstall { sudo: false });
    }

    #[test]
    fn a_gpu_with_its_driver_is_used_and_nothing_is_hidden() {
        let machine = Machine {
            gpu_node: true,
            ..with_drivers(&["lvp_icd.x86_64", "radeon_icd.x86_64"])
        };
        assert_eq!(gpu(&machine), Gpu::Vulkan);
        assert_eq!(software_driver_files(&machine, &gpu(&machine)), None);
    }

    #[test]
    fn a_driver_without_its_gpu_calls_for_the_software_driver() {
        let machine = Machine {
            root: true,
            ..with_drivers(&["nvidia_icd"])
        };
        assert_eq!(step(&machine, false), Step::AptInstall { sudo: false });
    }

    #[test]
    fn drivers_chosen_by_the_user_are_left_alone() {
        let chosen = |names: &[&str]| Machine {
            drivers_chosen: true,
            root: true,
            ..with_drivers(names)
        };
        let software = chosen(&["vk_swiftshader_icd"]);
        assert_eq!(gpu(&software), Gpu::Software);
        assert_eq!(software_driver_files(&software, &gpu(&software)), None);
        assert_eq!(gpu(&chosen(&["some_icd"])), Gpu::Vulkan);
        assert!(matches!(step(&chosen(&[]), true), Step::Ask(_)));
    }
}
