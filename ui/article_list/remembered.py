"""How a person left the list: its order, its shape, its columns."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QByteArray, QSettings

from newsdesk.store.order import BY_CHANGE, Group, Order, Sort


class Remembered:
    """Kept in the window's settings as soon as it changes, where there are any."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        self.order = BY_CHANGE
        self.columns = False
        self.head = QByteArray()

    @classmethod
    def of(cls, settings: QSettings) -> Remembered:
        made = cls(settings)
        made.columns = settings.value("list/columns", False, bool) is True
        head = settings.value("list/head")
        made.head = head if isinstance(head, QByteArray) else QByteArray()
        with suppress(ValueError):  # of another version of the program, say
            made.order = Order(
                Sort(str(settings.value("list/sort", BY_CHANGE.by.value))),
                settings.value("list/descending", True, bool) is not False,
                Group(str(settings.value("list/group", BY_CHANGE.group.value))),
            )
        return made

    def keep_order(self, order: Order) -> None:
        self.order = order
        self._keep("list/sort", order.by.value)
        self._keep("list/descending", order.descending)
        self._keep("list/group", order.group.value)

    def keep_columns(self, columns: bool) -> None:
        self.columns = columns
        self._keep("list/columns", columns)

    def keep_head(self, head: QByteArray) -> None:
        self.head = head
        self._keep("list/head", head)

    def _keep(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)
