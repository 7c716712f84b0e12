"""Changes between two specifications, and whom they break. Called by the verbs `diff` and `review`.

`change` is the value that tells one change; `schemas` compares two schemas in the direction in which their values travel, `document` all the rest.
"""
