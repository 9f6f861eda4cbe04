"""What an import or an export came to, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from newsdesk.exchange.report import Line, Outcome, Report
from newsdesk.words import listed


def imported(report: Report) -> str:
    """One line: "12 stories came in, 2 files did not"."""
    parts = [
        _some(
            report.stories, tr("No story came in"), tr("One story came in"), tr("%Ln stories came in", report.stories)
        )
    ]
    left, other, same = (report.count(outcome) for outcome in (Outcome.LEFT, Outcome.OTHER, Outcome.SAME))
    if left:
        parts.append(_some(left, "", tr("one file did not"), tr("%Ln files did not", left)))
    if other:
        parts.append(_some(other, "", tr("one is here with another text"), tr("%Ln are here with another text", other)))
    if same:
        parts.append(_some(same, "", tr("one was here already"), tr("%Ln were here already", same)))
    return listed(parts)


def exported(report: Report) -> str:
    stories = _some(
        report.stories,
        tr("No story was exported"),
        tr("One story was exported"),
        tr("%Ln stories were exported", report.stories),
    )
    if not report.files:
        return stories
    files = _some(report.files, "", tr("with one picture or file"), tr("with %Ln pictures and files", report.files))
    return f"{stories}, {files}"


def needs_a_look(report: Report) -> bool:
    """Whether a person should know more than how many came."""
    return bool(report.ended or report.count(Outcome.LEFT, Outcome.OTHER, Outcome.REMARK))


def parts(report: Report) -> list[tuple[str, str, tuple[Line, ...], int]]:
    """Title, what it means, the lines, and how many more there are, for each part of the report that has any."""
    made = (
        (tr("Did not come in"), "", Outcome.LEFT),
        (
            tr("Here already, with another text"),
            tr("They were left as they are. Below they can be given the file’s text, or come a second time."),
            Outcome.OTHER,
        ),
        (tr("Took the file’s text"), tr("What they said before is in their history."), Outcome.REPLACED),
        (tr("Came, but"), "", Outcome.REMARK),
        (tr("Here already, word for word"), tr("Nothing was changed."), Outcome.SAME),
    )
    found = []
    for name, meaning, outcome in made:
        lines = report.of(outcome)
        more = report.count(outcome) - len(lines)
        files = len({line.name for line in lines})  # there may be several remarks about one
        if lines:
            found.append((f"{name} ({QLocale().toString(files + more)})", meaning, lines, more))
    return found


def plain(title: str, report: Report) -> str:
    """The whole report as a text to send to somebody."""
    lines = [title, *([report.ended] if report.ended else [])]
    for name, meaning, about, left in parts(report):
        lines += ["", name, *([meaning] if meaning else [])]
        lines += [f"- {line.name}: {line.what}" if line.what else f"- {line.name}" for line in about]
        lines += [more(left)] if left else []
    return "\n".join(lines) + "\n"


def more(number: int) -> str:
    return tr("And %Ln more.", number)


def _some(number: int, none: str, one: str, many: str) -> str:
    return none if number == 0 else one if number == 1 else many


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Exchange", text, "", number)
