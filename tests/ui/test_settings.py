"""What is remembered between starts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from copydesk.ui import settings as settings_module
from copydesk.ui.settings import (
    ANNOTATOR,
    GEOMETRY,
    LAST_PROJECT,
    RECENT_PROJECTS,
    SETTINGS,
    ZOOM,
    Setting,
    Settings,
    login_name,
)


def _settings(path: Path) -> Settings:
    return Settings(QSettings(str(path), QSettings.Format.IniFormat))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "copydesk.ini"


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_has_a_default_of_its_type_and_a_title(setting: Setting, file: Path):
    assert _settings(file).get(setting) == setting.default
    assert setting.title


def test_what_is_set_is_there_at_the_next_start(file: Path):
    before = _settings(file)
    before.set(ZOOM, 130)
    before.set(RECENT_PROJECTS, ["/a b/ü.copydesk"])
    before.set(GEOMETRY, QByteArray(b"\x00\x01"))
    before.save()
    after = _settings(file)
    assert (after.get(ZOOM), after.get(RECENT_PROJECTS), after.get(GEOMETRY)) == (
        130,
        ["/a b/ü.copydesk"],
        QByteArray(b"\x00\x01"),
    )


def test_a_value_of_the_wrong_type_counts_as_not_set(file: Path):
    file.write_text("[General]\nzoom=large\nannotator=a, b\n", encoding="utf-8")
    settings = _settings(file)
    assert settings.get(ZOOM) == 100
    assert settings.get(ANNOTATOR) == ""


def test_an_empty_list_is_still_empty_after_a_restart(file: Path):
    before = _settings(file)
    before.set(RECENT_PROJECTS, [])
    before.save()
    assert _settings(file).get(RECENT_PROJECTS) == []


def test_the_login_name_is_proposed_until_a_name_is_set(file: Path):
    settings = _settings(file)
    assert settings.annotator() == login_name() != ""
    settings.set(ANNOTATOR, "Ada Novak")
    assert settings.annotator() == "Ada Novak"


def test_a_system_without_accounts_has_an_editor_all_the_same(monkeypatch: pytest.MonkeyPatch):
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(settings_module.getpass, "getuser", nobody)
    assert login_name() == "editor"


def test_the_project_opened_last_comes_first_and_only_once(file: Path, tmp_path: Path):
    first, second = tmp_path / "first.copydesk", tmp_path / "second.copydesk"
    first.touch()
    second.touch()
    settings = _settings(file)
    for path in (first, second, first):
        settings.project_opened(path)
    assert settings.recent_projects() == [first, second]
    assert settings.get(LAST_PROJECT) == str(first)


def test_a_project_that_was_deleted_stays_listed_until_it_is_to_be_forgotten(file: Path, tmp_path: Path):
    (tmp_path / "here.copydesk").touch()
    settings = _settings(file)
    settings.project_opened(tmp_path / "gone.copydesk")
    settings.project_opened(tmp_path / "here.copydesk")
    assert settings.recent_projects() == [tmp_path / "here.copydesk", tmp_path / "gone.copydesk"]
    settings.forget_missing_projects()
    assert settings.recent_projects() == [tmp_path / "here.copydesk"]


def test_the_settings_of_a_test_are_not_the_users(monkeypatch: pytest.MonkeyPatch):
    assert "copydesk-tests-" in str(Settings.of_user().path)
