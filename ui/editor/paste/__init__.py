"""Clipboard and drops: what is copied (`copying.py`), what is pasted as what (`paster.py`), and where it goes
(`placing.py`). Between stories the story floor's own Markdown is on the clipboard, so what is copied is what would be
saved; foreign HTML is read by `newsdesk.story.read_html`."""

from __future__ import annotations

from ui.editor.paste.copying import OWN_TYPE, mime_of, mime_of_story, selected_story
from ui.editor.paste.paster import Paster
from ui.editor.paste.pictures import pictures_of
from ui.editor.paste.placing import insert_story, insert_text

__all__ = [
    "OWN_TYPE", "Paster", "insert_story", "insert_text", "mime_of", "mime_of_story", "pictures_of", "selected_story",
]  # fmt: skip
