"""How a run tells what it found: statements, violations, what was covered, and the reports. Imports no other part of the harness."""
