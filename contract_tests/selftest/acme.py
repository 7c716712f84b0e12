"""A toy API with every kind of credential; the fixture `acme` is its client where a module describes no other."""

from contract_tests.selftest.toys import described

SPEC = described("acme")
EVERYTHING = {
    "api_key": "k3y+/&",
    "merchant_token": "m-token",
    "customer_token": "c-token",
    "user": "ann",
    "password": "s:ecret",
}
ONE = {"Id": 1, "status": "open"}
