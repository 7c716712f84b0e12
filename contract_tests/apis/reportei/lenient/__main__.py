"""The command line of the lenient Reportei."""

from __future__ import annotations

from contract_tests.apis.reportei.lenient import start
from contract_tests.lenient_server import main

main(start)
