"""A healthy server of the toy API that `openapi.yaml` describes, for the self-tests of the semantic checks."""

import re
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking import (
    Clock,
    Mock,
    PathItem,
    Refused,
    json_response,
    read_as,
    read_query,
)
from scripts.spec.document import load

KEY = "key-of-the-library"
NOTES_ON_A_PAGE = 5
Title = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Text = Annotated[str, msgspec.Meta(min_length=1)]


class NewBook(msgspec.Struct):
    title: Title
    isbn: Text
    shelf: Literal["fiction", "science", "history"]
    branch: str
    authors: list[str] = []


class Changes(msgspec.Struct):
    title: Title


class Ids(msgspec.Struct):
    ids: list[str]


class NewLoan(msgspec.Struct):
    reader: Text
    days: Annotated[int, msgspec.Meta(ge=1, le=30)]


class NewNote(msgspec.Struct):
    text: Text


class Library:
    """Books, each with its loans and notes."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.reset()

    def reset(self) -> None:
        self.made = 0
        self.books: dict[str, dict[str, Any]] = {}
        self.parts: dict[tuple[str, str], list[dict[str, Any]]] = {}
        self._add(NewBook("Persuasion", "0", "fiction", "main"))

    def _add(self, new: NewBook) -> dict[str, Any]:
        book = {"id": f"b{self.made}", **msgspec.to_builtins(new)}
        book["added_at"] = self.clock.now().isoformat()
        self.made += 1
        self.books[book["id"]] = book
        return book

    async def list_books(self, request: Request) -> Any:
        shelf = read_query(request, "shelf")
        books = [one for one in self.books.values() if shelf in (None, one["shelf"])]
        size = _number(request, "per_page", 4)
        if not 1 <= size <= 20:
            raise Refused(400, "no such size")
        start = (_number(request, "page", 1) - 1) * size
        page = books[::-1][start : start + size] if start >= 0 else []
        return {"data": page, "meta": {"total": len(books)}}

    async def create_book(self, request: Request) -> Response:
        new = await read_as(request, NewBook)
        if len(new.authors) > 3:
            raise Refused(413, "too many authors")
        if new.branch != "main":
            raise Refused(404, "no such branch")
        if any(one["isbn"] == new.isbn for one in self.books.values()):
            raise Refused(409, "the ISBN is taken")
        return json_response({"book": self._add(new)}, 201)

    async def remove_books(self, request: Request) -> Response:
        for id in (await read_as(request, Ids)).ids:
            self.books.pop(id, None)
        return Response(status_code=204)

    def _book(self, request: Request) -> dict[str, Any]:
        book = self.books.get(request.path_params["id"])
        if book is None:
            raise Refused(404, "no such book")
        return book

    async def get_book(self, request: Request) -> Any:
        return {"book": self._book(request)}

    async def update_book(self, request: Request) -> Response:
        book = self._book(request)
        book["title"] = (await read_as(request, Changes)).title
        return Response(status_code=204)

    async def delete_book(self, request: Request) -> Response:
        del self.books[self._book(request)["id"]]
        return Response(status_code=204)

    def _parts(self, request: Request, kind: str) -> list[dict[str, Any]]:
        return self.parts.setdefault((self._book(request)["id"], kind), [])

    def _new_part(self, request: Request, kind: str, new: msgspec.Struct) -> Response:
        parts = self._parts(request, kind)
        part = {"id": f"{kind}{len(parts)}", **msgspec.to_builtins(new)}
        parts.append(part)
        return json_response(part, 201)

    async def list_loans(self, request: Request) -> Any:
        loans = self._parts(request, "loan")
        offset = _number(request, "offset", 0)
        end = offset + _number(request, "count", 2**31 - 1)
        return {"loans": loans[offset:end], "total": len(loans)}

    async def create_loan(self, request: Request) -> Response:
        self._book(request)
        new = await read_as(request, NewLoan)
        return self._new_part(request, "loan", new)

    async def list_notes(self, request: Request) -> Any:
        start = _number(request, "page", 0) * NOTES_ON_A_PAGE
        notes = self._parts(request, "note")
        return notes[start : start + NOTES_ON_A_PAGE]

    async def create_note(self, request: Request) -> Response:
        self._book(request)
        new = await read_as(request, NewNote)
        return self._new_part(request, "note", new)


def _number(request: Request, name: str, default: int) -> int:
    text = read_query(request, name)
    if text is None:
        return default
    if not re.fullmatch("[0-9]{1,10}", text):
        raise Refused(400, f"{name} is no number")
    return int(text)


def _gate(request: Request) -> None:
    if request.headers.get("x-key") != KEY:
        raise Refused(401, "nobody knows the key")


def create(clock: Clock) -> Mock:
    library = Library(clock)
    served = {
        "": {"GET": library.list_books, "POST": library.create_book},
        "/remove": {"POST": library.remove_books},
        "/{id}": {
            "GET": library.get_book,
            "PUT": library.update_book,
            "DELETE": library.delete_book,
        },
        "/{id}/loans": {"GET": library.list_loans, "POST": library.create_loan},
        "/{id}/notes": {"GET": library.list_notes, "POST": library.create_note},
    }
    return Mock(
        [PathItem(f"/v1/books{path}", items, _gate) for path, items in served.items()],
        reset=library.reset,
        env={"LIBRARY_KEY": KEY},
        headers={"x-key": KEY},
    )


SPEC = load(Path(__file__).parent)
