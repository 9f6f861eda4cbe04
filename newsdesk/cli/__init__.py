"""The command line over `Desk`: a file for each group of commands, and `table.py`, which names them all. No Qt here."""
