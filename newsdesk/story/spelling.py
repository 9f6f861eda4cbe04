"""How the blocks are spelt that Markdown does not know: what the reader looks for and the writer avoids."""

from __future__ import annotations

import re

PICTURE = re.compile(
    r"!\[(?P<alt>[^\]\n]*)\]\(media:(?:(?P<kind>audio|video|file)/)?(?P<source>[\w.-]+|https?://[^\s<>\"()\\`]+)"
    r"(?: \"(?P<credit>[^\"\n]*)\")?\)[ ]*"
)
ADDRESS = re.compile(r"https?://[^\s<>\"\\`]+")
CALLOUT = re.compile(r"\[!([A-Za-z][A-Za-z0-9-]*)\](?:[ ]+([^\n]*))?[ ]*(?:\n|$)")
CAPTION = "Table: "
ATTRIBUTION = "— "
