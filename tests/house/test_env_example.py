"""`.env.example` and the settings say the same."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings, load_settings

EXAMPLE = Path(__file__).parents[2] / ".env.example"
ASSIGNMENT = re.compile(r"# ([A-Z_]+)=(.+)")


def assignments() -> dict[str, str]:
    found = [ASSIGNMENT.fullmatch(line) for line in EXAMPLE.read_text("utf-8").splitlines()]
    return {match[1]: match[2] for match in found if match}


def test_names_every_setting_in_the_order_of_the_class() -> None:
    assert list(assignments()) == [name.upper() for name in Settings.model_fields]


def test_every_setting_has_one_comment_above_it() -> None:
    blocks = EXAMPLE.read_text("utf-8").strip().split("\n\n")[1:]
    for block in blocks:
        comment, assignment = block.splitlines()
        assert re.match(r"# \S", comment)
        assert not ASSIGNMENT.fullmatch(comment)
        assert ASSIGNMENT.fullmatch(assignment)


def test_every_example_can_be_used_as_it_stands(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("\n".join(f"{name}={value}" for name, value in assignments().items()))
    given = load_settings(file).model_fields_set
    assert given == set(Settings.model_fields)


def test_a_setting_with_a_plain_default_shows_it(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("\n".join(f"{name}={value}" for name, value in assignments().items()))
    shown, plain = load_settings(file), Settings(_env_file=None)
    examples = {name for name, field in Settings.model_fields.items() if not field.default}
    for name in set(Settings.model_fields) - examples:
        assert getattr(shown, name) == getattr(plain, name), name
