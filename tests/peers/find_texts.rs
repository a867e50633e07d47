//! `find_texts BYTES FOLDER [NEWS]`: writes the texts of `core/benches/find.rs` into a folder, `with` the quotations and `without`
//! them, and the quotations in each form, a NUL between two.

use std::error::Error;
use std::path::PathBuf;

use texts::{Quotation, Texts};

#[path = "../../core/benches/texts/mod.rs"]
mod texts;

fn joined(quotations: &[Quotation], form: fn(&Quotation) -> &str) -> String {
    quotations.iter().map(form).collect::<Vec<_>>().join("\0")
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(bytes), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err("find_texts BYTES FOLDER [NEWS]".into());
    };
    let folder = PathBuf::from(folder);
    let news = arguments.next().map(std::fs::read_to_string).transpose()?;
    let Texts { quotations, with, without } = Texts::new(bytes.parse()?, news.as_deref());
    std::fs::write(folder.join("with"), with)?;
    std::fs::write(folder.join("without"), without)?;
    std::fs::write(folder.join("verbatim"), joined(&quotations, |quotation| &quotation.verbatim))?;
    std::fs::write(folder.join("exchanged"), joined(&quotations, |quotation| &quotation.exchanged))?;
    std::fs::write(folder.join("dropped"), joined(&quotations, |quotation| &quotation.dropped))?;
    Ok(())
}
