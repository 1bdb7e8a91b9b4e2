# Childcare Atlas. `make run` opens the program and `make test` tries it; each sets up what it needs, once.
#
#   make run ARGS="--data FOLDER"      hand the program something
#   make test TESTS=tests/search       try a part
#   make setup PYTHON=python3.12       use a Python of your choice (3.11 or newer)

.DEFAULT_GOAL := help
.PHONY: help setup run test test-a11y test-faults test-load fuzz sbom lint bench bench-growth bench-readme strings screenshots installer test-installer test-installer-windows test-reproducible lock clean

BIN := .venv/bin
ARGS :=
TESTS := tests
STEPS :=
JOURNEYS :=
PYTHON ?=
export PYTHON

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-22s %s\n", $$1, $$2 }' Makefile

setup: ## make the environment in .venv (the other targets do it by themselves)
	@sh installer/setup.sh

run: setup ## open the program; without a screen: write its pages as pictures
	@sh installer/run.sh $(ARGS)

test: lint ## check the code and run every test (needs no screen and no network)
	@sh installer/setup.sh screen-reader
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile --max-worker-restart=0 $(TESTS)

test-a11y: setup ## go through the program with a screen reader (AT-SPI, a virtual screen); JOURNEYS="find note" tries those
	@sh installer/setup.sh screen-reader
	$(BIN)/python tests/screen_reader/run.py $(JOURNEYS)

test-faults: setup ## the tests of faults the long way: 200 kills, 10,000 random actions; writes tests/faults/README.md
	$(BIN)/python tests/faults/run.py $(ARGS)

test-load: setup ## whether the window ever keeps a person waiting, on national data; names what does
	$(BIN)/python tests/load/run.py $(ARGS)

fuzz: setup ## try spoilt input on everything that reads what comes from outside, for FUZZ_SECONDS (600)
	$(BIN)/python tests/faults/fuzz.py

sbom: setup ## write what the program is made of, and under which licences, to build/sbom
	$(BIN)/python installer/inside.py build/sbom

lint: setup ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: ## measure, side by side with the peers named in the table; writes bench.json
	@sh installer/setup.sh bench
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/bench/run.py $(ARGS)

bench-growth: ## what it costs at 1/4, 1, 4 and 16 times national size, to a million settings
	@sh installer/setup.sh bench
	QT_QPA_PLATFORM=offscreen $(BIN)/python tests/bench/growth.py $(ARGS)

bench-readme: setup ## write the table of the last make bench into the README, with the machine and the day
	$(BIN)/python tests/bench/readme.py

strings: setup ## bring what the program says into its catalogues, for translators (resources/translations)
	$(BIN)/python installer/strings.py

screenshots: setup ## write a picture of every page to pictures/: three looks, two sizes of text, two of window
	QT_QPA_PLATFORM=offscreen $(BIN)/childcare-atlas --screenshots pictures $(ARGS)

installer: setup ## build what people install (a .deb, a portable folder) into dist/; STEPS="bundle deb" builds only those
	@sh installer/installers.sh $(STEPS)

test-installer: ## install the .deb of dist/ in a bare Debian, use it, upgrade it, remove it (root; debootstrap, Xvfb)
	@bash tests/packaging/installed_debian.sh

test-installer-windows: ## build the installer for Windows and run it under wine (nsis, wine, mingw; see installer/README.md)
	@bash tests/packaging/installed_windows.sh

test-reproducible: ## build this commit in another folder, and compare with what is in dist/, byte for byte
	@bash tests/packaging/same_bytes_twice.sh

lock: setup ## choose the newest libraries that pyproject.toml allows and write the lock files
	@sh installer/lock.sh

clean: ## remove what the other targets made; never touches the data
	rm -rf .venv build dist pictures bench.json *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find data_sync desktop tests installer -name __pycache__ -type d -prune -exec rm -rf {} +
