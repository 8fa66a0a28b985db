//! The order of an object's members, and the escapes of text.

use std::cmp::Ordering;

use super::CanonicalError;

/// Where one member of an open object stands in the output.
#[derive(Debug, Clone, Copy)]
pub(super) struct Member {
    /// The opening quote of the name.
    pub(super) start: usize,
    /// The closing quote of the name.
    pub(super) name_end: usize,
    /// One past the value.
    pub(super) end: usize,
    /// The name is ASCII without escapes, so its bytes order like its UTF-16 code units.
    pub(super) plain: bool,
    /// The first eight bytes of the name, which decide most comparisons.
    pub(super) prefix: u64,
}

impl Member {
    fn name<'o>(&self, out: &'o [u8]) -> &'o [u8] {
        out.get(self.start + 1..self.name_end).unwrap_or_default()
    }

    /// The first eight bytes, short names padded: no plain name contains a zero byte.
    pub(super) fn prefix(name: &str) -> u64 {
        let bytes = name.as_bytes();
        match (bytes.first_chunk(), bytes.first_chunk(), bytes.last_chunk()) {
            (Some(eight), ..) => u64::from_be_bytes(*eight),
            // Two halves that overlap make up the four to seven bytes there are.
            (None, Some(first), Some(last)) => {
                let rest = u64::from(u32::from_be_bytes(*last)) << (64 - 8 * bytes.len());
                u64::from(u32::from_be_bytes(*first)) << 32 | rest
            }
            _ => bytes.iter().fold(0, |n, b| n << 8 | u64::from(*b)) << (64 - 8 * bytes.len().max(1)),
        }
    }

    /// The order of RFC 8785 section 3.2.3.
    pub(super) fn compare(&self, other: &Self, out: &[u8]) -> Ordering {
        if self.plain && other.plain {
            return self.prefix.cmp(&other.prefix).then_with(|| self.name(out).cmp(other.name(out)));
        }
        units(self.name(out)).cmp(units(other.name(out)))
    }

    pub(super) fn duplicate(&self, out: &[u8]) -> CanonicalError {
        let key = String::from_utf8_lossy(self.name(out)).chars().take(40).collect();
        CanonicalError::DuplicateKey { key }
    }
}

/// Puts the members of one object, adjacent at the end of `out`, into order.
pub(super) fn reorder(members: &mut [Member], out: &mut [u8], scratch: &mut Vec<u8>) -> Result<(), CanonicalError> {
    let Some(start) = members.first().map(|first| first.start) else {
        return Ok(());
    };
    members.sort_unstable_by(|a, b| a.compare(b, out));
    for pair in members.windows(2) {
        if pair[0].compare(&pair[1], out).is_eq() {
            return Err(pair[0].duplicate(out));
        }
    }
    scratch.clear();
    scratch.reserve(out.len() - start);
    for member in members.iter() {
        if !scratch.is_empty() {
            scratch.push(b',');
        }
        scratch.extend_from_slice(out.get(member.start..member.end).unwrap_or_default());
    }
    // The same members and as many commas: exactly the bytes from the first member to the end.
    if let Some(target) = out.get_mut(start..).filter(|target| target.len() == scratch.len()) {
        target.copy_from_slice(scratch);
    }
    Ok(())
}

/// The UTF-16 code units that an escaped name stands for.
fn units(escaped: &[u8]) -> impl Iterator<Item = u16> {
    let mut chars = str::from_utf8(escaped).unwrap_or_default().chars();
    let unescaped = std::iter::from_fn(move || match chars.next()? {
        '\\' => Some(match chars.next()? {
            'b' => '\u{8}',
            't' => '\t',
            'n' => '\n',
            'f' => '\u{c}',
            'r' => '\r',
            'u' => {
                let code = chars.by_ref().take(4).try_fold(0, |n, c| Some(n * 16 + c.to_digit(16)?));
                char::from_u32(code?)?
            }
            itself => itself,
        }),
        c => Some(c),
    });
    unescaped.flat_map(|c| {
        let mut pair = [0; 2];
        let used = c.encode_utf16(&mut pair).len();
        pair.into_iter().take(used)
    })
}

/// For each byte: 0 if written as it is, `u` for a numeric escape, else the letter of its escape.
const ESCAPES: [u8; 256] = {
    let mut table = [0; 256];
    let mut control = 0;
    while control < 0x20 {
        table[control] = b'u';
        control += 1;
    }
    table[0x08] = b'b';
    table[0x09] = b't';
    table[0x0a] = b'n';
    table[0x0c] = b'f';
    table[0x0d] = b'r';
    table[b'"' as usize] = b'"';
    table[b'\\' as usize] = b'\\';
    table
};

/// A word of eight times this byte.
const fn eight(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// Whether none of the bytes needs an escape. Most text needs none, and is short: eight bytes are looked at in one step.
fn is_verbatim(bytes: &[u8]) -> bool {
    // The usual trick: subtracting sets the high bit of a byte that is smaller, and of others only beside such a one.
    let below = |word: u64, limit: u8| word.wrapping_sub(eight(limit)) & !word & eight(0x80);
    let found = |word: u64| below(word, 0x20) | below(word ^ eight(b'"'), 1) | below(word ^ eight(b'\\'), 1);
    let word = |chunk: &[u8; 8]| u64::from_ne_bytes(*chunk);
    let Some(last) = bytes.last_chunk() else {
        return bytes.iter().all(|byte| ESCAPES[usize::from(*byte)] == 0);
    };
    let (chunks, _) = bytes.as_chunks();
    chunks.iter().fold(found(word(last)), |so_far, chunk| so_far | found(word(chunk))) == 0
}

/// Appends the inside of a JSON string.
pub(super) fn escape(text: &str, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let bytes = text.as_bytes();
    if is_verbatim(bytes) {
        out.extend_from_slice(bytes);
        return;
    }
    let mut written = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let letter = ESCAPES[usize::from(*byte)];
        if letter == 0 {
            continue;
        }
        out.extend_from_slice(&bytes[written..at]);
        written = at + 1;
        if letter == b'u' {
            let (high, low) = (HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]);
            out.extend_from_slice(&[b'\\', b'u', b'0', b'0', high, low]);
        } else {
            out.extend_from_slice(&[b'\\', letter]);
        }
    }
    out.extend_from_slice(&bytes[written..]);
}
