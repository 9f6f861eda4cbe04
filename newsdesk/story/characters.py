"""Which characters a story may hold, and how an address is spelt: the normal form of strings in the tree."""

from __future__ import annotations

import re

_NEWLINES = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_UNCLEAN = re.compile("[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_UNCLEAN_LINES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_URL_UNSAFE = re.compile(r"""[\s\x00-\x20\x7f-\x9f<>"\\`\ud800-\udfff]""")


def clean_line(text: str) -> str:
    """`text` on one line: newlines are spaces, other control characters but the tab are gone."""
    if not _UNCLEAN.search(text):
        return text
    return _SURROGATES.sub("\ufffd", _CONTROLS.sub("", _NEWLINES.sub(" ", text)))


def clean_lines(text: str) -> str:
    """`text` with newlines for line ends, and without control characters but newline and tab."""
    if not _UNCLEAN_LINES.search(text):
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATES.sub("\ufffd", re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f]", "", text))


def clean_url(url: str) -> str:
    """`url` with everything percent-encoded that would end it: white space, quotes, brackets, odd parentheses."""
    if _URL_UNSAFE.search(url):
        url = _SURROGATES.sub("\ufffd", url.strip())
        url = _URL_UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), url)
    if ("(" in url or ")" in url) and not _balanced(url):
        url = url.replace("(", "%28").replace(")", "%29")
    return url


def _balanced(url: str) -> bool:
    depth = 0
    for character in url:
        depth += (character == "(") - (character == ")")
        if depth < 0:
            return False
    return depth == 0
