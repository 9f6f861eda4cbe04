"""The proxy breaks what it is told to, and the server behind it knows only what reached it."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from tests.servers.proxy import Act, Answer, CutAfter, CutBefore, CutWithin, Delay, Down, Half, Held, Proxy
from tests.servers.wordpress import WordPress

pytestmark = pytest.mark.wordpress


@pytest.fixture
def client(wordpress: WordPress, proxy: Proxy) -> Iterator[httpx.Client]:
    """A client that reaches the site through the proxy."""
    sign_in = (wordpress.user, wordpress.password)
    with httpx.Client(base_url=f"{proxy.url}/wp-json/wp/v2", auth=sign_in, timeout=60) as client:
        yield client


def drafts(client: httpx.Client, slug: str) -> int:
    return len(client.get("/posts", params={"slug": slug, "status": "draft", "context": "edit"}).json())


def test_what_is_not_to_be_broken_passes_and_links_lead_back_to_the_proxy(client: httpx.Client, proxy: Proxy) -> None:
    made = client.post("/posts", json={"title": "Whole", "slug": "nd-whole", "status": "draft"})
    assert made.status_code == 201
    assert made.json()["link"].startswith(proxy.url)
    assert [request.method for request in proxy.requests] == ["POST"]


def test_a_link_cut_before_the_server_leaves_no_post(client: httpx.Client, proxy: Proxy) -> None:
    proxy.next(CutBefore(), method="POST")
    with pytest.raises(httpx.TransportError):
        client.post("/posts", json={"title": "Lost", "slug": "nd-cut-before", "status": "draft"})
    assert drafts(client, "nd-cut-before") == 0


@pytest.mark.parametrize("fault", [CutAfter(), CutWithin()], ids=["before the answer", "within the answer"])
def test_a_link_cut_after_the_server_leaves_a_post(
    client: httpx.Client, proxy: Proxy, fault: CutAfter | CutWithin
) -> None:
    slug = f"nd-{type(fault).__name__.lower()}-{proxy.port}"
    proxy.next(fault, method="POST")
    with pytest.raises(httpx.TransportError):
        client.post("/posts", json={"title": "Kept", "slug": slug, "status": "draft"})
    assert drafts(client, slug) == 1


@pytest.mark.parametrize("after", [False, True])
def test_somebody_on_the_way_answers(client: httpx.Client, proxy: Proxy, after: bool) -> None:
    slug = f"nd-gateway-{after}-{proxy.port}".lower()
    proxy.next(Answer(502, headers={"Retry-After": "7"}, after=after), method="POST", path="/posts")
    answer = client.post("/posts", json={"title": "Told", "slug": slug, "status": "draft"})
    assert (answer.status_code, answer.headers["Retry-After"]) == (502, "7")
    assert drafts(client, slug) == int(after)


def test_a_fault_befalls_only_as_many_requests_as_it_was_told_to(client: httpx.Client, proxy: Proxy) -> None:
    proxy.next(Answer(503), path="/tags", times=2)
    assert [client.get("/tags").status_code for _ in range(3)] == [503, 503, 200]
    assert client.get("/categories").status_code == 200


def test_an_answer_comes_late(client: httpx.Client, proxy: Proxy) -> None:
    proxy.next(Delay(0.5))
    begun = time.monotonic()
    assert client.get("/tags").status_code == 200
    assert time.monotonic() - begun >= 0.5


def test_a_proxy_that_is_away_refuses_and_comes_back_at_the_same_address(client: httpx.Client, proxy: Proxy) -> None:
    with proxy.away(), pytest.raises(httpx.ConnectError):
        client.get("/tags")
    assert client.get("/tags").status_code == 200


def test_a_link_goes_down_at_the_request_that_was_named_and_up_again(client: httpx.Client, proxy: Proxy) -> None:
    proxy.next(Down(), skip=1)
    assert client.get("/tags").status_code == 200
    for error in (httpx.TransportError, httpx.ConnectError):
        with pytest.raises(error):
            client.get("/tags")
    proxy.up()
    assert client.get("/tags").status_code == 200


def test_half_an_answer_comes_as_if_it_were_the_whole(client: httpx.Client, proxy: Proxy) -> None:
    proxy.next(Half())
    answer = client.get("/categories")
    assert (answer.status_code, answer.text[:1], answer.text[-1:] == "]") == (200, "[", False)


@pytest.mark.parametrize("later", [None, 2])
def test_what_the_network_holds_back_reaches_the_server_later(
    client: httpx.Client, proxy: Proxy, later: int | None
) -> None:
    slug = f"nd-held-{later}-{proxy.port}".lower()
    proxy.next(Held(later), method="POST")
    with pytest.raises(httpx.TransportError):
        client.post("/posts", json={"title": "Held", "slug": slug, "status": "draft"})
    assert drafts(client, slug) == 0
    if later is None:
        proxy.deliver()
    assert drafts(client, slug) == 1


@pytest.mark.parametrize("after", [False, True])
def test_something_happens_while_a_request_is_on_its_way(client: httpx.Client, proxy: Proxy, after: bool) -> None:
    slug = f"nd-act-{after}-{proxy.port}".lower()
    happened: list[bool] = []
    proxy.next(Act(lambda: happened.append(True), after), method="POST")
    with pytest.raises(httpx.TransportError):
        client.post("/posts", json={"title": "Act", "slug": slug, "status": "draft"})
    assert (happened, drafts(client, slug)) == ([True], int(after))
