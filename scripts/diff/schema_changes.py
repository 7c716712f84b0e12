"""The rules by which a change of a schema is told: one table, for `schemas`, the list of rules of the verb `diff`, and the tests.

What is narrower breaks requests, what is wider breaks those who read responses. The exceptions say why.
"""

from __future__ import annotations

from scripts.diff.change import ChangeRule, Weight

LOWER = {
    "minimum": "the lowest number",
    "minLength": "the shortest text",
    "minItems": "the fewest items",
    "minProperties": "the fewest properties",
    "minContains": "the fewest items that match `contains`",
}
UPPER = {
    "maximum": "the highest number",
    "maxLength": "the longest text",
    "maxItems": "the most items",
    "maxProperties": "the most properties",
    "maxContains": "the most items that match `contains`",
}
# Keywords that only rule something out: to set one is narrower, to remove it wider, and a change of it has to be tried.
RESTRICTING = {
    "not": "what is ruled out (`not`)",
    "if": "the condition (`if`)",
    "contains": "what an item has to match (`contains`)",
    "propertyNames": "what names of properties have to match",
    "dependentSchemas": "what holds when a property is there (`dependentSchemas`)",
    "unevaluatedProperties": "what holds for properties that nothing else describes",
    "unevaluatedItems": "what holds for items that nothing else describes",
}


# Rules about properties that nobody names: a sender may have added some, for they were allowed.
OF_OTHERS = frozenset(
    (
        "other-properties-refused",
        "other-properties-allowed",
        *(
            f"{name}-{end}"
            for name in ("min-properties", "max-properties")
            for end in ("tightened", "loosened")
        ),
        *(
            f"{name}-{end}"
            for name in ("pattern-property", "property-names", "unevaluated-properties")
            for end in ("set", "removed", "changed")
        ),
    )
)


def kebab(keyword: str) -> str:
    """A keyword as a part of a rule's name."""
    return "".join(f"-{c.lower()}" if c.isupper() else c for c in keyword)


def _narrower(name: str, sentence: str) -> ChangeRule:
    return ChangeRule(name, "breaking", "harmless", sentence)


def _wider(name: str, sentence: str, response: Weight = "breaking") -> ChangeRule:
    return ChangeRule(name, "harmless", response, sentence)


def _unsure(name: str, sentence: str) -> ChangeRule:
    return ChangeRule(name, "risky", "risky", sentence)


def _limits() -> list[ChangeRule]:
    told = {**LOWER, **UPPER}
    return [
        rule
        for keyword, words in told.items()
        for rule in (
            _narrower(
                f"{kebab(keyword)}-tightened",
                f"{{what}}: {words} was {{before}} and is {{after}}",
            ),
            _wider(
                f"{kebab(keyword)}-loosened",
                f"{{what}}: {words} was {{before}} and is {{after}}",
            ),
        )
    ]


def _restrictions() -> list[ChangeRule]:
    return [
        rule
        for keyword, words in RESTRICTING.items()
        for rule in (
            _narrower(f"{kebab(keyword)}-set", f"{{what}}: {words} is new: {{after}}"),
            _wider(
                f"{kebab(keyword)}-removed",
                f"{{what}}: {words} is gone, which was {{before}}",
            ),
            _unsure(
                f"{kebab(keyword)}-changed",
                f"{{what}}: {words} was {{before}} and is {{after}}",
            ),
        )
    ]


_WHY_ENUM = "Readers are expected to meet new values some day, and one that does not is not known from here."
_WHY_REMOVED = "A reader of the property no longer finds it, and in a typed client the field is gone."

