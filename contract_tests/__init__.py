"""Contract tests: the generic ones here, what they run on in `harness`, each API's own in `apis`."""
