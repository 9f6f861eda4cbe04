"""Wire copy of many agencies, taken apart."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.story.dateline import Dateline
from newsdesk.story.wire import take_apart

TODAY = date(2026, 11, 26)

WRAPPED = """\
BC-KAZAKHSTAN-CHINA, 1st Ld
URGENT

China, Kazakhstan issue joint statement

By JOHN SMITH and A. BEKET
Associated Press

NUR-SULTAN, Sep 15(ABC): China and Kazakhstan on Wednesday issued a
joint statement on the 30th anniversary of the establishment of
diplomatic relations.
  The statement summarizes the achievements of bilateral cooperation
over the past decades.
  (More)

Copyright 2026 ABC. All rights reserved.
"""


def test_a_wire_with_slugs_and_broken_lines() -> None:
    copy = take_apart(WRAPPED, TODAY)
    assert copy is not None
    assert copy.headline == "China, Kazakhstan issue joint statement"
    assert copy.byline == ("John Smith", "A. Beket")
    assert copy.dateline == Dateline("NUR-SULTAN", date(2026, 9, 15), "ABC")
    assert copy.body == (
        (
            "China and Kazakhstan on Wednesday issued a joint statement on the 30th anniversary of the establishment "
            "of diplomatic relations."
        ),
        "The statement summarizes the achievements of bilateral cooperation over the past decades.",
    )


@pytest.mark.parametrize(
    ("text", "headline", "place", "agency", "first"),
    [
        (
            "Port opens\n\nIslamabad, Nov. 13 (INP): The port opened.\n\nIt is new.",
            "Port opens",
            "Islamabad",
            "INP",
            "The port",
        ),
        ("Le port ouvre\n\nPARIS, 4 mars (AFP) - Le port a ouvert.", "Le port ouvre", "PARIS", "AFP", "Le port"),
        ("Hafen öffnet\n\nBerlin (dpa) - Der Hafen ist offen.", "Hafen öffnet", "Berlin", "dpa", "Der Hafen"),
        ("Abre el puerto\nMADRID, 4 mar (EFE).- El puerto abrió.", "Abre el puerto", "MADRID", "EFE", "El puerto"),
        ("Порт открыт\n\nМОСКВА, 4 марта. /ТАСС/. Порт открыт.", "Порт открыт", "МОСКВА", "ТАСС", "Порт"),
        ("港口开放\n\n新华社北京9月15日电 港口开放了。", "港口开放", "北京", "新华社", "港口"),
        (
            "بندرگاہ کھل گئی\n\nاسلام آباد، 15 ستمبر (اے پی پی): بندرگاہ کھل گئی۔",
            "بندرگاہ کھل گئی",
            "اسلام آباد",
            "اے پی پی",
            "بندرگاہ",
        ),
        ("KYIV, Ukraine (AP) — Rain fell.\n\nMore rain.", "", "KYIV, Ukraine", "AP", "Rain"),
        ("Rain\n\nWASHINGTON, Sept 15 (Reuters) - Rain fell.", "Rain", "WASHINGTON", "Reuters", "Rain fell"),
    ],
)
def test_agencies_of_many_languages(text: str, headline: str, place: str, agency: str, first: str) -> None:
    copy = take_apart(text, TODAY)
    assert copy is not None
    assert (copy.headline, copy.dateline.place, copy.dateline.agency) == (headline, place, agency)
    assert copy.body[0].startswith(first)


def test_a_line_under_the_headline_is_the_standfirst() -> None:
    copy = take_apart(
        "Port opens\n\nThe first ship came\n\nLAHORE, Nov 3 (APP): It opened.\n\nBy Staff Reporter", TODAY
    )
    assert copy is not None
    assert copy.standfirst == "The first ship came"
    assert copy.byline == ("Staff Reporter",)
    assert copy.body == ("It opened.",)


@pytest.mark.parametrize(
    ("credit", "byline"),
    [
        ("(Reporting by Jane Doe in Paris; Editing by John Roe)", ("Jane Doe",)),
        (
            "(Reporting by Jane Doe, Li Wei and Ana de Souza in Washington, D.C.)",
            ("Jane Doe", "Li Wei", "Ana de Souza"),
        ),
        ("(Reporting By Jane Doe and A. Beket, editing by John Roe and Max Moe)", ("Jane Doe", "A. Beket")),
        ("(Reporting by Jane Doe. Additional reporting by Li Wei. Writing by Ann Poe)", ("Jane Doe", "Ann Poe")),
        ("(Writing by Jane Doe; Editing by John Roe)", ("Jane Doe",)),
        ("(Reporting by Beijing newsroom; Writing by Jane Doe)", ("Jane Doe",)),
        ("-- Reporting by Jane Doe", ("Jane Doe",)),
        ("Reporting and writing by Jane Doe; Editing by John Roe", ("Jane Doe",)),
        ("(Reportage de Jane Doe à Paris, édité par John Roe et Max Moe)", ("Jane Doe",)),
        ("(Reportage Élodie Doe; version française Max Moe, édité par John Roe)", ("Élodie Doe",)),
        ("(Bericht von Jane Doe und Ben Bo, redigiert von John Roe.)", ("Jane Doe", "Ben Bo")),
        ("(Reporte de Jane Doe en Lima; editado en español por John Roe)", ("Jane Doe",)),
        ("It opened, he said. (Reporting by Jane Doe; Editing by John Roe)", ("Jane Doe",)),
        ("(Editing by John Roe)", ()),
        ("Reporting by the ministry was praised.", ()),
        ("He saw it (reporting by Jane Doe) and went.", ()),
    ],
)
def test_who_reported_it_is_the_byline_and_the_line_stays(credit: str, byline: tuple[str, ...]) -> None:
    copy = take_apart(
        f"Rain\n\nPARIS, Sept 15 (Reuters) - Rain fell.\n\n{credit}\n\nOur Standards: the Principles.", TODAY
    )
    assert copy is not None
    assert copy.byline == byline
    assert copy.body == ("Rain fell.", credit, "Our Standards: the Principles.")
    signed = take_apart(f"Rain\n\nBy Max Moe\n\nPARIS, Sept 15 (Reuters) - Rain fell.\n\n{credit}", TODAY)
    assert signed is not None
    assert signed.byline == ("Max Moe",)


def test_a_credit_in_broken_lines_is_a_paragraph() -> None:
    broken = WRAPPED.replace(
        "  (More)", "(Reporting by Jane Doe in Astana and Li Wei in Beijing;\nEditing by John Roe)"
    )
    copy = take_apart(broken.replace("By JOHN SMITH and A. BEKET\n", ""), TODAY)
    assert copy is not None
    assert copy.body[2] == "(Reporting by Jane Doe in Astana and Li Wei in Beijing; Editing by John Roe)"
    assert copy.byline == ("Jane Doe", "Li Wei")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Just a note.",
        "Dear all,\n\nOn Monday, March 4 (his birthday): he said so.\n",
        "Words.\n\n" * 30 + "LAHORE, Nov 3 (APP): Too far down.",
        "x" * 400 + "\n\nLAHORE, Nov 3 (APP): Behind a long paragraph.",
    ],
)
def test_what_is_no_wire_copy_is_left_alone(text: str) -> None:
    assert take_apart(text, TODAY) is None


@given(st.text(max_size=300))
def test_no_text_whatever_raises(text: str) -> None:
    take_apart(text, TODAY)


@given(
    st.lists(
        st.text(alphabet="abcdefg h", min_size=3, max_size=90).map(lambda s: " ".join(s.split())),
        min_size=1,
        max_size=8,
    )
)
def test_no_word_of_the_body_is_lost_or_doubled(paragraphs: list[str]) -> None:
    body = [f"Words {' '.join(paragraph.split())}." for paragraph in paragraphs]
    copy = take_apart("Head\n\nLAHORE, Nov 3 (APP): " + "\n\n".join(body), TODAY)
    assert copy is not None
    assert " ".join(copy.body).split() == " ".join(body).split()
