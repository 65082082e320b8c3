"""Health messages: every class in every language, and the ordinary talk that must stay quiet."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.reading import Intent, Safety, read
from bot.reading.lexicon import library

TODAY = date(2026, 3, 12)
MESSAGES = Path(__file__).with_name("corpus") / "safety.txt"


def phrasings() -> Iterator[tuple[str, str, str]]:
    """Every (language, class, message) of the file."""
    language = kind = ""
    for line in MESSAGES.read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            language, kind = line.strip("[]").split()
        elif line and not line.startswith("#"):
            yield language, kind, line


ALL = list(phrasings())


@pytest.mark.parametrize(("language", "kind", "text"), ALL)
def test_judges_the_health_class_of_a_message(language: str, kind: str, text: str) -> None:
    found = read(text, TODAY).safety
    assert found == (None if kind == "none" else Safety(kind)), language


def test_every_language_has_five_phrasings_of_every_class_and_english_twenty() -> None:
    counts: dict[tuple[str, str], int] = {}
    for language, kind, _ in ALL:
        counts[language, kind] = counts.get((language, kind), 0) + 1
    languages = {language for language, _ in counts}
    assert languages == {lexicon.code for lexicon in library().languages.values()}
    for language in languages:
        for kind in (*Safety, "none"):
            least = 20 if language == "en" else 5
            assert counts.get((language, kind), 0) >= least, (language, kind)


def test_judges_health_beside_the_intent() -> None:
    reading = read("couldn't run today, knee hurts", TODAY)
    assert reading.intent is Intent.LOG
    assert reading.safety is Safety.ACHE


def test_the_gravest_class_wins() -> None:
    assert read("my knee hurts and I have chest pain", TODAY).safety is Safety.EMERGENCY


@pytest.mark.parametrize("text", ["no chest pain today", "ran 5k, without chest pain"])
def test_a_plain_denial_takes_a_class_back(text: str) -> None:
    assert read(text, TODAY).safety is None
