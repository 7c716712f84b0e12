"""One package per API: its mock and the tests of its rules. They are loaded by name only."""
