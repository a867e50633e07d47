//! How many words have to be edited to find a quotation in a text: full dynamic programming over folded words, the whole
//! text at once, every edit for one.

/// The words of `text` in lower case, without any sign.
pub fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect()
}

/// The fewest words that are added, dropped or exchanged between `quote` and some passage of `text`.
pub fn edits(quote: &str, text: &str) -> usize {
    let (quote, text) = (words(quote), words(text));
    // the passage begins anywhere
    let mut row = vec![0; text.len() + 1];
    for word in &quote {
        let mut next = vec![row[0] + 1];
        for (at, other) in text.iter().enumerate() {
            let exchanged = row[at] + usize::from(word != other);
            next.push(exchanged.min(row[at + 1] + 1).min(next[at] + 1));
        }
        row = next;
    }
    // and ends anywhere
    row.into_iter().min().unwrap_or(quote.len())
}
