"""How stories begin, change hands and end: templates, duplicates, follow-ups, stages told, the trash."""
