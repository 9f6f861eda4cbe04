"""The steps of a publish to WordPress, in the order that keeps it exactly once.

A new story: a draft whose slug is the job's key (so that it can be found again), its pictures, its terms, then one last
update with everything, and a look for late twins of the draft. A story that is there already: the same without the
draft, and nothing is sent where the site's own post changed since.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime

from newsdesk.layout.theme import byline
from newsdesk.publish.endpoint import Attempt, Capabilities, Parcel, PlannedStep, Result, Results
from newsdesk.publish.errors import Conflict, Gone, NetworkAway, NoRight, NotThereYet, PublishError, SiteTrouble
from newsdesk.publish.wordpress import keys, pictures, post, revisions, seo, standing, terms
from newsdesk.publish.wordpress.answers import Refusal
from newsdesk.publish.wordpress.base import Base
from newsdesk.publish.wordpress.body import in_stored_form
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import LOOK, AccountRights, abilities_of, account_of
from newsdesk.publish.wordpress.memory import Memory
from newsdesk.store.job_records import JobKind
from newsdesk.store.posts import Posts
from newsdesk.store.records import RemotePost

_DRAFT, _TERMS, _SEO, _PUBLISH, _SWEEP, _UPDATE = "draft", "terms", "seo", "publish", "sweep", "update"
_WITHDRAW, _OTHERS = "withdraw", "others"
_PICTURE = "picture:"
_AT_ONCE = 2
"""Uploads side by side: more exhaust small servers (github.com/WordPress/gutenberg/issues/8935)."""


class WordPressEndpoint:
    """One site, signed in by `client`. `posts` and `memory`: what newsdesk remembers of it."""

    def __init__(self, posts: Posts, memory: Memory, client: Client) -> None:
        self._posts = posts
        self._memory = memory
        self._client = client
        self._library = pictures.Library(client, posts)
        self._seen: tuple[int, post.Fields] = (-1, {})
        self._kept: tuple[Parcel | None, dict[str, Result]] = (None, {})
        at_once = 1 if memory.one_at_a_time else _AT_ONCE
        self.capabilities = Capabilities(network=True, schedules=True, at_once=at_once)

    def plan(self, parcel: Parcel) -> tuple[PlannedStep, ...]:
        if not parcel.kind.sends:
            return (PlannedStep(_WITHDRAW, public=True),)
        names = [_PICTURE + sha for sha in parcel.pictures]
        kept = self._brought_before(parcel)
        brought = [PlannedStep(name, makes=True, beside=True) for name in names if name not in kept]
        brought.append(PlannedStep(_TERMS, makes=True))
        if Base.of(parcel.post).unfinished:
            new = (PlannedStep(_SEO), PlannedStep(_PUBLISH, public=True), PlannedStep(_SWEEP))
            return (PlannedStep(LOOK), PlannedStep(_DRAFT, makes=True), *brought, *new)
        return (PlannedStep(LOOK), *brought, PlannedStep(_UPDATE, public=True), PlannedStep(_SEO), PlannedStep(_OTHERS))

    def carry_out(self, step: PlannedStep, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        try:
            return self._carried(step, parcel, results, attempt)
        except NetworkAway:
            raise
        except PublishError:
            self._memory.forget()
            raise

    def _carried(self, step: PlannedStep, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        results = {**self._brought_before(parcel), **results}
        if step.name.startswith(_PICTURE):
            return self._picture(step.name.removeprefix(_PICTURE), parcel, attempt)
        if step.name == _DRAFT:
            return self._draft(parcel, results, attempt)
        if step.name == LOOK:
            return self._look(parcel)
        if step.name == _WITHDRAW:
            return self._withdraw(parcel)
        carry = {
            _TERMS: self._terms,
            _SEO: self._seo,
            _PUBLISH: self._send,
            _UPDATE: self._send,
            _SWEEP: self._sweep,
            _OTHERS: self._others,
        }
        return carry[step.name](parcel, results)

    def receipt(self, parcel: Parcel, results: Results) -> RemotePost:
        if _WITHDRAW in results:
            return post.taken_away(_there(parcel), results[_WITHDRAW])
        results = {**self._brought_before(parcel), **results}
        sent = results[_PUBLISH if _PUBLISH in results else _UPDATE]
        words = {sha: results[_PICTURE + sha]["words"] for sha in parcel.pictures}
        brought = {sha: results[_PICTURE + sha] for sha in parcel.pictures}
        beside = {"seo": seo.wanted(parcel.article), _TERMS: results[_TERMS], "pictures": brought}
        left = post.receipt(parcel, sent["seen"], {**sent["sent"], **beside}, words)
        revision = results.get(_OTHERS, results.get(_SWEEP, {})).get("revision", 0)
        return replace(left, base=replace(Base.of(left), revision=revision).to_json()) if revision else left

    def look_again(self, known: RemotePost) -> tuple[RemotePost, datetime]:
        try:
            seen = post.read_post(self._client, int(known.remote_id))
        except Gone:
            return post.taken_away(known, {}), self._client.now()
        return post.moved(known, seen), self._client.now()

    def close(self) -> None:
        self._client.close()

    def _brought_before(self, parcel: Parcel) -> dict[str, Result]:
        """Of the steps that bring pictures, what came of those that an earlier publish did just as they were to be done
        now. They are no steps of this one."""
        if self._kept[0] is not parcel:
            sent = Base.of(parcel.post).sent.get("pictures", {})
            known = {sha: sent[sha] for sha in parcel.pictures if sha in sent}
            same = {sha: kept for sha, kept in known.items() if kept.get("of") == pictures.shape_of(parcel, sha)}
            self._kept = parcel, {_PICTURE + sha: kept for sha, kept in same.items()}
        return self._kept[1]

    # --- the steps

    def _look(self, parcel: Parcel) -> Result:
        """Sign in, and find out what can be done before anything is."""
        account = self._memory.account(self._client, known=not Base.of(parcel.post).unfinished)
        if not account.edit:
            raise NoRight.to_write(parcel.site.account, parcel.site.name)
        if parcel.pictures and not account.upload:
            raise NoRight.to_upload(parcel.site.account, parcel.site.name)
        if parcel.post is not None:
            # a conflict shows before pictures and terms are made for nothing
            current = self._current(parcel.post, account)
            self._seen = (self._client.asked, current)
            base = Base.of(parcel.post)
            if base.overtaken:
                raise Conflict.overtaken(self._client.site)
            timing = {} if base.unfinished else standing.wanted(parcel, account, self._client)
            post.changed(self._client, parcel.kind, base, timing, current)
        return {"account": asdict(account), "abilities": self._memory.abilities(self._client).to_json()}

    def _current(self, known: RemotePost, account: AccountRights) -> post.Fields:
        try:
            return post.read_post(self._client, int(known.remote_id))
        except NoRight:
            if account.publish:
                raise
            raise standing.out_of_reach(self._client.site) from None

    def _withdraw(self, parcel: Parcel) -> Result:
        """Off the page. What an editor of the site wrote there stays in the site's draft, so it holds up nothing."""
        number = int(_there(parcel).remote_id)
        try:
            seen = post.read_post(self._client, number)
        except Gone as gone:
            if gone.for_ever:
                return {}
            raise
        standing.take_away(self._client, parcel.kind, seen["status"], number)
        return post.read_post(self._client, number)

    def _draft(self, parcel: Parcel, results: Results, attempt: Attempt) -> Result:
        if parcel.post is not None:
            return {"id": int(parcel.post.remote_id), "title": Base.of(parcel.post).seen["title"]}
        account, title = account_of(results), parcel.article.headline
        key = keys.post_key(parcel.key)
        restore = parcel.kind is JobKind.RESTORE
        found = keys.find_draft(self._client, key, account.id, title, restore=restore)
        if found is None and attempt is Attempt.IN_DOUBT:
            raise pictures.in_doubt(self._client.site)
        if found is None:
            found = self._client.post("wp/v2/posts", {"status": "draft", "slug": key, "title": title})
        # known from now on, also to a later job that takes this one's place: the slug will not stay
        self._posts.save(post.draft(parcel, found))
        doubted = attempt is not Attempt.FIRST
        return {"id": int(found["id"]), "title": found["title"]["raw"], "doubted": doubted}

    def _picture(self, sha: str, parcel: Parcel, attempt: Attempt) -> Result:
        words = Base.of(parcel.post).words.get(sha, {})
        try:
            return self._library.bring(parcel, sha, words, attempt)
        except Refusal:
            if not self._library.overlapped:
                raise
            # two that come first in a month both make the month's folder, and WordPress fails the later one
            return self._library.bring(parcel, sha, words, attempt)
        except SiteTrouble as trouble:
            if trouble.retry and self._library.overlapped:
                self._memory.note_overlap()
            raise

    def _terms(self, parcel: Parcel, results: Results) -> Result:
        asked_for = terms.asked_for(parcel)
        kept = Base.of(parcel.post).sent.get(_TERMS)
        if kept and kept.get("of") == asked_for:
            return dict(kept)
        return {
            "of": asked_for,
            "category": terms.category(self._client, parcel),
            "tags": terms.tags(self._client, parcel.article.tags),
            "author": terms.author(self._client, parcel, account_of(results)),
        }

    def _seo(self, parcel: Parcel, results: Results) -> Result:
        before = Base.of(parcel.post).sent.get("seo", {"title": "", "description": ""})
        if before == seo.wanted(parcel.article):
            return {"kept": False}
        return {"kept": seo.send(self._client, abilities_of(results), self._post_id(parcel, results), parcel.article)}

    def _send(self, parcel: Parcel, results: Results) -> Result:
        """The one request that makes the story what readers see, and a look at what the site made of it."""
        known = self._posts.get(parcel.article.id, parcel.site.id)
        base, number = Base.of(known), self._post_id(parcel, results)
        # what the look saw is still there where nothing was asked since
        asked, seen = self._seen
        if asked != self._client.asked:
            seen = post.read_post(self._client, number)
        fields = post.wanted(self._client, parcel, results, base, self._byline(parcel, results))
        changes = post.changed(self._client, parcel.kind, base, fields, seen)
        if "content" in changes and base.content and abilities_of(results).rewrites:
            stored = revisions.stored(self._client, number, base.content)
            if stored:
                fields["content"] = changes["content"] = in_stored_form(changes["content"], base.content, stored)
        if changes:
            if known is not None:
                self._posts.save(replace(known, base=base.about_to_send(changes).to_json()))
            seen = post.seen_of(self._client.post(f"wp/v2/posts/{number}", changes), self._client.site)
            post.check(self._client, parcel.site.account, changes, seen)
        return {"seen": seen, "sent": {**base.sent, **fields}, "changed": bool(changes)}

    def _others(self, parcel: Parcel, results: Results) -> Result:
        """Whether somebody saved a version that the update went over. It is kept, and asked about."""
        known, sent = _there(parcel), results[_UPDATE]
        before = Base.of(known)
        if before.overtaken:
            raise Conflict.overtaken(self._client.site)
        if not sent["changed"]:
            return {"revision": before.revision}
        number, text = int(known.remote_id), str(sent["sent"].get("content", ""))
        newest, theirs = revisions.look(self._client, number, before, sent["seen"], text)
        if theirs:
            now = self.receipt(parcel, results)
            was = {"content": before.content, "seen": before.seen, "version": known.sent_version}
            base = replace(Base.of(now), revision=newest, overtaken={"theirs": theirs, "was": was})
            self._posts.save(replace(now, base=base.to_json()))
            raise Conflict.overtaken(self._client.site)
        return {"revision": newest}

    def _sweep(self, parcel: Parcel, results: Results) -> Result:
        draft = results[_DRAFT]
        key, account = keys.post_key(parcel.key), account_of(results).id
        swept = keys.sweep_twins(self._client, key, draft["id"], account, draft["title"])
        if draft.get("doubted"):
            self._memory.look_later(key, draft["id"], account, draft["title"])
        # by its number the first update tells somebody's version from ours; its time has only seconds
        return {"swept": swept, "revision": revisions.newest(self._client, draft["id"])}

    def _post_id(self, parcel: Parcel, results: Results) -> int:
        return results[_DRAFT]["id"] if _DRAFT in results else int(parcel.post.remote_id if parcel.post else 0)

    def _byline(self, parcel: Parcel, results: Results) -> str:
        """The names over the story, where no account of the site stands for them."""
        names = [author.name for author in parcel.article.authors]
        if not names or results[_TERMS]["author"] is not None:
            return ""
        return byline(names, parcel.article.language)


def _there(parcel: Parcel) -> RemotePost:
    if parcel.post is None:
        raise NotThereYet(parcel.site.name)
    return parcel.post
