"""What a pull came to, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from newsdesk.publish.pull_report import Line, Outcome, Report
from newsdesk.words import listed


def pulled(report: Report) -> str:
    """One line: "412 stories came, 7 took the site's newer version, 3 were changed here and there"."""
    came = report.count(Outcome.CAME)
    parts = [_some(came, "", tr("One story came"), tr("%Ln stories came", came))] if came else []
    newer, both, busy, out, left = (
        report.count(outcome)
        for outcome in (Outcome.UPDATED, Outcome.CHANGED_HERE, Outcome.OPEN, Outcome.ON_ITS_WAY, Outcome.LEFT)
    )
    parts += [
        _some(newer, "", tr("one took the site’s newer version"), tr("%Ln took the site’s newer version", newer)),
        _some(both, "", tr("one was changed here and there"), tr("%Ln were changed here and there", both)),
        _some(busy, "", tr("the open one waits"), tr("%Ln open ones wait", busy)),
        _some(out, "", tr("one waits for the outbox"), tr("%Ln wait for the outbox", out)),
        _some(left, "", tr("one did not come"), tr("%Ln did not come", left)),
    ]
    said = listed(filter(None, parts)) or tr("Nothing new came")
    return said[:1].upper() + said[1:]


def needs_a_look(report: Report) -> bool:
    """Whether a person should know more than how many came."""
    return bool(report.ended or any(line.outcome is not Outcome.UPDATED for line in report.lines))


def parts(report: Report) -> list[tuple[str, str, tuple[Line, ...], int]]:
    """Title, what it means, the lines, and how many more there are, for each part of the report that has any."""
    made = (
        (
            tr("Changed here and on the site"),
            tr("Nothing was changed, here or there. The next publish of each asks what is to stand."),
            Outcome.CHANGED_HERE,
        ),
        (
            tr("Open in the window"),
            tr("It was left alone while you work on it. Once it is closed, the next pull brings the site’s version."),
            Outcome.OPEN,
        ),
        (
            tr("On its way to the site"),
            tr("The outbox carries your version there. The next pull looks again."),
            Outcome.ON_ITS_WAY,
        ),
        (tr("Did not come"), "", Outcome.LEFT),
        (tr("Came, but"), "", Outcome.REMARK),
        (tr("Took the site’s newer version"), tr("What they said before is in their history."), Outcome.UPDATED),
    )
    found = []
    for name, meaning, outcome in made:
        lines = report.of(outcome)
        if lines:
            number = report.count(outcome)
            found.append((f"{name} ({QLocale().toString(number)})", meaning, lines, number - len(lines)))
    return found


def plain(title: str, report: Report) -> str:
    """The whole report as a text to send to somebody."""
    lines = [title, *([report.ended] if report.ended else [])]
    for name, meaning, about, left in parts(report):
        lines += ["", name, *([meaning] if meaning else [])]
        lines += [f"- {line.name}: {line.what}" if line.what else f"- {line.name}" for line in about]
        lines += [tr("And %Ln more.", left)] if left else []
    return "\n".join(lines) + "\n"


def _some(number: int, none: str, one: str, many: str) -> str:
    return none if number == 0 else one if number == 1 else many


def tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Pull", text, "", number)
