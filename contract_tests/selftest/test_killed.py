"""Whenever a run dies, what it was to replace is whole, the old or the new, and the next run clears up."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from contract_tests.selftest.tree import copied
from contract_tests.selftest.waiting import until, until_ended
from contract_tests.selftest.warm import ran
from scripts.cli.aside import folder_beside, swap_in, sweep, write_whole
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names

API = api_names(SPECS)[-1]
# Functions of `os`: each may be the last that is called.
STEPS = ("rename", "replace", "chmod", "rmdir", "unlink")


def folder(target: Path) -> None:
    """Replace a folder."""
    with folder_beside(target) as fresh:
        (fresh / "new").write_text("new")
        swap_in(fresh, target)


def file(target: Path) -> None:
    """Replace a file."""
    write_whole(target, "new")


def dying_at(step: int, work: Callable[[Path], None], target: Path) -> bool:
    """Whether a process that does the work died at a step, counted over all in STEPS."""
    if not (child := os.fork()):
        left = [step]

        def dying(real: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object, **named: object) -> object:
                left[0] -= 1
                if left[0] < 0:
                    os._exit(1)
                return real(*args, **named)

            return call

        for name in STEPS:
            setattr(os, name, dying(getattr(os, name)))
        work(target)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


@pytest.mark.parametrize("step", range(8))
def test_a_folder_is_the_old_one_or_the_new_one(tmp_path: Path, step: int) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / "old").write_text("old")
    dying_at(step, folder, target)
    sweep(target)
    assert [one.name for one in target.iterdir()] in (["old"], ["new"])
    assert [one.name for one in tmp_path.iterdir()] == ["target"]


@pytest.mark.parametrize("step", range(4))
def test_a_file_has_the_old_text_or_the_new_one(tmp_path: Path, step: int) -> None:
    target = tmp_path / "target"
    target.write_text("old")
    dying_at(step, file, target)
    assert target.read_text() in ("old", "new")
    file(target)
    assert [one.name for one in tmp_path.iterdir()] == ["target"]


def test_the_steps_are_those_that_are_taken(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    assert dying_at(0, folder, tmp_path / "a")
    assert not dying_at(30, folder, tmp_path / "a")


def test_what_somebody_is_working_on_is_left_alone(tmp_path: Path) -> None:
    with folder_beside(tmp_path / "a") as fresh:
        sweep(tmp_path / "a")
        assert fresh.exists()


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of all tracked files."""
    return copied(tmp_path_factory.mktemp("repository"))


def leftovers(root: Path) -> Iterator[str]:
    for place in (root, root / "generated", root / "reports"):
        yield from (one.name for one in place.glob(".new-*"))
        yield from (one.name for one in place.glob(".old-*"))


def working_in(folder: Path) -> Iterator[int]:
    """The processes that work in the folder."""
    for link in Path("/proc").glob("[0-9]*/cwd"):
        with suppress(OSError):
            if link.readlink() == folder:
                yield int(link.parent.name)


def run(root: Path, *verb: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "scripts", *verb]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        command, cwd=root, stdout=quiet, stderr=quiet, start_new_session=True
    )


VERBS: list[tuple[str, ...]] = [
    ("generate", "--force", API),
    ("contract", API, "--select", "test_credentials"),
    ("docs", API),
    ("lock",),
]


@pytest.mark.parametrize("seed", [None, 1])
@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_a_verb_that_is_killed_leaves_nothing_half_written(
    repository: Path, verb: tuple[str, ...], seed: int | None
) -> None:
    """As soon as it begins to write or, by the seed, at some moment after it."""
    watched = (f"generated/{API}/openapi.json", "README.md", "requirements.txt")
    before = [(repository / name).read_bytes() for name in watched]
    process = run(repository, *verb)
    until(lambda: list(leftovers(repository)) or process.poll() is not None)
    assert process.poll() is None
    for _ in range(0 if seed is None else Random(seed).randrange(10_000)):
        list(leftovers(repository))
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    until_ended(lambda: working_in(repository))  # what it had started, but not at once
    assert [(repository / name).read_bytes() for name in watched] == before
    if verb == ("lock",):  # a whole run asks registries for a minute
        sweep(repository / "requirements.txt")
    elif seed is None:
        assert run(repository, *verb).wait() == 0
    else:
        for target in (repository / "README.md", repository / f"generated/{API}"):
            sweep(target)
        sweep(repository / "generated/site")
        sweep(repository / "reports/contract.html")
    assert list(leftovers(repository)) == []


def test_a_full_disk_is_told_and_destroys_nothing(repository: Path) -> None:
    readme = repository / "README.md"
    text = readme.read_text()
    readme.write_text(text.replace("<!-- apis -->\n", "<!-- apis -->\nstale\n"))
    stale = readme.read_bytes()
    command = f"ulimit -f 4; exec {sys.executable} -m scripts docs {API}"
    done = ran("bash", "-c", command, cwd=repository)
    assert done.returncode == 2, done.stderr
    assert os.strerror(errno.EFBIG) in done.stderr
    assert "Traceback" not in done.stderr
    assert readme.read_bytes() == stale
