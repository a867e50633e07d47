//! Dates as written, and their places on the calendar.

use serde::Deserialize;

use super::{Case, differs, stands_in};
use crate::engine::Engine;
use crate::scan::{Date, Scanned};

/// A text, the day on which it was written, and its dates.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct DateCase {
    pub name: String,
    pub why: String,
    pub text: String,
    pub anchor: Option<String>,
    /// An ISO code; without one, the language of the text.
    pub language: Option<String>,
    pub dates: Vec<ExpectedDate>,
    /// Dates that no calendar has; without the field, there is none.
    #[serde(default)]
    pub impossible: Vec<String>,
}

/// A date as a case expects it; an empty `mod`, `from` or `to` stands for none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct ExpectedDate {
    pub text: String,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub value: Option<String>,
    #[serde(rename = "mod")]
    pub modifier: Option<String>,
    pub from: Option<String>,
    pub to: Option<String>,
    pub voice: Option<String>,
    /// The values of the other readings, in any order.
    pub readings: Option<Vec<String>>,
}

impl Case for DateCase {
    const FILE: &'static str = "dates";

    fn name(&self) -> &str {
        &self.name
    }

    fn why(&self) -> &str {
        &self.why
    }

    fn is_sound(&self) -> Result<(), String> {
        let texts = self.dates.iter().map(|date| &date.text).chain(&self.impossible);
        texts.into_iter().try_for_each(|text| stands_in(text, &self.text))
    }

    fn check(&self, engine: &mut dyn Engine) -> Result<(), String> {
        let Scanned { dates, problems, .. } =
            engine.scan(&self.text, self.anchor.as_deref(), self.language.as_deref())?;
        let impossible: Vec<_> = self.impossible.iter().map(|date| format!("NO_SUCH_DAY {date}")).collect();
        if problems != impossible {
            return Err(format!("problems {problems:?}, expected {impossible:?}"));
        }
        if dates.len() != self.dates.len() {
            let texts: Vec<_> = dates.iter().map(|d| &d.text).collect();
            return Err(format!("{} dates, expected {}: {texts:?}", dates.len(), self.dates.len()));
        }
        self.dates.iter().zip(&dates).try_for_each(|(wanted, got)| wanted.agrees(got))
    }
}

impl ExpectedDate {
    fn agrees(&self, got: &Date) -> Result<(), String> {
        differs("the text", Some(&self.text), &got.text)?;
        let of = |what| format!("the {what} of {:?}", got.text);
        differs(of("type"), self.kind.as_deref(), got.kind.as_str())?;
        differs(of("value"), self.value.as_ref(), &got.value)?;
        differs(of("mod"), self.modifier.as_deref(), got.modifier.as_deref().unwrap_or(""))?;
        differs(of("from"), self.from.as_deref(), got.from.as_deref().unwrap_or(""))?;
        differs(of("to"), self.to.as_deref(), got.to.as_deref().unwrap_or(""))?;
        differs(of("voice"), self.voice.as_deref(), got.voice.as_str())?;
        differs(of("readings"), self.readings.as_deref().map(sorted), sorted(&got.readings))
    }
}

fn sorted(values: &[String]) -> Vec<String> {
    let mut values = values.to_vec();
    values.sort();
    values
}
