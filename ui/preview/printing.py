"""The page on paper: the system's own dialog asks for the printer, the pages and the copies."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

if TYPE_CHECKING:
    from ui.preview.pane import PreviewPane

DOTS = 300  # an inch: the engine gives a printer pictures of its pages, of half a gigabyte each at the usual 1200
EDGES = QMarginsF(20, 18, 20, 18)  # mm of a printed page


def layout() -> QPageLayout:
    """The paper of the country."""
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    paper = QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)
    return QPageLayout(paper, QPageLayout.Orientation.Portrait, EDGES, QPageLayout.Unit.Millimeter)


def ask(preview: PreviewPane, name: str, then: Callable[[QPrinter], None]) -> str:
    """Ask where and how; `name` is what the printer's queue calls it. What hinders it, "" where nothing does."""
    if not QPrinterInfo.availablePrinterNames():
        return _tr("This computer knows no printer. The page can be saved as PDF.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageLayout(layout())
    printer.setResolution(DOTS)
    dialog = QPrintDialog(printer, preview)
    if dialog.exec():
        then(printer)
    dialog.deleteLater()
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)
