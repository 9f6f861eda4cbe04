"""The skeletons of stories: those that the program brings along, and what the desk made of them or added."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from uuid import uuid4

from sqlalchemy import select

import resources
from newsdesk.store.connection import Database
from newsdesk.store.errors import NameMissing, NotThere
from newsdesk.store.records import Stage, Template
from newsdesk.store.settings import Settings
from newsdesk.store.text import storable
from newsdesk.store.workflow_models import TemplateRow


@cache
def shipped(language: str = "en") -> dict[str, Template]:
    """By key, in their order (`resources/templates/README.md`); in English where they do not speak the language."""
    facts = json.loads(resources.path("templates", "templates.json").read_text("utf-8"))
    code = language.partition("-")[0]
    names = json.loads(resources.path("templates", "names.json").read_text("utf-8")).get(code, {})
    folder = (code,) if names else ()
    return {
        one["key"]: Template(
            key=one["key"],
            name=names.get(one["key"], one["name"]),
            kicker=names.get(one["key"], one["kicker"]) if "kicker" in one else "",
            body=resources.path("templates", *folder, f"{one['key']}.md").read_text("utf-8"),
            stage=Stage(one["stage"]),
            target=one["target"],
            shipped=True,
        )
        for one in facts
    }


class Templates:
    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> tuple[Template, ...]:
        """Those of the program first, in its order and in the language of new stories, then the desk's own by name."""
        language = Settings(self._database).get().language
        with self._database.read() as session:
            rows = {row.key: row for row in session.scalars(select(TemplateRow).order_by(TemplateRow.name))}
            known = shipped(language)
            first = [_template_of(rows[key]) if key in rows else one for key, one in known.items()]
            gone = {key for key, row in rows.items() if row.removed}
            own = [_template_of(row) for key, row in rows.items() if key not in known]
            return tuple(one for one in (*first, *own) if one.key not in gone)

    def get(self, key: str) -> Template:
        """Raises NotThere."""
        for template in self.list():
            if template.key == key:
                return template
        raise NotThere("template", key)

    def save(self, template: Template) -> Template:
        """Keep it whole; one without a key is new. Raises NameMissing."""
        name = storable(" ".join(template.name.split()))
        if not name:
            raise NameMissing
        row = TemplateRow(
            key=template.key or uuid4().hex,
            name=name,
            headline=storable(template.headline),
            kicker=storable(template.kicker),
            standfirst=storable(template.standfirst),
            body=storable(template.body),
            section_id=template.section,
            tags="\n".join(storable(" ".join(tag.split())) for tag in template.tags if tag.strip()),
            stage=template.stage,
            target=max(0, template.target),
            removed=False,
        )
        with self._database.write() as session:
            kept = session.merge(row)
            session.flush()
            return _template_of(kept)

    def remove(self, key: str) -> None:
        """One that the program brings along is hidden; `reset` shows it again."""
        with self._database.write() as session:
            row = session.get(TemplateRow, key)
            if key in shipped():
                if row is None:
                    session.add(TemplateRow(key=key, name=shipped()[key].name, removed=True))
                else:
                    row.removed = True
            elif row is not None:
                session.delete(row)

    def reset(self, key: str) -> None:
        """A template of the program as it was shipped; nothing happens to one of the desk's own."""
        with self._database.write() as session:
            row = session.get(TemplateRow, key)
            if row is not None and key in shipped():
                session.delete(row)

    def hidden(self) -> tuple[str, ...]:
        """The keys of those of the program that the desk removed."""
        with self._database.read() as session:
            return tuple(session.scalars(select(TemplateRow.key).where(TemplateRow.removed.is_(True))))


def _template_of(row: TemplateRow) -> Template:
    made = Template(
        key=row.key,
        name=row.name,
        headline=row.headline,
        kicker=row.kicker,
        standfirst=row.standfirst,
        body=row.body,
        section=row.section_id,
        tags=tuple(row.tags.split("\n")) if row.tags else (),
        stage=Stage(row.stage),
        target=row.target,
    )
    return replace(made, shipped=row.key in shipped(), changed=row.key in shipped())
