"""Sections, authors, sites and settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from newsdesk.store.database import Store
from newsdesk.store.errors import NotThere
from newsdesk.store.records import DeskSettings, SiteKind


def test_a_section_is_added_at_the_end_once(store: Store) -> None:
    culture = store.sections.add(" Culture ")
    assert (culture.name, culture.slug) == ("Culture", "culture")
    assert store.sections.add("CULTURE") == culture
    assert store.sections.list()[-1] == store.sections.get(culture.id) == culture


def test_sections_of_one_name_under_two_parents_have_addresses_of_their_own(store: Store) -> None:
    here, there = store.sections.add("Cricket", parent=2), store.sections.add("Cricket", parent=4)
    assert (here.slug, there.slug) == ("cricket", "cricket-2")
    assert (here.parent, there.parent) == (2, 4)


def test_a_section_in_a_script_without_letters_of_ours_has_an_address(store: Store) -> None:
    assert store.sections.add("中国").slug
    assert store.sections.add("☂").slug == "section"


def test_an_author_is_added_once_and_can_be_written_anew(store: Store) -> None:
    ann = store.authors.add(" Ann Lee ", "Covers the harbour.")
    assert store.authors.add("ann lee") == ann
    changed = store.authors.save(replace(ann, biography="Covers the sea.", picture="a" * 64))
    assert store.authors.list() == (changed,)
    assert store.authors.get(ann.id) == changed
    with pytest.raises(NotThere):
        store.authors.save(replace(ann, id=99))


def test_a_site_is_kept_without_any_secret(store: Store) -> None:
    site = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/", "https://blog.test/", "ann")
    assert store.sites.get(site.id) == site
    assert store.sites.facts(site.id) == {}
    store.sites.save_facts(site.id, {"categories": {"China": 3}, "offset": 5.5})
    assert store.sites.facts(site.id) == {"categories": {"China": 3}, "offset": 5.5}


def test_the_number_of_a_removed_site_is_never_given_again(store: Store) -> None:
    first = store.sites.add(SiteKind.WORDPRESS, "Blog", "https://blog.test/wp-json/")
    store.sites.remove(first.id)
    assert store.sites.add(SiteKind.WORDPRESS, "Other", "https://other.test/wp-json/").id != first.id
    with pytest.raises(NotThere):
        store.sites.get(first.id)


def test_a_folder_elsewhere_stays_where_it_is(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "web space"
    site = store.sites.add(SiteKind.FOLDER, "Web space", str(folder))
    assert site.address == str(folder)
    renamed = store.sites.save(replace(site, name="Web"))
    assert (renamed.name, renamed.address) == ("Web", str(folder))


def test_settings_are_kept_fact_by_fact(store_path: Path) -> None:
    store = Store.open(store_path)
    assert store.settings.get() == DeskSettings()
    settings = DeskSettings(name="Ann Lee", agency="ABC", language="ur", words_per_minute=200, default_site=1)
    store.settings.save(settings)
    store.close()

    store = Store.open(store_path)
    assert store.settings.get() == settings
    store.close()


def test_a_setting_of_another_version_of_the_program_is_left_alone(store: Store) -> None:
    with store._database.write() as session:
        session.connection().exec_driver_sql("INSERT INTO setting VALUES ('from_the_future', '[1]')")
    store.settings.save(replace(store.settings.get(), name="Ann"))
    assert store.settings.get().name == "Ann"
    with store._database.read() as session:
        kept = session.connection().exec_driver_sql("SELECT value FROM setting WHERE name = 'from_the_future'").scalar()
    assert kept == "[1]"
