"""bot/settings.py: every mistake by name, at once, and no secret repeated."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.errors import SettingsError
from bot.setting_values import Address
from bot.settings import Settings, load_settings

NAMES = [name.upper() for name in Settings.model_fields]
TOKEN = "123456:AAAA-bbbb_cccc"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def mistakes(monkeypatch: pytest.MonkeyPatch, **settings: str) -> str:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        load_settings()
    return str(caught.value)


def test_every_setting_has_a_default_that_holds() -> None:
    settings = load_settings()
    assert settings.token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database == "sqlite+aiosqlite:///data/dayseven.db"
    assert settings.webhook_listen == Address("127.0.0.1", 8443)
    assert settings.health_listen is None
    assert (settings.push_rate, settings.push_concurrency) == (25, 4)
    assert (settings.default_timezone, settings.default_push_time) == ("UTC", time(20))
    assert (settings.log_level, settings.log_format) == ("INFO", "text")


def test_the_environment_goes_before_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("PUSH_RATE=7\nPUSH_CONCURRENCY=2\nSOMETHING_ELSE=1\n")
    monkeypatch.setenv("PUSH_RATE", "9")
    settings = load_settings()
    assert (settings.push_rate, settings.push_concurrency) == (9, 2)


def test_an_empty_value_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in NAMES:
        monkeypatch.setenv(name, "")
    assert load_settings() == Settings(_env_file=None)


def test_reads_each_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    given = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
        "DATABASE_URL": "postgresql://a:b@host/name",
        "DATA_DIR": "elsewhere",
        "WEBHOOK_URL": "https://example.org/hook",
        "WEBHOOK_SECRET": "a_b-c",
        "WEBHOOK_LISTEN": "[::1]:9000",
        "HEALTH_LISTEN": "localhost:0",
        "ADMIN_IDS": "1, 22,333",
        "PUSH_RATE": "0.5",
        "PUSH_CONCURRENCY": "1",
        "DEFAULT_TIMEZONE": "Asia/Kathmandu",
        "DEFAULT_PUSH_TIME": "7:05",
        "LOG_LEVEL": "debug",
        "LOG_FORMAT": "JSON",
    }
    assert sorted(given) == sorted(NAMES), "a setting has no example here"
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    settings = load_settings()
    assert settings.token == TOKEN
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert settings.database == "postgresql+asyncpg://a:b@host/name"
    assert settings.data_dir == Path("elsewhere")
    assert settings.webhook_url == "https://example.org/hook"
    assert settings.webhook_secret is not None
    assert settings.webhook_secret.get_secret_value() == "a_b-c"
    assert settings.webhook_listen == Address("::1", 9000)
    assert str(settings.webhook_listen) == "[::1]:9000"
    assert settings.health_listen == Address("localhost", 0)
    assert settings.admin_ids == {1, 22, 333}
    assert (settings.push_rate, settings.push_concurrency) == (0.5, 1)
    assert settings.default_timezone == "Asia/Kathmandu"
    assert settings.default_push_time == time(7, 5)
    assert (settings.log_level, settings.log_format) == ("DEBUG", "json")


WRONG = {
    "TELEGRAM_BOT_TOKEN": ["hunter2", "123456", "12:a b", ":abc"],
    "TELEGRAM_API_URL": [
        "api.telegram.org",
        "ftp://x",
        "https://",
        "http://h:99999",
        "https://h?q",
    ],
    "DATABASE_URL": [
        "dayseven.db",
        "mysql://host/x",
        "postgresql+psycopg2://h/x",
        "://",
        "postgresql://h:x/n",
    ],
    "WEBHOOK_URL": ["bot.example.org", "https:// example.org"],
    "WEBHOOK_SECRET": ["what a secret", "ü", "x" * 257],
    "WEBHOOK_LISTEN": ["8443", "localhost", "host:70000", ":80", "::1:80"],
    "HEALTH_LISTEN": ["on", "host:-1"],
    "ADMIN_IDS": ["me", "1,two", "-5", "0", "1.5"],
    "PUSH_RATE": ["fast", "0", "-1", "nan", "inf", "2000"],
    "PUSH_CONCURRENCY": ["many", "0", "2.5", "101"],
    "DEFAULT_TIMEZONE": ["Spain", "UTC+2", "../etc/passwd", "/etc/localtime"],
    "DEFAULT_PUSH_TIME": ["24:00", "8pm", "20", "20:60"],
    "LOG_LEVEL": ["loud", "10"],
    "LOG_FORMAT": ["xml"],
}


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, values in WRONG.items() for value in values]
)
def test_a_wrong_value_is_named_in_one_line_with_an_example(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    line = mistakes(monkeypatch, **{name: value})
    assert line.startswith(f"{name} ")
    assert "\n" not in line
    assert "example" in line or "copy" in line


def test_data_dir_must_not_be_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("taken").write_text("")
    assert mistakes(monkeypatch, DATA_DIR="taken").startswith("DATA_DIR is a file")


def test_all_mistakes_are_reported_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    line = mistakes(monkeypatch, **{name: values[0] for name, values in WRONG.items()})
    assert [name for name in WRONG if f"{name} " not in line] == []
    assert "\n" not in line


def test_a_webhook_without_its_secret_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    line = mistakes(monkeypatch, WEBHOOK_URL="https://example.org", LOG_LEVEL="loud")
    assert "WEBHOOK_SECRET is needed with WEBHOOK_URL" in line
    assert "LOG_LEVEL is 'loud'" in line


def test_no_secret_is_repeated(monkeypatch: pytest.MonkeyPatch) -> None:
    line = mistakes(
        monkeypatch,
        TELEGRAM_BOT_TOKEN="sesame one",
        WEBHOOK_SECRET="sesame two",
        DATABASE_URL="mysql://me:sesame@host/x",
    )
    assert "sesame" not in line
    for name in ("TELEGRAM_BOT_TOKEN", "WEBHOOK_SECRET", "DATABASE_URL"):
        monkeypatch.delenv(name)
    settings = Settings(
        _env_file=None,
        telegram_bot_token=SecretStr(TOKEN),
        database_url="postgresql://me:sesame@host/x",
    )
    assert TOKEN.split(":")[1] not in repr(settings)
    assert "sesame" not in repr(settings)


def test_a_folder_called_env_is_no_settings_file() -> None:
    Path(".env").mkdir()
    assert load_settings() == Settings(_env_file=None)


def test_a_file_that_is_no_text_is_named() -> None:
    Path(".env").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match=r"\.env is not UTF-8"):
        load_settings()
