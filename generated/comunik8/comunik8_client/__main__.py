"""The command line: `python -m comunik8_client RESOURCE OPERATION`, with the credentials from the environment.

Exit codes: 0 done, 1 refused or not all done, 2 used wrongly, 3 no answer.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

from . import Comunik8, Comunik8Error, ConfigurationError, ConnectionFailed
from ._reading import plain
from .types import UNSET

try:
    import click
except ImportError:
    sys.exit("the command line needs click: pip install click")

RESOURCES = {"leads": "LeadsResource"}
TYPES: dict[str, Any] = {"int": int, "float": float, "bool": bool}


@click.group(help="Hand leads to a dialler that calls them, and take them back.")
@click.option("--base-url", help="What stands in place of the vendor's scheme and host.")
@click.option("--table", is_flag=True, help="Print a table in place of JSON.")
@click.version_option(package_name="comunik8-client")
def main(base_url: str | None, table: bool) -> None:
    pass


def _resource(name: str, class_name: str) -> click.Group:
    kind: type = getattr(import_module(f".resources.{name.replace('-', '_')}", __package__), class_name)
    group = click.Group(name, help=inspect.getdoc(kind))
    for method, function in vars(kind).items():
        if inspect.isfunction(function) and method[0] != "_" and not method.endswith("_page"):
            group.add_command(_command(name.replace("-", "_"), method, function))
    return group


def _command(resource: str, method: str, function: Any) -> click.Command:
    said, _, rest = (inspect.getdoc(function) or "").partition("\n\nArgs:\n")
    told = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", rest.partition("\n\n")[0], re.MULTILINE))
    given = [each for each in inspect.signature(function).parameters.values() if each.name not in ("self", "options")]
    params = [_parameter(each, " ".join(told.get(each.name, "").split())) for each in given]
    paged = "Pages[" in str(function.__annotations__["return"])
    if paged:
        params.append(click.Option(["--all", "every"], is_flag=True, help="All pages, and not the first alone."))

    def call(*, every: bool = False, **values: Any) -> None:
        root = click.get_current_context().find_root().params
        named = {name: UNSET if value in (None, ()) else value for name, value in values.items()}
        try:
            if "body" in named:
                named["body"] = _body(named["body"])
            with Comunik8.from_env(base_url=root["base_url"]) as client:
                found = getattr(getattr(client, resource), method)(**named)
                if paged:
                    pages = found.pages()
                    found = [one for page in pages for one in page.items] if every else next(pages).items
            _show(found, table=root["table"])
        except (Comunik8Error, ValueError, TypeError) as error:
            code = 3 if isinstance(error, ConnectionFailed) else 1
            wrong = isinstance(error, ConfigurationError) or not isinstance(error, Comunik8Error)
            click.echo(f"{type(error).__name__}: {error}", err=True)
            sys.exit(2 if wrong else code)
        results = _each(found)
        sys.exit(int(any(getattr(each, "ok", True) is False for each in results)))

    return click.Command(method.replace("_", "-"), params=params, callback=call, help=said)


def _each(found: Any) -> list[Any]:
    items: list[Any] = found
    return items if isinstance(found, list) else [found]


def _parameter(each: inspect.Parameter, told: str) -> click.Parameter:
    needed, type_ = each.default is each.empty, str(each.annotation)
    if each.name == "body":
        return click.Option(
            ["--body"], default="-" if needed else None, help=f"JSON, @FILE, or - for standard input. {told}"
        )
    if each.kind is not each.KEYWORD_ONLY:
        return click.Argument([each.name])
    kinds = [TYPES[one] for one in re.findall(r"\w+", type_) if one in TYPES]
    only = kinds[0] if len(kinds) == 1 and "str" not in type_ else str
    option = "--" + each.name.strip("_").replace("_", "-")
    return click.Option([option, each.name], type=only, required=needed, multiple="list[" in type_, help=told)


def _body(given: Any) -> Any:
    if given is UNSET:
        return given
    text = sys.stdin.read() if given == "-" else given
    return json.loads(Path(given[1:]).read_text("utf-8") if given.startswith("@") else text)


def _show(found: Any, *, table: bool) -> None:
    data = plain(found)
    if not table:
        if data is not None:
            click.echo(json.dumps(data, indent=2, ensure_ascii=False, default=str))
        return
    try:
        from rich.console import Console
        from rich.table import Table
    except ImportError:
        raise ConfigurationError("a table needs rich: pip install rich") from None
    rows: list[dict[str, Any]] = [each if isinstance(each, dict) else {"": each} for each in _each(data)]
    names = list(dict.fromkeys(name for row in rows for name in row))
    shown = Table(*names)
    for row in rows:
        shown.add_row(*("" if row.get(name) is None else str(row[name]) for name in names))
    Console().print(shown)


for _name, _class in RESOURCES.items():
    main.add_command(_resource(_name, _class))

if __name__ == "__main__":
    main(prog_name="python -m comunik8_client")
