# Every target is one verb, `python -m scripts <verb> [api] [--option]`, run in .venv, which is set up when needed.
# `python -m scripts <verb> --help` describes a verb's options.

PYTHON ?= python3
GIVEN := PYTHON API BASE_URL PROFILE SEED MINUTES RATE BUDGET CACERT PORT HOST CHECK ARGS TITLE REF TAG SITE_URL REPO_URL STATE ALLOW_WRITES FUZZ INSECURE STRICT BASE FORMAT FILES_AT OWN

# What is given reaches a verb through the environment alone, as it was written: neither make nor the shell reads it.
$(foreach name,$(GIVEN),$(eval override $(name) := $$(value $(name))))
export $(GIVEN)

SETUP = @"$$PYTHON" scripts/setup.py
RUN   = $(SETUP) && exec .venv/bin/python -m scripts
api   = $${API:+"$$API"}
option = $${$(1):+--$(2)="$$$(1)"}
check = $${CHECK:+--check}

.DEFAULT_GOAL := help
.NOTPARALLEL:

.PHONY: help
help: ## list the targets (what bare `make` does)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "API=name limits a target to one API; without it, all are meant."

.PHONY: all
all: setup validate generate contract docs ## set up, validate, generate, contract-test the mocks, build the site

.PHONY: setup
setup: ## make .venv from requirements.txt, when that has changed
	$(SETUP)

.PHONY: validate
validate: ## hold the specs against the OpenAPI standard and the house rules
	$(RUN) validate $(api)

.PHONY: generate
generate: ## write bundles and clients into generated/ (CHECK=1: only say what is stale)
	$(RUN) generate $(api) $(check)

.PHONY: contract
contract: ## contract-test the mocks, or a server (BASE_URL=, PROFILE=quick|deep, SEED=, STRICT=1, MINUTES=, RATE=, BUDGET=, CACERT=, INSECURE=1, ALLOW_WRITES=1, FUZZ=1)
	$(RUN) contract $(api) $(call option,BASE_URL,base-url) $(call option,PROFILE,profile) $(call option,SEED,seed) $(call option,MINUTES,minutes) $(call option,RATE,rate) $(call option,BUDGET,budget) $(call option,CACERT,cacert)

.PHONY: mock
mock: ## serve one API's mock, or all of them (PORT=, HOST=, STATE=file.sqlite)
	$(RUN) mock $(api) $(call option,PORT,port) $(call option,HOST,host) $(call option,STATE,state)

.PHONY: docs
docs: ## build the site into generated/site/ and the table in README.md (SITE_URL=, REPO_URL=; CHECK=1: only say if the table is stale)
	$(RUN) docs $(api) $(check) $(call option,SITE_URL,site-url) $(call option,REPO_URL,repo-url)

.PHONY: test
test: ## run the tests of our own tools (ARGS="-k name")
	$(RUN) test

.PHONY: diff
diff: ## say what changes against a git revision, and whom it breaks (BASE=origin/main, FORMAT=text|github|json|markdown)
	$(RUN) diff $(api) $(call option,BASE,base) $(call option,FORMAT,format)

.PHONY: review
review: ## write a page on what changes, whether it is true and whom it breaks (BASE=origin/main, FORMAT=text|github, FILES_AT=, OWN=1: without the linters of `lint`)
	$(RUN) review $(api) $(call option,BASE,base) $(call option,FORMAT,format) $(call option,FILES_AT,files-at) $${OWN:+--own}

.PHONY: lint
lint: ## judge the specs by our rules, Redocly CLI and Spectral, which are installed on first use (FORMAT=text|github|json|sarif)
	$(RUN) lint $(api) $(call option,FORMAT,format)

.PHONY: sources
sources: ## list the vendors' pages: their age, their commit, the statements that stand on them
	$(RUN) sources $(api)

.PHONY: bench
bench: ## time what should be fast, or compare it with a git revision (REF=)
	$(RUN) bench $(api) $(call option,REF,compare)

.PHONY: new
new: ## start another API (API=acme TITLE="Acme Leads API")
	$(RUN) new $(api) $(call option,TITLE,title)

.PHONY: wheels
wheels: ## build the wheels of clients and mocks into dist/
	$(RUN) wheels $(api)

.PHONY: release
release: ## put bundles, wheels, checksums and notes of an API's version into dist/ (API=acme; TAG=1: tag it here)
	$(RUN) release $(api) $${TAG:+--tag}

.PHONY: fix
fix: ## format our own code and mend what can be mended
	$(RUN) fix

.PHONY: lock
lock: ## resolve pyproject.toml into requirements.txt, with hashes
	$(RUN) lock
