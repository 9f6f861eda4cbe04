"""Two versions of a story in three columns: mine, theirs, and what is kept."""
