"""Puts the list's own commands into the window: order and shape, and what is done with many stories at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsdesk.store.order import Group, Order, Sort
from ui.article_list.bulk import Bulk
from ui.article_list.columns import first_way

if TYPE_CHECKING:
    from ui.panes import Panes


def bind_list(panes: Panes) -> None:
    articles, bulk = panes.articles, Bulk(panes)
    bind = panes.actions_.bind
    bind("list_cards", lambda: articles.set_columns(False))
    bind("list_columns", lambda: articles.set_columns(True))
    for sort in Sort:
        bind(f"sort_{sort}", partial(_sort, panes, sort))
    for group in Group:
        bind(f"group_{group or 'none'}", partial(_group, panes, group))
    bind("bulk_stage", bulk.ask_stage)
    bind("bulk_section", bulk.ask_section)
    bind("bulk_tags", lambda: bulk.ask_tags())  # noqa: PLW0108 - without the ids of a menu
    bind("bulk_tags_off", lambda: bulk.ask_tags_off())  # noqa: PLW0108 - as above
    bind("bulk_trash", lambda: bulk.trash())  # noqa: PLW0108 - as above
    bind("bulk_restore", lambda: bulk.restore())  # noqa: PLW0108 - as above
    articles.keys.thrown.connect(bulk.throw)
    articles.keys.taken_back.connect(bulk.take_back)
    articles.menu_wanted.connect(bulk.menu)
    panes.side_bar.dropped.connect(bulk.drop)
    articles.viewed.connect(lambda _columns: _tick(panes))
    articles.filled.connect(lambda: _tick(panes))
    _tick(panes)


def _sort(panes: Panes, sort: Sort) -> None:
    """By this; a second time, the other way round."""
    order = panes.articles.order
    down = not order.descending if order.by is sort else first_way(sort)
    panes.articles.set_order(Order(sort, down, order.group))


def _group(panes: Panes, group: Group) -> None:
    order = panes.articles.order
    by_time = order.by in {Sort.CHANGED, Sort.CREATED}
    if group is Group.DAY and not by_time:
        order = Order(Sort.CHANGED)
    panes.articles.set_order(Order(order.by, order.descending, group))


def _tick(panes: Panes) -> None:
    articles, actions = panes.articles, panes.actions_
    actions["list_cards"].setChecked(not articles.remembered.columns)
    actions["list_columns"].setChecked(articles.remembered.columns)
    for sort in Sort:
        actions[f"sort_{sort}"].setChecked(articles.order.by is sort)
    for group in Group:
        actions[f"group_{group or 'none'}"].setChecked(articles.order.group is group)
