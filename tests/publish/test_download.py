"""What a post of somebody else can make this computer ask for."""

from __future__ import annotations

import pytest

from newsdesk.publish.errors import SiteTrouble
from newsdesk.publish.wordpress.download import download


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/x.jpg",
        "http://192.168.0.1/x.jpg",
        "http://[::1]/x.jpg",
        "file:///etc/passwd",
        "http://router/x",
    ],
)
def test_a_post_makes_nobody_ask_what_only_this_network_reaches(url: str) -> None:
    with pytest.raises(SiteTrouble):
        download(url, "The Daily", "https://daily.example/")
