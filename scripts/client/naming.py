"""The names of things in an API's client; the generator and the documentation ask here.

package acme_client, class Acme (async: AsyncAcme), environment variables ACME_...
tag gift-cards                       -> attribute acme.gift_cards
createGiftCards under gift-cards     -> method create(): the noun is the resource
updateGiftCardStatus under gift-cards -> method update_status(): without the resource
resetCache under gift-cards          -> method reset_cache(): the whole operationId, also on collision
listGiftCards that comes in pages    -> method list(): an iterator over the items of all pages, and list_page(): one page
pageSize, type                       -> arguments page_size, type_
userToken, which some operations need -> argument user_token, and method acme.for_user(user_token): the same client with
                                        another one; not for a token that every operation needs
"""

from __future__ import annotations

import builtins
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from http import HTTPStatus
from keyword import iskeyword

from scripts.spec.document import Spec
from scripts.spec.finding import Unsupported
from scripts.spec.names import snake, words
from scripts.spec.operation import Operation

OPTIONS = {"body", "options", "timeout", "extra_headers", "extra_query"}  # of calls
_FAILURES = {413: "TooLarge", 422: "Invalid", 429: "RateLimited", 500: "ServerFailed"}
_TAKEN = (set(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}
_DELIMITERS = "\\. _-"  # of openapi-python-client; the backslash is one of them


@dataclass(frozen=True, slots=True)
class MethodName:
    """Where an operation stands in the client: `resource` is the facade's attribute, `name` its method.

    `page` is the method that gives one page of a list, "" for an operation whose answer is whole.
    """

    resource: str
    name: str
    page: str = ""


def argument(name: str) -> str:
    """A parameter as an argument of its method: as openapi-python-client names it, which renames builtins too."""
    letters = (c for c in name if c.isidentifier() or c.isdecimal() or c in _DELIMITERS)
    kept = "".join(letters)
    if any(map(str.isupper, kept)):
        kept = " ".join(re.split("([A-Z]?[a-z]+)", kept))
    joined = "_".join(re.findall(f"[^{re.escape(_DELIMITERS)}]+", kept)).lower()
    taken = joined in _TAKEN | OPTIONS or iskeyword(joined)
    joined = f"{joined}_" if taken else joined
    return joined if joined.isidentifier() and kept[:1] != "_" else f"field_{joined}"


def package(api: str) -> str:
    """The import name of an API's client."""
    return f"{snake(api)}_client"


def distribution(api: str) -> str:
    """The name under which an API's client is installed."""
    return f"{api}-client"


def switch(argument: str) -> str:
    """The method that gives the client with another credential, "" for one that is not named `<x>_token`."""
    whose = argument.removesuffix("_token")
    return f"for_{whose}" if whose != argument else ""


def failure(status: int) -> str:
    """The class of the error that a status is raised as."""
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    words = "".join(filter(str.isalnum, phrase))
    return _FAILURES.get(status) or words or f"Status{status}"


def raised(status: str) -> str:
    """The class of the error that a documented status, a range or `default` is raised as."""
    return failure(int(status)) if status.isdecimal() else "ApiError"


def facade(spec: Spec) -> str:
    """The facade class: the leading words of the title that spell the folder's name. Raises Unsupported."""
    joined = ""
    for word in spec.title.split():
        joined += "".join(filter(str.isalnum, word))
        if joined.lower() == "".join(words(spec.name)):
            return joined
    message = f"{spec.title!r} does not begin with {spec.name!r} (blanks and case aside), from which the client's class is named"
    raise Unsupported("/info/title", "client-class-name", message)


def methods(spec: Spec) -> dict[str, MethodName]:
    """The method of each operationId. Raises Unsupported where an id or tag is lacking or two would be one method."""
    for operation in spec.operations:
        if not operation.id or not operation.tag:
            message = f"{operation.method.upper()} {operation.path} needs an operationId and a tag: they name its method"
            raise Unsupported(operation.pointer, "client-method-name", message)
    short = {each.id: _short(each.id, each.tag) for each in spec.operations}
    taken = Counter((each.tag, short[each.id]) for each in spec.operations)
    found: dict[str, MethodName] = {}
    used: set[tuple[str, str]] = set()
    for each in spec.operations:
        alone = taken[each.tag, short[each.id]] == 1
        name = short[each.id] if alone else snake(each.id)
        page = f"{name}_page" if each.paging else ""
        method = MethodName(snake(each.tag), name, page)
        for own in filter(None, (name, page)):
            if (method.resource, own) in used:
                message = f"{each.label} would be {method.resource}.{own}(), which another operation is already"
                raise Unsupported(each.pointer, "client-method-name", message)
            used.add((method.resource, own))
        found[each.id] = method
    return found


def tags(operations: Iterable[Operation]) -> list[str]:
    """The tags that become resources, in the order of the document."""
    return list(dict.fromkeys(operation.tag for operation in operations))


def _short(operation_id: str, tag: str) -> str:
    verb, *noun = words(operation_id)
    resource = words(tag)
    size = len(resource)
    if _same(noun, resource):
        return snake(verb)
    if _same(noun[-size:], resource):
        return "_".join([verb, *noun[:-size]])
    if _same(noun[:size], resource):
        return "_".join([verb, *noun[size:]])
    return snake(operation_id)


def _same(noun: list[str], resource: list[str]) -> bool:
    """True for the resource's noun in the singular or plural."""
    if len(noun) != len(resource) or noun[:-1] != resource[:-1]:
        return False
    return noun[-1] in _forms(resource[-1]) or resource[-1] in _forms(noun[-1])


def _forms(word: str) -> set[str]:
    """A word and what could be its plural."""
    return {word, f"{word}s", f"{word}es", re.sub("y$", "ies", word)}
