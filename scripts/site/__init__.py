"""The documentation site: pages from the specifications and their reading notes; `docs` builds it."""
