//! A set of words as bytes that nobody has to load: `build.rs` writes it, the program reads it where it lies.
//!
//! In: a word. Out: whether the set has it, by a hash of 40 bits; that a name is taken for a word of the list by chance
//! happens once in some 10^11 names. Must never: depend on the machine; `build.rs` includes this file.

/// Bytes of a slot. A slot holds the hash of a word, or zeros.
pub const SLOT: usize = 5;

/// Whether a table has a word. Each word lies in the first slot that was empty from where its search begins.
pub fn contains(table: &[u8], word: &str) -> bool {
    let slots = table.len() / SLOT;
    let (mut slot, wanted) = place(word, slots);
    // A table without an empty slot would have no end.
    for _ in 0..slots {
        match read(table, slot) {
            0 => return false,
            found if found == wanted => return true,
            _ => slot = if slot + 1 == slots { 0 } else { slot + 1 },
        }
    }
    false
}

/// Where the search for a word begins, and what its slot holds.
pub fn place(word: &str, slots: usize) -> (usize, u64) {
    let hash = hash(word);
    let slot = (u128::from(hash) * slots as u128) >> 64;
    (usize::try_from(slot).unwrap_or_default(), (hash & 0xff_ffff_ffff).max(1))
}

/// What a slot holds; 0 is nothing.
pub fn read(table: &[u8], slot: usize) -> u64 {
    let mut bytes = [0; 8];
    if let Some(slot) = table.get(slot * SLOT..(slot + 1) * SLOT) {
        bytes[..SLOT].copy_from_slice(slot);
    }
    u64::from_le_bytes(bytes)
}

fn hash(word: &str) -> u64 {
    let mut hash = word.len() as u64 ^ 0x9e37_79b9_7f4a_7c15;
    for chunk in word.as_bytes().chunks(8) {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        hash = (hash ^ u64::from_le_bytes(bytes)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        hash ^= hash >> 32;
    }
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ hash >> 29
}
