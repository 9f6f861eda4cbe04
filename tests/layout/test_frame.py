"""A frame of a site's theme as it is kept."""

from __future__ import annotations

import pytest

from newsdesk.layout.frame import Frame


def test_a_frame_is_what_it_was_when_it_is_read_again() -> None:
    frame = Frame("<p>é</p>", "<a>x</a>", " ", "<img>", "2026-11-27", "https://example.org/")
    assert Frame.of(frame.to_json()) == frame
    with pytest.raises(ValueError, match="other"):
        Frame.of('{"other": 1}')
