"""A damaged store becomes a new one, article by article, from what can be read of it and from its backups.

`report.py` what came of it, in values; `pages.py` rows read off single pages, past SQLite; `reading.py` a store opened
as far as SQLite can; `writing.py` the new store; `work.py` all of it, in the worker process.
"""
