# Each of these sets up what it needs by itself; without make: python bootstrap.py run|test|lint|bench|soak|screenshots|translations|package|clean
PYTHON ?= python3

.PHONY: run test lint bench soak screenshots translations package clean
run test lint bench soak screenshots translations package clean:
	@$(PYTHON) bootstrap.py $@
