"""Turns the article of a page into Markdown, for programs that read text; `for_programs` puts it beside each page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

_ARTICLE = re.compile(r"<article[^>]*>(.*)</article>", re.S)
_SILENT = {"script", "style", "svg", "button", "nav"}
_BLOCKS = {"p", "div", "ul", "ol", "dl", "table", "details", "summary", "br"}
_HEADING = re.compile(r"h([1-6])$")
_LANGUAGE = re.compile(r"language-(\w+)")
_ITEMS = re.compile(r"(?m)(^ *- .*)\n\n(?= *- )")


def as_markdown(html: str) -> str:
    """The article of a page, its links leading to the Markdown of the other pages; "" where it has none."""
    found = _ARTICLE.search(html)
    if not found:
        return ""
    reader = _Reader()
    reader.feed(found[1])
    reader.close()
    reader.end_line()
    text = _ITEMS.sub(r"\1\n", "\n\n".join(reader.blocks))
    return f"{text.strip()}\n"


class _Reader(HTMLParser):
    """Collects blocks of Markdown; `texts` are the parts of a line that are open, the innermost last."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self.texts: list[list[str]] = [[]]
        self.links: list[str] = []
        self.labels: list[str] = []  # of the tabs to come
        self.prefix = self.language = ""
        self.silent = self.lists = self.rows = self.fences = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "")
        self.silent += tag in _SILENT
        if self.silent:
            return
        if language := _LANGUAGE.search(classes):
            self.language = language[1]
        if "tabbed-block" in classes and self.labels:
            self.end_line()
            self.blocks.append(f"**{self.labels.pop(0)}**")
        if tag in ("a", "code", "pre", "label"):
            self.texts.append([])
            self.fences += tag == "pre"
            if tag == "a":
                self.links.append(given.get("href", ""))
        elif tag in ("li", "dt", "tr"):
            self.start_item(tag)
        elif tag in ("td", "th"):
            self.say(" | " if self.said() else "")
        elif tag in _BLOCKS or _HEADING.match(tag):
            self.end_block()

    def handle_endtag(self, tag: str) -> None:
        if self.silent:
            self.silent -= tag in _SILENT
        elif tag == "a":
            self.end_link()
        elif tag == "code":
            text = "".join(self.texts.pop())
            self.say(f"`{text}`" if text and not self.fences else text)
        elif tag == "pre":
            self.end_fence()
        elif tag == "label":
            self.labels.append(" ".join("".join(self.texts.pop()).split()))
        elif tag in ("li", "dd", "tr"):
            self.end_item(tag)
        elif tag == "dt":
            self.say(": ")
        elif tag == "summary":
            self.end_block("**{}**")
        elif heading := _HEADING.match(tag):
            self.end_line(f"{'#' * int(heading[1])} {{}}")
        elif tag in _BLOCKS:
            self.end_block()

    def handle_data(self, data: str) -> None:
        if not self.silent:
            is_code = len(self.texts) > 1
            self.say(data if is_code else data.replace("<", "&lt;"))

    def say(self, text: str) -> None:
        self.texts[-1].append(text)

    def said(self) -> str:
        return " ".join("".join(self.texts[-1]).split())

    def start_item(self, tag: str) -> None:
        """Start a line with a bullet; a list in a table goes on in the line of its row."""
        self.rows += tag == "tr"
        self.lists += tag == "li"
        if self.rows and tag != "tr":
            self.say("" if self.said().endswith("|") else "; ")
        else:
            self.end_line()
            self.prefix = f"{'  ' * max(self.lists - 1, 0)}- "

    def end_item(self, tag: str) -> None:
        if not self.rows or tag == "tr":
            self.end_line()
            self.prefix = ""
        self.rows -= tag == "tr"
        self.lists -= tag == "li"

    def end_link(self) -> None:
        """End a link, those of headings to themselves aside."""
        text, target = "".join(self.texts.pop()), self.links.pop()
        url = urlsplit(target)
        if not url.netloc and url.path.endswith(".html"):
            target = url._replace(path=f"{url.path[: -len('html')]}md").geturl()
        if text.strip() and text != "¶":
            self.say(f"[{text}]({target})")

    def end_fence(self) -> None:
        text = "".join(self.texts.pop()).strip("\n")
        self.end_line()
        self.fences -= 1
        self.blocks.append(f"```{self.language}\n{text}\n```")
        self.language = ""

    def end_block(self, form: str = "{}") -> None:
        """End a paragraph; one in a list or a table goes on in its line."""
        if self.rows or self.lists:
            self.say(" ")
        else:
            self.end_line(form)

    def end_line(self, form: str = "{}") -> None:
        if text := self.said():
            self.blocks.append(self.prefix + form.format(text))
            self.prefix = ""
        self.texts[-1].clear()
