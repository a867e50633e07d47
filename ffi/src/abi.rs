//! The version of the interface.

use crate::status::QuotidianStatus;

/// Rises when a program compiled against an older header can no longer run with the library.
pub const QUOTIDIAN_ABI_MAJOR: u32 = 1;

/// Rises when something is added. A library serves every header of its major version with this minor or a lower one.
pub const QUOTIDIAN_ABI_MINOR: u32 = 2;

/// Returns QUOTIDIAN_ABI_MAJOR of the library that is linked.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_abi_major() -> u32 {
    QUOTIDIAN_ABI_MAJOR
}

/// Returns QUOTIDIAN_ABI_MINOR of the library that is linked.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_abi_minor() -> u32 {
    QUOTIDIAN_ABI_MINOR
}

/// Returns QUOTIDIAN_STATUS_OK where the library that is linked serves a program compiled against the header with these
/// numbers, QUOTIDIAN_STATUS_ABI where it does not. With a shared library, call it first:
/// `quotidian_abi_check(QUOTIDIAN_ABI_MAJOR, QUOTIDIAN_ABI_MINOR)`.
#[unsafe(no_mangle)]
pub extern "C" fn quotidian_abi_check(major: u32, minor: u32) -> QuotidianStatus {
    if major == QUOTIDIAN_ABI_MAJOR && minor <= QUOTIDIAN_ABI_MINOR {
        QuotidianStatus::Ok
    } else {
        QuotidianStatus::Abi
    }
}
