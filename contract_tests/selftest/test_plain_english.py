"""Plain words: docstrings say what a thing is, every module has one, and a program is spelt as the vendors spell it."""

import ast
import re

from contract_tests.selftest.tree import docstrings, modules, parsed, read, tracked

BRITISH = re.compile("(?:[Pp]rogram(?:me)|PROGRAM(?:ME))(?![DRdr])")
TEXTS = ("*.py", "*.jinja", "*.md", "*.yaml", "*.yml", "*.toml", "*.html", "Makefile")


def riddles() -> list[str]:
    """Where a docstring begins with the word that leaves the thing unnamed."""
    return [
        f"{module}: {text}"
        for module in modules()
        for _, text in docstrings(parsed(module))
        if text.startswith("What ")
    ]


def test_no_docstring_begins_with_what() -> None:
    assert not riddles()


def test_every_module_says_what_it_is_for() -> None:
    assert not [name for name in modules() if not ast.get_docstring(parsed(name))]


def test_a_program_is_spelt_as_the_vendors_spell_it() -> None:
    assert not [name for name in tracked(*TEXTS) if BRITISH.search(read(name))]


def test_descriptions_do_not_hide_that_nothing_is_known() -> None:
    vague = re.compile("[Ss]omething that could not be read|beyond doubt|: Holds a ")
    assert not [name for name in tracked("specs/*.yaml") if vague.search(read(name))]
