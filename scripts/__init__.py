"""The project's verbs: every module directly in this package is one, run as `python -m scripts <verb>`."""
