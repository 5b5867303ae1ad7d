//! What comes out: a line a row as it is measured, a table, JSON, a page with charts.

mod charts;
mod growth;
mod heading;
mod html;
mod json;
mod table;
mod units;

pub(crate) use growth::growth;
pub(crate) use heading::Heading;
pub(crate) use html::write_html;
pub(crate) use json::write_json;
pub(crate) use table::{line, table};
