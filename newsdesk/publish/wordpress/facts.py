"""What a site and an account can do, asked once for each job."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from newsdesk.publish.endpoint import Result, Results
from newsdesk.publish.errors import NotWordPress
from newsdesk.publish.wordpress.answers import with_facts
from newsdesk.publish.wordpress.client import Client

LOOK = "look"
"""The first step of a job."""


@dataclass(frozen=True, slots=True)
class AccountRights:
    """The account on the site. `id` is its number there, `publish` and the others whether it may.

    `create_sections`: categories, that is. Tags may be made by whoever writes.
    """

    id: int
    name: str
    edit: bool
    publish: bool
    upload: bool
    edit_others: bool
    unfiltered_html: bool
    create_sections: bool = False


@dataclass(frozen=True, slots=True)
class SiteAbilities:
    """What the site keeps beside WordPress's own fields.

    `footnotes`: it has core's notes (6.3 on). `post_fields` and `post_meta`: names in the schema of posts.
    `namespaces`: of the REST interface, by which plugins are known. `rewrites`: it gives block markup in a form of its
    own, not as it is stored (6.8 on).
    """

    footnotes: bool
    post_fields: tuple[str, ...]
    post_meta: tuple[str, ...]
    namespaces: tuple[str, ...]
    rewrites: bool = False

    def to_json(self) -> Result:
        return asdict(self)

    @classmethod
    def from_json(cls, value: Result) -> SiteAbilities:
        return cls(**{field.name: _tupled(value[field.name]) for field in fields(cls) if field.name in value})


def ask_account(client: Client) -> AccountRights:
    """The account that the client signs in as. Raises WrongPassword where the site does not know it."""
    me = with_facts(client.one("wp/v2/users/me", context="edit"), client.site, id=int, name=str)
    if not isinstance(me.get("capabilities"), dict):
        raise NotWordPress(client.site)
    may = me["capabilities"]
    return AccountRights(
        id=me["id"],
        name=me["name"],
        edit=bool(may.get("edit_posts")),
        publish=bool(may.get("publish_posts")),
        upload=bool(may.get("upload_files")),
        edit_others=bool(may.get("edit_others_posts")),
        unfiltered_html=bool(may.get("unfiltered_html")),
        create_sections=bool(may.get("manage_categories")),
    )


def ask_abilities(client: Client) -> SiteAbilities:
    """What the site can keep. The schema shows keys that not everybody may write: a key there means "try"."""
    index = client.one("", _fields="namespaces,page_for_posts")
    schema = _dict(client.options("wp/v2/posts").get("schema"))
    properties = _dict(schema.get("properties"))
    meta = _dict(_dict(properties.get("meta")).get("properties"))
    names = index.get("namespaces")
    return SiteAbilities(
        footnotes="footnotes" in meta,
        post_fields=tuple(sorted(properties)),
        post_meta=tuple(sorted(meta)),
        namespaces=tuple(map(str, names)) if isinstance(names, list) else (),
        rewrites="page_for_posts" in index,  # the sign by which 6.8 is known: no version is told
    )


def account_of(results: Results) -> AccountRights:
    """The account, as the first step of a job found it."""
    return AccountRights(**results[LOOK]["account"])


def abilities_of(results: Results) -> SiteAbilities:
    """What the site can keep, likewise."""
    return SiteAbilities.from_json(results[LOOK]["abilities"])


def _dict(value: object) -> dict[str, Any]:
    """PHP writes an empty object as a list."""
    return value if isinstance(value, dict) else {}


def _tupled(value: object) -> Any:  # noqa: ANN401 - a bool or a tuple of names
    return tuple(value) if isinstance(value, list) else value
