"""Two sites of one name can be told apart."""

from __future__ import annotations

from newsdesk.store.records import Site, SiteKind
from newsdesk.store.site_labels import site_label

FOLDER = Site(1, SiteKind.FOLDER, "The Daily", "/home/ann/site")
BLOG = Site(2, SiteKind.WORDPRESS, "The Daily", "https://daily.example/wp-json/", "https://daily.example/", "ann")
SAME_HOST = Site(
    3, SiteKind.WORDPRESS, "The Daily", "https://daily.example/b/wp-json/", "https://daily.example/b/", "ann"
)
OTHER = Site(4, SiteKind.WORDPRESS, "Courier", "https://courier.example/wp-json/", "https://courier.example/", "ann")


def test_a_name_that_is_one_of_a_kind_is_enough() -> None:
    assert site_label(BLOG, [BLOG, OTHER]) == "The Daily"


def test_namesakes_are_told_apart_by_kind_or_host() -> None:
    assert site_label(FOLDER, [FOLDER, BLOG]) == "The Daily (folder)"
    assert site_label(BLOG, [FOLDER, BLOG]) == "The Daily (daily.example)"


def test_namesakes_on_one_host_are_told_apart_by_their_address() -> None:
    assert site_label(SAME_HOST, [BLOG, SAME_HOST]) == "The Daily (daily.example/b)"
