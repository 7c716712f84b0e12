"""Calls of Referral Rock: the tests of its rules make them through `Calls`, those of its mock and client through `Caller`."""

from contract_tests.apis.referralrock.calls.caller import Caller as Caller
from contract_tests.apis.referralrock.calls.rewards import Calls as Calls
