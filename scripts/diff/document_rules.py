"""The rules by which a change of anything but a schema is told: one table, for `telling`, the list of rules of `diff`, and the tests.

Where the vendor sends the request, to a webhook or callback, the directions are the other way round: its parameters and body
travel as a response does, to somebody who reads them.
"""

from __future__ import annotations

from scripts.diff.change import ChangeRule, Weight
from scripts.diff.schema_changes import RULES


def _in_requests(name: str, sentence: str) -> ChangeRule:
    """A change that breaks those who send requests, and none who read."""
    return ChangeRule(name, "breaking", "harmless", sentence, "meaning")


def _in_responses(name: str, sentence: str) -> ChangeRule:
    """A change that breaks those who read, and none who send requests."""
    return ChangeRule(name, "harmless", "breaking", sentence, "meaning")


def _always(weight: Weight, name: str, sentence: str, why: str = "") -> ChangeRule:
    return ChangeRule(name, weight, weight, sentence, "meaning", why)


OPERATIONS = (
    _always("harmless", "api-added", "the API is new"),
    _always("breaking", "api-removed", "the API is gone"),
    _always("harmless", "operation-added", "the operation {after} is new"),
    _always("breaking", "operation-removed", "the operation {before} is gone"),
    _always("breaking", "path-removed", "the path of {before} is gone with all its operations"),
    _always("breaking", "method-changed", "the method was {before} and is {after}"),
    _always("breaking", "path-changed", "the path was {before} and is {after}"),
    _always("harmless", "path-parameter-renamed", "the path parameter {before} is called {after}, which no URL shows"),
    _always("breaking", "operation-id-changed", "the operationId was {before} and is {after}; it names the method of clients"),
    _always("breaking", "operation-id-removed", "the operationId {before} is gone; it names the method of clients"),
    _always("risky", "operation-id-added", "the operationId {after} is new; clients name the method by it",
            "generators make up a name where there is none"),
    _always("breaking", "tag-changed", "the first tag was {before} and is {after}; clients group their methods by it"),
    _always("harmless", "further-tags-changed", "the tags after the first were {before} and are {after}"),
    _always("harmless", "webhook-added", "the webhook is new"),
    _always("breaking", "webhook-removed", "the webhook is gone"),
    _always("risky", "webhook-renamed", "the webhook {before} is called {after}",
            "what is sent may be the same, but who tells events apart by their names no longer knows it"),
    _always("harmless", "callback-added", "the callback {after} is new"),
    _always("breaking", "callback-removed", "the callback {before} is gone"),
    _always("risky", "callback-renamed", "the callback {before} is called {after}",
            "what is sent is the same, but generated code may have its name"),
    _always("breaking", "callback-address-changed", "the address of the callback was {before} and is {after}"),
    _always("harmless", "link-added", "{what} offers a link {after}"),
    _always("risky", "link-removed", "{what} no longer offers the link {before}",
            "the call is still there, but how to get to it is no longer said"),
    _always("risky", "link-changed", "{what}: the link was {before} and is {after}",
            "the call that it leads to may need something else now"),
)  # fmt: skip

PARAMETERS = (
    _in_requests("parameter-added-required", "{what} is new and required"),
    _always("harmless", "parameter-added-optional", "{what} is new and optional"),
    _always("breaking", "parameter-removed", "{what} is gone",
            "it is ignored at best: callers get something else than they ask for"),
    _in_requests("parameter-made-required", "{what} was optional and is required"),
    _in_responses("parameter-made-optional", "{what} was required and is optional"),
    _always("breaking", "parameter-moved", "{what} was in {before} and is in {after}"),
    _always("breaking", "parameter-renamed", "{what} was called {before} and is called {after}"),
    _in_responses("parameter-made-list", "{what} may be given several times"),
    _in_requests("parameter-made-single", "{what} may be given only once"),
    _always("breaking", "parameter-style-changed", "{what}: it was written as {before} and is as {after}"),
    _always("breaking", "parameter-media-type-changed", "{what}: its media type was {before} and is {after}"),
    _in_responses("parameter-reserved-allowed", "{what}: reserved characters may stand unescaped (`allowReserved`)"),
    _in_requests("parameter-reserved-refused", "{what}: reserved characters may no longer stand unescaped (`allowReserved`)"),
    _in_responses("parameter-empty-allowed", "{what} may be empty (`allowEmptyValue`)"),
    _in_requests("parameter-empty-refused", "{what} may no longer be empty (`allowEmptyValue`)"),
)  # fmt: skip

