"""YAML as front matter needs it: mappings, lists and words, nothing else.

Read, every plain value is a text: "no", "2026-09-15", "012" and "1:30" stay what somebody typed, and whoever knows what
a fact means makes a date or a number of it. A plain value that is empty, "~" or "null" is None. Anchors are refused (a
few of them stand for gigabytes), and so is what is nested or long beyond reason. Written, a value is quoted wherever
another program could take it for something else.
"""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from newsdesk.errors import NewsdeskError
from newsdesk.words import _

LONGEST = 20_000_000  # characters; nobody's notes are longer
DEEPEST = 12
MOST = 200_000  # values

Plain = str | list["Plain"] | dict[str, "Plain"] | None

# libyaml is some ten times as quick; where a wheel came without it the same is done in Python
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_Base: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class BrokenYaml(NewsdeskError):
    """This is no YAML, or none that is read here. `what` says where it is broken."""


def load(text: str, first_line: int = 1) -> Plain:
    """`first_line`: where the text begins in its file. Raises BrokenYaml."""
    if len(text) > LONGEST:
        raise BrokenYaml(_("The facts are longer than {n} characters.").format(n=LONGEST))
    try:
        _check(text, first_line)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise BrokenYaml(
            _("Line {line}: {problem}.").format(
                line=mark.line + first_line if mark else first_line, problem=_in_words(error.problem or "")
            )
        ) from error
    except (yaml.YAMLError, UnicodeError, RecursionError, ValueError) as error:
        raise BrokenYaml(_("This is no YAML.")) from error
    return None if node is None else _plain(node, first_line)


def dump(facts: dict[str, Any]) -> str:
    """Written so that `load` gives it back; lines of a text stay lines."""
    astral = _ASTRAL.search(repr(facts)) is not None
    text = ""
    for style in (None, '"'):
        text = str(
            yaml.dump(
                facts,
                Dumper=_SlowDumper if astral else _Dumper,
                allow_unicode=True,
                sort_keys=False,
                default_flow_style=False,
                default_style=style,
                width=1_000_000,
            )
        )
        try:
            if load(text) == _as_read(facts):
                return text
        except BrokenYaml:
            continue
    return text


def _as_read(value: Any) -> Plain:  # noqa: ANN401
    if isinstance(value, dict):
        return {key: _as_read(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_as_read(one) for one in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return None if value is None else str(value)


def _in_words(problem: str) -> str:
    """What a person can do about what libyaml found."""
    for said, words in (
        ("mapping values are not allowed", _("a value that holds a colon must stand in quotes")),
        ("could not find expected ':'", _("behind the name of a fact stands a colon")),
        ("',' or", _("a bracket or brace is not closed")),
        ("cannot start any token", _("a value that begins with a tab, %, @ or ` must stand in quotes")),
        ("unexpected end of stream", _("a quotation mark is not closed")),
        ("node content", _("a value is missing, or a bracket is not closed")),
        ("block end", _("it stands further in, or further out, than the lines above it")),
    ):
        if said in problem:
            return words
    return problem or _("this is no YAML")


def _check(text: str, first_line: int) -> None:
    """Before anything is made of it."""
    depth = 0
    for number, event in enumerate(yaml.parse(text, Loader=_Loader)):
        line = event.start_mark.line + first_line if event.start_mark else first_line
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise BrokenYaml(_("Line {line}: anchors (& and *) are not read.").format(line=line))
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST or number > MOST:
            raise BrokenYaml(_("Line {line}: there is more in it than facts have.").format(line=line))


def _plain(node: Node, first_line: int) -> Plain:
    if isinstance(node, MappingNode):
        found: dict[str, Plain] = {}
        for key, value in node.value:
            name = _plain(key, first_line)
            line = key.start_mark.line + first_line
            if not isinstance(name, str):
                raise BrokenYaml(_("Line {line}: the name of a fact is a word.").format(line=line))
            if name in found:
                raise BrokenYaml(_("Line {line}: “{name}” stands there twice.").format(line=line, name=name[:40]))
            found[name] = _plain(value, first_line)
        return found
    if isinstance(node, SequenceNode):
        return [_plain(one, first_line) for one in node.value]
    if isinstance(node, ScalarNode) and node.style is None and node.value in {"", "~", "null"}:
        return None
    return str(node.value)


class _Dumper(_Base):  # type: ignore[misc] # one of two classes
    pass


class _SlowDumper(yaml.SafeDumper):
    """libyaml writes what lies beyond U+FFFF, every emoji, as a number."""


def _text(dumper: Any, text: str) -> ScalarNode:  # noqa: ANN401
    lines = "\n" in text.rstrip("\n") and not _NO_LINES.search(text)
    node: ScalarNode = dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if lines else None)
    return node


_Dumper.add_representer(str, _text)
_SlowDumper.add_representer(str, _text)
_NO_LINES = re.compile("[ \t](?:\n|$)|[\x85\u2028\u2029]")
"""In a text that cannot stand as lines: YAML would lose a space at the end of one, and read others where these are."""
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
