"""Title and description for search engines, where a plugin of the site keeps them and lets REST write them.

Each goes in a request of its own: a refusal of one meta key answers with an error after the rest was saved.
Yoast (since its PR 23240), SEOPress 9.7.4, Rank Math 1.0.273, All in One SEO 4.9.9.
"""

from __future__ import annotations

import logging

from newsdesk.publish.errors import NoRight, SiteTrouble
from newsdesk.publish.wordpress.answers import Refusal
from newsdesk.publish.wordpress.client import Client
from newsdesk.publish.wordpress.facts import SiteAbilities
from newsdesk.store.records import Article

log = logging.getLogger(__name__)

_IN_META = (
    ("_yoast_wpseo_title", "_yoast_wpseo_metadesc"),
    ("_seopress_titles_title", "_seopress_titles_desc"),
)


def send(client: Client, abilities: SiteAbilities, post: int, article: Article) -> bool:
    """Whether some plugin took them. That none did is no failure: the story is published all the same."""
    request = _request(abilities, post, article)
    if request is None:
        return False
    path, fields = request
    try:
        client.post(path, fields)
    except (NoRight, Refusal) as error:
        log.info("The site keeps no title and description for search engines: %s", error.what)
        return False
    except SiteTrouble as error:
        if error.retry:
            raise
        return False
    return True


def wanted(article: Article) -> dict[str, str]:
    return {"title": article.seo_title, "description": article.seo_description}


def _request(abilities: SiteAbilities, post: int, article: Article) -> tuple[str, dict[str, object]] | None:
    title, description = article.seo_title, article.seo_description
    for title_key, description_key in _IN_META:
        if title_key in abilities.post_meta:
            return f"wp/v2/posts/{post}", {"meta": {title_key: title, description_key: description}}
    if "rankmath/v1" in abilities.namespaces:
        meta = {"rank_math_title": title, "rank_math_description": description}
        return "rankmath/v1/updateMeta", {"objectType": "post", "objectID": post, "meta": meta}
    if "aioseo/v1" in abilities.namespaces:
        return f"wp/v2/posts/{post}", {"aioseo_meta_data": {"title": title, "description": description}}
    return None
