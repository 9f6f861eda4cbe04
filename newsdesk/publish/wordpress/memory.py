"""What was learnt of a site and is relied on for a day, so that an update asks no more than it must."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from newsdesk import clock
from newsdesk.publish import late
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import AccountRights, SiteAbilities, ask_abilities, ask_account
from newsdesk.store.site_options import RIGHTS
from newsdesk.store.sites import Sites

_LASTS = timedelta(days=1)
_FACT, _ABILITIES, _ACCOUNT, _ONE_AT_A_TIME = "memory", "abilities", "account", "one_at_a_time"


class Memory:
    """Of the site `site`, kept among its facts. `account`: the name that newsdesk signs in with there."""

    def __init__(self, sites: Sites, site: int, account: str) -> None:
        self._sites, self._site, self._account = sites, site, account

    def account(self, client: Client, *, known: bool) -> AccountRights:
        """The account; asked for unless what is `known` will do.

        A right that lacked is asked for each time: somebody may have given it since.
        """
        noted = self._recall(_ACCOUNT) if known else None
        if (
            noted
            and noted["signs_in"] == self._account
            and noted["rights"].keys() == AccountRights.__annotations__.keys()
        ):
            rights = AccountRights(**noted["rights"])
            if rights.publish and rights.upload:
                return rights
        rights = ask_account(client)
        self._sites.note_facts(self._site, {RIGHTS: asdict(rights)})
        self._note(_ACCOUNT, {"signs_in": self._account, "rights": asdict(rights)})
        return rights

    def abilities(self, client: Client) -> SiteAbilities:
        noted = self._recall(_ABILITIES)
        if noted and noted.keys() == SiteAbilities.__annotations__.keys():
            return SiteAbilities.from_json(noted)
        abilities = ask_abilities(client)
        if abilities.post_fields:
            self._note(_ABILITIES, abilities.to_json())
        return abilities

    @property
    def one_at_a_time(self) -> bool:
        """Whether the site failed when two pictures came at once."""
        return bool(self._recall(_ONE_AT_A_TIME))

    def note_overlap(self) -> None:
        """It did."""
        self._note(_ONE_AT_A_TIME, True)

    def look_later(self, key: str, own: int, account: int, title: str) -> None:
        """A request for the draft `own` may still be on its way (see `late.py`)."""
        noted = self._sites.facts(self._site).get(late.FACT, [])
        if not any(one["key"] == key for one in noted):
            noted.append(late.note(key, own, account, title, clock.now()))
            self._sites.note_facts(self._site, {late.FACT: noted})

    def forget(self) -> None:
        """The site did something that was not to be expected: it may be another than it was."""
        for name in (_ABILITIES, _ACCOUNT):
            self._note(name, None)

    def _recall(self, name: str) -> Any:  # noqa: ANN401 - what JSON holds
        noted = self._sites.facts(self._site).get(_FACT, {}).get(name)
        if noted and timedelta(0) <= clock.now() - datetime.fromisoformat(noted["at"]) < _LASTS:
            return noted["value"]
        return None

    def _note(self, name: str, value: object) -> None:
        memory = self._sites.facts(self._site).get(_FACT, {})
        if value is None and name not in memory:
            return
        noted = {**memory, name: {"at": clock.now().isoformat(), "value": value}}
        self._sites.note_facts(self._site, {_FACT: noted})
