# Two commands do everything on a fresh Linux with Python 3.11 or newer:
#   make run    opens the app on the sample article
#   make test   runs the whole suite, offscreen
# Windows and macOS: see README.md, "Without make".

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
# Every version and hash is pinned in these two; `make lock` writes them.
LOCK := .ci/requirements.txt
TEST_LOCK := .ci/requirements-test.txt

.PHONY: run test lint types unit bench screenshots translations lock clean

run: $(VENV)/.installed
	@$(BIN)/copydesk libraries --install
	@$(BIN)/copydesk --sample

test: lint types unit

lint: $(VENV)/.tested
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.tested
	$(BIN)/basedpyright

unit: $(VENV)/.tested
	@$(BIN)/copydesk libraries --install --offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --cov --cov-report=

bench: $(VENV)/.tested
	@$(BIN)/copydesk libraries --install --offscreen
	$(BIN)/python tests/bench/run.py

screenshots: $(VENV)/.tested
	$(BIN)/python tests/screenshots.py

# After changing what the window says: names what is still to be translated, in resources/translations/*.ts.
translations: $(VENV)/.tested
	$(BIN)/python tests/translations.py

$(VENV)/.installed: pyproject.toml $(LOCK)
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Copydesk needs Python 3.11 or newer; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	@echo "Preparing $(VENV): this takes a minute or two, the first time only."
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --quiet --no-deps --require-hashes -r $(LOCK)
	@PYTHONWARNINGS=ignore $(PIP) install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.tested: $(VENV)/.installed $(TEST_LOCK)
	@$(PIP) install --quiet --no-deps --require-hashes -r $(TEST_LOCK)
	@touch $@

# After changing dependencies in pyproject.toml: resolve anew, for every platform and Python that we support.
UV := $(BIN)/python -m uv pip compile pyproject.toml --universal --python-version 3.11 \
	--generate-hashes --no-annotate --no-header --no-emit-index-url
lock:
	$(PIP) install --quiet uv
	$(UV) --extra build -o $(LOCK)
	$(UV) --extra build --extra test --extra bench -o $(TEST_LOCK)

clean:
	rm -rf $(VENV) build out .pytest_cache .ruff_cache .hypothesis .coverage
