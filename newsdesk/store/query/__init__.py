"""What a person types into the search field, and what it means. No database in here: text in, values out.

Read in this order: `folding.py` (letters that count as the same), `parse.py` (words, phrases, fields), `match.py` (the
same for FTS5), `highlight.py` (where the words stand in the text).
"""