RULES: dict[str, ChangeRule] = {
    rule.name: rule
    for rule in (
        _narrower("type-narrowed", "{what}: the type was {before} and is only {after}"),
        _wider("type-widened", "{what}: the type was {before} and is {after}"),
        ChangeRule("type-changed", "breaking", "breaking", "{what}: the type was {before} and is {after}"),
        _narrower("null-refused", "{what} may no longer be null"),
        _wider("null-allowed", "{what} may be null"),
        ChangeRule("format-set", "breaking", "harmless", "{what} has the format {after}", "meaning"),
        ChangeRule("format-removed", "harmless", "breaking", "{what} no longer has the format {before}", "meaning"),
        ChangeRule("format-narrowed", "breaking", "harmless", "{what}: the format was {before} and is {after}", "meaning"),
        ChangeRule("format-widened", "harmless", "breaking", "{what}: the format was {before} and is {after}", "meaning"),
        ChangeRule("format-changed", "breaking", "breaking", "{what}: the format was {before} and is {after}", "meaning"),
        ChangeRule("content-changed", "breaking", "breaking", "{what}: what the text holds was {before} and is {after}", "meaning"),
        _narrower("value-removed", "{what} may no longer be {before}"),
        ChangeRule("value-added", "harmless", "risky", "{what} may be {after}", why=_WHY_ENUM),
        _narrower("values-set", "{what} may only be {after}"),
        _wider("values-unset", "{what} may be anything, and not only {before}"),
        ChangeRule("values-replaced", "breaking", "breaking", "{what} was one of {before} and is one of {after}"),
        *_limits(),
        _narrower("multiple-of-tightened", "{what}: what it has to be a multiple of was {before} and is {after}"),
        _wider("multiple-of-loosened", "{what}: what it has to be a multiple of was {before} and is {after}"),
        ChangeRule("multiple-of-changed", "breaking", "breaking", "{what}: what it has to be a multiple of was {before} and is {after}"),
        _narrower("unique-items-set", "{what} may hold nothing twice"),
        _wider("unique-items-removed", "{what} may hold the same twice"),
        _narrower("pattern-set", "{what} has to match {after}"),
        _wider("pattern-removed", "{what} no longer has to match {before}"),
        _unsure("pattern-changed", "{what}: the pattern was {before} and is {after}"),
        *_restrictions(),
        _narrower("required-property-added", "{what} is new and required"),
        ChangeRule("optional-property-added", "harmless", "harmless", "{what} is new", "meaning"),
        ChangeRule(
            "property-added-to-closed", "harmless", "risky", "{what} is new, where no properties but those described were allowed",
            why="A reader that holds to it refuses the property, and few readers do.",
        ),
        _narrower("property-became-required", "{what} is required"),
        _wider("property-became-optional", "{what} is no longer required"),
        ChangeRule(
            "property-removed", "risky", "breaking", "{what} is no longer described", "meaning",
            "Sent on, it is not refused by what is written, but no longer read. " + _WHY_REMOVED,
        ),
        ChangeRule("property-refused", "breaking", "breaking", "{what} is no longer described, and no others are allowed", "meaning", _WHY_REMOVED),
        ChangeRule("property-forbidden", "breaking", "breaking", "{what} must not be there", "meaning", _WHY_REMOVED),
        ChangeRule(
            "undescribed-property-forbidden", "breaking", "harmless", "{what}, which was not described, must not be there", "meaning",
            "It could be sent, as all could that nobody names.",
        ),
        _wider("property-allowed", "{what} may be there, and had to be missing"),
        ChangeRule("property-became-read-only", "risky", "harmless", "{what} is read-only: it is not taken from requests", "meaning"),
        ChangeRule("property-became-write-only", "harmless", "breaking", "{what} is write-only: it is not in responses", "meaning", _WHY_REMOVED),
        ChangeRule("property-no-longer-read-only", "harmless", "harmless", "{what} is no longer read-only: requests may hold it", "meaning"),
        ChangeRule("property-no-longer-write-only", "harmless", "harmless", "{what} is no longer write-only: responses may hold it", "meaning"),
        _narrower("other-properties-refused", "{what} may have no properties but those described"),
        ChangeRule(
            "other-properties-allowed", "harmless", "risky", "{what} may have properties that are not described",
            why="A reader that holds to the old description refuses them, and few readers do.",
        ),
        _narrower("dependent-required-tightened", "{what}: where {before} is there, more has to be: {after}"),
        _wider("dependent-required-loosened", "{what}: where {after} is there, less has to be than {before}"),
        _narrower("pattern-property-set", "{what}: properties whose names match {after} are restricted"),
        _wider("pattern-property-removed", "{what}: properties whose names match {before} are no longer restricted"),
        _wider("any-of-branch-added", "{what} may also be {after}"),
        _narrower("any-of-branch-removed", "{what} may no longer be {before}"),
        _wider("one-of-branch-added", "{what} may also be {after}"),
        _narrower("one-of-branch-removed", "{what} may no longer be {before}"),
        _unsure("one-of-overlaps", "{what}: more than one of the alternatives (`oneOf`) may fit, which is refused"),
        _unsure("combination-changed", "{what} is put together in another way (`anyOf`, `oneOf`, `if`)"),
        ChangeRule("other-values", "breaking", "breaking", "{what} has other values than before, though no single keyword tells it"),
        ChangeRule("default-set", "risky", "harmless", "{what} has the default {after}", "meaning"),
        ChangeRule("default-removed", "risky", "harmless", "{what} no longer has the default {before}", "meaning"),
        ChangeRule(
            "default-changed", "risky", "harmless", "{what}: the default was {before} and is {after}", "meaning",
            "Whoever leaves it out gets something else, and whether that matters is not known from here.",
        ),
        ChangeRule("discriminator-set", "harmless", "harmless", "{what} is told apart by {after}", "meaning"),
        ChangeRule("discriminator-removed", "risky", "risky", "{what} is no longer told apart by {before}", "meaning"),
        ChangeRule("discriminator-changed", "breaking", "breaking", "{what} was told apart by {before} and is by {after}", "meaning"),
        ChangeRule("discriminator-value-removed", "breaking", "harmless", "{what}: the discriminator no longer knows {before}", "meaning"),
        ChangeRule("discriminator-value-added", "harmless", "risky", "{what}: the discriminator also knows {after}", "meaning", _WHY_ENUM),
        ChangeRule("discriminator-value-changed", "breaking", "breaking", "{what}: the discriminator's value meant {before} and means {after}", "meaning"),
        ChangeRule("known-value-added", "harmless", "harmless", "{what}: one more value is known: {after}", "meaning"),
        ChangeRule("known-value-removed", "risky", "harmless", "{what}: {before} is no longer among the known values", "meaning"),
        ChangeRule("deprecated", "harmless", "harmless", "{what} is deprecated", "meaning"),
        ChangeRule("no-longer-deprecated", "harmless", "harmless", "{what} is no longer deprecated", "meaning"),
        ChangeRule(
            "sunset-earlier", "risky", "risky", "{what} ends on {after}, and was to end on {before}", "meaning",
            "Who has planned by the old date may be late.",
        ),
        ChangeRule("sunset-later", "harmless", "harmless", "{what} was to end on {before}; now on {after}", "meaning"),
        ChangeRule("sunset-set", "harmless", "harmless", "{what} ends on {after}", "meaning"),
        ChangeRule(
            "sunset-changed", "risky", "risky", "{what} was to end on {before}, and now on {after}", "meaning",
            "One of the two is no date, so that nobody can tell which is earlier.",
        ),
        ChangeRule(
            "sunset-removed", "risky", "risky", "{what} was to end on {before}, and nobody says when now", "meaning",
            "It may end at any time.",
        ),
        ChangeRule("wording-changed", "harmless", "harmless", "{what} is described in other words", "meaning"),
    )
}  # fmt: skip
