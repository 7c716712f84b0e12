"""Preparing a release of an API: its bundles, wheels and notes in one folder, and the tag; the verb `release` does it."""
