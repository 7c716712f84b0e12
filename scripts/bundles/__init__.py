"""The bundles of an API as files for every tool: whole, plain and in OpenAPI 3.0. `generate` writes them, `docs` publishes them."""
