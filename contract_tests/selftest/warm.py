"""`python -m …` without its start: a fork of one process that has imported what contract runs need. For the defects.

A fork has arguments, environment, output and exit code of its own and leaves nothing behind for the next. Where forks
are not safe, it is a new process.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import pkgutil
import runpy
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import api_names, load

# What takes long to import, apart from the harness itself.
PREPARED = (
    "execnet",
    "httpx",
    "pytest",
    "schemathesis.engine.run.stateful",
    "schemathesis.engine.run.unit",
    "scripts.contract",
    "xdist.plugin",
)


class Python(Protocol):
    """Runs `python -m ARGS` in the project's folder."""

    def __call__(self, *args: str) -> subprocess.CompletedProcess[str]: ...


def cold_python(*args: str) -> subprocess.CompletedProcess[str]:
    """In a new process."""
    return subprocess.run(
        [sys.executable, "-m", *args],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@contextmanager
def warm_python(folder: Path) -> Iterator[Python]:
    """Gives what does the same in a fork; `folder` is for its files."""
    if sys.platform != "linux":  # elsewhere, system libraries may not survive a fork
        yield cold_python
        return
    with subprocess.Popen(
        [sys.executable, "-m", __name__, str(folder)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "0"},
        stdin=subprocess.PIPE,  # closed on exit, which ends it
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        yield _client(server, str(folder / "stdout"), str(folder / "stderr"))


def _client(server: subprocess.Popen[str], *printed: str) -> Python:
    def python(*args: str) -> subprocess.CompletedProcess[str]:
        assert server.stdin
        assert server.stdout
        server.stdin.write(json.dumps([args, dict(os.environ), printed]) + "\n")
        server.stdin.flush()
        code = server.stdout.readline()
        assert code, "the process to fork has ended"
        texts = (Path(file).read_text(encoding="utf-8") for file in printed)
        return subprocess.CompletedProcess(args, int(code), *texts)

    return python


def _serve(folder: str) -> None:
    for name in (*PREPARED, *_harness()):
        importlib.import_module(name)
    for api in api_names(SPECS):
        load(SPECS / api)
    subprocess.run = _forking(subprocess.run)
    gc.freeze()
    if sys.dont_write_bytecode:  # or each fork would compile the tests anew
        sys.dont_write_bytecode, sys.pycache_prefix = False, folder
    with suppress(KeyboardInterrupt):
        for line in sys.stdin:
            print(_fork(*json.loads(line)), flush=True)


def _harness() -> Iterator[str]:
    harness = importlib.import_module("contract_tests.harness")
    for module in pkgutil.walk_packages(harness.__path__, f"{harness.__name__}."):
        yield module.name


def _forking(start: Callable[..., Any]) -> Callable[..., Any]:
    """`subprocess.run`, but what is started with this Python is a fork as well: the verb starts pytest that way."""

    def run(command: list[str], **options: Any) -> Any:
        if command[:2] != [sys.executable, "-m"]:
            return start(command, **options)
        code = _fork(command[2:], options["env"])
        return subprocess.CompletedProcess(command, code)

    return run


def _fork(args: list[str], env: Mapping[str, str], printed: Sequence[str] = ()) -> int:
    """Run a module in a fork; its exit code."""
    sys.stdout.flush()  # or both would print what is there
    sys.stderr.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        for number, file in enumerate(printed, start=1):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        os.environ.clear()
        os.environ.update(env)
        code = _run(args)
    finally:
        os._exit(code)


def _run(args: list[str]) -> int:
    sys.argv = list(args)
    try:
        runpy.run_module(args[0], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


if __name__ == "__main__":
    _serve(sys.argv[1])
