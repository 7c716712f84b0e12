"""Data that self-tests keep as YAML beside them: toy specifications in `documents/`, tables of cases in `cases/`."""

from pathlib import Path
from typing import Any

import yaml


def yaml_data(name: str) -> Any:
    """The data of a file of this folder, as in `yaml_data("documents/forms.yaml")`."""
    return yaml.safe_load((Path(__file__).parent / name).read_text(encoding="utf-8"))
