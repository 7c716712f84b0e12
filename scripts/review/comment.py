"""Writes reviews in Markdown, for a comment on a pull request: what decides comes first, and what is too long is on the page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from scripts.cli.printable import printable
from scripts.review.changelog_draft import changelog_draft
from scripts.review.entries import ClaimLine, Entry, KnownBy
from scripts.review.gathering import Review
from scripts.review.html_page import address
from scripts.review.verdict import counted, headline, reasons, summary
from scripts.spec.finding import Origin

LONGEST = 60_000  # characters; GitHub takes 65,536
MOST_HARMLESS = 6  # changes of the client that are listed
MARK = "<!-- review of specifications -->"  # by which the comment is found again
_CODE = re.compile(r"`([^`\n]+)`")
_MEANT = str.maketrans({char: f"&#{ord(char)};" for char in "[]*_@#|~!\\"})


def comment(reviews: list[Review], blob: str = "") -> str:
    """One comment on all of them; nothing in it is more than text."""
    room = LONGEST // max(1, len(reviews))
    parts = [_within(list(_sections(each, blob)), room) for each in reviews]
    nothing = "No specification has changed.\n"
    return "\n".join([MARK, *(parts or [nothing])])


def _within(sections: list[str], room: int) -> str:
    """As many of the sections as there is room for."""
    kept: list[str] = []
    for number, each in enumerate(sections):
        if sum(map(len, kept)) + len(each) > room:
            left = counted(len(sections) - number, "part")
            kept.append(
                f"{left} more: see the whole page, `review` among the files that this run keeps.\n"
            )
            break
        kept.append(each)
    return "\n".join(kept)


def _sections(review: Review, blob: str) -> Iterator[str]:
    sign = "❌" if review.fails else "✅"
    yield f"## {sign} {md(review.title)}: {md(headline(review))}\n"
    yield _listed(md(each) for each in reasons(review))
    yield _counts(review)
    yield f"{md(summary(review)).capitalize()} against `{plain(review.against)}`.\n"
    if review.entries:
        yield "### Changed statements\n"
    yield from (_entry(each, blob) for each in review.entries)
    yield from _titled("Findings", _findings(review, blob))
    yield from _titled("Callers of the API", _changes(review))
    yield from _titled("Callers of the Python client", _client(review))
    yield from _titled("Not covered", _uncovered(review))
    if draft := changelog_draft(review):
        yield f"<details><summary>A draft for CHANGELOG.md</summary>\n\n{verbatim(draft)}\n\n</details>\n"


def _titled(title: str, lines: Iterator[str]) -> Iterator[str]:
    if listed := _listed(lines):
        yield f"### {title}\n"
        yield listed


def _listed(lines: Iterator[str]) -> str:
    return "".join(f"- {each}\n" for each in lines)


def _counts(review: Review) -> str:
    heads = " | ".join(each.label for each in review.counts)
    cells = " | ".join(f"{each.after} ({each.change})" for each in review.counts)
    return f"| {heads} |\n|{' --- |' * len(review.counts)}\n| {cells} |\n"


def _entry(entry: Entry, blob: str) -> str:
    kind = "no page cited" if entry.weight == "false" else entry.weight
    tag = f"**{kind}** " if kind else ""
    lines = [
        f"- {tag}{md(entry.sentence)} {_at(entry.origin, blob, entry.side == 'old')}"
    ]
    lines += [f"  - **{md(_claim(entry, each))}**" for each in entry.claims]
    lines.append(f"  - {_known(entry.known)}")
    if entry.was:
        lines.append(f"  - before: {_known(entry.was)}")
    lines += [
        f"  - {'accepted' if each.entry else each.change.weight}: {md(each.change.sentence)}"
        for each in entry.follows
    ]
    return "\n".join(lines) + "\n"


def _claim(entry: Entry, claim: ClaimLine) -> str:
    """The name of what claims too much, where that is not the statement itself, and the sentence."""
    is_own = len(entry.claims) == 1 and claim.origin == entry.origin
    return claim.sentence if is_own else f"{claim.name}: {claim.sentence}"


def _known(known: KnownBy) -> str:
    told = known.basis
    source = known.source
    if source is None:
        told += ", **no page is cited**"
    else:
        section = f" § {md(source.section)}" if source.section else ""
        title = f"{md(source.title)}{section}"
        told += f", {f'[{title}](<{source.link}>)' if source.link else title}"
        commit = f", commit `{plain(source.commit[:12])}`" if source.commit else ""
        around = ", cited around it" if known.inherited else ""
        told += f"{commit}, read {md(source.read)}{around}"
    return f"{told} ({', '.join(known.readings)})" if known.readings else told


def _findings(review: Review, blob: str) -> Iterator[str]:
    for each in review.findings:
        yield f"**{each.severity}** {md(each.message)} {_at(each.origin, blob)}"


def _changes(review: Review) -> Iterator[str]:
    for each in review.contract:
        weight = "accepted" if each.entry else each.change.weight
        about = (
            f" ({', '.join(f'`{plain(id_)}`' for id_ in each.operations[:6])})"
            if each.operations
            else ""
        )
        yield f"**{weight}** {md(each.change.sentence)}{about}"


def _client(review: Review) -> Iterator[str]:
    if review.client.remark:
        yield md(review.client.remark)
    heavy = [each for each in review.client.changes if each.weight != "harmless"]
    light = [each for each in review.client.changes if each.weight == "harmless"]
    shown = [*heavy, *light[:MOST_HARMLESS]]
    yield from (f"**{each.weight}** {md(each.sentence)}" for each in shown)
    if (left := len(light) - MOST_HARMLESS) > 0:
        yield f"{counted(left, 'harmless change')} more"


def _uncovered(review: Review) -> Iterator[str]:
    for each in review.operations:
        name = f"`{plain(each.operation.id)}`"
        if each.lacks_route:
            yield f"{name}: the mock has no route for it"
        if not each.rules:
            yield f"{name}: no rule says how it behaves"
        for row in each.rules:
            if row.is_unproven:
                yield f"{name}: no test proves {plain(row.rule.id)}"


def _at(origin: Origin, blob: str, is_gone: bool = False) -> str:
    shown = f"`{plain(str(origin))}`"
    link = "" if is_gone else address(origin, blob)
    return f"[{shown}](<{link}>)" if link else f"{shown}{' as it was' * is_gone}"


def md(text: str) -> str:
    """Text in Markdown that makes no tags, links or mentions, but for `code` between backticks."""
    parts = _CODE.split(" ".join(printable(text).split()))
    return "".join(
        f"`{part}`" if i % 2 else escape(part, quote=False).translate(_MEANT)
        for i, part in enumerate(parts)
    )


def verbatim(text: str) -> str:
    """A block that no text inside can end."""
    fence = "```" + max(re.findall("`+", text), key=len, default="")
    return f"{fence}markdown\n{printable(text)}\n{fence}"


def plain(text: str) -> str:
    """A name for between backticks."""
    return printable(text).replace("`", "'").replace("\n", " ")
