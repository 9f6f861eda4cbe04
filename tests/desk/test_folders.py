"""What is chosen for a folder site counts for its pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.desk.folders import NoWebAddress


def test_with_an_address_on_the_web_pages_name_it_and_search_engines_get_maps(desk: Desk) -> None:
    site = desk.sites.default()
    root = Path(site.address)
    desk.outbox.publish(desk.articles.create(headline="One", body="Text.").id, site.id)
    desk.courier.run_until_idle()
    assert not (root / "sitemap.xml").exists()

    desk.folders.set_web_address(site.id, " https://courier.example/news ")
    desk.courier.run_until_idle()
    assert desk.folders.web_address(site.id) == "https://courier.example/news/"
    assert "https://courier.example/news/stories/one.html" in (root / "sitemap.xml").read_text()
    page = (root / "stories/one.html").read_text()
    assert '<link rel="canonical" href="https://courier.example/news/stories/one.html">' in page

    desk.folders.set_web_address(site.id, "")
    desk.courier.run_until_idle()
    assert desk.folders.web_address(site.id) == ""
    assert "courier.example" not in (root / "stories/one.html").read_text()
    assert not (root / "sitemap.xml").exists()


@pytest.mark.parametrize("address", ["courier.example", "ftp://courier.example/", "https://", "https://a.example/?x=1"])
def test_what_is_no_address_is_refused_and_the_site_keeps_its_own(desk: Desk, address: str) -> None:
    site = desk.sites.default().id
    desk.folders.set_web_address(site, "https://courier.example/")
    with pytest.raises(NoWebAddress, match="not an address on the web"):
        desk.folders.set_web_address(site, address)
    assert desk.folders.web_address(site) == "https://courier.example/"
