"""Every generated client keeps what all of them promise, for each of its operations, models and errors."""

import copy
import inspect
import pickle
from datetime import datetime
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.selftest.every_client import (
    answer_of,
    calling,
    code,
    json_answer,
    spec_of,
    spoilt,
    success,
)
from scripts.cli.layout import SPECS
from scripts.client import naming
from scripts.spec import live
from scripts.spec.document import api_names
from scripts.spec.operation import Operation

APIS = api_names(SPECS)
OPERATIONS = [
    pytest.param(api, each, id=f"{api}-{each.id}")
    for api in APIS
    for each in spec_of(api).operations
]
every_api = pytest.mark.parametrize("api", APIS)
every_operation = pytest.mark.parametrize(("api", "operation"), OPERATIONS)


def written(value: Any) -> Any:
    """A value that was read, as JSON again, moments as they are."""
    if hasattr(value, "to_dict"):
        return written(value.to_dict())
    if isinstance(value, list):
        return [written(each) for each in value]
    if isinstance(value, dict):
        return {key: written(each) for key, each in value.items()}
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


@every_operation
@settings(deadline=None, max_examples=10)
@given(data=st.data())
def test_nothing_of_an_answer_is_lost_whatever_is_odd_in_it(
    api: str, operation: Operation, data: st.DataObject
) -> None:
    found = answer_of(operation)
    if found is None:
        return
    body = data.draw(spoilt(found[1]))
    with calling(api, json_answer(found[0], body)) as calls:
        assert written(calls.call(operation)) == written(body)
        strict = calls.client.with_options(on_drift="raise")
        try:
            calls.call(operation, strict)
        except calls.package.ResponseError:
            assert calls.client.drift
        else:
            assert calls.client.drift == []


