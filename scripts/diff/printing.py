"""Prints judgements as text, annotations, JSON or Markdown; called by `verb`."""

from __future__ import annotations

import html
import json
from collections.abc import Callable
from dataclasses import asdict

from scripts.cli.findings import annotation, github
from scripts.cli.printable import printable
from scripts.diff.judging import Judgement, Told
from scripts.lint.wording import short
from scripts.spec.finding import Origin

KINDS = {"breaking": "error", "risky": "warning", "harmless": "notice"}
MAX_NAMED = 3  # further operations that share a change


def text(every: list[Judgement]) -> str:
    """Lines that editors jump to, and one on each specification."""
    lines: list[str] = []
    for one in every:
        lines += [_line(one, each) for each in (*one.told, *one.client)]
        lines += map(str, one.findings)
        lines.append(f"{one.sides.label}: {summary(one)}")
    return "\n".join(map(_one_line, lines))


def annotated(every: list[Judgement]) -> str:
    """Workflow commands that annotate lines of the new files."""
    lines: list[str] = []
    for one in every:
        for each in one.told:
            kind = "notice" if each.entry else KINDS[each.change.weight]
            title = f"{_weight(each)} {each.change.rule}"
            lines.append(annotation(kind, each.nearby, title, _message(one, each)))
        for each in one.client:
            title = f"{_weight(each)} {each.change.rule}"
            lines.append(annotation("notice", each.nearby, title, _message(one, each)))
        lines += map(github, one.findings)
        lines.append(printable(f"{one.sides.label}: {summary(one)}"))
    return "\n".join(lines)


def as_json(every: list[Judgement]) -> str:
    """One document with all that the others say, and the values before and after."""
    data = [
        {
            "label": one.sides.label,
            "against": one.sides.against,
            "fails": one.fails,
            "bump": asdict(one.bump) | {"is_there": one.bump.is_there}
            if one.bump
            else None,
            "changes": [_data(each) for each in one.told],
            "client": [_data(each) for each in one.client],
            "findings": [
                {
                    "rule": each.rule,
                    **_place(each.origin),
                    "message": each.message,
                }
                for each in one.findings
            ],
        }
        for one in every
    ]
    return json.dumps(data, indent=2, ensure_ascii=True, default=str)


def markdown(every: list[Judgement]) -> str:
    """A section for each specification, for a comment on a pull request."""
    parts: list[str] = []
    for one in every:
        parts.append(f"### {_md(one.sides.label)}\n\n{_md(summary(one))}\n")
        listed = [
            *(_md_line(one, each) for each in (*one.told, *one.client)),
            *(
                f"- **{_md(each.rule)}** {_md(each.message)} ({_md(str(each.origin))})"
                for each in one.findings
            ),
        ]
        if listed:
            parts.append("\n".join(listed) + "\n")
    return "\n".join(parts).rstrip()


FORMATS: dict[str, Callable[[list[Judgement]], str]] = {
    "text": text,
    "github": annotated,
    "json": as_json,
    "markdown": markdown,
}


def summary(one: Judgement) -> str:
    """The last line about a specification."""
    if not one.told and not one.findings:
        return f"nothing changes for those who call it, against {one.sides.against}"
    accepted = sum(each.entry is not None for each in one.told)
    counted = [f"{one.count(weight)} {weight}" for weight in KINDS if one.count(weight)]
    if accepted:
        counted[0] += f" ({accepted} accepted)"
    told = f"{', '.join(counted) or 'no change'} against {one.sides.against}"
    number = len(one.client)
    client = f", {number} for callers of the client" if number else ""
    return f"{told}{client}{_version(one)}"


def _version(one: Judgement) -> str:
    """The step that the changes ask for."""
    if one.bump is None:
        return ""
    asked = f"; asks for a {one.bump.step} version"
    if not one.bump.least:
        return f"{asked}, and {one.bump.before!r} is none of semantic versioning"
    has = (
        "which it has"
        if one.bump.is_there
        else f"and it has {one.bump.after or 'none'}"
    )
    return f"{asked} ({one.bump.least}), {has}"


def _line(one: Judgement, each: Told) -> str:
    rule = f"{_weight(each)} {each.change.rule}"
    return f"{each.origin}: {rule}: {_message(one, each)}"


def _weight(each: Told) -> str:
    return "accepted" if each.entry else each.change.weight


def _message(one: Judgement, each: Told) -> str:
    """Whose change it is, its sentence, the proof, and where its line is."""
    operation, *others = each.operations or ("",)
    way = f" ({each.change.direction})" if each.change.direction else ""
    parts = [f"{operation}{way}: " if operation else "", each.change.sentence]
    if others:
        more = f" and {len(others) - MAX_NAMED} more" if len(others) > MAX_NAMED else ""
        parts.append(f" The same for {', '.join(others[:MAX_NAMED])}{more}.")
    if shown := each.change.instance:
        other = "no longer" if shown.accepted_by == "old" else "only now"
        parts.append(f" {short(shown.value)} is {other} allowed.")
    if each.entry:
        parts.append(f" Accepted: {each.entry.reason}")
    if each.change.place.side == "old":
        parts.append(f" The line is that of {one.sides.against}.")
    return "".join(parts)


def _data(each: Told) -> dict[str, object]:
    change = each.change
    return {
        "rule": change.rule,
        "class": change.weight,
        "direction": change.direction,
        "operations": list(each.operations),
        **_place(each.origin),
        "side": change.place.side,
        "pointer": change.place.pointer,
        "sentence": change.sentence,
        "before": change.before,
        "after": change.after,
        "instance": asdict(change.instance) if change.instance else None,
        "accepted": each.entry.reason if each.entry else None,
    }


def _place(origin: Origin) -> dict[str, object]:
    file, _, line = str(origin).rpartition(":")
    return {"file": file, "line": int(line)}


def _md_line(one: Judgement, each: Told) -> str:
    rule = f"**{_md(_weight(each))}** {_md(each.change.rule)}"
    return f"- {rule}: {_md(_message(one, each))} ({_md(str(each.origin))})"


def _md(shown: str) -> str:
    """Text in Markdown that makes no tags, links or mentions."""
    plain = html.escape(_one_line(printable(shown)), quote=False)
    for character in "[]*_@":
        plain = plain.replace(character, f"&#{ord(character)};")
    return plain


def _one_line(shown: str) -> str:
    return shown.replace("\n", "\\n").replace("\r", "\\r")
