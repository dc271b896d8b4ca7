# The menu of the house. `make` alone shows it.

PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help setup run test check bench holding soak fuzz tour pictures translations lock clean

help: ## Show this menu
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

setup: ## Make .venv and see to Qt's system libraries (quick when done already)
	@$(PYTHON) packaging/environment.py

run: setup ## Open the window
	@$(BIN)/strongroom

# Beside the check, which keeps one core busy, the tests are compiled once for all processes.
test: setup ## Everything that must hold: check, then all tests, whose summary comes last
	@env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest --collect-only -q >/dev/null 2>&1 & \
		$(MAKE) --no-print-directory check; checked=$$?; wait; \
		$(BIN)/python -m pytest --numprocesses $$($(PYTHON) -c "import os; print((os.cpu_count() or 1) + 2)") && exit $$checked

check: setup ## Lint, format, types, import contracts
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

bench: setup ## Measure what a person waits for
	@$(BIN)/python -m benchmarks

holding: setup ## Run all journeys five times and say what holds the window up, by the median
	@$(BIN)/python -m benchmarks.holding

soak: ## Tests that take minutes, with a keyring and a screen reader as people have them
	@$(PYTHON) packaging/environment.py soak
	@$(BIN)/python -m pytest -m soak --timeout 3600

fuzz: setup ## Break files for every reader, ten minutes each (SECONDS=60 for one)
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),600)

tour: setup ## Walk through the program off-screen and write the screenshots of README
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/tour.py docs/screenshots

pictures: setup ## Take every screen in its languages and sizes, to be looked at (WALK=de-860x560 for one)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pictures.py $(WALK)

translations: ## Bring the languages up to date with what the window says
	@$(BIN)/python packaging/translations.py $(LANGUAGES)

lock: ## Write the two locks anew from pyproject.toml (needs uv)
	@for lock in "requirements.lock" "requirements-dev.lock --group dev"; do \
		uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --upgrade \
			--custom-compile-command "make lock" pyproject.toml --output-file $$lock || exit; \
	done

clean: ## Remove .venv and every cache
	@rm -rf .venv .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
