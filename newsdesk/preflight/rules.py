"""The rules. Each looks at one thing and says what it found, in the order in which a page is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

from newsdesk.preflight.findings import Checked, Finding, Mend, Stands
from newsdesk.store.records import SiteKind
from newsdesk.story.counts import tk_spans
from newsdesk.story.dateline_reading import parse_dateline
from newsdesk.story.tree import Figure, Link, Media, Paragraph, Raw, RawInline, Text, inlines, plain, walk
from newsdesk.words import _, listed, moment, ngettext, quoted

NAMED = 3
"""Places that are told by their words."""
_WORDS_SHOWN = 40
_TAKEN_OUT = re.compile(r"<(iframe|script|style|form|input|select|svg|object|embed|link|meta)\b", re.IGNORECASE)

Rule = Callable[[Checked], Iterator[Finding]]


def headline(checked: Checked) -> Iterator[Finding]:
    if not checked.article.headline.strip():
        yield Finding(Mend.HEADLINE, _("No headline"), _("No page goes out without one"), stops=True)


def headline_taken(checked: Checked) -> Iterator[Finding]:
    if checked.twins:
        yield Finding(
            Mend.HEADLINE,
            _("Another story has this headline"),
            _("Readers and search engines tell stories apart by it"),
            _("a headline that is taken"),
        )


def section(checked: Checked) -> Iterator[Finding]:
    if checked.article.section is None and not checked.options.section:
        yield Finding(Mend.SECTION, _("No section"), _("It would stand in none of the paper"), _("no section"))


def section_mapped(checked: Checked) -> Iterator[Finding]:
    if checked.article.section is None or checked.stands is Stands.THERE:
        return
    lacking = checked.stands is Stands.LACKING
    if lacking:
        more = _("{site} has no {section}, and your account may not make it")
    else:
        more = _("The default section of {site} would take it")
    yield Finding(
        Mend.MAP,
        _("No section mapped"),
        more.format(section=checked.article.section.name, site=checked.site.name),
        _("no section mapped"),
        place=str(checked.site.id),
        stops=lacking,
    )


def still_to_come(checked: Checked) -> Iterator[Finding]:
    """TK and [CHECK ...]."""
    found = [
        text[start:end] + " " * text[end:][:1].isspace() + "".join(text[end:].split()[:1])
        for text in _texts(checked)
        for start, end in tk_spans(text)
    ]
    if found:
        what = ngettext("1 TK left in the text", "{n} TK left in the text", len(found)).format(n=len(found))
        yield Finding(Mend.TK, what, _quoted(found), _("{n} TK").format(n=len(found)))


def dateline(checked: Checked) -> Iterator[Finding]:
    """A dateline that somebody typed is in nobody's form, and stands there twice if the story has one of its own."""
    first = next((block for block in checked.story if not isinstance(block, Figure)), None)
    if isinstance(first, Paragraph):
        text = plain(first.inline)
        read = parse_dateline(text)
        if read is not None:
            typed = text[: len(text) - len(read[1])].strip()
            yield Finding(
                Mend.DATELINE,
                _("The dateline is typed into the text"),
                _("“{words}” is not in the agency’s form").format(words=typed[:_WORDS_SHOWN]),
                _("a typed dateline"),
                place=typed,
            )


def alternative_texts(checked: Checked) -> Iterator[Finding]:
    lacking = _pictures_without(checked, "alt")
    if lacking:
        n = len(lacking)
        what = ngettext("A picture has no alternative text", "{n} pictures have no alternative text", n).format(n=n)
        more = _("Who cannot see it is told nothing")
        yield Finding(Mend.PICTURE, what.format(n=n), more, _("no alternative text"), place=lacking[0])


def credits(checked: Checked) -> Iterator[Finding]:
    lacking = _pictures_without(checked, "credit")
    if lacking:
        n = len(lacking)
        what = ngettext("A picture has no credit", "{n} pictures have no credit", n).format(n=n)
        more = _("Nobody says whose it is")
        yield Finding(Mend.PICTURE, what.format(n=n), more, _("no credit"), place=lacking[0])


def uploads(checked: Checked) -> Iterator[Finding]:
    pictures = [block.source for block in walk(checked.story) if isinstance(block, Figure | Media)]
    if not checked.may_upload and (pictures or checked.article.lead_picture):
        yield Finding(
            Mend.PICTURE,
            _("Your account can’t upload pictures to {site}").format(site=checked.site.name),
            _("The story is not sent with them"),
            _("pictures"),
            place=next(iter(pictures), ""),
        )


