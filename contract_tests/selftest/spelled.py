"""The ways in which servers write what they were sent into their answers, for tests that look for secrets in what a run says."""

import json
from base64 import b64encode, encodebytes, urlsafe_b64encode
from collections.abc import Callable
from html import escape
from html.entities import html5
from quopri import encodestring
from urllib.parse import quote, quote_plus

NAMED = {char: name for name, char in html5.items() if name.endswith(";")}
Spell = Callable[[str], str]


def in_json(value: str) -> str:
    return json.dumps(value)[1:-1]


def in_php(value: str) -> str:
    return in_json(value).replace("/", r"\/")


def in_url(value: str) -> str:
    return quote(value, safe="")


def by_code(form: str) -> Spell:
    return lambda value: "".join(form.format(ord(char)) for char in value)


def by_unit(value: str) -> str:
    units = memoryview(value.encode("utf-16-le")).cast("H").tolist()
    return "".join(rf"\u{unit:04X}" for unit in units)


def named(value: str) -> str:
    marks = {char for char in value if char in NAMED and not char.isalnum()}
    return "".join(f"&{NAMED[char]}" if char in marks else char for char in value)


def between(before: str, encode: Callable[[bytes], bytes], after: str) -> Spell:
    return lambda value: encode(f"{before}{value}{after}".encode()).decode()


SPELLINGS: dict[str, Spell] = {
    "as it is": str,
    "upper case": lambda value: value.upper() if value.isascii() else value,
    "JSON": in_json,
    "JSON in UTF-8": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "PHP": in_php,
    "JSON by codes": by_unit,
    "JSON in JSON": lambda value: in_json(in_php(value)),
    "repr": lambda value: repr(value)[1:-1],
    "repr of bytes": lambda value: repr(value.encode())[2:-1],
    "JavaScript": by_code(r"\u{{{:x}}}"),
    "URL": in_url,
    "URL in lower case": lambda value: in_url(value).lower(),
    "form": quote_plus,
    "URL in URL": lambda value: in_url(in_url(value)),
    "URL by bytes": lambda value: "".join(f"%{byte:02x}" for byte in value.encode()),
    "JSON in URL": lambda value: in_url(in_php(value)),
    "HTML": escape,
    "HTML by numbers": by_code("&#{};"),
    "HTML by hexadecimal numbers": by_code("&#x{:04X};"),
    "HTML by names": named,
    "HTML in HTML": lambda value: escape(escape(value)),
    "HTML in JSON": lambda value: in_php(escape(value)).replace("&", r"\u0026"),
    "quoted-printable": lambda value: encodestring(value.encode()).decode().rstrip(),
    "UTF-8 read as Latin-1": lambda value: value.encode().decode("latin-1"),
    "UTF-16 read as ASCII": "\0".join,
    "UTF-16 in JSON": lambda value: in_json("\0".join(value)),
    "hexadecimal": lambda value: value.encode().hex(),
    "folded base64 in JSON": lambda value: in_json(
        encodebytes(value.encode()).decode()
    ),
    "base64": between("", b64encode, ""),
    "base64 after one": between("a", b64encode, "?"),
    "base64 after two": between("ab", b64encode, ":"),
    "base64 for URLs": between("k:", urlsafe_b64encode, "?"),
}
EDGE = 9  # characters that base64 makes of what is around a value in these
