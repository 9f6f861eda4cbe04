"""Connecting a site as it stands in production: over TLS, by its own sign-in page, with whatever rights there are."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsdesk.desk import Desk
from newsdesk.publish import scheme, sign_in
from newsdesk.publish.errors import BadCertificate, NotPrivate, NotWordPress, WrongPassword
from newsdesk.publish.sites import check_account, discover
from newsdesk.publish.wordpress.certificates import authorities
from tests.publish.conftest import Newspaper, published
from tests.servers import browser, tls
from tests.servers.fixtures import ON_ONE_VERSION
from tests.servers.processes import free_port
from tests.servers.proxy import Answer, Proxy

WINDOW = "0123456789abcdef0123"
LOGIN = "correct horse battery"


@pytest.fixture
def production(newspaper: Newspaper, desk: Desk) -> Iterator[Proxy]:
    """The newspaper over TLS, where it is no site on somebody's own computer. The desk believes its authority."""
    desk.sites.trust = tls.authority().trusted
    authorities.cache_clear()
    newspaper.server.php(f"wp_set_password('{LOGIN}', get_user_by('login', 'ed')->ID);")
    with Proxy.before(newspaper.server.url, tls.served()) as proxy:
        yield proxy
    authorities.cache_clear()  # a test may have let another authority be believed


@ON_ONE_VERSION
@pytest.mark.wordpress
class TestAtTheSitesOwnPage:
    def test_what_the_browser_brings_back_signs_in_and_signing_out_takes_it_away(
        self, desk: Desk, production: Proxy, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        found = desk.sites.discover(production.url)
        assert found.problem is None
        begun = sign_in.begin(found, WINDOW)
        url = browser.approve(begun.page, "ed", LOGIN, tls.authority().trusted)

        assert url.startswith("newsdesk://authorized?state=")
        assert sign_in.window_of(url) == WINDOW
        assert sign_in.returned(url, begun.state + "x") is None
        back = sign_in.returned(url, begun.state)
        assert back is not None
        assert back.password not in repr(back)
        site = desk.sites.connect_wordpress(found, back.account, back.password)
        assert (site.name, site.account) == ("The Daily", "ed")
        assert desk.sites.limits(site.id) == ()

        assert desk.sites.sign_out(site.id), "the site was told"
        assert desk.credentials.get(site) is None
        with pytest.raises(WrongPassword):
            check_account(found, back.account, back.password, tls.authority().trusted)
        assert back.password not in caplog.text

    def test_where_nothing_brings_it_back_the_page_shows_the_password(self, desk: Desk, production: Proxy) -> None:
        found = desk.sites.discover(production.url)
        begun = sign_in.begin(found)
        password = browser.approve(begun.page, "ed", LOGIN, tls.authority().trusted)
        assert "newsdesk://" not in begun.page
        spaced = " ".join(password[at : at + 4] for at in range(0, len(password), 4))  # as it is shown
        assert desk.sites.connect_wordpress(found, "ed", spaced).account == "ed"

    def test_a_no_comes_back_as_a_no(self, desk: Desk, production: Proxy) -> None:
        begun = sign_in.begin(desk.sites.discover(production.url), WINDOW)
        url = browser.approve(begun.page, "ed", LOGIN, tls.authority().trusted, yes=False)
        back = sign_in.returned(url, begun.state)
        assert back is not None
        assert not back.password

    def test_a_story_is_published_and_corrected_over_tls_as_everybody_else_does(
        self, desk: Desk, production: Proxy, newspaper: Newspaper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        authority = tmp_path / "authority.pem"
        authority.write_bytes(tls.authority().certificate.public_bytes(tls.PEM))
        monkeypatch.setattr("certifi.where", lambda: str(authority))
        desk.sites.trust = None
        account = newspaper.server.accounts["editor"]
        site = desk.sites.connect_wordpress(desk.sites.discover(production.url), account.name, account.password)
        story = desk.articles.create(headline="Over TLS", body="At last.", section=1)
        assert published(desk, story, site).link.startswith(f"{production.url}/")
        published(desk, story, site, body="At last, and corrected.")
        assert "and corrected" in newspaper.the_post()["post_content"]

    def test_with_plain_permalinks_too_all_of_it_is_there(
        self, desk: Desk, production: Proxy, newspaper: Newspaper
    ) -> None:
        account = newspaper.server.accounts["author"]
        newspaper.server.php("update_option('permalink_structure', '');")
        try:
            found = desk.sites.discover(production.url)
            assert "rest_route=" in found.api
            site = desk.sites.connect_wordpress(found, "rita", account.password)
            desk.mapping.fetch(site.id)
            assert "Rita" in [one.name for one in desk.mapping.get(site.id).site_authors]
            begun = sign_in.begin(found, WINDOW)
            assert begun.page.startswith(f"{production.url}/wp-admin/authorize-application.php?app_name=")
        finally:
            newspaper.server.php("update_option('permalink_structure', '/%postname%/');")

    def test_signing_out_while_the_site_is_away_forgets_the_password_and_says_that_the_site_was_not_told(
        self, desk: Desk, production: Proxy, newspaper: Newspaper
    ) -> None:
        account = newspaper.server.accounts["author"]
        site = desk.sites.connect_wordpress(desk.sites.discover(production.url), account.name, account.password)
        with production.away():
            assert not desk.sites.sign_out(site.id)
        assert desk.credentials.get(site) is None

    def test_a_production_site_without_tls_gives_no_application_passwords_and_that_is_said(
        self, newspaper: Newspaper
    ) -> None:
        with Proxy.before(newspaper.server.url, scheme="http") as proxy:
            assert "Application passwords are switched off" in str(discover(proxy.url).problem)


@ON_ONE_VERSION
@pytest.mark.wordpress
@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("administrator", []),
        ("author", ["Stories of others", "Sections that the site lacks", "The site cleans the text"]),
        (
            "contributor",
            ["pending review", "Pictures can’t be", "Stories of others", "Sections that", "The site cleans"],
        ),
    ],
)
def test_what_an_account_may_not_do_is_told_in_plain_words(
    desk: Desk, newspaper: Newspaper, role: str, told: list[str]
) -> None:
    account = newspaper.server.accounts[role]
    site = desk.sites.connect_wordpress(desk.sites.discover(newspaper.server.url), account.name, account.password)
    limits = desk.sites.limits(site.id)
    assert len(limits) == len(told)
    assert all(words in line for words, line in zip(told, limits, strict=True))


