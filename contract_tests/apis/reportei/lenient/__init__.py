"""A lawful Reportei that does all that its pages leave open the other way; no contract run may accuse it.

Run by the self-tests and by hand: python -m contract_tests.apis.reportei.lenient --port 0
"""

from __future__ import annotations

from contract_tests.apis.reportei.lenient.server import Reportei
from contract_tests.lenient_server import starter

start = starter(Reportei)
