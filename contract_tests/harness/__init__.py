"""Contract tests run on this: mock servers, checks and reports. It knows no API by name."""
