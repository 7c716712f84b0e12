"""A real browser for the tests that need one; CI always has it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
if BROWSER is None and not os.environ.get("CI"):
    pytest.skip("no Chromium or Chrome on the PATH", allow_module_level=True)
# In a container no sandbox is to be had.
QUIET = ["--no-sandbox", "--no-first-run", "--disable-background-networking"]
QUIET += [f"--disable-{part}" for part in ("gpu", "quic", "component-update", "sync")]


@contextmanager
def browsing(*options: str) -> Iterator[Browser]:
    """A browser without a window, started with these options too."""
    assert BROWSER, f"CI needs one of {', '.join(NAMES)} on the PATH"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=BROWSER, args=[*QUIET, *options]
        )
        yield launched
        launched.close()
