"""One story in one file, with pictures, margin notes and history. `HANDOVER.md` has the form.

Reading looks at all of it before anything goes to the store: what is refused leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk import clock
from newsdesk.errors import NewsdeskError
from newsdesk.exchange import front_matter, safe_zip
from newsdesk.exchange.front_matter import StoryFile
from newsdesk.exchange.text_files import decode
from newsdesk.store.bundle import Bundle, media_of
from newsdesk.store.errors import NotThere
from newsdesk.store.records import Revision, RevisionReason
from newsdesk.words import _, why

if TYPE_CHECKING:
    from newsdesk.store.database import Store

FORM = 1
"""Raised when an older program would misread a newer file."""

SUFFIX = ".newsdesk"
MANIFEST, STORY, MEDIA, REVISIONS = "manifest.json", "story.md", "media", "revisions"
_MOST_REVISIONS = 5_000
_LONGEST_MANIFEST = 5_000_000  # bytes
_LONGEST_STORY = 20_000_000  # characters
_MEDIA_NAME = re.compile(r"([0-9a-f]{64})(\.[a-z0-9]{1,8})?")
_REASONS = frozenset(reason.value for reason in RevisionReason)


class HandoverRefused(NewsdeskError):
    """The file is no hand-over file, is damaged, or was made by a newer program."""

    def __init__(self, what: str, advice: str = "") -> None:
        super().__init__(what, _("Nothing was changed here."), advice or _("Ask for the file once more."))


class HandoverUnwritten(NewsdeskError):
    """There is no room, or no right, for the file. The story itself is saved."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            _("newsdesk cannot write to {path}: {reason}.").format(path=path, reason=reason),
            _("Nothing was handed over; the story is as it was."),
            _("Choose another place, or make room there."),
        )


@dataclass(frozen=True, slots=True)
class PastFile:
    """A revision as the file has it."""

    story: StoryFile
    reason: RevisionReason
    created: datetime
    by: str
    about: str
    name: str


@dataclass(frozen=True, slots=True)
class Handover:
    """`by`, `at`: who handed it over, and when. `past`: the newest last, which is the story as it was handed over.

    `remarks`: what did not come, in words.
    """

    story: StoryFile
    past: tuple[PastFile, ...]
    by: str
    at: datetime
    remarks: tuple[str, ...]


# --- writing -----------------------------------------------------------------------------------------------------


def write(store: Store, article: int, path: Path) -> None:
    """Write the story into `path`, whole or not at all. Its latest revision is what the file stands for.

    Raises NotThere, HandoverUnwritten.
    """
    bundles = store.arrivals.bundles([article])
    if not bundles:
        raise NotThere("article", article)
    (bundle,) = bundles
    past = store.revisions.list(article)[:_MOST_REVISIONS][::-1]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, suffix=".part", delete=False) as file:
            unfinished = Path(file.name)
        try:
            with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as packed:
                _pack(store, packed, bundle, past)
            with unfinished.open("rb") as done:
                os.fsync(done.fileno())
            # a temporary file is its owner's alone; the other desk must be able to read this one on a shared drive
            unfinished.chmod(0o644)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise HandoverUnwritten(path, why(error)) from error


def _pack(store: Store, packed: zipfile.ZipFile, bundle: Bundle, past: tuple[Revision, ...]) -> None:
    places = dict(_pack_media(store, packed, bundle, past))
    packed.writestr(STORY, front_matter.write(bundle, places))
    told = []
    for number, revision in enumerate(past, 1):
        name = f"{REVISIONS}/{number:04}.md"
        packed.writestr(name, front_matter.write(_bundle_of(revision, bundle), places))
        about = {"file": name, "reason": revision.reason.value, "created": revision.created.isoformat()}
        about |= {key: value for key in ("by", "about", "name") if (value := getattr(revision, key))}
        told.append(about)
    manifest = {
        "newsdesk": FORM,
        "kind": "story",
        "id": bundle.article.key,
        "headline": bundle.article.headline,
        "by": store.settings.get().name,
        "at": clock.now().isoformat(),
        "revisions": told,
    }
    packed.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))


def _bundle_of(revision: Revision, now: Bundle) -> Bundle:
    """The section by its name alone: those over it may have changed since."""
    then = revision.article
    authors = tuple(replace(author, id=0) for author in then.authors)
    section: tuple[str, ...] = (then.section.name,) if then.section else ()
    if now.section and section == now.section[-1:]:
        section = now.section
    return Bundle(replace(then, id=0, section=None, authors=authors), section)


