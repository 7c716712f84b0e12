"""Texts that are as good as any other, which a careless server escapes, cuts or garbles; tests of rules send them."""

from __future__ import annotations

ODD_TEXTS = [
    "0",
    'Zoë & <Søn> "O\'Neill" 王小明',
    "Anna-Maria " + "d'Oe-" * 12 + "Ende",
]
