"""Bodies and parameters in other forms than JSON: forms, files, texts, headers, cookies."""

import io
from datetime import date
from typing import Any

import pytest

from contract_tests.selftest.toys import Server, TypeErrors, described

SPEC = described("forms")


def test_a_form_is_sent_as_one_and_a_text_read_as_it_is(
    acme: Any, client: Any, server: Server
) -> None:
    server.will_answer(200, b'"as it is"', media="text/plain")
    for form in (
        {"user-name": "Ann & Bo", "age": 7},
        acme.models.Form(user_name="Ann & Bo", age=7),
    ):
        assert client.orders.send_form(form) == '"as it is"'
        assert server.last.raw == b"user-name=Ann+%26+Bo&age=7"
        kind = server.last.headers["content-type"]
        assert kind == "application/x-www-form-urlencoded"
    with pytest.raises(TypeError, match=r"orders\.send_form\(\) takes an object, not"):
        client.orders.send_form([])


def test_files_are_sent_in_parts(acme: Any, client: Any, server: Server) -> None:
    upload = acme.models.SendFileBody(
        file=io.BytesIO(b"\x00\xff"), on=date(2026, 1, 9), sent=True, tags=["a"]
    )
    for form in (upload, {"file": b"\x00\xff", "on": date(2026, 1, 9), "sent": True}):
        client.orders.send_file(form)
        kind = server.last.headers["content-type"]
        assert kind.startswith("multipart/form-data; boundary=")
        sent = server.last.raw
        assert b'name="file"; filename="upload"' in sent
        assert b"\r\n\r\n\x00\xff\r\n" in sent
        assert b'name="on"\r\nContent-Type: text/plain\r\n\r\n2026-01-09\r\n' in sent
        assert b"\r\n\r\ntrue\r\n" in sent
        assert (b'application/json\r\n\r\n["a"]\r\n' in sent) is (form is upload)


def test_bytes_are_sent_and_read_as_they_are(client: Any, server: Server) -> None:
    server.will_answer(200, b"\xff\x00", media="application/octet-stream")
    assert client.orders.send_bytes(b"\x00\xff") == b"\xff\x00"
    assert server.last.raw == b"\x00\xff"
    assert server.last.headers["content-type"] == "application/octet-stream"


def test_parameters_are_sent_where_they_belong(
    acme: Any, client: Any, server: Server
) -> None:
    size = acme.models.GetFormRange(from_="a", size=2)
    client.orders.get_form(
        x_flag=False, x_trace="t", theme="dark", ids=["a", "b"], range_=size
    )
    headers = server.last.headers
    assert (headers["x-flag"], headers["x-trace"]) == ("false", "t")
    assert headers["cookie"] == "theme=dark"
    assert server.last.path == "/v1/forms?ids=a&ids=b&from=a&size=2"
    client.orders.get_form()
    assert server.last.path == "/v1/forms"
    assert not {"x-flag", "x-trace", "cookie"} & server.last.headers.keys()


def test_the_package_is_typed_throughout(type_errors: TypeErrors) -> None:
    assert type_errors() == []
