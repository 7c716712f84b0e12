"""The client that openapi-python-client writes by itself, with which ours is compared; the modules of timed calls use it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.client.generator_input import derive
from scripts.spec.document import Spec
from scripts.spec.names import snake
from scripts.spec.operation import Operation

PACKAGE = "stock"
NAMES = dict.fromkeys(("project_name_override", "package_name_override"), PACKAGE)
CONFIG = {**NAMES, "post_hooks": []}


@contextmanager
def client(spec: Spec) -> Iterator[Path]:
    """The folder in which its package is. Raises ValueError where the generator writes none."""
    with TemporaryDirectory(prefix="stock-") as name:
        folder = Path(name)
        document, config = folder / "openapi.json", folder / "config.json"
        document.write_text(json.dumps(derive(spec).without_own()))
        config.write_text(json.dumps(CONFIG))
        command = ["generate", "--path", str(document), "--config", str(config)]
        command += ["--meta", "none", "--output-path", str(folder / PACKAGE)]
        done = subprocess.run(
            [sys.executable, "-m", "openapi_python_client", *command],
            capture_output=True,
            text=True,
            check=False,
        )
        if not (folder / PACKAGE).is_dir():
            raise ValueError((done.stderr or done.stdout).strip())
        yield folder


def module(operation: Operation) -> str:
    """The module of its function `sync_detailed`."""
    return f"{PACKAGE}.api.{snake(operation.tag)}.{snake(operation.id)}"
