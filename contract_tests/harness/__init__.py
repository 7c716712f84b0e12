"""What contract tests run on: mock servers, checks and reports. It knows no API by name."""
