"""The forms that `make mock` hands over, from whatever stands in `generated/`."""

import json
from pathlib import Path

import pytest

from scripts import mock
from scripts.cli.layout import SPECS
from scripts.spec.document import api_names


@pytest.mark.parametrize(
    ("bundle", "says"),
    [(None, ""), ("<<<<<<< HEAD", "acme/openapi.json"), ("\udcff", "make generate")],
)
def test_a_bundle_that_cannot_be_read_leaves_a_mock_without_forms(
    bundle: str | None,
    says: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if bundle is not None:
        (tmp_path / "acme").mkdir()
        file = tmp_path / "acme" / "openapi.json"
        file.write_text(bundle, errors="surrogateescape")
    monkeypatch.setattr(mock, "GENERATED", tmp_path)
    assert json.loads(Path(mock._forms(("acme",))).read_text()) == {}
    assert says in capsys.readouterr().err


def test_every_operation_has_a_form() -> None:
    apis = tuple(api_names(SPECS))
    forms = json.loads(Path(mock._forms(apis)).read_text())
    assert list(forms) == list(apis)
    for api in apis:
        for form in forms[api]["operations"]:
            in_path = [one for one in form["parameters"] if one["in"] == "path"]
            assert all(one["value"] for one in in_path), form["id"]
            assert form["answers"]
