"""The real WordPress comes up, lets the desk in, and keeps what it is sent."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from tests.servers.wordpress import WordPress

pytestmark = pytest.mark.wordpress


@pytest.fixture
def client(wordpress: WordPress) -> Iterator[httpx.Client]:
    address = f"{wordpress.url}/wp-json/wp/v2"
    with httpx.Client(base_url=address, auth=(wordpress.user, wordpress.password), timeout=60) as client:
        yield client


def test_a_draft_is_found_again_by_its_slug(client: httpx.Client) -> None:
    made = client.post("/posts", json={"title": "Harbour reopens", "slug": "nd-harbour", "status": "draft"})
    assert made.status_code == 201
    found = client.get("/posts", params={"slug": "nd-harbour", "status": "draft", "context": "edit"}).json()
    assert [post["title"]["raw"] for post in found] == ["Harbour reopens"]


def test_readers_see_a_published_post_in_a_theme(client: httpx.Client, wordpress: WordPress) -> None:
    post = {"title": "Ferry returns", "content": "<p>It sails at noon.</p>", "status": "publish"}
    link = client.post("/posts", json=post).json()["link"]
    page = wordpress.page(link)
    assert "It sails at noon." in page
    assert "Ferry returns" in page
    assert "</html>" in page


def test_a_picture_is_taken_and_scaled(client: httpx.Client, wordpress: WordPress, large_picture: bytes) -> None:
    headers = {"Content-Type": "image/jpeg", "Content-Disposition": "attachment; filename=quay.jpg"}
    picture = client.post("/media", params={"slug": "nd-quay"}, content=large_picture, headers=headers).json()
    assert {"thumbnail", "medium"} <= set(picture["media_details"]["sizes"])
    assert httpx.get(picture["source_url"]).headers["Content-Type"] == "image/jpeg"
    assert picture["source_url"].startswith(wordpress.url)


@pytest.mark.parametrize("role", ["administrator", "editor", "author", "contributor"])
def test_each_role_has_an_account(wordpress: WordPress, role: str) -> None:
    account = wordpress.accounts[role]
    address = f"{wordpress.url}/wp-json/wp/v2/users/me"
    me = httpx.get(address, params={"context": "edit"}, auth=(account.name, account.password), timeout=60)
    assert me.json()["roles"] == [role]


def test_a_wrong_password_is_refused(wordpress: WordPress) -> None:
    address = f"{wordpress.url}/wp-json/wp/v2/users/me"
    assert httpx.get(address, auth=(wordpress.user, "wrong"), timeout=60).status_code == 401


def test_code_runs_inside_the_site(wordpress: WordPress) -> None:
    assert json.loads(wordpress.php("echo json_encode(get_option('blogname'));")) == "The Daily"


def test_the_site_can_be_given_a_plugin_that_breaks_it(wordpress: WordPress) -> None:
    front_page = f"{wordpress.url}/"
    with wordpress.plugin("add_action('init', function () { status_header(503); exit('Down for a moment'); });"):
        assert httpx.get(front_page, timeout=60).status_code == 503
    assert httpx.get(front_page, timeout=60).status_code == 200


def test_the_site_has_a_page_for_the_rest_root_in_both_forms(wordpress: WordPress) -> None:
    for root in ("/wp-json/", "/?rest_route=/"):
        assert httpx.get(wordpress.url + root, timeout=60).json()["name"] == "The Daily"
