"""Code and tabs as the HTML that the theme's style and script know; the templates of operations call it."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from scripts.site.text import anchor, literal, printable, safe

LONG = 30  # lines that still fit a screen; longer code scrolls inside its own frame


def highlighted(text: str, language: str) -> Markup:
    """Code in colours. Long code can be scrolled with the keyboard."""
    from pygments import highlight  # noqa: PLC0415 - start-up counts
    from pygments.formatters import HtmlFormatter  # noqa: PLC0415 - start-up counts
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415 - start-up counts

    lexer = get_lexer_by_name(language, stripnl=False)
    shown = highlight(printable(text), lexer, HtmlFormatter(wrapcode=True))
    if text.count("\n") >= LONG:
        opening = '<div class="highlight rc-long" tabindex="0" role="group" aria-label="Code">'
        shown = shown.replace('<div class="highlight">', opening, 1)
    return Markup(literal(shown.strip()))


def tabs(key: str, shown: Sequence[tuple[str, Markup]]) -> Markup:
    """Blocks of which one is seen, each chosen by its label; `key` tells them from other tabs of the page."""
    group = f"__tabbed_{anchor(key)}"
    pick = Markup('<input {}id="{}_{}" name="{}" type="radio" />')
    name = Markup('<label for="{}_{}">{}</label>')
    block = Markup('<div class="tabbed-block">\n{}\n</div>')
    numbered = list(enumerate(shown, 1))
    first = Markup('checked="checked" ')
    inputs = (pick.format(first * (n == 1), group, n, group) for n, _ in numbered)
    labels = (name.format(group, n, safe(label)) for n, (label, _) in numbered)
    blocks = (block.format(html) for _, html in shown)
    return Markup(
        '<div class="tabbed-set tabbed-alternate">{}<div class="tabbed-labels">{}</div>\n'
        '<div class="tabbed-content">{}</div></div>'
    ).format(*(Markup("").join(each) for each in (inputs, labels, blocks)))
