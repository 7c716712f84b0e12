"""Draws a workflow as a figure: its steps in order, with what happens outside of the API between them. The pages of guides show it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from scripts.spec.document import Spec
from scripts.spec.operation import Operation
from scripts.spec.workflows import FOLDER, Workflow, WorkflowStep

_FIGURE = Markup(
    '<figure class="rc-story" aria-label="The steps of the story"><ol>{steps}</ol><figcaption>{count} calls, one after the other. '
    'For programs: <a href="{file}" download="">{name}</a> (Arazzo).</figcaption></figure>'
)
_STEP = Markup(
    '<li><span class="rc-{method}">{upper}</span> <a href="{address}">{operation}</a><span>{description}</span></li>'
)


def with_figures(
    text: str, told: Iterable[Workflow], spec: Spec, links: Mapping[str, str]
) -> str:
    """A guide's page with the figures of what it tells before its first section; `links` has the address of each operation's page."""
    before, head, after = text.partition("\n## ")
    figures = "\n".join(_figure(each, spec, links) for each in told)
    return f"{before}\n{figures}\n{head}{after}" if figures else text


def _figure(workflow: Workflow, spec: Spec, links: Mapping[str, str]) -> str:
    """The figure as one line of HTML."""
    steps = Markup("").join(
        _outside(step) + _step(step, spec.operation(step.operation), links)
        for step in workflow.steps
    )
    name = workflow.written.path.name
    count, file = len(workflow.steps), f"{FOLDER}/{name}"
    return str(_FIGURE.format(steps=steps, count=count, file=file, name=name))


def _step(step: WorkflowStep, operation: Operation, links: Mapping[str, str]) -> Markup:
    return _STEP.format(
        method=operation.method,
        upper=operation.method.upper(),
        address=links[operation.id],
        operation=operation.id,
        description=step.description,
    )


def _outside(step: WorkflowStep) -> Markup:
    """The event that a step waits for, as an item that is no call."""
    if step.outside is None:
        return Markup("")
    item = Markup('<li class="rc-outside"><span>Meanwhile: {}</span></li>')
    return item.format(step.outside.description)
