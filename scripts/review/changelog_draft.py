"""Drafts the section of CHANGELOG.md on what a change means for callers; the page and the comment show it, a person writes it anew."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.review.gathering import Review


def changelog_draft(review: Review) -> str:
    """The section in Markdown, "" where callers notice nothing."""
    lines = list(dict.fromkeys(_lines(review)))
    if not lines or review.sides.after is None:
        return ""
    version = review.judgement.bump.least if review.judgement.bump else ""
    spec = review.sides.after
    heading = f"### {spec.title} {version or spec.info.text('version')}"
    return "\n".join([heading, "", *(f"- {line}" for line in lines)])


def _lines(review: Review) -> Iterator[str]:
    for weight in ("breaking", "risky", "harmless"):
        start = "**Breaking:** " if weight == "breaking" else ""
        for told in review.contract:
            if told.change.weight == weight:
                about = (
                    f" ({', '.join(told.operations[:3])})" if told.operations else ""
                )
                yield f"{start}{told.change.sentence.rstrip('.')}{about}."
        for each in review.client.changes:
            if each.weight == weight and weight != "harmless":
                yield f"{start}Client: {each.sentence}."