def markup(checked: Checked) -> Iterator[Finding]:
    """What WordPress takes out of the text of an account that may not send it (`wp_kses_post`), without a word."""
    if not checked.cleaned:
        return
    sources = [block.source for block in walk(checked.story) if isinstance(block, Raw)]
    for block in walk(checked.story):
        sources += [run.source for line in inlines(block) for run in line if isinstance(run, RawInline)]
    found = dict.fromkeys(tag.lower() for source in sources for tag in _TAKEN_OUT.findall(source))
    if found:
        yield Finding(
            Mend.MARKUP,
            _("{site} takes out what your account may not send").format(site=checked.site.name),
            listed(f"<{tag}>" for tag in found),
            _("markup"),
        )


def links(checked: Checked) -> Iterator[Finding]:
    """Addresses that lead nowhere, or only to this machine."""
    found: dict[str, str] = {}
    for block in walk(checked.story):
        for line in inlines(block):
            for run in line:
                for mark in run.marks:
                    if isinstance(mark, Link) and isinstance(run, Text) and _leads_nowhere(mark.url):
                        found.setdefault(run.text, mark.url)
    if found:
        n = len(found)
        what = ngettext("A link leads nowhere", "{n} links lead nowhere", n).format(n=n)
        yield Finding(Mend.LINK, what, _quoted(list(found)), _("a dead link"), place=next(iter(found)))


def margin_notes(checked: Checked) -> Iterator[Finding]:
    open_ones = [note for note in checked.notes if note.resolved is None]
    if open_ones:
        n = len(open_ones)
        what = ngettext("An open margin note", "{n} open margin notes", n).format(n=n)
        yield Finding(Mend.NOTES, what, _quoted([note.text for note in open_ones]), _("open notes"))


def slug_taken(checked: Checked) -> Iterator[Finding]:
    if checked.same_slug:
        yield Finding(
            Mend.SLUG,
            _("Another story has this address"),
            _("“{headline}” is at {slug}").format(headline=checked.same_slug[0], slug=checked.article.slug),
            _("an address that is taken"),
        )


def embargo(checked: Checked) -> Iterator[Finding]:
    until = checked.article.embargo
    if checked.handed_in and not checked.out:
        return  # the site has the time beside it, and holds it back whoever publishes it there
    if until is not None and until > checked.now:
        if checked.site.kind is SiteKind.FOLDER:
            more = _("The outbox brings it to {site} then, while newsdesk runs")
        elif checked.out:
            more = _("Readers keep today’s page; the outbox sends the update then")
        else:
            more = _("{site} publishes it then by itself")
        yield Finding(
            Mend.SCHEDULE,
            _("Under embargo until {time}").format(time=moment(until)),
            more.format(site=checked.site.name),
            stops=True,
        )


RULES: tuple[Rule, ...] = (
    embargo,
    headline,
    headline_taken,
    section,
    section_mapped,
    still_to_come,
    dateline,
    alternative_texts,
    credits,
    uploads,
    markup,
    links,
    margin_notes,
    slug_taken,
)


def check(checked: Checked) -> tuple[Finding, ...]:
    """All that the rules find; () where the story can go."""
    return tuple(finding for rule in RULES for finding in rule(checked))


def _texts(checked: Checked) -> Iterator[str]:
    yield checked.article.headline
    yield checked.article.standfirst
    for block in walk(checked.story):
        for line in inlines(block):
            yield plain(line)
        if isinstance(block, Figure):
            yield block.credit
            yield block.alt


def _figures(checked: Checked) -> Iterator[Figure]:
    return (block for block in walk(checked.story) if isinstance(block, Figure))


def _pictures_without(checked: Checked, name: str) -> list[str]:
    """The lead picture, unless the text shows it too, and those of the text to which nobody gave such words."""
    figures, lead = tuple(_figures(checked)), checked.lead
    above = (lead,) if lead is not None and lead.sha not in {figure.source for figure in figures} else ()
    return [
        *(one.sha for one in above if not getattr(one, name).strip()),
        *(one.source for one in figures if not getattr(one, name).strip()),
    ]


def _leads_nowhere(url: str) -> bool:
    if url.startswith(("/", "#")) and len(url) > 1:
        return False  # a page of the same site, a place on the page
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return True
    if parts.scheme in ("mailto", "tel"):
        return not parts.path
    return parts.scheme not in ("http", "https") or host in ("", "localhost", "127.0.0.1")


def _quoted(words: list[str]) -> str:
    """The first of them, as they stand in the text."""
    shown = listed(quoted(" ".join(one.split())[:_WORDS_SHOWN]) for one in words[:NAMED])
    return shown + ("…" if len(words) > NAMED else "")
