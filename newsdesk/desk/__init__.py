"""The desk: the one door to the newsroom, for windows and scripts alike.

Importing this is cheap: the store, the courier and the pages are imported when a desk is opened or asked for them.
"""

from newsdesk.desk.desk import Desk

__all__ = ["Desk"]