@every_operation
def test_a_call_is_repeated_where_it_only_reads(
    api: str, operation: Operation, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[httpx.Response | Exception] = [
        httpx.Response(503, headers={"Retry-After": "7"}),
        httpx.ConnectError("no"),
    ]
    with calling(api, *refusals, success(operation)) as calls:
        waited: list[float] = []
        session = inspect.getmodule(type(calls.client._session))
        monkeypatch.setattr(session, "wait", waited.append)
        if live.policy(operation) == "read":
            calls.call(operation)
            assert len(calls.sent) == 3
            assert waited[0] == 7
            assert 0.25 <= waited[1] <= 1
        else:
            with pytest.raises(calls.package.ApiError) as caught:
                calls.call(operation)
            assert (len(calls.sent), waited, caught.value.retry_after) == (1, [], 7)


@every_operation
def test_each_documented_failure_is_an_error_of_its_own(
    api: str, operation: Operation
) -> None:
    for status, response in operation.responses.items():
        if not status.isdecimal() or status.startswith("2"):
            continue
        example = answer = {"more": "than documented"}
        if response.json and response.json.examples:
            example = answer = response.json.examples[0].value
        with calling(api, json_answer(int(status), answer), max_retries=0) as calls:
            with pytest.raises(calls.package.ApiError) as caught:
                calls.call(operation)
            error = caught.value
            assert type(error) is getattr(calls.package, naming.failure(int(status)))
            assert (error.status_code, error.operation_id) == (
                int(status),
                operation.id,
            )
            assert error.meaning == response.description
            assert written(error.body) == written(example)
            assert error.request.startswith(
                f"{operation.method.upper()} http://api.test/"
            )
            assert "s3cr3t" not in f"{error!r} {error.request}"
            same = pickle.loads(pickle.dumps(error))
            assert str(same) == str(error)
            assert written(same.body) == written(error.body)
            assert vars(same).keys() == vars(error).keys()


@every_operation
def test_html_is_no_success(api: str, operation: Operation) -> None:
    status = code(next(iter(operation.successes)))
    page = httpx.Response(status, html="<p>Sign in</p>")
    with calling(api, page) as calls, pytest.raises(calls.package.ResponseError):
        calls.call(operation)


@every_operation
def test_nothing_in_a_path_leads_elsewhere(api: str, operation: Operation) -> None:
    needed = {
        naming.argument(one.name): one.name for one in operation.parameters_in("path")
    }
    with calling(api, success(operation)) as calls:
        method = calls.method(operation)
        taken = inspect.signature(method).parameters.values()
        good: dict[str, Any] = {
            each.name: {} if each.name == "body" else "x"
            for each in taken
            if each.default is each.empty and each.kind is not each.VAR_KEYWORD
        }
        for name, wire in needed.items():
            for wrong in ("", ".", "..", None):
                with pytest.raises(ValueError, match=f"needs {wire}"):
                    method(**{**good, name: wrong})
        assert not calls.sent


@every_operation
def test_a_call_takes_options_of_its_own(api: str, operation: Operation) -> None:
    with calling(api, success(operation)) as calls:
        client = calls.client.with_options(headers={"X-Ours": "1"}, timeout=3)
        assert "options" in inspect.signature(calls.method(operation)).parameters
        answer = client.with_raw_response(lambda: calls.call(operation, client))
        assert answer.status_code == success(operation).status_code
        assert answer.headers.keys() == success(operation).headers.keys()
        assert calls.sent[-1].headers["X-Ours"] == "1"
        assert calls.sent[-1].extensions["timeout"]["read"] == 3


def kinds(package: Any, base: type) -> list[Any]:
    """The classes of a package that are of that kind."""
    found = [getattr(package, name) for name in package.__all__]
    return [each for each in found if isinstance(each, type) and issubclass(each, base)]


@every_api
def test_models_can_be_copied_and_sent_to_other_processes(api: str) -> None:
    with calling(api) as calls:
        unset, layout = calls.package.types.UNSET, calls.package._reading.layout
        found = kinds(calls.package, calls.package._reading.Model)
        assert found
        for kind in found:
            one = kind(*([unset] * len(layout(kind).names)))
            one["further"] = [1]
            for same in (
                copy.copy(one),
                copy.deepcopy(one),
                pickle.loads(pickle.dumps(one)),
            ):
                assert same == one
                assert all(
                    getattr(same, name) is unset for name in layout(kind).names.values()
                )


@every_api
def test_every_error_can_be_sent_to_other_processes(api: str) -> None:
    with calling(api) as calls:
        for kind in kinds(
            calls.package,
            calls.package.errors.__dict__[f"{naming.facade(calls.spec)}Error"],
        ):
            error = kind.__new__(kind, "why")
            vars(error)["operation_id"] = "x"
            same = pickle.loads(pickle.dumps(error))
            assert (type(same), str(same), same.operation_id) == (kind, "why", "x")


@every_api
def test_secrets_of_fields_show_nowhere(api: str) -> None:
    secret = "tell-nobody"
    with calling(api) as calls:
        given = dict.fromkeys(keys_of(calls), secret)
        given["base_url"] = "http://api.test"
        assert secret not in repr(type(calls.client)(**given))
        for kind in kinds(calls.package, calls.package._reading.Model):
            known = calls.package._reading.layout(kind)
            hidden = [key for key in known.names if known.kinds[key].is_secret]
            for key in hidden:
                values = [
                    secret if each == key else calls.package.types.UNSET
                    for each in known.names
                ]
                one = kind(*values)
                assert secret not in repr(one)
                assert getattr(one, known.names[key]) == one.to_dict()[key] == secret
                told = calls.client._session._credentials.hide
                assert secret not in told(f'{{"{key}": "{secret}"}}') + told(
                    str({key: secret})
                )


@every_api
def test_what_reaches_no_server_is_told_apart(api: str) -> None:
    operation = spec_of(api).operations[0]
    for error, name in (
        (httpx.ConnectError("refused"), "NotSent"),
        (httpx.ReadTimeout("too long"), "TimedOut"),
        (httpx.ReadError("cut off"), "ConnectionFailed"),
        (httpx.InvalidURL("odd"), "NotSent"),
    ):
        with calling(api, error, max_retries=0) as calls:
            with pytest.raises(calls.package.ConnectionFailed) as caught:
                calls.call(operation)
            assert type(caught.value).__name__ == name
            assert "s3cr3t" not in f"{caught.value!r} {caught.value.request}"
            pickle.loads(pickle.dumps(caught.value))
            calls.client.close()
            with pytest.raises(calls.package.NotSent, match="is closed"):
                calls.call(operation)


@every_api
def test_a_client_of_httpx_may_be_ones_own(api: str) -> None:
    operation = spec_of(api).operations[0]
    transport = httpx.MockTransport(lambda request: success(operation))
    with httpx.Client(transport=transport, headers={"X-Mine": "1"}) as own:
        with calling(api, http_client=own) as calls:
            calls.call(operation)
            with pytest.raises(calls.package.ConfigurationError, match="proxy"):
                type(calls.client)(http_client=own, proxy="http://x", **keys_of(calls))
        assert not own.is_closed


def keys_of(calls: Any) -> dict[str, str]:
    keys = dict.fromkeys(calls.client._session._credentials._values, "key")
    return {**keys, "base_url": "http://api.test"}


@every_api
def test_an_address_that_cannot_be_called_is_a_mistake_in_settings(api: str) -> None:
    with calling(api) as calls:
        for wrong in ("http://x:port", "api.test", "http://"):
            with pytest.raises(calls.package.ConfigurationError, match="base_url"):
                type(calls.client)(**{**keys_of(calls), "base_url": wrong})
        mine = {**keys_of(calls), "base_url": "http://me:s3cr3t@api.test"}
        client = type(calls.client)(**mine)
        assert "s3cr3t" not in repr(client)


LISTS = [
    pytest.param(api, each, id=f"{api}-{each.id}")
    for api in APIS
    for each in spec_of(api).operations
    if each.paging
]


@pytest.mark.parametrize(("api", "operation"), LISTS)
def test_a_list_asks_for_pages_of_a_sensible_size_and_goes_on_where_it_is_told(
    api: str, operation: Operation
) -> None:
    paging = operation.paging
    assert paging
    with calling(api, success(operation), success(operation)) as calls:
        walk = calls.method(operation)
        path = ["x"] * len(operation.in_path)
        pages = walk(*path, **{naming.argument(paging.start): 7}).pages()
        page = next(pages)
        asked = dict(calls.sent[0].url.params)
        assert (page.start, asked[paging.start]) == (7, "7")
        size = operation.parameter(paging.size) if paging.size else None
        if size and size.schema and "default" not in size.schema.resolved:
            assert int(asked[paging.size]) <= 100
        assert page.items
        assert (page.total is None) is (paging.total is None)
        assert written(page.raw) == written(answer_of(operation)[1])  # type: ignore[index]


@pytest.mark.parametrize(("api", "operation"), LISTS)
def test_an_error_under_a_status_of_success_is_raised(
    api: str, operation: Operation
) -> None:
    paging, found = operation.paging, answer_of(operation)
    assert paging
    assert found
    if not paging.error:
        return
    body = {
        paging.items[1:]: [],
        "total": 0,
        "offset": 0,
        paging.error[1:]: "Invalid programId",
    }
    with calling(api, json_answer(found[0], body)) as calls:
        walk = calls.method(operation)
        with pytest.raises(calls.package.ApiError, match="Invalid programId"):
            list(walk())
