"""Days in the lists and fields, as each language writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from ui.article_list.status import countdown, day_name, moment, short_time
from ui.dialogs.manager.rows import figure
from ui.history.words import when_words
from ui.inspector.fields import DateField

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "day", "with_year", "heading"),
    [
        ("en_US", "3 Oct", "3 Oct 2025", "Saturday, 3 October"),
        ("de_DE", "3. Okt.", "3. Okt. 2025", "Sa., 3. Okt."),
        ("zh_CN", "10月3日", "2025年10月3日", "10月3日周六"),
        ("ur_PK", "3 اکتوبر", "3 اکتوبر، 2025", "ہفتہ، 3 اکتوبر"),
        ("es_ES", "3 oct", "3 oct 2025", "sáb, 3 oct"),
        ("fr_FR", "3 oct.", "3 oct. 2025", "sam. 3 oct."),
        ("ru_RU", "3 окт.", "3 окт. 2025\u202fг.", "сб, 3 окт."),
        ("ar_EG", "٣ أكتوبر", "٣ أكتوبر ٢٠٢٥", "السبت، ٣ أكتوبر"),
    ],
)
def test_a_day_is_written_as_the_language_does(locale: str, day: str, with_year: str, heading: str) -> None:
    QLocale.setDefault(QLocale(locale))
    then = datetime(2026, 10, 3, 9, tzinfo=UTC)
    assert short_time(then, NOW) == day
    assert short_time(then.replace(year=2025), NOW) == with_year
    assert day_name(then, NOW) == heading


def test_times_have_the_digits_of_the_days_beside_them() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    then = datetime(2026, 11, 27, 9, 5, 7, tzinfo=UTC)
    assert short_time(then, NOW) == when_words(then, NOW) == "٠٩:٠٥"
    assert figure(12) == "١٢"
    assert figure(0) == figure(None) == ""
    assert when_words(then.replace(day=3), NOW, seconds=True) == "٣ نوفمبر ٠٩:٠٥:٠٧"
    assert moment(NOW + timedelta(days=9), NOW) == "٦ ديسمبر ١٢:٠٠"
    assert countdown(NOW + timedelta(days=2), NOW).startswith("٢ ")


def test_the_field_of_a_day_too(qtbot: QtBot) -> None:
    QLocale.setDefault(QLocale("zh_CN"))
    field = DateField("日期", "无")
    qtbot.addWidget(field)
    field._edit.setDate(field._first().fromString("2026-10-03", "yyyy-MM-dd"))
    assert field._edit.text() == "2026年10月3日"
