"""The badge beside a statement on a page: how it is known, the notes on it, where it comes from."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from scripts.site.text import anchor, inline, safe
from scripts.spec.behaviour import Rule
from scripts.spec.node import Node
from scripts.spec.operation import Operation
from scripts.spec.provenance import Source

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
        parts = filter(None, (badge(self), notes(self), origin(self.source)))
        text = Markup(" ").join(parts)
        return Markup('<span class="rc-marks">{}</span>').format(text) if text else ""


def mark(
    node: Node, around: Node | None = None, said: str = "documented"
) -> ProvenanceMark:
    """The mark of a statement.

    `around` is the statement that it stands in, whose source is not repeated; `said` is the basis that the page
    shows there already.
    """
    known = around is not None and node.source == around.source
    because = node.spec.readings_for(node.pointer, (around or node).pointer)
    return ProvenanceMark(
        node.basis if node.basis != said else "",
        node.readings,
        None if known else node.source,
        next(iter(because), ""),
    )


def keyword_mark(node: Node, keyword: str, part: str = "") -> ProvenanceMark:
    """The mark of a keyword of an object, or of a part of it, which the page shows in or beside the object."""
    return mark(node.stated(keyword, part), node, node.basis)


def marked(text: Markup, node: Node, keyword: str, part: str = "") -> Markup:
    """The words for a keyword, or for a part of it, with the mark that `x-basis-of` gives it."""
    named = ((each.keyword, each.part) for each in node.keywords)
    is_named = (keyword, part) in named
    return beside(text, keyword_mark(node, keyword, part)) if is_named else text


def rule_mark(rule: Rule, operation: Operation) -> ProvenanceMark:
    """The mark of a rule, which names its own notes."""
    basis = rule.basis if rule.basis != "documented" else ""
    source = rule.source if rule.source != operation.source else None
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
    link = Markup('<a href="{}#{}">{}</a>')
    links = (link.format(NOTES_PAGE, anchor(note), note) for note in mark.notes)
    listed = Markup(", ").join(links)
    whole = Markup('<span class="rc-note">{}</span>')
    return whole.format(listed) if listed else listed


def origin(source: Source | None) -> Markup:
    """A link to where a statement comes from by the short name that the overview explains."""
    if source is None:
        return Markup("")
    name = f"{source.id}#{source.section}" if source.section else source.id
    if not source.link:
        plain = Markup('<span class="rc-source" title="{}">{}</span>')
        return plain.format(safe(source.title), safe(name))
    link = Markup('<a class="rc-source" href="{}" title="{}">{}</a>')
    return link.format(source.link, safe(source.title), safe(name))


def citation(source: Source | None) -> Markup:
    """A link to the page, and the section of it, that a statement comes from; its title alone without an address."""
    if source is None:
        return Markup("")
    section = Markup(" § {}").format(source.section) if source.section else ""
    if not source.link:
        title = inline(source.title)
        return Markup('<span class="rc-source">{}{}</span>').format(title, section)
    link = Markup('<a class="rc-source" href="{}">{}{}</a>')
    return link.format(source.link, inline(source.title), section)
