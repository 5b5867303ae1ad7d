//! The language a kernel is compiled in where wgpu's default will not do, what compilers say, and
//! which macOS it is.

/// A version of the Metal Shading Language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Language {
    /// First with `bfloat`.
    V3_1,
    /// First in which a text can set its math mode.
    V3_2,
    /// First with TensorOps.
    V4_0,
}

impl Language {
    /// The newest version that kernels ask for and a macOS has.
    pub(crate) fn of_macos(macos: (u32, u32)) -> Self {
        if macos >= (26, 0) {
            Self::V4_0
        } else if macos >= (15, 0) {
            Self::V3_2
        } else {
            Self::V3_1
        }
    }

    /// Whether `attention/prelude.h` asks for safe math; else the options must.
    pub(crate) const fn sets_math_mode(self) -> bool {
        !matches!(self, Self::V3_1)
    }

    /// As in `"Metal 4.0"`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::V3_1 => "Metal 3.1",
            Self::V3_2 => "Metal 3.2",
            Self::V4_0 => "Metal 4.0",
        }
    }
}

/// A macOS by its own number: to programs linked with an SDK before 26 it may call itself 16.
pub(crate) fn macos(major: u32, minor: u32) -> (u32, u32) {
    if major == 16 {
        (26, minor)
    } else {
        (major, minor)
    }
}

/// The line of a compiler's message that says what is wrong; the first that is not empty if none does.
pub(crate) fn first_error(message: &str) -> String {
    let lines = || message.lines().map(str::trim);
    let error = lines().find(|line| line.contains("error:"));
    let line = error.or_else(|| lines().find(|line| !line.is_empty()));
    line.unwrap_or("no message").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_math_mode_comes_with_macos_15_and_tensor_ops_with_26() {
        assert_eq!(Language::of_macos((14, 8)), Language::V3_1);
        assert_eq!(Language::of_macos((15, 7)), Language::V3_2);
        assert!(!Language::V3_1.sets_math_mode() && Language::V3_2.sets_math_mode());
        assert_eq!(Language::of_macos((26, 0)).name(), "Metal 4.0");
        assert_eq!(Language::of_macos((27, 1)), Language::V4_0);
    }

    #[test]
    fn the_number_that_old_programs_see_is_that_of_macos_26() {
        assert_eq!(macos(16, 2), (26, 2));
        assert_eq!(macos(15, 7), (15, 7));
        assert_eq!(macos(26, 0), (26, 0));
    }

    #[test]
    fn the_line_that_says_error_is_kept() {
        let message = "program_source:3:2: warning: unused\nprogram_source:9:2: error: needs 4.0\n\
                       #error needs 4.0\n ^\n";
        assert_eq!(first_error(message), "program_source:9:2: error: needs 4.0");
        assert_eq!(first_error("\n  no such function\n"), "no such function");
        assert_eq!(first_error(""), "no message");
    }
}
