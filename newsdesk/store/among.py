"""Some numbers as one value of a statement: a list of values would be written into it anew at each question."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Integer, Select, String, bindparam, column, func, select


def among(name: str) -> Select[int]:
    """The numbers that `listed` made the value `name` of: for `.in_()`."""
    given = bindparam(name, type_=String)
    return select(func.json_each(given).table_valued(column("value", Integer)).c.value)


def listed(numbers: Iterable[int]) -> str:
    return json.dumps([*numbers])
