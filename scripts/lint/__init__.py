"""House rules for specifications: one small function for each, grouped by topic; `check` runs them for `validate`."""
