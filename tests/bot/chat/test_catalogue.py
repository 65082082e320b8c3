"""The catalogue and the code that asks it for words, held against each other."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

import bot
from bot.chat.menu import COMMANDS
from bot.chat.messages import LOCALES, Messages
from bot.delivery.incoming import KINDS
from model.vocabulary import Goal, Level, Workout

SPEAKERS = {"text", "plain", "say", "answer"}
CODE = sorted(Path(bot.__file__).parent.rglob("*.py"))


def asked_for(path: Path) -> Iterator[tuple[int, str]]:
    """Every key that the file names in so many words, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr not in SPEAKERS or not node.args:
            continue
        choices = [node.args[0]]
        while choices:
            match choices.pop():
                case ast.Constant(value=str(key)):
                    yield node.lineno, key
                case ast.IfExp(body=body, orelse=orelse):
                    choices += [body, orelse]


def test_every_key_that_the_code_names_has_its_words() -> None:
    asked = [
        (f"{path.name}:{line}", key)
        for path in CODE
        if "chat" in path.parts or "commands" in path.parts
        for line, key in asked_for(path)
    ]
    assert len(asked) > 100, "the search finds what it is meant to find"
    missing = [(where, key) for where, key in asked if not Messages().has(key)]
    assert missing == []


@pytest.mark.parametrize("path", sorted(LOCALES.glob("*.ftl")), ids=lambda path: path.name)
def test_the_catalogue_has_no_broken_entries(path: Path) -> None:
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    broken = [each.content for each in resource.body if isinstance(each, fluent.Junk)]
    assert broken == []


def test_everything_with_a_name_has_words() -> None:
    messages = Messages()
    workouts = {messages.plain("workout", workout=each.key) for each in Workout}
    assert len(workouts) == len(Workout)
    assert len({messages.plain("level", level=each.key) for each in Level}) == len(Level)
    assert len({messages.plain("goal", goal=each.key) for each in Goal}) == len(Goal)
    assert all(messages.has(f"command-{name}") for name in COMMANDS)
    assert all(messages.has(f"other-{kind.replace('_', '-')}") for kind in (*KINDS, "unknown"))