BODIES = (
    _in_requests("body-added-required", "a body is new and required"),
    _always("harmless", "body-added-optional", "a body is new and optional"),
    _always("breaking", "body-removed", "the body is gone"),
    _in_requests("body-made-required", "the body was optional and is required"),
    _in_responses("body-made-optional", "the body was required and is optional"),
    _always("breaking", "media-type-removed", "{what} is no longer described as {before}"),
    ChangeRule("media-type-added", "harmless", "risky", "{what} may come as {after}", "meaning",
               "a caller that does not ask for a form may get one that it cannot read"),
    _in_requests("media-type-narrowed", "{what} was described as {before} and is only as {after}"),
    _always("risky", "media-type-parameters-changed", "{what} was described as {before} and is as {after}",
            "whether the parameters of a media type change what it holds is not known from here"),
    _always("breaking", "encoding-changed", "{what}: its part of the form was encoded as {before} and is as {after}"),
    _in_requests("encoding-narrowed", "{what}: its part of the form was {before} and is only {after}"),
    _in_responses("encoding-widened", "{what}: its part of the form was {before} and may be {after}"),
    ChangeRule("success-status-added", "harmless", "risky", "the answer {after} is new", "meaning",
               "a caller that looks for one status of success may take another for a failure"),
    _always("breaking", "success-status-removed", "the answer {before} is gone"),
    _always("harmless", "error-status-added", "the answer {after} is new"),
    _in_requests("status-narrowed", "the answers {before} are only {after}"),
    ChangeRule("error-status-removed", "breaking", "risky", "the answer {before} is gone", "meaning",
               "a caller may tell errors apart by it"),
    _in_requests("header-added-required", "{what} is new and required"),
    _always("harmless", "header-added-optional", "{what} is new and optional"),
    ChangeRule("header-removed", "harmless", "breaking", "{what} is gone", "meaning"),
    _always("breaking", "header-media-type-changed", "{what}: its media type was {before} and is {after}"),
    _always("breaking", "header-style-changed", "{what}: each value by itself was {before}, and is {after} (`explode`)"),
    _in_requests("header-made-required", "{what} was optional and is required"),
    _in_responses("header-made-optional", "{what} was required and is optional"),
)  # fmt: skip

ACCESS = (
    _in_requests("security-added", "credentials are needed where none were: {after}"),
    _in_requests("security-alternative-removed", "{before} no longer lets a caller in"),
    _in_requests("security-scheme-needed", "beside {before} a caller needs more: {after}"),
    _in_requests("security-scope-added", "{before} is no longer enough: {after} is needed"),
    _in_responses("security-alternative-added", "{after} lets a caller in as well"),
    _in_responses("security-loosened", "{before} is more than is needed: {after} is enough"),
    _in_responses("security-removed", "no credentials are needed any more, in place of {before}"),
    _always("breaking", "security-scheme-changed", "the security scheme {what} was sent as {before} and is as {after}"),
    _always("breaking", "security-scheme-renamed", "the security scheme {before} is called {after}; clients name the credential by it"),
    _always("harmless", "security-scheme-added", "the security scheme {after} is new"),
    _always("risky", "security-scheme-removed", "the security scheme {before} is gone",
            "the operations that it let callers into tell what breaks"),
    _always("breaking", "oauth-flow-removed", "the security scheme {what} has no flow {before} any more"),
    _always("harmless", "oauth-flow-added", "the security scheme {what} has a flow {after}"),
    _always("breaking", "oauth-address-changed", "the security scheme {what}: an address was {before} and is {after}"),
    _always("harmless", "oauth-address-added", "the security scheme {what} has an address more: {after}"),
    _always("risky", "oauth-address-removed", "the security scheme {what} no longer has the address {before}",
            "clients that renew their tokens there do not know where now"),
    _always("breaking", "oauth-scope-removed", "the security scheme {what} has no scope {before} any more"),
    _always("harmless", "oauth-scope-added", "the security scheme {what} has a scope {after}"),
)  # fmt: skip

