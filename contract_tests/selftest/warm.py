"""`python …` without its start: a fork of one process that has imported what most verbs, programs and contract runs need.

A fork has arguments, environment, output and exit code of its own and leaves nothing behind for the next. Where forks
are not safe, it is a new process. The fixture `python` of the self-tests gives it.
"""

import gc
import importlib
import json
import os
import pkgutil
import runpy
import subprocess
import sys
import traceback
import types
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from scripts.cli.layout import ROOT, SPECS
from scripts.spec.document import api_names, load

# Packages that take long to import: for all, and for those that are asked to do what is named.
ALWAYS = ["asyncio", "attrs", "click", "dateutil.parser", "httpx", "rich.console"]
HARNESS = ["execnet", "pytest", "xdist.plugin", "contract_tests.harness"]
HARNESS += ["schemathesis.engine.run.stateful", "schemathesis.engine.run.unit"]
GENERATOR = ["openapi_python_client.parser"]
LINTER = ["jsonschema_rs", "regress"]
NEEDED = {
    "contract": HARNESS,
    "pytest": HARNESS,
    "generate": GENERATOR,
    "release": GENERATOR,
    "diff": ["jsonschema_rs"],
    "lint": LINTER,
    "review": [*GENERATOR, *LINTER],
    "validate": LINTER,
    "mypy": ["mypy.main"],
}
NONE: Mapping[str, str] = {}
# The variables of the system alone, for what the user's own are to be kept from.
SYSTEM = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
WORKERS = "PYTEST_XDIST_AUTO_NUM_WORKERS"  # how many processes a contract run takes


class Python(Protocol):
    """Runs `python ARGS`, as in `python("-m", "scripts", "docs")` or `python("-c", program)`.

    In a copy of the project, `cwd`, it runs the code of the copy.
    """

    def __call__(
        self, *args: str, cwd: Path = ROOT, env: Mapping[str, str] = NONE
    ) -> subprocess.CompletedProcess[str]: ...


Contract = Callable[..., subprocess.CompletedProcess[str]]  # see the fixture


def ran(
    *command: str,
    cwd: Path = ROOT,
    env: Mapping[str, str] = NONE,
    around: Mapping[str, str] = os.environ,
) -> subprocess.CompletedProcess[str]:
    """The command when it has ended: its exit code, and what it has printed."""
    return subprocess.run(
        command,
        cwd=cwd,
        env={**around, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def assert_refused(
    done: subprocess.CompletedProcess[str], reason: str, code: int = 2
) -> None:
    """The command says why it did not do its work, and does not crash."""
    assert done.returncode == code, done.stdout
    assert reason in (done.stderr if code == 2 else done.stdout)
    assert "Traceback" not in done.stderr


cold_python: Python = partial(ran, sys.executable)  # in a new process


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
    def python(
        *args: str, cwd: Path = ROOT, env: Mapping[str, str] = NONE
    ) -> subprocess.CompletedProcess[str]:
        assert server.stdin
        assert server.stdout
        alone = {**os.environ, WORKERS: "1", **env}
        server.stdin.write(json.dumps([args, alone, str(cwd), printed]) + "\n")
        server.stdin.flush()
        code = server.stdout.readline()
        assert code, "the process to fork has ended"
        texts = (Path(file).read_text(encoding="utf-8") for file in printed)
        return subprocess.CompletedProcess(args, int(code), *texts)

    return python


def _serve(folder: str) -> None:
    _import(ALWAYS)
    for api in api_names(SPECS):
        load(SPECS / api)
    if sys.dont_write_bytecode:  # or each fork would compile our modules anew
        sys.dont_write_bytecode, sys.pycache_prefix = False, folder
    with suppress(KeyboardInterrupt):
        for line in sys.stdin:
            args, *how = json.loads(line)
            for word in args[1:3]:
                _import(NEEDED.pop(word, []))
            print(_fork(args, *how), flush=True)


def _import(names: Iterable[str]) -> None:
    """Import modules, and all that is in a package of ours."""
    for name in names:
        module = importlib.import_module(name)
        if name.startswith("contract_tests."):
            for inside in pkgutil.walk_packages(module.__path__, f"{name}."):
                importlib.import_module(inside.name)
    gc.freeze()


def _fork_again(command: Sequence[str], cwd: Path, env: Mapping[str, str]) -> int:
    """Run what a verb starts in a fork as well; in place of `children.run`."""
    return _fork(command[1:], env, str(cwd))


def _fork(
    args: Sequence[str],
    env: Mapping[str, str],
    cwd: str = str(ROOT),
    printed: Sequence[str] = (),
) -> int:
    """Run Python with these arguments in a fork; its exit code."""
    sys.stdout.flush()  # or both would print what is there
    sys.stderr.flush()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    code = 1
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for number, file in enumerate(printed, start=1):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        os.environ.clear()
        os.environ.update(env)
        sys.path[1:1] = filter(None, env.get("PYTHONPATH", "").split(os.pathsep))
        _move_to(cwd)
        children = importlib.import_module("scripts.cli.children")
        setattr(children, "run", _fork_again)  # noqa: B010 - of a copy's, too
        code = _run(*args)
    finally:
        os._exit(code)


def _move_to(cwd: str) -> None:
    """Work in another folder, and with the code there where it is a copy of ours."""
    if cwd == str(ROOT):
        return
    os.chdir(cwd)
    sys.path[0] = cwd
    for name in list(sys.modules):
        if name.partition(".")[0] in ("scripts", "contract_tests"):
            del sys.modules[name]


def _run(kind: str, what: str, *args: str) -> int:
    sys.argv = [what if kind == "-m" else kind, *args]
    try:
        if kind == "-m":
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        else:
            main = sys.modules["__main__"] = types.ModuleType("__main__")
            exec(compile(what, "<string>", "exec"), main.__dict__)
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
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
