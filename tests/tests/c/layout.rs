//! Structs and enumerations lie in memory for C as they do for the library: sizes and offsets of the one are asserted in the other.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::mem::{align_of, offset_of, size_of};

use crate::library::{folder, root, succeed, takes};

/// A type as Rust lays it out.
struct Layout {
    name: &'static str,
    size: usize,
    align: usize,
    fields: Vec<(&'static str, usize)>,
}

macro_rules! layouts {
    ($($module:ident { $($name:ident { $($field:ident),* })* })*) => {
        vec![$($(Layout {
            name: stringify!($name),
            size: size_of::<quotidian_c::$module::$name>(),
            align: align_of::<quotidian_c::$module::$name>(),
            fields: vec![$((
                stringify!($field).trim_start_matches("r#"),
                offset_of!(quotidian_c::$module::$name, $field),
            )),*],
        },)*)*]
    };
}

/// Everything that crosses the border by its bytes.
fn layouts() -> Vec<Layout> {
    layouts! {
        status {
            QuotidianStatus {}
            QuotidianProblem { argument, limit, bound, needed, given, document, span, status }
            QuotidianSpan { start, end }
        }
        attribution { QuotidianRule {} QuotidianConfidence {} QuotidianCueClass {} }
        language { QuotidianLanguage {} }
        marks {
            QuotidianForm {} QuotidianFirstLevel {} QuotidianStyle {}
            QuotidianMarks { first, style, confidence }
        }
        vocabulary {
            QuotidianKind {} QuotidianVoice {} QuotidianType {} QuotidianModifier {} QuotidianReason {}
            QuotidianVerdict {} QuotidianChange {} QuotidianAlteration {} QuotidianWarning {}
        }
        calendar {
            QuotidianPoint { year, month, day, second }
            QuotidianAnchor { point, offset }
            QuotidianReading { value, from, to, reason }
            QuotidianDate { span, value, from, to, readings, readings_written, r#type, modifier, voice }
        }
        item {
            QuotidianTag {}
            QuotidianQuotation {
                span, content, speaker, name, cue, said_on, person, group, kind, depth, repaired, form, rule, confidence,
                cue_class, negated, questioned
            }
            QuotidianFound { quotation, date, problem }
            QuotidianItem { tag, r#as }
        }
        dates { QuotidianDates { opaque } }
        scan { QuotidianScan { opaque } }
        stream { QuotidianStream { opaque } }
        speeches { QuotidianSpeeches { opaque } }
        text { QuotidianText { opaque } }
        find {
            QuotidianNeedle { opaque }
            QuotidianOperation { quote, text, alteration, change, same_day }
            QuotidianContext { prefix, prefix_length, suffix, suffix_length, quote_anchor, text_anchor, language }
            QuotidianMatch { span, written, places, alterations, warnings, verdict, genuine, more }
        }
        compare {
            QuotidianDocument { text, length, anchor }
            QuotidianRecord { utterances, versions, days, mentions, passed }
            QuotidianUtterance {
                first, count, fullest, part_of, speaker_document, speaker, said_on, from, to, is_part
            }
            QuotidianVersion { document, span, alterations, verdict, quoted }
            QuotidianDay { first, count, value, from, to }
            QuotidianMention { document, span, completed }
        }
    }
}

/// A source that compiles where C and C++ lay everything out alike: an array of -1 elements is an error that has its name.
fn source() -> String {
    let mut source = String::from(
        "#include \"quotidian.h\"\n#define SAME(name, a, b) typedef char name[(a) == (b) ? 1 : -1]\n",
    );
    for Layout { name, size, align, fields } in layouts() {
        writeln!(source, "SAME({name}_size, sizeof({name}), {size});").expect("a string takes all");
        writeln!(source, "struct {name}_after {{ char byte; {name} it; }};").expect("a string takes all");
        writeln!(source, "SAME({name}_align, offsetof(struct {name}_after, it), {align});")
            .expect("a string takes all");
        for (field, offset) in fields {
            writeln!(source, "SAME({name}_{field}, offsetof({name}, {field}), {offset});")
                .expect("a string takes all");
        }
    }
    source
}

#[test]
fn c_lays_everything_out_as_rust_does() {
    let path = folder().join("layout.c");
    fs::create_dir_all(folder()).expect("a folder of the tests' own");
    fs::write(&path, source()).expect("a folder of the tests' own");
    for standard in ["-std=c99", "-std=c11"] {
        succeed(standard, takes(&path, &[standard]));
    }
    let output = takes(&path, &["-x", "c++", "-std=c++17"]);
    if String::from_utf8_lossy(&output.stderr).contains("cc1plus") {
        eprintln!("skipped: the compiler has no C++");
    } else {
        succeed("C++17", output);
    }
}

/// No type and no field of the header is left out.
#[test]
fn all_of_the_header_is_compared() {
    let header = fs::read_to_string(root("include/quotidian.h")).expect("include/quotidian.h");
    let (mut declared, mut name) = (BTreeSet::new(), "");
    for line in header.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match *words {
            ["typedef", "struct" | "union", of, "{"] => (name, _) = (of, declared.insert(of.to_owned())),
            ["enum", of] => (name, _) = ("", declared.insert(of.to_owned())),
            [.., field] if !name.is_empty() && line.starts_with("    ") && field.ends_with(';') => {
                let field = field.trim_start_matches('*').trim_end_matches(';');
                let field = field.split('[').next().unwrap_or_default();
                declared.insert(format!("{name}.{field}"));
            }
            ["}", ..] => name = "",
            _ => {}
        }
    }
    let compared = layouts().into_iter().flat_map(|layout| {
        let fields = layout.fields.into_iter().map(move |(field, _)| format!("{}.{field}", layout.name));
        fields.chain([layout.name.to_owned()])
    });
    assert_eq!(compared.collect::<BTreeSet<String>>(), declared);
}
