"""What a page that is only shown may do: draw what is in it or in the media store. No script, no network."""

from __future__ import annotations

POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src newsdesk-media: data:;'
    " media-src newsdesk-media:; style-src 'unsafe-inline'; font-src data:\">"
)


def with_policy(page: str) -> str:
    """`page` with it in its head."""
    return page.replace("<head>", f"<head>\n{POLICY}", 1)
