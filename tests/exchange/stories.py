"""Bundles as hypothesis makes them: all facts that a person can set, with the characters that break YAML."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from hypothesis import strategies as st

from newsdesk.store.bundle import Bundle
from newsdesk.store.records import Article, Author, MediaItem, Note, Stage
from newsdesk.story.dateline import Dateline

EXAMPLES = 2_000 if os.environ.get("NEWSDESK_SOAK") else 60
SHAS = tuple(digit * 64 for digit in "abcdef")
NASTY = (
    "no", "2026-09-15", "1:30", "~", "null", "0o17", "- a", "a: b", "# no", "---", "&a", "*a", "!!python/none", "'",
    '"', " a", "a ", "a\n", "\na", "a\n\n b \n", "\ta", "a\tb\nc", "\x85", "\u2028x\ny", "\ufeff", "\x00\x07",
    "🚢 ship",
    "|\n a", "? a", "yes", "1e3", "{a}", "[a", "%a", "@a", "`a`", "a #b", "é", "خبر", "=", "<<", "...", "a\r\nb", "\r",
)  # fmt: skip
texts = st.one_of(st.sampled_from(NASTY), st.text(st.characters(codec="utf-8"), max_size=30))
words = texts.map(lambda text: " ".join(text.split())).filter(bool)
moments = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - `timezones` says it
bodies = st.lists(
    st.one_of(
        texts,
        st.sampled_from(NASTY),
        st.builds("![{}](media:{} “{}”)".format, texts, st.sampled_from(SHAS), texts),
        st.builds("![{}](media:audio/{})".format, texts, st.sampled_from(SHAS)),
        st.builds("![{}](media/{}.jpg)".format, texts, st.sampled_from(SHAS)),
        st.builds("[a]: media/{}.jpg".format, st.sampled_from(SHAS)),
        st.builds('<img src="{}">'.format, texts),
    ),
    max_size=5,
).map("\n\n".join)
keys = st.uuids().map(lambda uuid: uuid.hex)

articles = st.builds(
    Article,
    id=st.just(0),
    key=keys,
    headline=texts,
    kicker=texts,
    standfirst=texts,
    slug=texts,
    body=bodies,
    dateline=st.builds(Dateline, texts, st.none() | st.dates(date(1900, 1, 1)), texts),
    authors=st.lists(st.builds(Author, st.just(0), words), max_size=3).map(tuple),
    tags=st.lists(words, max_size=3).map(tuple),
    language=st.sampled_from(("en", "no", "ur", "zh-Hans")),
    direction=st.sampled_from(("ltr", "rtl")),
    stage=st.sampled_from(Stage),
    embargo=st.none() | moments,
    notes=texts,
    lead_picture=st.sampled_from(("", *SHAS)),
    seo_title=texts,
    seo_description=texts,
    comments=st.booleans(),
    target=st.integers(0, 50_000),
    ignored_words=st.lists(words, max_size=2).map(tuple),
    created=moments,
    updated=moments,
    trashed=st.none() | moments,
)
notes = st.builds(
    Note,
    st.text("0123456789abcdef", min_size=8, max_size=8),
    st.just(0),
    texts,
    texts,
    texts,
    moments,
    st.none() | moments,
)
media = st.builds(
    MediaItem,
    st.sampled_from(SHAS), st.just("image/jpeg"), st.just(1), st.just(1), st.just(1),
    file_name=texts, title=texts, alt=texts, caption=texts, credit=texts, copyright=texts,
)  # fmt: skip
bundles = st.builds(
    Bundle,
    articles,
    st.lists(words, max_size=3).map(tuple),
    st.lists(notes, max_size=2).map(tuple),
    st.lists(keys, max_size=2).map(tuple),
    st.lists(media, max_size=3, unique_by=lambda item: item.sha).map(tuple),
)
