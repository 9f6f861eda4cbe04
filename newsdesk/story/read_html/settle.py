"""White space as a browser shows it: the raw runs of a paragraph in, the inline text of one or more paragraphs out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from newsdesk.story.bidi import balanced_parts, has_controls
from newsdesk.story.tree import NO_MARKS, Break, Inline, Marks, NoteRef, Run, Text, inline

_WIDE = "\u2e80-\u303f\u3040-\u9fff\uf900-\ufaff\uff00-\uffef"
# A line of Chinese or Japanese that was broken for its length is no two words
_WIDE_BREAK = re.compile(f"(?<=[{_WIDE}])[ \t\r\f]*\n[ \t\r\f\n]*(?=[{_WIDE}])")
_SPACES = re.compile("\xa0*[ \t\n\r\f][ \t\n\r\f\xa0]*|\xa0{2,}")
_WHITE = " \t\n\r\f\xa0"
_WIDE_ONE = re.compile(f"[{_WIDE}]")
# Fillers of no width, soft hyphens, Qt's object character. (Thai, Burmese, Khmer mark words by a zero-width space.)
_ODD = re.compile("[\u2060\ufeff\u00ad\ufffc]|\u200b(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])")


@dataclass(frozen=True, slots=True)
class Words:
    """Characters as they stand in the HTML, newlines and all."""

    text: str
    marks: Marks


RawRun = Words | Break | NoteRef


def settle(runs: Sequence[RawRun]) -> list[Inline]:
    """Paragraphs: two breaks in a row begin another; breaks at the edges are none."""
    paragraphs: list[list[Run]] = [[]]
    breaks = 0
    for run in _collapse(_balance(runs)):
        if isinstance(run, Break):
            breaks += 1
            continue
        if breaks and paragraphs[-1]:
            if breaks > 1:
                paragraphs.append([])
            else:
                paragraphs[-1].append(Break(run.marks))
        breaks = 0
        paragraphs[-1].append(run)
    return [made for runs_ in paragraphs if (made := inline(runs_))]


def _balance(runs: Sequence[RawRun]) -> list[RawRun]:
    if not any(has_controls(run.text) for run in runs if isinstance(run, Words)):
        return list(runs)
    parts = balanced_parts([run.text if isinstance(run, Words) else "" for run in runs])
    return [Words(part, run.marks) if isinstance(run, Words) else run for run, part in zip(runs, parts, strict=True)]


def _collapse(runs: Iterable[RawRun]) -> list[Run]:
    """One space for many, none at the edges of lines, and none that carries a mark at the mark's edge."""
    out: list[Run] = []
    space = ""
    for run in runs:
        if isinstance(run, Break):
            space = ""
            out.append(run)
            continue
        if isinstance(run, NoteRef):
            space = ""  # none between a word and its note
            out.append(run)
            continue
        text = _WIDE_BREAK.sub("", _ODD.sub("", run.text))
        core = text.strip(_WHITE)
        if not core:
            space += text
            continue
        space += text[: len(text) - len(text.lstrip(_WHITE))]
        last = out[-1] if out else None
        if space and last is not None and not isinstance(last, Break) and not _wide_between(last, space, core):
            out.append(Text(_one(space), _shared(last, run.marks)))
        out.append(Text(_SPACES.sub(_one_of, core), run.marks))
        space = text[len(text.rstrip(_WHITE)) :]
    return _merged(out)


def _merged(runs: Iterable[Run]) -> list[Run]:
    """Neighbours with the same marks as one run, each joined once: a page may have a `<span>` a letter."""
    out: list[Run] = []
    for marks, group in groupby(runs, key=lambda run: run.marks if isinstance(run, Text) else run):
        some = list(group)
        if isinstance(marks, frozenset) and len(some) > 1:
            out.append(Text("".join(run.text for run in some if isinstance(run, Text)), marks))
        else:
            out += some
    return out


def _one_of(match: re.Match[str]) -> str:
    return _one(match[0])


def _one(space: str) -> str:
    return "\xa0" if space == "\xa0" else " "


def _shared(last: Run, marks: Marks) -> Marks:
    return last.marks & marks if isinstance(last, Text) else NO_MARKS


def _wide_between(last: Run, space: str, core: str) -> bool:
    if "\n" not in space or not isinstance(last, Text):
        return False
    return bool(_WIDE_ONE.match(last.text[-1]) and _WIDE_ONE.match(core[0]))
