"""A story as a text and back; other programs' files; files that are broken."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from newsdesk.exchange import links
from newsdesk.exchange.front_matter import BrokenFrontMatter, MadeByNewer, StoryFile, read, write
from newsdesk.exchange.plain_yaml import dump, load
from newsdesk.store.bundle import Bundle
from newsdesk.store.records import Stage
from tests.exchange.stories import EXAMPLES, SHAS, bundles

PLACES = {sha: f"media/{sha}.{'mp3' if sha == SHAS[0] else 'jpg'}" for sha in SHAS[:-1]}


def _in_the_store(file: StoryFile) -> Bundle:
    """As an import makes it: paths are pictures again."""
    shas = {path: sha for sha, path in PLACES.items()}
    article = file.bundle.article
    found = {path: links.link(path, sha) for path, sha in shas.items()}
    body = article.body if file.verbatim else links.to_media(article.body, found.get)
    lead = shas.get(article.lead_picture, article.lead_picture.removeprefix("media:"))
    return replace(file.bundle, article=replace(article, body=body, lead_picture=lead))


@settings(max_examples=EXAMPLES, deadline=None)
@given(bundles)
def test_nothing_of_a_story_is_lost(bundle: Bundle) -> None:
    bundle = replace(
        bundle, article=replace(bundle.article, body=bundle.article.body.replace("media:audio/", "media:"))
    )
    data = write(bundle, PLACES)
    file = read(data.decode())
    assert file.ours
    assert file.remarks == ()
    came = _in_the_store(file)
    assert came.article.body.encode() == bundle.article.body.encode()
    assert came == replace(bundle, media=())
    for item in bundle.media:
        if item.sha in PLACES:
            assert file.media[PLACES[item.sha]] == replace(item, sha="", media_type="", width=0, height=0, size=0)


def test_a_person_can_read_it() -> None:
    bundle = read("---\ntitle: No news\ntags: [Harbour, no]\ndateline: {place: KARACHI, day: 2026-09-15}\n---\nBody\n")
    text = write(replace(bundle.bundle, section=("Sports", "Cricket")), {}).decode()
    assert text == (
        "---\n"
        "newsdesk: 1\n"
        "headline: No news\n"
        "dateline:\n"
        "  place: KARACHI\n"
        "  day: 2026-09-15\n"
        "section:\n"
        "- Sports\n"
        "- Cricket\n"
        "tags:\n"
        "- Harbour\n"
        "- 'no'\n"
        "stage: draft\n"
        "---\n"
        "\n"
        "Body\n"
    )


def test_other_programs_files_are_understood() -> None:
    file = read(
        "\ufeff---\r\ntitle: Harbour\r\nsubtitle: Of ferries\r\nauthor: Li Na\r\nauthors: [Ali, {name: Li Na}]\r\n"
        "categories: [Sports, Cricket]\r\ntags: a, b\r\nlayout: post\r\ndate: 2026-09-15\r\n---\r\n\r\nOne\r\ntwo\r\n"
    )
    article = file.bundle.article
    assert (article.headline, article.standfirst, article.tags) == ("Harbour", "Of ferries", ("a", "b"))
    assert [author.name for author in article.authors] == ["Ali", "Li Na"]
    assert file.bundle.section == ("Sports",)
    assert article.body == "One\ntwo\n"
    assert file.remarks == ("These facts have no counterpart here and were left out: layout.",)


@pytest.mark.parametrize(
    "text", ["Words\n", "---\n\nA rule, then words\n", "---\nOnly words\n---\nmore\n", "", "--- a\n"]
)
def test_a_text_without_facts_is_a_body(text: str) -> None:
    assert read(text).bundle.article.body == text


def test_facts_that_make_no_sense_are_remarked_and_the_rest_comes() -> None:
    file = read(
        "---\nnewsdesk: 1\nheadline: H\nstage: printed\nembargo: tomorrow\ntarget: -3\ncomments: perhaps\n"
        "tags: {a: b}\nmargin_notes: 7\nkicker: [a]\nupdated: 0001-01-01T00:00:00+14:00\n---\n\nBody"
    )
    assert file.bundle.article.headline == "H"
    assert file.bundle.article.stage == Stage.DRAFT
    assert file.bundle.article.body == "Body"
    assert len(file.remarks) == 8


BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ("kicker: a\nheadline: a: b\n", "Line 3: a value that holds a colon must stand in quotes"),
        ("headline: [a\n", "Line 3: a bracket or brace is not closed"),
        ('headline: "a\n', "Line 3: a quotation mark is not closed"),
        ("headline: @a\n", "Line 2: a value that begins with"),
        ("headline: a\n  kicker: b\n", "Line 3: a value that holds a colon"),
        ("headline: a\n b\nkicker\n", "Line 5: behind the name"),
        ("headline: a\nheadline: b\n", "stands there twice"),
        (BOMB, "anchors"),
        ("a: " + "[" * 50 + "\n", "more in it than facts have"),
        ("a: " + "[" * 5000 + "\n", "maximum nesting depth"),
        ("a: " + "x" * 21_000_000 + "\n", "longer than"),
        ("a: \x07\n", "no YAML"),
        ("- a\n- b\n", "no list of names"),
        ("!!python/object/apply:os.system [ls]: a\n", "name of a fact"),
    ],
)
def test_broken_facts_are_told_with_the_line(facts: str, why: str) -> None:
    with pytest.raises(BrokenFrontMatter) as error:
        read(f"---\n{facts}---\nBody\n")
    assert why in error.value.what


def test_facts_without_an_end_are_told() -> None:
    with pytest.raises(BrokenFrontMatter, match="do not end"):
        read("---\nheadline: a\n\nBody\n")


def test_a_newer_form_is_told() -> None:
    with pytest.raises(MadeByNewer, match="form 2; this one knows 1"):
        read("---\nnewsdesk: 2\n---\n\nBody\n")


def test_an_id_that_is_none_and_notes_without_one_are_remarked() -> None:
    file = read("---\nnewsdesk: 1\nid: 12-34\nmargin_notes:\n- text: lost\n- id: aabbccdd\n  text: kept\n---\n\nBody")
    assert file.bundle.article.key == ""
    assert [note.text for note in file.bundle.notes] == ["kept"]
    assert len(file.remarks) == 2


def test_nothing_is_run() -> None:
    file = read("---\nnewsdesk: 1\nheadline: !!python/object/apply:os.getcwd []\n---\n\nBody")
    assert file.bundle.article.headline == ""


def test_lines_of_another_kind_stay_beside_an_emoji() -> None:
    facts = {"one": "\n\x85", "two": "a\u2028b\nc", "three": "\U0001f6a2"}
    assert load(dump(facts)) == facts


def test_the_picture_of_an_embed_s_card_is_a_file_in_the_folder() -> None:
    card = f'Words.\n\n<!-- title="A film" site="TV" picture="media:{SHAS[1]}" -->\n\nhttps://films.example/1\n'
    there = links.to_files(card, PLACES)
    assert there == card.replace(f"media:{SHAS[1]}", PLACES[SHAS[1]])
    assert links.to_media(there, {PLACES[SHAS[1]]: f"media:{SHAS[1]}"}.get) == card
