//! What the process holds.

use std::fmt;

/// Peaks of the resident memory, in KiB.
#[derive(Default)]
pub(crate) struct Memory {
    first: u64,
    second: u64,
}

impl Memory {
    pub(crate) fn sample(&mut self, is_first_half: bool) {
        let now = resident();
        let peak = if is_first_half { &mut self.first } else { &mut self.second };
        *peak = now.max(*peak);
    }

    /// The second half may need a tenth more than the first.
    pub(crate) fn mistake(&self) -> Option<String> {
        let is_steady = self.first > 0 && self.second > 0 && self.second * 10 <= self.first * 11;
        (!is_steady).then(|| format!("memory grows: {self}"))
    }
}

fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or_default()
}

impl fmt::Display for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "at most {} MiB in the first half, {} MiB in the second", self.first / 1024, self.second / 1024)
    }
}
