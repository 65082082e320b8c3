"""The only reader of the environment.

Every setting comes from the environment or from `.env` in the working directory, the environment
first; an empty value counts as not set. All mistakes are reported at once, each by its name, with
what is allowed and an example. Secrets are never repeated in a message.
"""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot import setting_values as values
from bot.errors import SettingsError

TELEGRAM = "https://api.telegram.org"


class Settings(BaseSettings):
    """What can be set, and what holds where nothing is.

    `load_settings` reads and checks them; the constructor alone raises pydantic's own errors.
    """

    model_config = SettingsConfigDict(
        env_file=".env",
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        validate_default=True,
    )

    telegram_bot_token: Annotated[SecretStr | None, BeforeValidator(values.token)] = None
    telegram_api_url: Annotated[str, BeforeValidator(values.web_address)] = TELEGRAM
    database_url: Annotated[str, BeforeValidator(values.database)] = Field(default="", repr=False)
    data_dir: Annotated[Path, BeforeValidator(values.folder)] = Path("data")
    webhook_url: Annotated[str | None, BeforeValidator(values.web_address)] = None
    webhook_secret: Annotated[SecretStr | None, BeforeValidator(values.webhook_secret)] = None
    webhook_listen: Annotated[values.Address, NoDecode, BeforeValidator(values.address)] = (
        values.Address("127.0.0.1", 8443)
    )
    health_listen: Annotated[values.Address | None, NoDecode, BeforeValidator(values.address)] = (
        None
    )
    admin_ids: Annotated[frozenset[int], NoDecode, BeforeValidator(values.user_ids)] = frozenset()
    push_rate: Annotated[float, BeforeValidator(values.rate)] = 25.0
    push_concurrency: Annotated[int, BeforeValidator(values.concurrency)] = 4
    default_timezone: Annotated[str, BeforeValidator(values.timezone)] = "UTC"
    default_push_time: Annotated[time, BeforeValidator(values.time_of_day)] = time(20, 0)
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"],
        BeforeValidator(values.log_level),
    ] = "INFO"
    log_format: Annotated[Literal["text", "json"], BeforeValidator(values.log_format)] = "text"

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_has_its_secret(
        cls, secret: SecretStr | None, info: ValidationInfo
    ) -> SecretStr | None:
        # Without it anybody who learns the address could speak for Telegram.
        if secret is None and info.data.get("webhook_url") is not None:
            raise ValueError(
                "is needed with WEBHOOK_URL: 1 to 256 letters, digits, - and _,"
                " for example what 'openssl rand -hex 32' prints"
            )
        return secret

    @property
    def database(self) -> str:
        """The SQLAlchemy URL: DATABASE_URL, or the SQLite file in DATA_DIR."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'dayseven.db'}"

    @property
    def token(self) -> str | None:
        """The token in plain, for the one call that sends it."""
        return (
            None
            if self.telegram_bot_token is None
            else (self.telegram_bot_token.get_secret_value())
        )


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """The settings of this process.

    Raises:
        SettingsError: naming every setting that is wrong, in one line.
    """
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError("; ".join(_mistakes(error))) from None
    except UnicodeDecodeError:
        raise SettingsError(f"{env_file} is not UTF-8 text; save it as UTF-8") from None
    except OSError as error:
        raise SettingsError(f"{env_file} cannot be read: {error.strerror or error}") from None


def _mistakes(error: ValidationError) -> list[str]:
    lines = []
    for mistake in error.errors(include_url=False, include_input=False, include_context=False):
        name = str(mistake["loc"][0]).upper() if mistake["loc"] else ""
        words = mistake["msg"].removeprefix("Value error, ")
        lines.append(f"{name} {words}".strip())
    return lines
