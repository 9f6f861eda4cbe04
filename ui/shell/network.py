"""What Qt knows of the network, for as long as the desk is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject


def watch(tell: Callable[[bool], None], parent: QObject) -> bool:
    """Call `tell` with True or False now and at each change. False where this machine cannot say.

    QtNetwork is loaded here, after the window stands.
    """
    from PySide6.QtNetwork import QNetworkInformation

    if not QNetworkInformation.loadDefaultBackend():
        return False
    information = QNetworkInformation.instance()
    if information is None:
        return False

    def told(reachability: QNetworkInformation.Reachability) -> None:
        tell(reachability is not QNetworkInformation.Reachability.Disconnected)

    information.reachabilityChanged.connect(told)
    parent.destroyed.connect(lambda: information.reachabilityChanged.disconnect(told))
    told(information.reachability())
    return True
