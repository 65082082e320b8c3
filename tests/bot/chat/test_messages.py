from datetime import date, time

import pytest

from bot.chat.messages import LOCALES, Messages, MissingWords, choose_language, languages


def test_a_name_cannot_carry_markup() -> None:
    said = Messages().text("advice-planned-instead", workout="<b>Yoga & co</b>")
    assert "&lt;b&gt;Yoga &amp; co&lt;/b&gt;" in said


def test_a_button_shows_characters_as_they_are() -> None:
    said = Messages().plain("advice-planned-instead", workout="A & B")
    assert "A & B" in said


def test_days_are_written_as_the_language_writes_them() -> None:
    assert Messages().plain("day", day=date(2026, 11, 25)) == "Wed 25 Nov"


def test_times_have_24_hours() -> None:
    assert "21:05" in Messages().text("resumed", time=time(21, 5))


@pytest.mark.parametrize(
    ("unknown", "words"),
    [(0, "%)."), (1, "one of the last six days"), (3, "3 of the last six days")],
)
def test_numbers_have_their_plural(unknown: int, words: str) -> None:
    said = Messages().text("advice-sure", band="low", percent=40, unknown=unknown)
    assert words in said


def test_an_abbreviation_ends_a_sentence_with_one_stop() -> None:
    said = Messages().text("plan-removed", workout="Yoga", day="Wed 25 Nov.")
    assert said.endswith("Wed 25 Nov.")
    assert Messages().text("start-wrong-place", typed="hm...").count("...") == 1


@pytest.mark.parametrize("typed", ["Yes", "yes please!", "OK", "yep."])
def test_what_is_typed_is_one_of_the_words_listed(typed: str) -> None:
    assert Messages().lists("answer-yes-words", typed)
    assert not Messages().lists("answer-yes-words", f"{typed}, maybe")


def test_a_missing_entry_is_an_error() -> None:
    with pytest.raises(MissingWords, match="no-such-words"):
        Messages().text("no-such-words")


def test_a_missing_variable_is_an_error() -> None:
    with pytest.raises(MissingWords, match="advice-why"):
        Messages().text("advice-why")


def test_a_language_without_a_catalogue_is_answered_in_english() -> None:
    assert choose_language("tlh") == "en"
    assert choose_language(None) == "en"
    assert choose_language("en-GB") == "en"


def test_lists_read_as_a_sentence() -> None:
    assert Messages().join(["Cardio", "Yoga"], "or") == "Cardio or Yoga"


@pytest.mark.parametrize("language", languages())
def test_no_entry_stands_twice(language: str) -> None:
    lines = (LOCALES / f"{language}.ftl").read_text(encoding="utf-8").splitlines()
    keys = [line.partition(" =")[0] for line in lines if " =" in line and line[0].isalpha()]
    assert len(keys) > 100
    assert sorted(keys) == sorted(set(keys))


def test_weekdays_begin_with_monday_in_the_words_of_the_language() -> None:
    assert [Messages("en").weekday(day) for day in (0, 6)] == ["Monday", "Sunday"]
