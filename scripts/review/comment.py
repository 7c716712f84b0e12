"""Writes reviews in Markdown, for a comment on a pull request: what decides comes first, and what is too long is on the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.review.changelog_draft import changelog_draft
from scripts.review.comment_values import values
from scripts.review.entries import ClaimLine, Entry, KnownBy
from scripts.review.gathering import Review
from scripts.review.html_page import address
from scripts.review.markdown_text import md, plain, verbatim
from scripts.review.verdict import counted, headline, reasons, summary
from scripts.spec.finding import Origin

LONGEST = 60_000  # characters; GitHub takes 65,536
MOST_HARMLESS = 6  # changes of the client that are listed
MARK = "<!-- review of specifications -->"  # by which the comment is found again


@dataclass(frozen=True, slots=True)
class CommentPart:
    """A part of a comment; `more` is what follows it where there is room for it."""

    text: str
    more: str = ""


def comment(reviews: list[Review], blob: str = "") -> str:
    """One comment on all of them; nothing in it is more than text."""
    room = LONGEST // max(1, len(reviews))
    parts = [_within(list(_sections(each, blob)), room) for each in reviews]
    nothing = "No specification has changed.\n"
    return "\n".join([MARK, *(parts or [nothing])])


def _within(sections: list[CommentPart], room: int) -> str:
    """As many of the sections as there is room for, and then as much of what follows them, in their order."""
    spare = room - sum(len(each.text) + 1 for each in sections)
    kept: list[str] = []
    for number, each in enumerate(sections):
        if len(each.more) <= spare:
            spare -= len(each.more)
            kept.append(each.text + each.more)
            continue
        if sum(map(len, kept)) + len(each.text) > room:
            left = counted(len(sections) - number, "part")
            kept.append(
                f"{left} more: see the whole page, `review` among the files that this run keeps.\n"
            )
            break
        kept.append(each.text)
    return "\n".join(kept)


def _sections(review: Review, blob: str) -> Iterator[CommentPart]:
    yield from map(CommentPart, _head(review))
    for each in review.entries:
        yield CommentPart(_entry(each, blob), "".join(values(each)))
    yield from map(CommentPart, _rest(review, blob))


def _head(review: Review) -> Iterator[str]:
    sign = "❌" if review.fails else "✅"
    yield f"## {sign} {md(review.title)}: {md(headline(review))}\n"
    yield _listed(md(each) for each in reasons(review))
    yield _counts(review)
    yield f"{md(summary(review)).capitalize()} against `{plain(review.against)}`.\n"
    if review.entries:
        yield "### Changed statements\n"


def _rest(review: Review, blob: str) -> Iterator[str]:
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
    told = f"{known.basis} ({md(known.inherited)})" if known.inherited else known.basis
    source = known.source
    if source is None:
        told += ", **no page is cited**"
    else:
        section = f" § {md(source.section)}" if source.section else ""
        title = f"{md(source.title)}{section}"
        told += f", {f'[{title}](<{source.link}>)' if source.link else title}"
        commit = f", commit `{plain(source.commit[:12])}`" if source.commit else ""
        told += f"{commit}, read {md(source.read)}"
        told += f", **{md(known.elsewhere)}**" if known.elsewhere else ""
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
