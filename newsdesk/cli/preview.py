"""`preview`: the page of a story as a file."""

from __future__ import annotations

from pathlib import Path

import click

from newsdesk.cli import codes, finding, output
from newsdesk.cli.call import Call, command
from newsdesk.cli.codes import Refused, Unknown
from newsdesk.words import _

DRAWN = (".pdf", ".png")  # by the web engine
WRITTEN = (".html", ".htm")


@command(
    "preview",
    _("Write the page of a story, as readers will see it, into one file: .html, .pdf or .png. It needs no display."),
    """
newsdesk preview 17 -o page.html
newsdesk preview harbour-night-market -o page.pdf
""",
)
@click.argument("story", metavar="STORY")
@click.option("-o", "--output", "to", required=True, type=click.Path(path_type=Path), metavar="FILE")
def preview(call: Call, story: str, to: Path) -> int:
    kind = to.suffix.lower()
    if kind not in DRAWN + WRITTEN:
        raise Unknown(_("{path} is no .html, .pdf or .png.").format(path=to), "", _("Give the file one of these ends."))
    if not to.absolute().parent.is_dir():
        raise Unknown(_("There is no folder {folder}.").format(folder=to.parent), "", _("Make it, or name another."))
    from newsdesk.story.read_markdown import read

    with call.desk() as desk:
        article = desk.articles.get(finding.story(desk, story).id)
        body = read(article.body)
        if kind in WRITTEN:
            desk.pages.save(to, article, body)
        else:
            if call.render is None:
                raise Refused(_("There is no web engine here to draw the page."), "", _("Write an .html file instead."))
            call.render(desk.pages.whole(article, body), to.absolute())
    if call.as_json:
        output.write_json({"id": article.id, "file": str(to.absolute())})
    else:
        output.write_line(str(to))
    return codes.DONE
