"""Answers that no WordPress should give: of another form, with other values, with something before them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.servers.proxy import Answer, Changed, Fault

JSON = "application/json"
WARNING = b"<br />\n<b>Warning</b>:  Undefined variable $x in <b>/srv/x.php</b> on line <b>3</b><br />\n"
BLOCKED = b"<!doctype html><title>403 Forbidden</title><h1>Blocked</h1><p>A security plugin took offence.</p>"


def values(change: Callable[[Any], Any]) -> Changed:
    """The true answer with every value changed, those in a list too."""

    def changed(body: bytes) -> bytes:
        answer = json.loads(body)
        things = answer if isinstance(answer, list) else [answer]
        made = [{name: change(value) for name, value in thing.items()} for thing in things]
        return json.dumps(made if isinstance(answer, list) else made[0]).encode()

    return Changed(changed)


def within(change: Callable[[Any], Any]) -> Changed:
    """The true answer with the values inside its values changed."""
    return values(
        lambda value: {name: change(inner) for name, inner in value.items()} if isinstance(value, dict) else value
    )


def body(text: bytes) -> Answer:
    return Answer(200, text, JSON)


ANSWERS: dict[str, Fault] = {
    "nothing": body(b""),
    "null": body(b"null"),
    "a number": body(b"7"),
    "a text": body(b'"ok"'),
    "an empty list": body(b"[]"),
    "an empty object": body(b"{}"),
    "a list of nulls": body(b"[null, null]"),
    "a list of empty objects": body(b"[{}, {}]"),
    "a list of lists": body(b"[[[]]]"),
    "too deep": body(b"[" * 200_000),
    "another thing": body(b'{"id": "x", "title": 7, "content": [], "slug": {}, "status": null, "author": [1]}'),
    "an error with 200": body(b'{"code": "rest_forbidden", "message": "No.", "data": {"status": 403}}'),
    "wrapped": Changed(lambda answer: b'{"data": ' + answer + b"}"),
    "in a list": Changed(lambda answer: b"[" + answer + b"]"),
    "a warning before it": Changed(lambda answer: WARNING + answer),
    "a mark before it": Changed(lambda answer: b"\xef\xbb\xbf" + answer),
    "all null": values(lambda _value: None),
    "all lists": values(lambda _value: []),
    "all objects": values(lambda _value: {}),
    "all texts": values(lambda _value: "x"),
    "all numbers": values(lambda _value: -1),
    "all true": values(lambda _value: True),
    "all endless": values(lambda _value: float("inf")),
    "all null within": within(lambda _value: None),
    "all lists within": within(lambda _value: []),
    "all numbers within": within(lambda _value: 1.5),
    "half a letter": Changed(lambda answer: answer.replace(b'"', b'"\\ud800', 1)),
    "a page of a plugin, 403": Answer(403, BLOCKED),
    "a page of a plugin, 406": Answer(406, BLOCKED),
    "a page of a plugin, 200": Answer(200, BLOCKED),
    "401 from a plugin": Answer(401, BLOCKED),
    "404 as a page": Answer(404, BLOCKED),
    "410": Answer(410, b'{"code": ["x"], "message": {"a": 1}, "data": "gone"}', JSON),
    "501": Answer(501, b'{"code": null, "message": null, "data": null}', JSON),
    "an answer of words": Answer(500, b'{"message": "' + b"<" * 3_000_000 + b'", "code": "x"}', JSON),
    "wait for ever": Answer(503, headers={"Retry-After": "9" * 500}),
    "wait for a letter": Answer(503, headers={"Retry-After": "\xb2"}),
    "wait until no time": Answer(503, headers={"Retry-After": "Wed, 21 Oct 2026 07:28:00 -0000"}),
    "wait until a day that is none": Answer(503, headers={"Retry-After": "Wed, 99 Foo 99999 99:99:99 GMT"}),
    "sent to no address": Answer(302, b"", headers={"Location": "http://[x/"}),
    "sent to another port": Answer(302, b"", headers={"Location": "http://127.0.0.1:99999999/"}),
    "sent to a long address": Answer(302, b"", headers={"Location": "/" + "x" * 65_000}),
    "sent nowhere": Answer(302, b""),
}
