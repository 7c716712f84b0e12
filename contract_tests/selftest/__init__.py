"""Tests of our own tools; `make test` runs them.

Toy APIs are whole specifications: those with a server or copies to be changed have a folder each, the others stand in
`documents/`. Tables of cases that are data stand in `cases/`.
"""
