//! Utterances and days across documents.
