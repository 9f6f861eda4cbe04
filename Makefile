# Each of these sets up what it needs by itself; without make: python bootstrap.py run|test|lint|bench|soak|screenshots|translations|package|clean
PYTHON ?= python3

KINDS := $(filter wheel deb appimage all,$(MAKECMDGOALS))

.PHONY: run test lint bench soak screenshots translations package clean wheel deb appimage all
run test lint bench soak screenshots translations package clean:
	@$(PYTHON) bootstrap.py $@ $(if $(filter package,$@),$(KINDS))

# make package deb
wheel deb appimage all: package
