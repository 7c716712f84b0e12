"""What `validate` checks: one small function a rule, grouped by topic; `check` runs them over a specification."""
