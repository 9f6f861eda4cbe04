"""What an account may do on a site, and what it means for stories that it may not do something."""

from __future__ import annotations

from newsdesk.publish.wordpress.facts import AccountRights
from newsdesk.words import _


def limits(rights: AccountRights) -> tuple[str, ...]:
    """A line for each right that lacks, the gravest first; () where nothing does."""
    lacking = (
        (
            rights.publish,
            _("It may not publish: stories go out as pending review, and an editor of the site publishes them."),
        ),
        (
            rights.upload,
            _("Pictures can’t be uploaded: a story that has some is not sent."),
        ),
        (
            rights.edit_others,
            _("Stories of others on the site can’t be changed, and a byline other than its own stands in the text."),
        ),
        (
            rights.create_sections,
            _("Sections that the site lacks can’t be made there: map yours to those that it has."),
        ),
        (
            rights.unfiltered_html,
            _("The site cleans the text: pages that are embedded, scripts and forms are taken out."),
        ),
    )
    return tuple(words for may, words in lacking if not may)
