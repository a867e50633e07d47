//! The machine: its console and exit by semihosting, its stack, and its clock.
//!
//! Under `-icount shift=0` QEMU's time is a nanosecond an instruction, so that a clock counts instructions.

/// The console.
pub struct Board;

#[cfg(target_os = "none")]
mod machine {
    use core::ffi::CStr;
    use core::ptr::{addr_of, read_volatile, write_volatile};

    use super::Board;
    use crate::report::Console;

    /// What is written at once, with the zero that ends it.
    const ROOM: usize = 64;

    impl Console for Board {
        fn text(&mut self, text: &str) {
            for piece in text.as_bytes().chunks(ROOM - 1) {
                let mut line = [0; ROOM];
                line.iter_mut().zip(piece).for_each(|(to, from)| *to = *from);
                if let Ok(line) = CStr::from_bytes_until_nul(&line) {
                    semihosting::sys::arm_compat::sys_write0(line);
                }
            }
        }
    }

    /// Ends the program.
    pub fn exit(well: bool) -> ! {
        semihosting::process::exit(i32::from(!well))
    }

    /// What no program writes.
    const PAINT: u32 = 0xa5a5_a5a5;

    /// The bytes below its own stack that painting leaves alone, for what it calls.
    const OWN: usize = 128;

    unsafe extern "C" {
        /// The end of what is static, from the linker's script.
        static __sheap: u32;
    }

    /// The free part of the stack, painted.
    pub struct Paint {
        top: usize,
    }

    impl Paint {
        /// Paints what is free of the stack.
        #[inline(never)]
        #[allow(clippy::new_without_default)]
        pub fn new() -> Paint {
            let here = 0_u32;
            let top = (addr_of!(here) as usize - OWN) & !3;
            let mut at = bottom();
            while at < top {
                // SAFETY: between what is static and the stack nothing lies, and nothing else runs.
                unsafe { write_volatile(at as *mut u32, PAINT) };
                at += 4;
            }
            Paint { top }
        }

        /// How many bytes of the stack were used since.
        #[inline(never)]
        pub fn reached(&self) -> usize {
            let mut at = bottom();
            // SAFETY: as above.
            while at < self.top && unsafe { read_volatile(at as *const u32) } == PAINT {
                at += 4;
            }
            self.top + OWN - at
        }
    }

    fn bottom() -> usize {
        (addr_of!(__sheap) as usize + 3) & !3
    }

    #[cfg(target_arch = "arm")]
    mod time {
        use super::{read_volatile, write_volatile};

        const CONTROL: *mut u32 = 0xe000_e010 as *mut u32;
        const RELOAD: *mut u32 = 0xe000_e014 as *mut u32;
        const CURRENT: *mut u32 = 0xe000_e018 as *mut u32;

        /// The nanoseconds of two ticks: of 25 MHz (mps2-an386), or of 16 MHz (micro:bit).
        const TWO_TICKS: usize = if cfg!(quotidian_small) { 125 } else { 80 };

        /// The clock's state. It wraps after more than half a second, which is some 600 million instructions.
        pub fn clock() -> u32 {
            // SAFETY: the system timer of every Cortex-M, which nothing else uses.
            unsafe {
                write_volatile(RELOAD, 0x00ff_ffff);
                write_volatile(CURRENT, 0);
                write_volatile(CONTROL, 5);
                read_volatile(CURRENT)
            }
        }

        /// How many instructions ran since.
        pub fn since(_: u32) -> usize {
            // SAFETY: as above. It counts down from the value that it was loaded with.
            let left = unsafe { read_volatile(CURRENT) };
            (0x0100_0000 - left as usize) * TWO_TICKS / 2
        }
    }

    #[cfg(target_arch = "riscv32")]
    mod time {
        /// The instructions that ran.
        pub fn clock() -> u32 {
            let count: u32;
            // SAFETY: reading the counter changes nothing.
            unsafe { core::arch::asm!("csrr {}, minstret", out(reg) count) };
            count
        }

        /// How many ran since.
        pub fn since(start: u32) -> usize {
            clock().wrapping_sub(start) as usize
        }
    }

    pub use time::{clock, since};
}

#[cfg(target_family = "wasm")]
mod machine {
    use super::Board;
    use crate::report::Console;

    #[link(wasm_import_module = "env")]
    unsafe extern "C" {
        /// Prints a piece of text: the host has it.
        fn print(text: *const u8, length: usize);
    }

    impl Console for Board {
        fn text(&mut self, text: &str) {
            // SAFETY: the bytes of a text.
            unsafe { print(text.as_ptr(), text.len()) };
        }
    }
}

#[cfg(not(any(target_os = "none", target_family = "wasm")))]
mod machine {
    impl crate::report::Console for super::Board {
        fn text(&mut self, _: &str) {}
    }
}

#[cfg(not(target_os = "none"))]
mod elsewhere {
    /// A stack that is not looked at.
    pub struct Paint;

    impl Paint {
        /// Paints nothing.
        #[allow(clippy::new_without_default)]
        pub fn new() -> Paint {
            Paint
        }

        /// Nothing is known.
        pub fn reached(&self) -> usize {
            0
        }
    }

    /// No clock.
    pub fn clock() -> u32 {
        0
    }

    /// No clock.
    pub fn since(_: u32) -> usize {
        0
    }
}

#[cfg(not(target_os = "none"))]
pub use elsewhere::{Paint, clock, since};
#[cfg(target_os = "none")]
pub use machine::{Paint, clock, exit, since};

/// The program that runs `$run`, which says whether all went well.
#[macro_export]
macro_rules! firmware {
    ($run:path) => {
        #[cfg(target_arch = "arm")]
        #[cortex_m_rt::entry]
        fn start() -> ! {
            $crate::board::exit($run())
        }

        #[cfg(target_arch = "riscv32")]
        #[riscv_rt::entry]
        fn start() -> ! {
            $crate::board::exit($run())
        }

        /// Called by the host: 0 where all went well.
        #[cfg(target_family = "wasm")]
        #[unsafe(no_mangle)]
        extern "C" fn run() -> u32 {
            u32::from(!$run())
        }

        #[panic_handler]
        fn panicked(_: &core::panic::PanicInfo<'_>) -> ! {
            #[cfg(feature = "proof")]
            {
                unsafe extern "C" {
                    safe fn a_panic_can_be_reached() -> !;
                }
                a_panic_can_be_reached()
            }
            #[cfg(all(not(feature = "proof"), target_os = "none"))]
            $crate::board::exit(false);
            #[cfg(all(not(feature = "proof"), not(target_os = "none")))]
            loop {}
        }
    };
}
