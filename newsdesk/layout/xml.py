"""What XML can hold."""

from __future__ import annotations

import re

# What XML 1.0 cannot hold, not even escaped.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def storable(text: str) -> str:
    """`text` without the characters that no XML document may have."""
    return _NOT_XML.sub("", text)
