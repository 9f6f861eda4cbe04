"""Wire copy: the text of an agency, as it comes by the wire or from its page, taken apart.

The dateline is what it is known by; what stands before it is headline, standfirst and byline, what the wire itself adds
(slugs, takes, "(More)", copyrights) goes. Where nobody else signs, "(Reporting by …)" at the end names the byline.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from newsdesk.story.dateline import Dateline
from newsdesk.story.dateline_reading import parse_dateline

LONGEST = 300_000  # characters: nobody's wire is longer
HEAD = 12  # paragraphs in which the dateline must come
HEADLINE = 200  # characters at most


@dataclass(frozen=True, slots=True)
class WireCopy:
    """`byline`: names. `body`: a paragraph each, the first without its dateline."""

    headline: str
    dateline: Dateline
    body: tuple[str, ...]
    standfirst: str = ""
    byline: tuple[str, ...] = ()


_NOISE = re.compile(
    r"""(?:
      [A-Z]{2}-[A-Z0-9/-]{3,}(?:,.{0,30})?                   # BC-KAZAKHSTAN-CHINA, 1st Ld
    | (?:URGENT|BULLETIN|FLASH|ALERT|NEWSALERT|EXCLUSIVE|UPDATE\s*\d*|CORRECTION)\W*
    | \(?\s*(?:EDS|Eds|EDITORS|Note\ to\ editors)\b.*
    | \d+(?:st|nd|rd|th)\ (?:Ld|Add|Lead|Writethru)\b.*
    | \(?\s*(?:ENDS?|END\ IT|FIN|ENDE|MORE|More|more|END)\s*\)?\.? | -\s*(?:0|30)\s*- | \#{2,}
    | [*=_-]{2,} | \d{1,2}[:.]\d{2}(?:\ ?[A-Z]{2,4})? | [A-Z]{1,3}\d{3,}
    | (?:\(c\)|©|Copyright\b).* | All\ rights\ reserved.* | (?:Follow|Sign\ up\ for)\ .{0,80}
    | [a-z]{2,4}(?:/[a-z]{2,4}){1,3}                         # initials at the end
    )""",
    re.VERBOSE,
)
_ENDS = frozenset('.!?:。！？”"»)')
_LINE_END = re.compile("\r\n|[\r\n\u2028\u2029]")
_BY = re.compile(r"(?:By|BY|Par|Von|Por|Di|Da|Door|От)\s+(?P<names>[^\W\d_][^\n]{2,100})")
_WORK = (
    r"(?:(?:Report(?:ing|ed)|Writ(?:ing|ten))(?:\s+and\s+\w+ing)?\s+by|Reportage(?:\s+(?:de|par))?|(?:Rédigé|Écrit)\s+par"
    r"|(?:Bericht|Geschrieben)\s+von|Reporte\s+de|Escrito\s+por|Reportagem\s+de):?\s"
)
# "(Reporting by Jane Doe in Paris; Editing by John Roe)": a paragraph, or the end of one
_CREDIT = re.compile(rf"(?:^\W*|[(\[])(?P<all>{_WORK}[^()\[\]]{{3,300}})[)\]]?\W{{0,20}}$", re.IGNORECASE)
_CREDIT_BEGINS = re.compile(rf"\W+{_WORK}", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*;\s*|(?<!dditional)[,.]?\s+(?:and\s+)?(?=(?:additional\s+)?\w+(?:ing|ed)\s+by\b)", re.IGNORECASE
)
_PLACE = re.compile(r"\s+(?:in|at|from|à|au|en|aus|em)\s.*")
_NAME = re.compile(r"(?!.*\b(?:[Nn]ewsrooms?|[Bb]ureaus?|[Ss]taff|[Dd]esk)\b)[^\W\d_a-zß-ÿ][^\d\s]*(?:\s[^\d\s]+){1,4}")
_HOUSE = re.compile(
    r",?\s*(?:The\s+)?(?:Associated Press|AP|Reuters|AFP|Agence France-Presse|dpa|EFE|ANSA|Xinhua|APP|INP)"
    r"(?:\s+(?:Writer|Staff|Correspondent|Business Writer))?\s*$|,\s*\w+ (?:Writer|Correspondent)\s*$"
)


def take_apart(text: str, today: date | None = None) -> WireCopy | None:
    """The parts of an agency's text; None where it is none: no dateline stands at the beginning of a paragraph near the
    top. A day without a year is taken as in `parse_dateline`."""
    if len(text) > LONGEST:
        return None
    paragraphs = [part for part in _paragraphs(text) if not _NOISE.fullmatch(part)]
    for number, paragraph in enumerate(paragraphs[:HEAD]):
        found = parse_dateline(paragraph, today)
        if found is not None and found[1].strip():
            dateline, rest = found
            head, byline = _head(paragraphs[:number])
            if not all(len(line) <= HEADLINE for line in head) or len(head) > 3:
                return None
            body, behind = _without_byline((rest.strip(), *paragraphs[number + 1 :]))
            standfirst = " ".join(head[1:])
            return WireCopy(head[0] if head else "", dateline, body, standfirst, byline or behind or _credited(body))
    return None


def _head(paragraphs: list[str]) -> tuple[list[str], tuple[str, ...]]:
    """The lines over the dateline, and who wrote it."""
    head: list[str] = []
    byline: tuple[str, ...] = ()
    for paragraph in paragraphs:
        match = _BY.fullmatch(paragraph)
        if match:
            byline = _names(match["names"])
        else:
            head.append(paragraph)
    return head, byline


def _without_byline(body: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The body, and the byline where it stands at the end."""
    match = _BY.fullmatch(body[-1]) if len(body) > 1 and len(body[-1]) < 80 else None
    return (body[:-1], _names(match["names"])) if match else (body, ())


def _credited(body: tuple[str, ...]) -> tuple[str, ...]:
    """Who reported and wrote it, by the agency's line at the end. The line stays: it says who edited, too."""
    credit = next((found["all"] for found in map(_CREDIT.search, body[:-5:-1]) if found), "")
    names: dict[str, None] = {}
    for part in _PARTS.split(credit):
        work = re.match(_WORK, part, re.IGNORECASE)
        for name in re.split(r"\s*,\s*(?:and\s+)?|\s+(?:and|et|und|y|e)\s+", part[work.end() :]) if work else ():
            if name[:1].islower():  # "édité par …": from here on others are named
                break
            alone = _PLACE.sub("", name).strip()
            if _NAME.fullmatch(alone):
                names[alone] = None
    return tuple(names)


def _names(text: str) -> tuple[str, ...]:
    text = _HOUSE.sub("", text.strip())
    names = re.split(r"\s*,\s*|\s+(?:and|et|und|y|e|и)\s+", text)
    return tuple(name.title() if name.isupper() else name for name in (name.strip(" .") for name in names) if name)


def _paragraphs(text: str) -> list[str]:
    """Lines that a wire broke after 60 to 80 characters are one paragraph again."""
    lines = [
        line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").split("\n")
    ]
    wrapped = _is_wrapped(lines)
    out: list[list[str]] = []
    fresh = True
    for line in lines:
        words = " ".join(line.split())
        if not words:
            fresh = True
        elif fresh or not wrapped or line.startswith(("  ", "\t")) or _stands_alone(words, out):
            out.append([words])
            fresh = False
        else:
            out[-1].append(words)
    return [" ".join(part) for part in out]


def _stands_alone(words: str, before: list[list[str]]) -> bool:
    """A line of the wire's own, a byline, a dateline: none of them goes on the line above."""
    if (
        _NOISE.fullmatch(words)
        or _BY.fullmatch(words)
        or _CREDIT_BEGINS.match(words)
        or _NOISE.fullmatch(before[-1][-1])
    ):
        return True
    return bool(_BY.fullmatch(" ".join(before[-1]))) or parse_dateline(words) is not None


def _is_wrapped(lines: list[str]) -> bool:
    """Whether lines were broken at the wire's width: several are about as long and end in mid-sentence."""
    followed = [line for line, after in pairwise(lines) if line.strip() and after.strip()]
    long = [line for line in followed if len(line) >= 45]
    if len(long) < 2 or max(map(len, followed)) > 100:
        return False
    return sum(line[-1] not in _ENDS for line in long) * 2 > len(long)
