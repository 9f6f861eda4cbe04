"""Sites to publish to: finding, connecting, forgetting them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

from newsdesk.changes import Change
from newsdesk.desk.bell import Bell
from newsdesk.store.records import Site, SiteKind
from newsdesk.store.site_options import RIGHTS

if TYPE_CHECKING:
    import ssl

    from newsdesk.publish.credentials import Credentials
    from newsdesk.publish.sites import AccountRights, SiteFound
    from newsdesk.publish.wordpress.client import Client
    from newsdesk.store.database import Store

_SIGNED_OUT = "signed_out"


class SiteService:
    """`credentials`: called when a password is asked for, so that no keyring is touched before.

    `trust`: whose certificates are believed when a site is connected, None for those that everybody believes.
    """

    def __init__(self, store: Store, credentials: Callable[[], Credentials], bell: Bell) -> None:
        self._store = store
        self._credentials = credentials
        self._bell = bell
        self.trust: ssl.SSLContext | None = None

    def list(self) -> tuple[Site, ...]:
        return self._store.sites.list()

    def get(self, id: int) -> Site:
        """Raises NotThere."""
        return self._store.sites.get(id)

    def default(self) -> Site:
        """Where a story goes when nobody says where: as the settings say, else the first site. Raises NotThere."""
        sites = self._store.sites.list()
        wanted = self._store.settings.get().default_site
        for site in sites:
            if site.id == wanted:
                return site
        return sites[0] if sites else self._store.sites.get(wanted)

    def discover(self, address: str) -> SiteFound:
        """What stands at `address`, as a person types it. Goes to the network."""
        from newsdesk.publish import sites

        return sites.discover(address, self.trust)

    def connect_wordpress(self, found: SiteFound, account: str, password: str) -> Site:
        """Keep the site and its password, once the site has taken them; a known site gets the new ones.

        Goes to the network. Raises WrongPassword and the other errors of `publish.endpoint`.
        """
        from newsdesk.publish import sites

        rights = sites.check_account(found, account, password, self.trust)
        known = [site for site in self._store.sites.list() if site.address == found.api and site.account == account]
        site = (
            known[0] if known else self._store.sites.add(SiteKind.WORDPRESS, found.name, found.api, found.home, account)
        )
        self._note_rights(site.id, rights)
        self._credentials().save(site, password)
        self._store.sites.note_facts(site.id, {_SIGNED_OUT: False})
        self._bell.ring(Change("site", site.id))
        return site

    def limits(self, id: int) -> tuple[str, ...]:
        """What the account may not do there, as it was last seen, and what it means for stories. Raises NotThere."""
        from newsdesk.publish.sites import limits

        rights = self.rights(id)
        return limits(rights) if rights is not None else ()

    def rights(self, id: int) -> AccountRights | None:
        """Of the account there, as they were last seen. Raises NotThere."""
        return known_rights(self._store, id)

    def reviewed(self) -> frozenset[int]:
        """The sites whose accounts may not publish: what goes there waits for an editor of the site."""
        # asked for at each start: nothing of the network is imported for it
        return self._where(lambda facts: (facts.get(RIGHTS) or {}).get("publish") is False)

    def ask_rights(self, id: int, client: Client) -> None:
        """Ask the site what the account may do. Goes to the network."""
        from newsdesk.publish.wordpress.facts import ask_account

        self._note_rights(id, ask_account(client))

    def signed_in(self, id: int) -> Client:
        """To be closed. Raises WrongPassword, KeyringTrouble, NotThere."""
        from newsdesk.publish.errors import WrongPassword
        from newsdesk.publish.wordpress.client import Client

        site = self._store.sites.get(id)
        password = self._credentials().get(site)
        if password is None:
            raise WrongPassword.unknown(site.name)
        return Client(site.address, site.name, site.account, password, trust=self.trust)

    def targets(self, article: int) -> tuple[int, ...]:
        """Where Publish sends the article: where a person wants it, else where it stands, else to the usual site."""
        wanted = self._store.sites.wanted_by(article)
        stands = self._store.posts.sites_of(article) if not wanted else ()
        if wanted or stands or not self._store.sites.list():
            return wanted or stands
        return (self.default().id,)

    def add_target(self, article: int, site: int) -> None:
        """A person connected the site while at work on the article: it goes there, unless they chose before."""
        if not self._store.sites.wanted_by(article) and site not in self.targets(article):
            self.choose_targets(article, (site,))

    def drop_target(self, article: int, site: int) -> None:
        """The article goes there no more, where it goes elsewhere too."""
        others = tuple(one for one in self.targets(article) if one != site)
        if others:
            self.choose_targets(article, others)

    def choose_targets(self, article: int, sites: tuple[int, ...]) -> None:
        """The article goes there from now on; (): nobody says where."""
        self._store.sites.want(article, sites)
        self._bell.ring(Change("article", article))

    def _note_rights(self, id: int, rights: AccountRights) -> None:
        from newsdesk.publish.wordpress.memory import Memory

        site = self._store.sites.get(id)
        Memory(self._store.sites, id, site.account).forget()  # what a job relied on may have changed with them
        self._store.sites.note_facts(id, {RIGHTS: asdict(rights)})

    def password_kept_where(self) -> str:
        """ "keyring", or "this run" on a machine that has none."""
        return self._credentials().kept_where()

    def make_default(self, id: int) -> Site:
        """Stories go there when nobody says where. Raises NotThere."""
        site = self._store.sites.get(id)
        self._store.settings.save(replace(self._store.settings.get(), default_site=id))
        self._bell.ring(Change("settings"))
        return site

    def sign_out(self, id: int) -> bool:
        """Revoke the password on the site and forget it here; the next publish asks for one. Goes to the network.

        False: the site was not reached or does not let it be done; the password is forgotten here all the same.
        Raises NotThere, KeyringTrouble.
        """
        revoked = self._sign_out(self._store.sites.get(id))
        self._store.sites.note_facts(id, {_SIGNED_OUT: True})
        self._bell.ring(Change("site", id))
        return revoked

    def signed_out(self) -> frozenset[int]:
        """The sites that a person signed out of; the keyring is not asked."""
        return self._where(lambda facts: bool(facts.get(_SIGNED_OUT)))

    def _where(self, holds: Callable[[Mapping[str, Any]], bool]) -> frozenset[int]:
        """The sites of whose facts that is true."""
        return frozenset(site.id for site in self._store.sites.list() if holds(self._store.sites.facts(site.id)))

    def remove(self, id: int) -> None:
        """Sign out, and forget the site; what is published there stays there. Goes to the network."""
        site = self._store.sites.get(id)
        self._store.sites.remove(id)
        self._bell.ring(Change("site", id))
        self._sign_out(site)

    def _sign_out(self, site: Site) -> bool:
        from newsdesk.publish import sites

        if site.kind is SiteKind.FOLDER:
            return True
        password = self._credentials().get(site)
        revoked = password is not None and sites.revoke(site, password, self.trust)
        self._credentials().forget(site)
        return revoked


def known_rights(store: Store, site: int) -> AccountRights | None:
    """Of the account on `site`, as they were last seen; None where they never were. Raises NotThere."""
    from newsdesk.publish.sites import AccountRights

    known = store.sites.facts(site).get(RIGHTS) or {}
    names = {field.name for field in fields(AccountRights)}
    # noted by another version of the program they are asked for anew
    return AccountRights(**known) if known.keys() == names else None


def waits_for_review(store: Store, article: int, site: int) -> bool:
    """Whether a publish would leave the story with an editor there, as far as is known. What is out was reviewed."""
    from newsdesk.publish.wordpress import standing

    rights, post = known_rights(store, site), store.posts.get(article, site)
    return rights is not None and not rights.publish and (post is None or post.status not in standing.OUT)
