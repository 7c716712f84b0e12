"""The `python -m scripts` group: finds verbs by listing modules and imports only the one that is run."""

from __future__ import annotations

import ast
import errno
import importlib
import signal
from pathlib import Path

import click

from scripts.cli.children import ENDING, leave
from scripts.cli.printable import printable
from scripts.spec.nearest import hint

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS)


class CouldNotRun(click.ClickException):
    """The verb could not do its work at all: printed as one message, exit code 2."""

    exit_code = 2

    def format_message(self) -> str:
        return printable(super().format_message())


def verbs(folder: Path) -> dict[str, str]:
    """The first line of the docstring of each verb's module, read without importing it, by the verb's name."""
    return {name: _summary(file) for name, file in _modules(folder).items()}


def _modules(folder: Path) -> dict[str, Path]:
    """The module of each verb by its name; one that has a package of its name stands in there, in `verb.py`."""
    alone = (file for file in folder.glob("*.py") if not file.name.startswith("_"))
    inside = {each.parent.name: each for each in folder.glob("*/verb.py")}
    return dict(sorted(({each.stem: each for each in alone} | inside).items()))


def _summary(module: Path) -> str:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


class VerbGroup(click.Group):
    """A click group whose commands are the modules of one folder, and `verb.py` in its packages."""

    def __init__(self, folder: Path, package: str) -> None:
        super().__init__(
            name=package,
            help="The project's verbs; `make help` lists the make targets that call them.",
            context_settings={"help_option_names": ["-h", "--help"]},
        )
        self.folder = folder
        self.package = package
        self.modules = _modules(folder)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.modules:
            return None
        inside = self.modules[cmd_name].relative_to(self.folder)
        dotted = ".".join([self.package, *inside.with_suffix("").parts])
        module = importlib.import_module(dotted)
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.modules:
            near, choices = hint(args[0], self.modules), ", ".join(self.modules)
            ctx.fail(f"no verb {args[0]!r}; there are: {choices}{near}")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run the verb. A disk on which nothing can be written is a message, not a traceback; a signal leaves no leftovers."""
        for one in ENDING:
            if signal.getsignal(one) == signal.SIG_DFL:
                signal.signal(one, leave)
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno not in NO_ROOM:
                raise
            place = f"{error.filename}: " if error.filename else ""
            message = f"{place}{error.strerror}; what was there is as it was"
            raise CouldNotRun(message) from None

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        with formatter.section("Verbs"):
            formatter.write_dl(list(verbs(self.folder).items()))
