"""The parts of the window that stand for themselves: each is bound here once, and knows its own commands and tabs.

A feature is a function of the panes. It runs while the window is made, before there is a desk or an editor: it binds
commands (`panes.actions_.bind`), adds a tab (`panes.right.add_tab`) or listens (`panes.session.opened`), and imports
what is heavy only when it is used.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.article_list.binding import bind_list
from ui.computer.binding import bind_computer
from ui.exchange.binding import bind_exchange
from ui.history.binding import bind_history
from ui.manual.binding import bind_manual
from ui.media.binding import bind_media
from ui.outbox.binding import bind_outbox
from ui.preflight.binding import bind_preflight
from ui.preview.binding import bind_preview
from ui.publishing.binding import bind_publishing
from ui.pull.binding import bind_pull
from ui.safety.binding import bind_safety
from ui.search.binding import bind_search
from ui.shell.elsewhere import bind_elsewhere
from ui.shell.signing_in import bind_signing_in
from ui.shell.tab_order import bind_tab_order
from ui.shell.targets import bind_targets
from ui.shell.together import bind_together
from ui.workflow.binding import bind_workflow

if TYPE_CHECKING:
    from ui.panes import Panes

FEATURES: tuple[Callable[[Panes], None], ...] = (
    bind_outbox,
    bind_media,
    bind_elsewhere,
    bind_history,
    bind_preflight,
    bind_preview,
    bind_publishing,
    bind_search,
    bind_workflow,
    bind_safety,
    bind_exchange,
    bind_computer,
    bind_manual,
    bind_pull,
    bind_list,
    bind_signing_in,
    bind_targets,
    bind_together,
    bind_tab_order,
)


def bind_features(panes: Panes) -> None:
    for bind in FEATURES:
        bind(panes)
