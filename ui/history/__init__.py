"""The history of the open story: its revisions, compared and restored."""
