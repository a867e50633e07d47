//! Builds the static library, and compiles programs against it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Mutex, OnceLock, PoisonError};

/// A path from the root of the project.
pub(crate) fn root(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

/// Where this test builds: apart from the build that runs it, whose folder cargo may have locked.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("c")
}

/// The static library as it is delivered: release, nothing of std. Built once.
pub(crate) fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        build.args(["build", "--release", "--package", "quotidian-ffi", "--features", "freestanding"]);
        build.arg("--manifest-path").arg(root("Cargo.toml")).arg("--target-dir").arg(folder());
        // What a sanitizer or a coverage run asks of the tests is not asked of the library.
        for flag in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_TARGET"] {
            build.env_remove(flag);
        }
        succeed("cargo build", build.output().expect("cargo runs"));
        folder().join("release/libquotidian.a")
    })
}

/// The shared library of the same build, where the system calls it so.
pub(crate) fn shared() -> PathBuf {
    library().with_file_name("libquotidian.so")
}

pub(crate) fn compiler() -> OsString {
    std::env::var_os("CC").unwrap_or_else(|| "cc".into())
}

/// Compiles `tests/c/NAME.c` as strictly as C99 can be, and gives the program. Once each: a test must not have the program
/// written anew that another is running.
pub(crate) fn compile(name: &str) -> PathBuf {
    compile_with(name, name, &[])
}

/// The same under the name `program`, with more flags.
pub(crate) fn compile_with(name: &str, program: &str, flags: &[&str]) -> PathBuf {
    static COMPILED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let path = folder().join(program);
    // Where a compilation failed the next test tries again, and tells the same.
    let mut compiled = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
    if compiled.contains(program) {
        return path;
    }
    let library = library();
    let mut compile = Command::new(compiler());
    compile.args(["-std=c99", "-Wall", "-Wextra", "-pedantic", "-Werror", "-g", "-pthread"]).args(flags);
    compile.arg("-I").arg(root("include")).arg(root(&format!("tests/c/{name}.c"))).arg(library);
    compile.arg("-o").arg(&path);
    let output = compile.output().unwrap_or_else(|e| {
        panic!("a C compiler is needed ({:?}: {e}): install one, or name it in CC", compiler())
    });
    succeed(program, output);
    compiled.insert(program.to_owned());
    path
}

/// Whether the compiler takes the header alone, under other flags.
pub(crate) fn takes_header(flags: &[&str]) -> Output {
    takes(&root("tests/c/alone.c"), flags)
}

/// Whether the compiler takes a source without a word, under other flags.
pub(crate) fn takes(source: &Path, flags: &[&str]) -> Output {
    let mut check = Command::new(compiler());
    check.args(flags).args(["-Wall", "-Wextra", "-pedantic", "-Werror", "-fsyntax-only"]);
    check.arg("-I").arg(root("include")).arg(source).output().expect("the C compiler runs")
}

/// The status with which [`guarded`] ends a program that valgrind finds fault with.
pub(crate) const FAULT: i32 = 9;

/// Whether valgrind is installed.
pub(crate) fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|version| version.status.success())
}

/// The command that runs a program: where valgrind is installed under it, which fails at a byte read out of bounds, at a
/// branch on an undefined value, and at a leak.
pub(crate) fn guarded(program: &Path) -> Command {
    if has_valgrind() {
        let mut command = Command::new("valgrind");
        command.args(["--quiet", "--leak-check=full"]).arg(format!("--error-exitcode={FAULT}"));
        command.arg(format!("--suppressions={}", root("tests/c/valgrind.supp").display()));
        command.arg(program);
        command
    } else {
        Command::new(program)
    }
}

/// What a program printed; it must have exited with 0.
pub(crate) fn succeed(what: &str, output: Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (printed, complaint) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{what}: {}\n{printed}{complaint}", output.status);
    printed
}
