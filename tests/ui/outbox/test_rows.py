"""A row of the outbox in a window that runs from the right is the mirror of one that runs from the left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from newsdesk.store.job_records import Job, JobState
from ui.outbox.rows import JobDelegate, JobModel
from ui.theme.tokens import ThemeWatcher, current

WIDTH = 300


@pytest.fixture
def from_the_right(qapp: QApplication, theme: ThemeWatcher) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_dot_word_and_site_stand_from_the_right_and_not_over_each_other() -> None:
    model, delegate, option = JobModel(), JobDelegate(), QStyleOptionViewItem()
    model.show((Job(1, "k", 1, 1, 1, JobState.DONE, headline="Harbour", site_name="The Daily"),))
    option.rect = QRect(0, 0, WIDTH, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(current().paper)
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    delegate.paint(painter, option, model.index(0))
    painter.end()

    def columns(colour: object) -> list[int]:
        foot = range(option.rect.height() - 26, option.rect.height() - 6)
        return [x for x in range(WIDTH) if any(image.pixelColor(x, y) == colour for y in foot)]

    state, site = columns(current().green), columns(current().soft)
    assert max(state) > WIDTH - 20  # the dot
    assert max(site) < min(state)
