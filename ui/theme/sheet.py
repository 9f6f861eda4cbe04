"""The one style sheet of the windows, for what a palette cannot say. `@name` is a colour of `ui/theme/tokens.py`.

Widgets are told apart by object name (there is one of them) or by the property `look` (there are many): `quiet`,
`tool`, `tab`, `card`, `field`, `soft`, `faint`. It sets no fonts: those are `ui/theme/fonts.py`'s.
"""

from __future__ import annotations

SHEET = """
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 8px; }

QDialog { background: @raised; }
QMainWindow, #topBar, #listPane, #rightPane, #rightBar { background: @window; }
#topBar, #rightBar { border: none; border-bottom: 1px solid @line; }
#sideBar { background: @side; }
#editorColumn, #emptyDesk, #compareView { background: @paper; }
#outboxWindow, #outboxJob, #libraryWindow { background: @raised; }
#librarySide { background: @window; border: none; border-left: 1px solid @line; }
#libraryForm > QWidget > QWidget { background: transparent; }
#compareBar { background: @window; }
QSplitter#columns::handle { background: @line; }
QSplitter#columns::handle:hover { background: @accent; }

*[look="soft"] { color: @soft; }
*[look="faint"] { color: @faint; }

QPushButton {
    background: @raised; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 12px; min-height: 26px;
}
QPushButton:hover, QToolButton[look="field"]:hover { border-color: @faint; }
QPushButton:pressed { background: @hover; }
MergeDialog QPushButton:checked { background: @accent_ground; border-color: @accent; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:disabled { color: @faint; }
QPushButton:default { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton:default:focus { border: 2px solid @text; }
QPushButton:default:disabled { background: @line; color: @faint; border-color: @line; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[look="quiet"] { background: transparent; border: 1px solid transparent; color: @soft; padding: 0 8px; }
QPushButton[look="quiet"]:hover { background: @hover; color: @text; }
QPushButton[look="quiet"]:focus { border-color: @accent; }
QPushButton[look="quiet"]::menu-indicator { image: none; width: 0; }

#publishMain, #publishMenu {
    background: @accent; color: @on_accent; border: 1px solid @accent; min-height: 26px;
}
#publishMain { border-top-right-radius: 0; border-bottom-right-radius: 0; padding: 0 14px 0 12px; }
#publishMenu { border-top-left-radius: 0; border-bottom-left-radius: 0; padding: 0 6px; border-left-color: @hover; }
#publishMain:focus, #publishMenu:focus { border: 2px solid @text; }
#publishMain:hover:enabled, #publishMenu:hover:enabled { border-color: @text; }
#publishMain:disabled, #publishMenu[idle="true"] { background: @line; border-color: @line; color: @faint; }
#publishMenu::menu-indicator { image: none; width: 0; }

QToolButton[look="tool"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton[look="tool"]:hover { background: @hover; }
QToolButton[look="tool"]:pressed { background: @line; }
QToolButton[look="tool"]:focus { border-color: @accent; }
#editorBar QToolButton[look="tool"]:checked { background: @accent_ground; }
QToolButton[look="tool"]::menu-indicator { image: none; }

QPushButton[look="tab"] {
    background: transparent; border: 1px solid transparent; color: @soft; padding: 0 10px; min-height: 28px;
}
QPushButton[look="tab"]:hover { color: @text; background: @hover; }
QPushButton[look="tab"]:checked { background: @raised; border-color: @line; color: @text; }
QPushButton[look="tab"]:focus { border-color: @accent; }

QPushButton[look="card"] {
    background: @paper; border: 1px solid @line; border-radius: 10px; padding: 0;
}
QPushButton[look="card"]:hover { border-color: @faint; }
QPushButton[look="card"]:focus { border: 2px solid @accent; }

QPushButton[look="lines"] { padding: 6px 12px; }
QPushButton[look="way"] { text-align: left; padding: 0 12px; min-height: 34px; }
QPushButton[look="way"]:checked { border: 2px solid @accent; padding: 0 11px; min-height: 32px; }
QPushButton[look="way"]:focus { border-color: @accent; }

QLineEdit, QPlainTextEdit[look="field"], QDateEdit, QDateTimeEdit, QComboBox, QSpinBox, QDoubleSpinBox,
QFrame#chipsField {
    background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 0 8px; min-height: 26px;
    selection-background-color: @accent; selection-color: @on_accent;
}
QPlainTextEdit[look="field"] { padding: 4px; }
QLineEdit, QPlainTextEdit[look="field"] { placeholder-text-color: @faint; }
QLineEdit:focus, QPlainTextEdit[look="field"]:focus, QDateEdit:focus, QDateTimeEdit:focus, QComboBox:focus,
QSpinBox:focus, QDoubleSpinBox:focus, QFrame#chipsField[focused="true"] { border: 1px solid @accent; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: @red; }
#notesPane, #notesPane > QWidget > QWidget { background: @window; border: none; }
QFrame#storyText { background: @paper; border: 1px solid @edge; border-radius: 6px; }
QFrame#noteCard { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame#noteCard[here="true"] { border-color: @accent; }
#objectBar { background: @raised; border: 1px solid @line; border-radius: 6px; }
#findBar { background: @window; border-bottom: 1px solid @line; }
QFrame#chipsField { padding: 0; }
QLineEdit#searchLine { padding: 0 4px 0 0; }
QLineEdit#chipsLine, QLineEdit#chipsLine:focus {
    border: none; background: transparent; min-height: 22px; padding: 0 2px;
}
QPushButton#chip {
    background: @side; color: @text; border: 1px solid transparent; border-radius: 10px;
    padding: 0 8px; min-height: 19px;
}
QPushButton#chip:hover, QPushButton#chip:focus { border-color: @accent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @line; selection-background-color: @accent_ground;
    selection-color: @text; outline: none; padding: 4px; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 20px; }
QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: none; }

QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    width: 0; border: none;
}
QSlider { min-height: 22px; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
    background: @raised; border: 1px solid @faint; width: 14px; margin: -6px 0; border-radius: 8px;
}
QSlider::handle:horizontal:hover { border-color: @text; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; width: 12px; }
#pictureSide { background: @window; border: none; border-left: 1px solid @line; }
#pictureFoot { background: @raised; border: none; border-top: 1px solid @line; }

QMenu { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 6px; min-height: 16px; }
QMenu::item:selected { background: @accent_ground; }
QMenu::item:disabled { color: @faint; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QListView, QTreeView { border: none; outline: none; background: transparent; }
QTreeView::item:selected, QTreeView::item:hover { background: transparent; }
QHeaderView { background: @window; border: none; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget#factsBody { background: @window; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @soft; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid @faint; border-radius: 7px; background: @raised;
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border-color: @accent; }
QListView[look="framed"] { background: @raised; border: 1px solid @edge; border-radius: 6px; padding: 4px 0; }
QListView[look="completion"] { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
QListView[look="completion"]::item { padding: 4px 6px; border-radius: 6px; }
QListView[look="completion"]::item:selected { background: @accent_ground; color: @text; }
QListView[look="framed"]:focus { border-color: @accent; }
#settingsPage > QWidget > QWidget { background: transparent; }
#managerSide { background: @window; border: none; border-right: 1px solid @line; }
#rule { background: @line; border: none; }
#outboxFoot {
    background: transparent; border: 1px solid transparent; border-radius: 6px; text-align: left; padding: 0;
}
#outboxFoot:hover { background: @hover; }
#outboxFoot:focus { border-color: @accent; }

#sendProgress { background: transparent; border: none; max-height: 3px; min-height: 3px; }
#sendProgress::chunk { background: @accent; }

#compareProgress { background: @line; border: none; border-radius: 3px; }
#compareProgress::chunk { background: @accent; border-radius: 3px; }

#exchangeFoot { background: @window; border: none; border-top: 1px solid @line; }
#reportText { background: @raised; border: none; padding: 0 18px; }

#toast { background: @raised; border: 1px solid @line; border-radius: 10px; }
#strip { background: @window; border: none; border-bottom: 1px solid @line; border-left: 3px solid @red; }
#strip[tone="hint"] { border-left-color: @amber; }
#outboxTrouble { background: @window; border: none; border-left: 3px solid @red; border-radius: 3px; }
#outboxTrouble[tone="hint"] { border-left-color: @amber; }
#paletteLine {
    border: none; border-bottom: 1px solid @line; border-radius: 0; min-height: 36px; background: transparent;
}
#paletteLine:focus { border: none; border-bottom: 1px solid @accent; }
#palette QListView::item { border-radius: 6px; padding: 0 4px; }
#palette QListView::item:selected { background: @accent_ground; color: @text; }
"""