SERVERS = (
    _always("breaking", "server-removed", "the server {before} is gone"),
    _always("harmless", "server-added", "the server {after} is new"),
    _always("breaking", "server-url-changed", "the URL of the server was {before} and is {after}"),
    _always("breaking", "first-server-changed", "the first server was {before} and is {after}; it is the one that clients call"),
    _always("breaking", "server-default-changed", "{what}: its default was {before} and is {after}"),
    _always("harmless", "server-variable-renamed", "the variable {before} of the server {what} is called {after}, which no URL shows"),
    _always("breaking", "server-value-removed", "{what} may no longer be {before}"),
    _always("harmless", "server-value-added", "{what} may be {after}"),
)  # fmt: skip

OURS = (
    _always("risky", "rule-added", "the rule {what} is new: {after}", "a behaviour may be new, or only its description"),
    _always("risky", "rule-removed", "the rule {what} is gone: {before}", "callers may rely on it"),
    _always("risky", "rule-changed", "the rule {what} was {before} and is {after}", "whom it breaks is for people to say"),
    _always("risky", "pagination-added", "the list comes in pages: {after}", "who takes the answer for the whole list may miss items"),
    _always("breaking", "pagination-removed", "the list no longer comes in pages: {before}"),
    _always("breaking", "pagination-changed", "the list came in pages as {before} and does as {after}"),
    _always("harmless", "filter-added", "{what} filters the list by {after}"),
    _always("breaking", "filter-removed", "{what} no longer filters the list by {before}"),
    _always("breaking", "filter-changed", "{what} filtered the list by {before} and does by {after}"),
    _always("harmless", "order-added", "the list is ordered by {after}"),
    _always("breaking", "order-removed", "the list is no longer ordered by {before}"),
    _always("breaking", "order-changed", "the list was ordered by {before} and is by {after}"),
    _always("breaking", "unique-added", "{after} must not repeat in requests"),
    _always("harmless", "unique-removed", "{before} may repeat in requests"),
    _always("breaking", "unique-changed", "the fields that must not repeat in requests were {before} and are {after}"),
    _always("risky", "unique-status-changed", "a repetition was answered with {before} and is with {after}",
            "a caller may tell repetitions by it"),
    _always("risky", "live-loosened", "a run may do more to a live server: {before} is now {after}",
            "what it does to the vendor is not undone"),
    _always("harmless", "live-tightened", "a run may do less to a live server: {before} is now {after}"),
    _always("harmless", "outcome-added", "{what} tells whether it worked by {after}"),
    _always("breaking", "outcome-removed", "{what} no longer tells whether it worked by {before}"),
    _always("breaking", "outcome-changed", "{what} told whether it worked by {before} and does by {after}"),
    _always("harmless", "signature-added", "{what} is a signature: {after}"),
    _always("breaking", "signature-removed", "{what} is no longer a signature, which was {before}"),
    _always("breaking", "signature-changed", "{what}: the signature was {before} and is {after}"),
    _always("risky", "basis-weaker", "{what} was known as {before} and is as {after}", "it may be wrong"),
    _always("harmless", "basis-stronger", "{what} was known as {before} and is as {after}"),
)  # fmt: skip

GROUPS = (OPERATIONS, PARAMETERS, BODIES, ACCESS, SERVERS, OURS)
# All rules by name, those of schemas too: some are told of operations and parameters as well.
EVERY_RULE = RULES | {rule.name: rule for group in GROUPS for rule in group}
