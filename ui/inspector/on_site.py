"""Facts that only a WordPress keeps: who may read the story, whether it stays on top, its format."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.store.records import Article
from ui.inspector.fields import Choice
from ui.inspector.group import group


class OnSite(QWidget):
    """`changed` carries the changes of the article."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.readers, self.place, self.format = Choice(tr("Readers")), Choice(tr("Front page")), Choice(tr("Format"))
        self.readers.show_options([(tr("Everyone"), False), (tr("Only who is signed in"), True)], False)
        self.place.show_options([(tr("In its order"), False), (tr("Stays on top"), True)], False)
        # WordPress's own (developer.wordpress.org/advanced-administration/wordpress/post-formats)
        self.format.show_options(
            [
                (tr("Standard"), ""),
                (tr("Aside"), "aside"),
                (tr("Gallery"), "gallery"),
                (tr("Link"), "link"),
                (tr("Picture"), "image"),
                (tr("Quote"), "quote"),
                (tr("Status"), "status"),
                (tr("Video"), "video"),
                (tr("Audio"), "audio"),
                (tr("Chat"), "chat"),
            ],
            "",
        )
        for field, name in ((self.readers, "private"), (self.place, "sticky"), (self.format, "post_format")):
            field.picked.connect(lambda value, name=name: self.changed.emit({name: value}))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        group(
            column,
            tr("On WordPress"),
            (tr("Readers"), self.readers),
            (tr("Front page"), self.place),
            (tr("Format"), self.format),
        )

    def show_article(self, article: Article, *, force: bool) -> None:
        """`force`: also where the person is choosing just now."""
        self.readers.show_value(article.private, force=force)
        self.place.show_value(article.sticky, force=force)
        self.format.show_value(article.post_format, force=force)
