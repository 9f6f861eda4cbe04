"""The settings: a page a subject. `registry.py` names them; a feature with something to set adds a line there."""
