# make site · make test · make serve · make lock · make clean
# Everything is installed into .venv; Debian packages are listed in debian-packages.txt.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: site test serve lock clean debian
.DEFAULT_GOAL := site

site: $(READY)
	$(BIN)/mkdocs build --strict

test: $(READY)
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy --no-error-summary
	$(BIN)/coproduction check
	$(BIN)/pytest

serve: $(READY)
	$(BIN)/mkdocs serve

# Renews requirements.lock from pyproject.toml; takes no address of any index into it.
lock: $(READY)
	$(BIN)/pip-compile --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras \
	  --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
	  --extra site --extra work --output-file requirements.lock pyproject.toml

clean:
	rm -rf $(VENV) site .mypy_cache .pytest_cache .ruff_cache *.egg-info hooks/*.egg-info

$(READY): requirements.lock pyproject.toml debian-packages.txt | debian
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	touch $@

debian:
	@sh .ci/debian-packages
