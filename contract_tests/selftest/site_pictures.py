"""Takes the pictures of the site that README.md shows, once `make docs` has built it: `python -m contract_tests.selftest.site_pictures`."""

import sys

from playwright.sync_api import ViewportSize

from contract_tests.selftest.browsing import browsing
from contract_tests.selftest.site_browsing import kinds, serving, watch
from scripts.cli.layout import ROOT, SITE

SIZE = ViewportSize(width=1120, height=640)


def main() -> None:
    """Take them anew: of the first page, and of the longest page of an operation that the last API has."""
    operations = [
        pages for (_, kind), pages in kinds(SITE).items() if kind == "operation"
    ]
    if not operations:
        sys.exit("generated/site has no operations to show; run `make docs` first")
    shown = {"site-home": "index.html", "site-operation": max(operations)[0]}
    with serving(SITE) as root, browsing() as browser:
        for name, path in shown.items():
            settings = {"viewport": SIZE, "color_scheme": "light"}
            page = watch(browser, root, **settings, reduced_motion="reduce").open(path)
            page.screenshot(path=ROOT / ".github" / "pictures" / f"{name}.png")


if __name__ == "__main__":
    main()
