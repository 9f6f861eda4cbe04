# Each of these sets up what it needs by itself; without make: python bootstrap.py run|test|lint|bench|soak|screenshots|translations|clean
PYTHON ?= python3

.PHONY: run test lint bench soak screenshots translations clean
run test lint bench soak screenshots translations clean:
	@$(PYTHON) bootstrap.py $@
