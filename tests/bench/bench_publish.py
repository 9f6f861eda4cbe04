"""How long a publish to a real WordPress takes, as a multiple of its own HTTP requests one after another, bare.

As in the window: a job is carried in the worker process, which was made ready when the mouse came to the button.
An article with ten pictures of two megapixels: at most 1.0 (median). An update with nothing new to upload: at most two
requests beside those that write. Run: python -m tests.bench.bench_publish
"""

from __future__ import annotations

import io
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))  # where the servers are set up

import httpx
from PIL import Image

from newsdesk.desk import Desk
from newsdesk.store.job_records import Job, JobState
from newsdesk.store.records import Article, ArticleChanges, Site, SiteKind
from tests.servers import wordpress
from tests.servers.proxy import OF_THE_LINK, Fault, Proxy, Request

GOAL, MORE = 1.0, 2
PICTURES, SIZE = 10, (1633, 1225)
ROUNDS = 3
LOADS = 1.5  # s in which the worker process is surely ready
NOT_AGAIN = {*OF_THE_LINK, "host"}

Sent = tuple[Request, bytes]


class Recorder(Proxy):
    """Keeps what it passes on."""

    sent: list[Sent]

    def take(self, request: Request, body: bytes) -> Fault | None:
        self.sent.append((request, body))
        return super().take(request, body)


def main() -> int:
    with wordpress.running("6.6") as server, tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "newsdesk.sqlite")
        try:
            return measure(desk, server)
        finally:
            desk.close()


def measure(desk: Desk, server: wordpress.WordPress) -> int:
    direct = connected(desk, server, server.url)
    publish(desk, story(desk), direct)  # the server and we are warm
    ours, bare, ratio = [], [], []
    for _round in range(ROUNDS):
        article = story(desk)
        sent = recorded(desk, server, story(desk))
        bare.append(replayed(server, sent))
        ours.append(publish(desk, article, direct))
        ratio.append(ours[-1] / bare[-1])
    publish_ratio = statistics.median(ratio)
    print(f"{PICTURES} pictures, {len(sent)} requests, newsdesk: {statistics.median(ours):.2f} s")
    print(f"the same requests bare:           {statistics.median(bare):.2f} s")
    print(f"ratio of {ROUNDS} rounds, median:        {publish_ratio:.2f} (goal: at most {GOAL})")
    more = update(desk, server)
    return 0 if publish_ratio <= GOAL and more <= MORE else 1


def update(desk: Desk, server: wordpress.WordPress) -> int:
    """How many requests beside those that write."""
    with Recorder.before(server.url) as proxy:
        assert isinstance(proxy, Recorder)
        proxy.sent = []
        site, article = connected(desk, server, proxy.url), story(desk)
        publish(desk, article, site)
        proxy.sent = []
        publish(desk, article, site, headline="Another headline")
        sent = list(proxy.sent)
    writes = [request for request, _body in sent if request.method == "POST"]
    for request, _body in sent:
        print(f"  {request.method} {request.path.partition('?')[0]}")
    direct = next(site for site in desk.sites.list() if site.address.startswith(server.url))
    publish(desk, article := story(desk), direct)
    took = [publish(desk, article, direct, headline=f"Headline {turn}") for turn in range(5)]
    alone = [replayed(server, [one for one in sent if one[0].method == "POST"]) for _turn in range(5)]
    more = len(sent) - len(writes)
    print(f"update: {len(sent)} requests, {more} beside those that write (goal: at most {MORE})")
    ours, writing = statistics.median(took), statistics.median(alone)
    print(f"  {ours:.3f} s, {ours / writing:.1f} of the writing alone")
    return more


def connected(desk: Desk, server: wordpress.WordPress, url: str) -> Site:
    site = desk.store.sites.add(SiteKind.WORDPRESS, "The Daily", f"{url}/wp-json/", url, server.user)
    desk.credentials.save(site, server.password)
    return site


def story(desk: Desk) -> Article:
    shas = [desk.media.add(photograph(), "Harbour.jpg").sha for _ in range(PICTURES)]
    body = "\n\n".join(f"Part of the story.\n\n![The harbour](media:{sha})" for sha in shas)
    return desk.articles.create(headline="Ten pictures", body=body, lead_picture=shas[0])


def photograph() -> bytes:
    """With as much to pack as a photograph has, and different each time."""
    noise = Image.effect_noise((SIZE[0] // 4, SIZE[1] // 4), 60).resize(SIZE, Image.Resampling.BICUBIC)
    file = io.BytesIO()
    Image.merge("RGB", (noise, noise.transpose(Image.Transpose.ROTATE_180), noise)).save(file, "JPEG", quality=90)
    return file.getvalue()


def publish(desk: Desk, article: Article, site: Site, **changes: str) -> float:
    """Seconds from the press of the button to the end."""
    if changes:
        desk.articles.save(article.id, **ArticleChanges(**changes))  # type: ignore[typeddict-item]
    desk.outbox.get_ready()
    time.sleep(LOADS)
    began = time.perf_counter()
    job = carried(desk, article, site.id)
    took = time.perf_counter() - began
    assert job.state is JobState.DONE, job.error
    return took


def carried(desk: Desk, article: Article, site: int) -> Job:
    """A publish, when it has ended."""
    told = threading.Event()
    stop = desk.subscribe(lambda change: told.set() if change.kind == "job" and change.progress is None else None)
    job = desk.outbox.publish(article.id, site)
    while (job := desk.outbox.get(job.id)).state in (JobState.WAITING, JobState.RUNNING) and not job.error:
        told.wait(1)
        told.clear()
    stop()
    return job


def recorded(desk: Desk, server: wordpress.WordPress, article: Article) -> list[Sent]:
    """The requests of a publish of `article`."""
    with Recorder.before(server.url) as proxy:
        assert isinstance(proxy, Recorder)
        proxy.sent = []
        publish(desk, article, connected(desk, server, proxy.url))
        return list(proxy.sent)


def replayed(server: wordpress.WordPress, sent: list[Sent]) -> float:
    """Seconds for the same requests, one after another."""
    with httpx.Client(base_url=server.url, timeout=60) as client:
        began = time.perf_counter()
        for request, body in sent:
            headers = {name: value for name, value in request.headers.items() if name.lower() not in NOT_AGAIN}
            client.request(request.method, request.path, content=body, headers=headers).raise_for_status()
        return time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
