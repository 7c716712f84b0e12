"""Where the site and its repository are to be found, as `docs` was told; `mkdocs_build` makes settings of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Published:
    """The address of the site and that of its repository; "" for one that is not known, of which no page then says anything."""

    site_url: str = ""
    repo_url: str = ""

    @property
    def root(self) -> str:
        """The path of the site at its address, `/` for none; its page for what is not found links from there."""
        return f"{urlsplit(self.site_url).path.rstrip('/')}/"

    def settings(self) -> dict[str, str]:
        """The settings of mkdocs for them."""
        known = {
            "site_url": self.site_url and f"{self.site_url.rstrip('/')}/",
            "repo_url": self.repo_url,
            "repo_name": urlsplit(self.repo_url).path.strip("/").removesuffix(".git"),
        }
        return {key: value for key, value in known.items() if value}

    def without_false(self, site: Path) -> None:
        """Remove the map of the site, which is empty without an address, from where the site was built."""
        if not self.site_url:
            for file in site.glob("sitemap.xml*"):
                file.unlink()


UNPUBLISHED = Published()
