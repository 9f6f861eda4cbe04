"""Facts as they stand in a file, asked for by name and kind. What cannot be read is remarked, never raised."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime

from newsdesk.exchange.plain_yaml import Plain
from newsdesk.words import _, listed

_TRUE = frozenset({"true", "yes", "on", "1", "y"})
_FALSE = frozenset({"false", "no", "off", "0", "n"})
_SHOWN = 40  # characters of a value in a remark


class Facts:
    """`remarks`: a line for each fact that was not understood, shared with the parts of these facts."""

    def __init__(self, facts: Mapping[str, Plain], remarks: list[str] | None = None) -> None:
        self._facts = facts
        self._asked: set[str] = set()
        self.remarks: list[str] = [] if remarks is None else remarks

    def text(self, name: str) -> str:
        value = self._get(name)
        if isinstance(value, dict | list):
            self._odd(name)
            return ""
        return value or ""

    def texts(self, name: str) -> tuple[str, ...]:
        """A list; a single text is a list of what stands between its commas."""
        value = self._get(name)
        if isinstance(value, str):
            value = [one.strip() for one in value.split(",")]
        if isinstance(value, dict):
            self._odd(name)
            return ()
        found = []
        for one in value or ():
            if isinstance(one, dict) and isinstance(one.get("name"), str):
                one = one["name"]  # noqa: PLW2901 - authors often are mappings with a name
            if isinstance(one, str):
                found.append(one)
            elif one is not None:
                self._odd(name)
        return tuple(one for one in found if one)

    def moment(self, name: str) -> datetime | None:
        """In UTC; one without a zone is this machine's own time."""
        text = self.text(name)
        if not text:
            return None
        try:
            return datetime.fromisoformat(text.strip()).astimezone(UTC)
        except (ValueError, OverflowError, OSError):
            self._odd(name, text)
            return None

    def day(self, name: str) -> date | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return datetime.fromisoformat(text.strip()).date()
        except ValueError:
            self._odd(name, text)
            return None

    def number(self, name: str, most: int = 10_000_000) -> int:
        text = self.text(name)
        if not text:
            return 0
        if text.isascii() and text.isdigit() and len(text) < 12 and int(text) <= most:
            return int(text)
        self._odd(name, text)
        return 0

    def truth(self, name: str, *, default: bool) -> bool:
        text = self.text(name).casefold()
        if text in _TRUE | _FALSE:
            return text in _TRUE
        if text:
            self._odd(name, text)
        return default

    def part(self, name: str) -> Facts:
        """A mapping within these facts; an empty one where there is none."""
        value = self._get(name)
        if value is not None and not isinstance(value, dict):
            self._odd(name)
        return Facts(value if isinstance(value, dict) else {}, self.remarks)

    def parts(self, name: str) -> tuple[Facts, ...]:
        value = self._get(name)
        if value is None:
            return ()
        if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
            self._odd(name)
            return ()
        return tuple(Facts(one, self.remarks) for one in value if isinstance(one, dict))

    def remark_unasked(self) -> None:
        """Say which facts nobody asked for: they have no counterpart here."""
        left = [name for name in self._facts if name not in self._asked]
        if left:
            names = listed(name[:_SHOWN] for name in left[:12])
            self.remarks.append(
                _("These facts have no counterpart here and were left out: {names}.").format(names=names)
            )

    def _get(self, name: str) -> Plain:
        self._asked.add(name)
        return self._facts.get(name)

    def _odd(self, name: str, value: str = "") -> None:
        line = _("“{name}” was not understood and left out.").format(name=name[:_SHOWN])
        if value:
            line = _("“{name}: {value}” was not understood and left out.").format(
                name=name[:_SHOWN], value=" ".join(value.split())[:_SHOWN]
            )
        if line not in self.remarks:
            self.remarks.append(line)
