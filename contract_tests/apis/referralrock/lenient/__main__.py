"""`python -m contract_tests.apis.referralrock.lenient`, for trying the server by hand."""

from contract_tests.apis.referralrock.lenient import start
from contract_tests.lenient_server import main

main(start)