@pytest.mark.parametrize(
    ("kind", "said", "advice"),
    [
        ("expired", "has expired", "renew it"),
        ("not yet", "is not valid yet", "date and time of this computer"),
        ("other name", "made out to another name", "spelling of the address"),
        ("self-signed", "signed by the site itself", "an authority that browsers know"),
        ("unknown authority", "whom newsdesk does not know", "use another one"),
    ],
)
def test_a_bad_certificate_says_what_is_wrong_with_it_and_nothing_is_sent(kind: str, said: str, advice: str) -> None:
    with Proxy.before(f"http://127.0.0.1:{free_port()}", tls.served(kind)) as server:
        with pytest.raises(BadCertificate) as caught:
            discover(server.url, tls.authority().trusted)
        assert server.requests == []
    assert said in caught.value.what
    assert advice in caught.value.advice
    assert "not connected" in caught.value.meaning


def test_a_good_certificate_of_an_authority_that_is_believed_is_no_trouble() -> None:
    with Proxy.before("http://127.0.0.1:1", tls.served()) as server:
        server.next(Answer(200, b"<html>A shop</html>"), times=9)
        with pytest.raises(NotWordPress):
            discover(server.url, tls.authority().trusted)
        with pytest.raises(BadCertificate):  # everybody else does not know it
            discover(server.url)


def test_a_site_that_sends_from_https_to_http_elsewhere_is_not_private() -> None:
    with Proxy.before("http://127.0.0.1:1", tls.served()) as server:
        server.next(Answer(301, headers={"Location": "http://daily.example/"}), times=9)
        with pytest.raises(NotPrivate):
            discover(server.url, tls.authority().trusted)


class TestTheWayBack:
    @pytest.fixture(autouse=True)
    def _of_this_test(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
        monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
        monkeypatch.setattr("sys.platform", "linux")

    def test_it_is_registered_for_this_user_and_all_else_stays(self, tmp_path: Path) -> None:
        listed = tmp_path / "config/mimeapps.list"
        listed.parent.mkdir()
        listed.write_text("[Added Associations]\ntext/html=firefox.desktop;\n[Default Applications]\nimage/png=eog;\n")
        command = ("/opt/my news/python", "/opt/my news/main.py")
        assert not scheme.is_registered(command)
        assert scheme.register(command)
        assert scheme.register(command)
        assert scheme.is_registered(command)
        assert not scheme.is_registered(("/elsewhere/newsdesk",)), "a program that moved is another one"
        lines = listed.read_text().splitlines()
        assert lines.count("x-scheme-handler/newsdesk=newsdesk-sign-in.desktop") == 1
        assert [line for line in lines if "newsdesk" not in line] == [
            "[Added Associations]", "text/html=firefox.desktop;", "[Default Applications]", "image/png=eog;",
        ]  # fmt: skip
        entry = (tmp_path / "data/applications/newsdesk-sign-in.desktop").read_text()
        assert 'Exec="/opt/my news/python" "/opt/my news/main.py" %u' in entry
        assert "MimeType=x-scheme-handler/newsdesk;" in entry

    def test_a_folder_that_takes_nothing_is_no_crash(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("in the way")
        assert not scheme.register(("newsdesk",))

    @pytest.mark.parametrize(
        "url",
        [
            "newsdesk:",
            "newsdesk://authorized",
            "newsdesk://authorized?state=%2e%2e%2fetc-x&user_login=a&password=b",
            "newsdesk://[",
            "newsdesk://authorized?" + "&".join(f"a{n}=1" for n in range(50)),
        ],
    )
    def test_what_somebody_else_makes_up_finds_no_window(self, url: str) -> None:
        assert sign_in.window_of(url) == ""
        assert sign_in.returned(url, "") is None
        assert sign_in.returned(url, f"{WINDOW}-abc") is None
