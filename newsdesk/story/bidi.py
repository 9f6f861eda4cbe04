"""Which way a script runs; and direction controls of Unicode that have no partner, which turn round what follows.

Marks and joiners (LRM, RLM, ALM, ZWJ, ZWNJ) need no partner and stay: Urdu and Persian are not written without them.
Source of the rules: Unicode Standard Annex 9, sections 2.1 to 2.5.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_EMBEDDINGS = "\u202a\u202b\u202d\u202e"  # LRE, RLE, LRO, RLO; ended by PDF
_ISOLATES = "\u2066\u2067\u2068"  # LRI, RLI, FSI; ended by PDI
_PDF, _PDI = "\u202c", "\u2069"
_CONTROLS = re.compile(f"[{_EMBEDDINGS}{_PDF}{_ISOLATES}{_PDI}]")
_MOST = 1000  # in one paragraph; more are no writing


_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
"""Languages whose usual script runs from right to left (Unicode CLDR 45, `characterOrder`)."""


def direction_of(language: str) -> str:
    """ "rtl" or "ltr": how the usual script of a language (a BCP 47 tag) runs."""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def has_controls(text: str) -> bool:
    return _CONTROLS.search(text) is not None


def balanced(text: str) -> str:
    """`text`, the words of one paragraph, without the embeddings, overrides and isolates that have no partner."""
    return balanced_parts((text,))[0]


def balanced_parts(parts: Sequence[str]) -> list[str]:
    """The same for a paragraph in several parts: partners may stand in different ones."""
    if sum(len(_CONTROLS.findall(part)) for part in parts) > _MOST:
        return [_CONTROLS.sub("", part) for part in parts]
    odd = _without_partner(parts)
    if not odd:
        return list(parts)
    return ["".join(c for at, c in enumerate(part) if (n, at) not in odd) for n, part in enumerate(parts)]


def _without_partner(parts: Sequence[str]) -> set[tuple[int, int]]:
    odd: set[tuple[int, int]] = set()
    open_: list[tuple[str, tuple[int, int]]] = []
    for number, part in enumerate(parts):
        for match in _CONTROLS.finditer(part):
            control, place = match[0], (number, match.start())
            if control in _EMBEDDINGS or control in _ISOLATES:
                open_.append((control, place))
            elif control == _PDF:
                if open_ and open_[-1][0] in _EMBEDDINGS:
                    open_.pop()
                else:
                    odd.add(place)
            else:
                _close_isolate(open_, place, odd)
    return odd | {place for _, place in open_}


def _close_isolate(open_: list[tuple[str, tuple[int, int]]], place: tuple[int, int], odd: set[tuple[int, int]]) -> None:
    """The end of an isolate ends the embeddings inside it, too."""
    last = next((n for n in range(len(open_) - 1, -1, -1) if open_[n][0] in _ISOLATES), None)
    if last is None:
        odd.add(place)
        return
    odd.update(inside for _, inside in open_[last + 1 :])
    del open_[last:]
