# The same words everywhere: make run, make test, make check, make train, make bench.
PYTHON ?= python3
RUN    := .venv/bin/python
TEST   := .venv-test/bin/python
BENCH  := .venv-bench/bin/python
SHELL  := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test check train bench soak lock

help: ## what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: .venv/.installed ## talk to DaySeven: the sandbox, or the bot itself where TELEGRAM_BOT_TOKEN is set
	@$(RUN) -m bot start $(if $(PORT),--port $(PORT))

test: .venv-test/.installed ## every test; installs TensorFlow beside the rest, in a place of its own
	$(TEST) -m pytest $(PYTEST_ARGS)

check: .venv-test/.installed ## lint, format, types, import contracts
	$(TEST) -m ruff check .
	$(TEST) -m ruff format --check .
	$(TEST) -m mypy
	.venv-test/bin/lint-imports

train: .venv-test/.installed ## rebuild the bundled weights, their card and their checksums
	$(TEST) -m bot train --recipe bundled
	$(TEST) -m bot evaluate

bench: .venv-bench/.installed ## measure serving beside Keras, LiteRT and ONNX Runtime, reading and delivery; takes minutes
	$(BENCH) -m model.training.bench
	$(BENCH) -m tests.bot.reading.score tests/bot/reading/corpus/*.jsonl
	$(BENCH) -m tests.soak.bench

soak: .venv-test/.installed ## kill the bot at random, at length, and look for what was lost
	$(TEST) -m tests.soak

lock: ## resolve the pinned dependencies anew (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header -q --extra build pyproject.toml -o requirements/run.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header -q --extra test --extra train --extra build -c requirements/run.txt pyproject.toml \
	  -o requirements/test.txt
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-header -q --extra bench --extra train --extra build -c requirements/test.txt \
	  pyproject.toml -o requirements/bench.txt

# Each environment is rebuilt when its lock changes; a failed install leaves no marker behind.
.venv/.installed: requirements/run.txt pyproject.toml scripts/install.sh
	@scripts/install.sh .venv requirements/run.txt "$(PYTHON)"

.venv-test/.installed: requirements/test.txt pyproject.toml scripts/install.sh
	@scripts/install.sh .venv-test requirements/test.txt "$(PYTHON)"

.venv-bench/.installed: requirements/bench.txt pyproject.toml scripts/install.sh
	@scripts/install.sh .venv-bench requirements/bench.txt "$(PYTHON)"
