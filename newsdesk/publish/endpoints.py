"""Which endpoint serves which kind of site."""

from __future__ import annotations

from newsdesk.publish.credentials import Credentials
from newsdesk.publish.endpoint import Endpoint
from newsdesk.publish.errors import WrongPassword
from newsdesk.publish.watch import Watch
from newsdesk.store.database import Store
from newsdesk.store.records import Site, SiteKind


def open_endpoint(store: Store, credentials: Credentials, site: Site, watch: Watch) -> Endpoint:
    """The endpoint of `site`, ready to be used once. `watch` hears what it does.

    Raises WrongPassword, KeyringTrouble, NotPrivate.
    """
    if site.kind is SiteKind.FOLDER:
        from newsdesk.publish.folder import FolderEndpoint

        return FolderEndpoint(store, site)

    from newsdesk.publish.wordpress.client import Client
    from newsdesk.publish.wordpress.endpoint import WordPressEndpoint
    from newsdesk.publish.wordpress.memory import Memory

    password = credentials.get(site)
    if password is None:
        raise WrongPassword.unknown(site.name)
    client = Client(site.address, site.name, site.account, password, watch=watch)
    return WordPressEndpoint(store.posts, Memory(store.sites, site.id, site.account), client)
