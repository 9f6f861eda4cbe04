# Each of these sets up what it needs by itself; without make: python bootstrap.py run|test|lint|bench|soak|screenshots|translations|package|clean
PYTHON ?= python3

KINDS := $(filter wheel deb all,$(MAKECMDGOALS))

.PHONY: run test lint bench soak screenshots translations package clean wheel deb all
run test lint bench soak screenshots translations package clean:
	@$(PYTHON) bootstrap.py $@ $(if $(filter package,$@),$(KINDS))

# make package deb
wheel deb all: package
