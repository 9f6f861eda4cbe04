"""What an editor would stop a story for, before it goes: one rule, one function (`rules.py`)."""