def _pack_media(
    store: Store, packed: zipfile.ZipFile, bundle: Bundle, past: tuple[Revision, ...]
) -> Iterator[tuple[str, str]]:
    """Each file with its place. One that the store has lost is named in the text and not there."""
    shown = [item.sha for item in bundle.media]
    for revision in past:
        shown += [*media_of(revision.article.body), revision.article.lead_picture]
    for sha in dict.fromkeys(filter(None, shown)):
        try:
            file = store.media.path(sha)
        except NotThere:
            continue
        if file.is_file():
            place = f"{MEDIA}/{sha}{file.suffix}"
            packed.write(file, place, zipfile.ZIP_STORED)
            yield sha, place


# --- reading -----------------------------------------------------------------------------------------------------


def read(path: Path, folder: Path) -> Handover:
    """What the file holds; its pictures are unpacked into `folder`. Raises HandoverRefused."""
    if not path.exists():
        raise HandoverRefused(_("{name} is not there.").format(name=path.name), _("Look where it lies now."))
    try:
        with safe_zip.opened(path) as packed:
            refused = safe_zip.unpack(packed, folder)
    except safe_zip.ZipRefused as error:
        raise HandoverRefused(_("{name} is no hand-over file. {why}").format(name=path.name, why=error.what)) from error
    if refused:
        raise HandoverRefused(
            _("{name} holds a file whose path leads out of it: {path}.").format(name=path.name, path=refused[0][:200]),
            _("A hand-over file never does. Do not trust it."),
        )
    manifest = _manifest(path, folder)
    story = _story(folder, STORY)
    if not story.ours:
        raise HandoverRefused(_("The story in {name} cannot be read.").format(name=path.name))
    past = tuple(_past(folder, manifest))
    by, at = manifest.get("by"), _moment(manifest.get("at"))
    return Handover(
        story,
        past,
        by if isinstance(by, str) else "",
        at or clock.now(),
        (*story.remarks, *_altered_media(folder)),
    )


def _manifest(path: Path, folder: Path) -> Mapping[str, Any]:
    file = folder / MANIFEST
    try:
        if file.stat().st_size > _LONGEST_MANIFEST:
            raise ValueError  # noqa: TRY301
        manifest: Any = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise HandoverRefused(_("{name} is no hand-over file.").format(name=path.name)) from error
    found: dict[str, Any] = manifest if isinstance(manifest, dict) else {}
    form = found.get("newsdesk")
    if not isinstance(form, int) or found.get("kind") != "story":
        raise HandoverRefused(_("{name} is no hand-over file.").format(name=path.name))
    if form > FORM:
        raise HandoverRefused(
            _("A newer newsdesk wrote {name} (form {found}; this one knows {known}).").format(
                name=path.name, found=form, known=FORM
            ),
            _("Update newsdesk, and open it again."),
        )
    return found


def _past(folder: Path, manifest: Mapping[str, Any]) -> Iterator[PastFile]:
    """The revisions that can be read; one that cannot takes nothing from the story."""
    told = manifest.get("revisions")
    for about in (told if isinstance(told, list) else [])[:_MOST_REVISIONS]:
        if not isinstance(about, dict):
            continue
        created, reason = _moment(about.get("created")), about.get("reason")
        name = about.get("file")
        if created is None or not isinstance(name, str) or not re.fullmatch(rf"{REVISIONS}/\d{{1,6}}\.md", name):
            continue
        try:
            story = _story(folder, name)
        except NewsdeskError:
            continue
        words = {key: value if isinstance(value := about.get(key), str) else "" for key in ("by", "about", "name")}
        known = RevisionReason(reason) if reason in _REASONS else RevisionReason.WORKED
        yield PastFile(story, known, created, **words)


def _story(folder: Path, name: str) -> StoryFile:
    try:
        data = (folder / name).read_bytes()
    except OSError as error:
        raise HandoverRefused(_("A part of the file is missing: {name}.").format(name=name)) from error
    try:
        return front_matter.read(decode(data, longest=_LONGEST_STORY)[0])
    except NewsdeskError as error:
        raise HandoverRefused(
            _("A part of the file cannot be read: {name}.").format(name=name), error.advice
        ) from error


def _altered_media(folder: Path) -> Iterator[str]:
    """Files that are not what their names say are taken out, so that no other picture takes a picture's place."""
    for file in sorted((folder / MEDIA).glob("*")):
        match = _MEDIA_NAME.fullmatch(file.name)
        with file.open("rb") as opened:
            sha = hashlib.file_digest(opened, "sha256").hexdigest()
        if match is None or match[1] != sha:
            file.unlink()
            yield _("{name} is not the file that was handed over; it was left out.").format(name=file.name[:80])


def _moment(text: object) -> datetime | None:
    try:
        found = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return found.astimezone(UTC) if found is not None and found.tzinfo is not None else None
