"""Finding a site by the address that a person types."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from newsdesk.publish.errors import NoSuchSite, NotPrivate, NotWordPress, PublishError
from newsdesk.publish.sites import discover
from newsdesk.publish.wordpress.client import Client, is_private
from newsdesk.publish.wordpress.discovery import tidy
from tests.publish.conftest import Newspaper
from tests.servers.processes import free_port
from tests.servers.proxy import Answer, Proxy


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("daily.example", "https://daily.example/"),
        ("  daily.example/news ", "https://daily.example/news/"),
        ("http://daily.example", "https://daily.example/"),
        ("https://daily.example/wp-admin/edit.php?post_type=page", "https://daily.example/"),
        ("https://daily.example/blog/wp-login.php", "https://daily.example/blog/"),
        ("https://daily.example/wp-json/wp/v2/posts", "https://daily.example/"),
        ("https://user:secret@daily.example/", "https://daily.example/"),
        ("https://daily.example:8443/#top", "https://daily.example:8443/"),
        ("127.0.0.1:8080", "http://127.0.0.1:8080/"),
        ("localhost:8080/site", "http://localhost:8080/site/"),
        ("http://[::1]:8080", "http://[::1]:8080/"),
        ("täglich.example", "https://täglich.example/"),
    ],
)
def test_an_address_is_read_as_people_type_it(typed: str, meant: str) -> None:
    assert tidy(typed) == meant


@pytest.mark.parametrize(
    "typed", ["", "   ", "ftp://daily.example", "https://", "the daily", "https://daily.example:x"]
)
def test_what_is_no_address_is_told(typed: str) -> None:
    with pytest.raises(NoSuchSite):
        tidy(typed)


@pytest.mark.parametrize(
    ("url", "private"),
    [
        ("https://daily.example/", True),
        ("http://daily.example/", False),
        ("http://127.0.0.1:80/", True),
        ("http://127.0.0.1.evil.example/", False),
        ("http://localhost.evil.example/", False),
        ("http://[::1]/", True),
        ("ftp://127.0.0.1/", False),
    ],
)
def test_a_password_goes_only_over_https_or_within_this_computer(url: str, private: bool) -> None:
    assert is_private(url) is private
    if not private:
        with pytest.raises(NotPrivate):
            Client(url, "The Daily", "ayesha", "secret")


def test_where_nothing_answers_is_no_site() -> None:
    with pytest.raises(NoSuchSite, match=r"No site answers at 127\.0\.0\.1"):
        discover(f"127.0.0.1:{free_port()}")


def test_a_site_that_is_there_over_plain_http_alone_is_not_asked_that_way() -> None:
    with pytest.raises(NoSuchSite, match="asked over https alone"):
        discover("http://daily.invalid")


@pytest.mark.wordpress
class TestOnARealSite:
    """What WordPress itself says, in the forms that its settings give it."""

    @pytest.fixture
    def plain_permalinks(self, newspaper: Newspaper) -> Iterator[None]:
        newspaper.server.php("update_option('permalink_structure', '');")
        yield
        newspaper.server.php("update_option('permalink_structure', '/%postname%/');")

    def test_by_the_header(self, newspaper: Newspaper) -> None:
        found = discover(newspaper.server.url)
        assert (found.api, found.name) == (f"{newspaper.server.url}/wp-json/", "The Daily")

    @pytest.mark.usefixtures("plain_permalinks")
    def test_with_plain_permalinks(self, newspaper: Newspaper) -> None:
        found = discover(newspaper.server.url)
        assert "rest_route=" in found.api
        account = newspaper.server.accounts["author"]
        with Client(found.api, found.name, account.name, account.password) as client:
            assert client.one("wp/v2/users/me", context="edit")["name"] == "Rita"

    def test_without_the_header_by_the_page_or_by_asking(self, newspaper: Newspaper, proxy: Proxy) -> None:
        link = f'<html><head><link rel="https://api.w.org/" href="{proxy.url}/wp-json/" /></head></html>'
        proxy.next(Answer(200, link.encode()), path="/")
        assert discover(proxy.url).api == f"{proxy.url}/wp-json/"
        proxy.next(Answer(200, b"<html></html>"), path="/")
        assert discover(proxy.url).api == f"{proxy.url}/wp-json/"
        proxy.next(Answer(200, b"<html></html>"), path="/")
        proxy.next(Answer(404), path="/wp-json/")
        assert discover(proxy.url).api == f"{proxy.url}/?rest_route=/"

    def test_through_a_redirect(self, newspaper: Newspaper, proxy: Proxy) -> None:
        proxy.next(Answer(301, headers={"Location": newspaper.server.url + "/"}), path="/")
        assert discover(proxy.url + "/old").api == f"{newspaper.server.url}/wp-json/"

    @pytest.mark.parametrize(
        "answer",
        [
            Answer(200, b"<html>A shop</html>"),
            Answer(200, b'{"name": "another kind of API"}', "application/json"),
            Answer(301, headers={"Location": "/round"}),
            Answer(301, headers={"Location": "file:///etc/passwd"}),
            Answer(404),
        ],
    )
    def test_another_kind_of_site(self, proxy: Proxy, answer: Answer) -> None:
        proxy.next(answer, times=99)
        with pytest.raises(NotWordPress, match="not as WordPress does"):
            discover(proxy.url)

    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            (Answer(503, b"Briefly unavailable"), "has trouble of its own just now (503). The site was not"),
            (Answer(200, b'<br />\n<b>Warning</b>: Undefined\n{"name": "X"}'), "mixes PHP’s own messages"),
            (Answer(403, b"<title>Blocked</title>"), "Something in front of"),
        ],
    )
    def test_a_site_that_fails_says_how(self, newspaper: Newspaper, proxy: Proxy, answer: Answer, said: str) -> None:
        proxy.next(answer, times=99, **({} if answer.status == 503 else {"path": "/wp-json/"}))
        with pytest.raises(PublishError) as caught:
            discover(proxy.url)
        assert said in str(caught.value)

    def test_switched_off_application_passwords_are_named(self, newspaper: Newspaper) -> None:
        with newspaper.server.plugin("add_filter('wp_is_application_passwords_available', '__return_false');"):
            found = discover(newspaper.server.url)
        assert found.authorize_url == ""
        assert "Application passwords are switched off" in str(found.problem)
