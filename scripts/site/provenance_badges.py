"""The badge beside a statement on a page: how it is known, the notes on it, where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from scripts.site.text import anchor, inline
from scripts.spec import pointer
from scripts.spec.document import Rule, Source, Spec

NOTES_PAGE = "notes.html"
MEANING = {
    "documented": "Stated in the vendor's text.",
    "example": "Seen only in a sample of the vendor's.",
    "integration": "Seen only in a third party's code or description.",
    "assumed": "Said by nobody: this is our reading.",
}


@dataclass(frozen=True, slots=True)
class ProvenanceMark:
    """How one statement is known; `basis` is empty and `source` None where the page has just said the same."""

    basis: str = ""
    notes: tuple[str, ...] = ()
    source: Source | None = None
    because: str = ""  # the note that the badge leads to

    def __bool__(self) -> bool:
        return bool(self.basis or self.notes or self.source)

    def __html__(self) -> str:
        parts = filter(None, (badge(self), notes(self), citation(self.source)))
        text = Markup(" ").join(parts)
        return Markup('<span class="rc-marks">{}</span>').format(text) if text else ""


def mark(
    spec: Spec, where: str, around: str | None = None, said: str = "documented"
) -> ProvenanceMark:
    """The mark of the statement at `where`.

    `around` is the statement that it stands in: what that says of its source is not repeated. `said` is the
    basis that is shown there.
    """
    basis, source = spec.basis(where), spec.source(where)
    known = around is not None and source == spec.source(around)
    return ProvenanceMark(
        basis if basis != said else "",
        spec.readings(where),
        None if known else source,
        _because(spec, where, where if around is None else around),
    )


def _because(spec: Spec, where: str, around: str) -> str:
    """The first note at `where`, or at the nearest statement around it, up to `around`."""
    while where.startswith(around):
        if found := spec.readings(where):
            return found[0]
        where = pointer.parent(where)
        if not where:
            break
    return ""


def rule_mark(spec: Spec, rule: Rule, around: str) -> ProvenanceMark:
    """The mark of a rule, which names its own notes; `around` is the operation that it is stated at."""
    basis = rule.basis if rule.basis != "documented" else ""
    source = rule.source if rule.source != spec.source(around) else None
    return ProvenanceMark(basis, rule.readings, source, next(iter(rule.readings), ""))


def beside(text: Markup, mark: ProvenanceMark) -> Markup:
    """A text with its mark."""
    return Markup("{} {}").format(text, mark) if mark else text


def badge(mark: ProvenanceMark) -> Markup:
    """A label that says how a statement is known; it leads to the note, or to what the label means."""
    if not mark.basis:
        return Markup("")
    note = f"{NOTES_PAGE}#{anchor(mark.because)}" if mark.because else ""
    return Markup('<a class="rc-basis rc-{0}" href="{1}" title="{2}">{0}</a>').format(
        mark.basis, note or f"../reading.html#{mark.basis}", MEANING.get(mark.basis, "")
    )


def notes(mark: ProvenanceMark) -> Markup:
    """Links to the reading notes."""
    links = (
        Markup('<a href="{}#{}">{}</a>').format(NOTES_PAGE, anchor(note), note)
        for note in mark.notes
    )
    listed = Markup(", ").join(links)
    return (
        Markup('<span class="rc-note">{}</span>').format(listed) if listed else listed
    )


def citation(source: Source | None) -> Markup:
    """A link to the page, and the section of it, that a statement comes from."""
    if source is None:
        return Markup("")
    section = Markup(" § {}").format(source.section) if source.section else ""
    return Markup('<a class="rc-source" href="{}">{}{}</a>').format(
        source.link, inline(source.title), section
    )
