"""Finds the form of a body that is the same in the other document: of the same media type, or of a range that it is in. Called by `contents`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from scripts.spec.media import covers, essence
from scripts.spec.message import MediaType

Forms = Mapping[str, MediaType]
Both = list[tuple[MediaType, MediaType]]
# Parameters of a media type that say how its text is written, and not what is in it.
UNTOLD = ("charset", "boundary")


def paired_forms(
    before: Forms, after: Forms
) -> tuple[Both, list[MediaType], list[MediaType]]:
    """The forms that are the same, and what is left on either side; one that a range covers has its form there."""
    gone, fresh = list(before.values()), list(after.values())
    both: Both = []
    for key in (plain_name, essence):
        found = list(_matches(gone, fresh, key))
        both += found
        gone = [one for one in gone if not any(one is each for each, _ in found)]
        fresh = [one for one in fresh if not any(one is each for _, each in found)]
    for one in gone[:]:
        if around := _range(one, after):
            both.append((one, around))
            gone.remove(one)
    kept = {
        name: one
        for name, one in before.items()
        if not any(one is each for each in gone)
    }
    for one in fresh[:]:
        if around := _range(one, kept):
            both.append((around, one))
            fresh.remove(one)
    return both, gone, fresh


def plain_name(name: str) -> str:
    """A media type with the parameters that say what it is, sorted."""
    parameters = (each.strip().partition("=") for each in name.split(";")[1:])
    told = [f"{key.lower()}={value}" for key, _, value in parameters if key]
    kept = [each for each in sorted(told) if each.partition("=")[0] not in UNTOLD]
    return ";".join([essence(name), *kept])


def has_other_parameters(before: MediaType, after: MediaType) -> bool:
    """Whether two forms differ in the parameters of one media type."""
    is_one = essence(before.name) == essence(after.name)
    return is_one and plain_name(before.name) != plain_name(after.name)


def is_range(name: str) -> bool:
    """Whether it stands for several media types."""
    return "*" in essence(name)


def _matches(
    gone: list[MediaType], fresh: list[MediaType], key: Callable[[str], str]
) -> Both:
    """The forms that share a key, each with one of the other side."""
    found: Both = []
    left = list(fresh)
    for one in gone:
        same = next((each for each in left if key(each.name) == key(one.name)), None)
        if same is not None:
            left.remove(same)
            found.append((one, same))
    return found


def _range(form: MediaType, known: Forms) -> MediaType | None:
    """The form of a range that a media type is in."""
    ranges = (one for key, one in known.items() if is_range(key))
    return next((one for one in ranges if covers(one.name, form.name)), None)
