"""Compares bodies and answers before and after: media types, statuses, headers, links; called by `operations`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.diff.change import Change
from scripts.diff.encodings import encodings
from scripts.diff.lifetime import lifetime
from scripts.diff.media_forms import has_other_parameters, paired_forms
from scripts.diff.pairing import OperationPair
from scripts.diff.parameters import may_be_several, media_type
from scripts.diff.raw_bodies import described, without_same_parts
from scripts.diff.schemas import compare
from scripts.diff.telling import Teller, new, old
from scripts.diff.text_values import compare_as_text
from scripts.spec.media import covers
from scripts.spec.message import Content, Header, MediaType, Response
from scripts.spec.node import Node


def body(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    """Changes of the body that a request has."""
    before, after = pair.before.body, pair.after.body
    if before is None and after is not None:
        kind = "required" if after.required else "optional"
        yield teller.tell(f"body-added-{kind}", new(after))
    elif before is not None and after is None:
        yield teller.tell("body-removed", old(before))
    elif before is not None and after is not None:
        if before.required != after.required:
            kind = "required" if after.required else "optional"
            yield teller.tell(f"body-made-{kind}", new(after))
        yield from _content(before, after, teller, "the body")


def responses(pair: OperationPair, teller: Teller) -> Iterator[Change]:
    """Changes of the answers, which travel as the teller's values do."""
    before, after = pair.before.responses, pair.after.responses
    for status, one in before.items():
        found = _documenting(status, after)
        if found is not None:
            yield from _response(one, found, teller, f"the answer {status}")
        elif within := _within(status, before, after):
            names = ", ".join(within)
            place = new(next(iter(within.values())))
            yield teller.tell("status-narrowed", place, "", status, names)
        else:
            kind = "success" if status[:1] == "2" else "error"
            yield teller.tell(f"{kind}-status-removed", old(one), "", status)
    for status, one in after.items():
        if _same(status, before) is not None:
            continue
        found = _documenting(status, before)
        if found is None:
            kind = "success" if status[:1] == "2" else "error"
            rule = f"{kind}-status-added"
            yield teller.tell(rule, new(one), "", None, status)
        else:
            yield from _response(found, one, teller, f"the answer {status}")


def _same(status: str, known: Mapping[str, Response]) -> Response | None:
    wanted = status.upper()
    return next((one for key, one in known.items() if key.upper() == wanted), None)


def _within(
    status: str, before: Mapping[str, Response], after: Mapping[str, Response]
) -> dict[str, Response]:
    """The answers that a range has become, which are compared with it as any status that it documents."""
    if not status.upper().endswith("XX"):
        return {}
    return {
        key: one
        for key, one in after.items()
        if key[:1] == status[:1] and _same(key, before) is None
    }


def _documenting(status: str, known: Mapping[str, Response]) -> Response | None:
    """The answer of that status, of its range, or the one for all others."""
    for key in (status, f"{status[:1]}XX", "default"):
        if (found := _same(key, known)) is not None:
            return found
    return None


def _response(
    before: Response, after: Response, teller: Teller, what: str
) -> Iterator[Change]:
    yield from _headers(before, after, teller, what)
    yield from _links(before, after, Teller(teller.operation), what)
    yield from _content(before, after, teller, what)


def _content(
    before: Content, after: Content, teller: Teller, what: str
) -> Iterator[Change]:
    """Changes of the media types, and of the values in each."""
    is_one = len(before.alike) < 2 and len(after.alike) < 2
    both, gone, fresh = paired_forms(before.content, after.content)
    for was, now in both:
        if has_other_parameters(was, now):
            rule = "media-type-parameters-changed"
            yield teller.tell(rule, new(now), what, was.name, now.name)
        words = what if is_one else f"{what} as {was.name}"
        yield from _form(was, now, teller, words)
    for was in gone:
        within = [one for one in fresh if covers(was.name, one.name)]
        if not within:
            yield teller.tell("media-type-removed", old(was), what, was.name)
            continue
        names = ", ".join(one.name for one in within)
        yield teller.tell("media-type-narrowed", new(within[0]), what, was.name, names)
        for one in within:
            yield from _form(was, one, teller, f"{what} as {one.name}")
        fresh = [one for one in fresh if one not in within]
    for one in fresh:
        yield teller.tell("media-type-added", new(one), what, None, one.name)


def _form(
    before: MediaType, after: MediaType, teller: Teller, what: str
) -> Iterator[Change]:
    told = teller.direction or "request", teller.operation, what
    if (sides := described(before, after)) is not None:
        yield from without_same_parts(compare(sides[0], sides[1], *told), before, after)
    yield from encodings(before, after, teller, what)


def _headers(
    before: Response, after: Response, teller: Teller, what: str
) -> Iterator[Change]:
    known = _by_letters(before.headers)
    here = _by_letters(after.headers)
    for key, (name, one) in known.items():
        words = f"{what}: header `{name}`"
        if key not in here:
            yield teller.tell("header-removed", old(one), words)
        else:
            yield from _header(one, here[key][1], teller, words)
    for key, (name, one) in here.items():
        if key not in known:
            kind = "required" if one.required else "optional"
            words = f"{what}: header `{name}`"
            yield teller.tell(f"header-added-{kind}", new(one), words)


def _by_letters(headers: Mapping[str, Header]) -> dict[str, tuple[str, Header]]:
    """Headers by their names, in which capitals do not count; that of the media type is none of them."""
    named = {name.lower(): (name, one) for name, one in headers.items()}
    named.pop("content-type", None)
    return named


def _header(
    before: Header, after: Header, teller: Teller, what: str
) -> Iterator[Change]:
    if before.required != after.required:
        kind = "required" if after.required else "optional"
        yield teller.tell(f"header-made-{kind}", new(after), what)
    yield from lifetime(before, after, teller, what)
    forms = media_type(before), media_type(after)
    if forms[0] != forms[1]:
        yield teller.tell("header-media-type-changed", new(after), what, *forms)
    elif forms[0]:
        told = teller.direction or "response", teller.operation, what
        only = (
            next(iter(one.every(MediaType, "content").values()))
            for one in (before, after)
        )
        was, now = (one.schema for one in only)
        yield from compare(was, now, *told)
    else:
        flags = before.flag("explode"), after.flag("explode")
        if flags[0] != flags[1] and may_be_several(after.schema):
            yield teller.tell("header-style-changed", new(after), what, *flags)
        yield from compare_as_text(before.schema, after.schema, teller, what)


def _links(
    before: Response, after: Response, teller: Teller, what: str
) -> Iterator[Change]:
    known, here = before.links, after.links
    for name, one in known.items():
        if name not in here:
            yield teller.tell("link-removed", old(one), what, name)
        elif (was := _link(one)) != (now := _link(here[name])):
            place = new(here[name])
            yield teller.tell("link-changed", place, f"{what}, {name}", was, now)
    for name, one in here.items():
        if name not in known:
            yield teller.tell("link-added", new(one), what, None, name)


def _link(one: Node) -> dict[str, object]:
    """Where a link leads, and what it gives."""
    unsaid = ("description", "x-source", "x-basis", "x-reading", "x-basis-of")
    return {key: value for key, value in one.members.items() if key not in unsaid}
