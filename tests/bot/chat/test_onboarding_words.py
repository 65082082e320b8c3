"""Ages, times of day and the words on buttons, as people type them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.chat.messages import Messages
from bot.chat.onboarding_words import ages, button_named, is_age_alone, times_of_day
from bot.delivery.outgoing import Button


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21:30", ["21:30"]),
        ("at 21.30", ["21:30"]),
        ("21h30", ["21:30"]),
        ("2130", ["21:30"]),
        ("9 pm", ["21:00"]),
        ("9:15PM", ["21:15"]),
        ("9 p.m.", ["21:00"]),
        ("12 pm", ["12:00"]),
        ("12am", ["00:00"]),
        ("20", ["20:00"]),
        ("07:30", ["07:30"]),
        ("8", ["20:00", "08:00"]),
        ("7:45", ["19:45", "07:45"]),
        ("12", ["12:00", "00:00"]),
        ("24:00", ["00:00"]),
        ("25:00", []),
        ("13 pm", []),
        ("20:75", []),
        ("20 or 21", []),
        ("evening", []),
        ("٢١:٣٠", ["21:30"]),
        ("9 o'clock", ["21:00", "09:00"]),
        ("20 hrs 30", ["20:30"]),
        ("8 in the evening", ["20:00"]),
        ("7:15 in the morning", ["07:15"]),
        ("half past 8", ["20:30", "08:30"]),
    ],
)
def test_times_of_day_as_people_write_them(typed: str, meant: list[str]) -> None:
    assert [f"{each:%H:%M}" for each in times_of_day(typed)] == meant


@pytest.mark.parametrize(
    ("language", "typed", "meant"),
    [
        ("de", "20 Uhr", ["20:00"]),
        ("de", "20 Uhr 30", ["20:30"]),
        ("de", "20:30 Uhr", ["20:30"]),
        ("de", "halb 9", ["20:30", "08:30"]),
        ("de", "halb 9 abends", ["20:30"]),
        ("de", "8 Uhr abends", ["20:00"]),
        ("de", "9 am Abend", ["21:00"]),
        ("de", "7 Uhr morgens", ["07:00"]),
        ("fr", "20h30", ["20:30"]),
        ("fr", "20 h 30", ["20:30"]),
        ("fr", "vers 21\u00a0h", ["21:00"]),
        ("fr", "21 heures", ["21:00"]),
        ("fr", "8 heures du soir", ["20:00"]),
        ("fr", "8 heures et demie", ["20:30", "08:30"]),
        ("fr", "7h du matin", ["07:00"]),
        ("es", "a las 20h", ["20:00"]),
        ("es", "21 horas", ["21:00"]),
        ("es", "8 y media", ["20:30", "08:30"]),
        ("es", "9 y media de la noche", ["21:30"]),
        ("es", "7 de la mañana", ["07:00"]),
        ("pt", "20h", ["20:00"]),
        ("pt", "20h30", ["20:30"]),
        ("pt", "às 21 horas", ["21:00"]),
        ("pt", "8 e meia da noite", ["20:30"]),
        ("pt", "7 da manhã", ["07:00"]),
    ],
)
def test_times_of_day_in_the_words_of_a_language(
    language: str, typed: str, meant: list[str]
) -> None:
    assert [f"{each:%H:%M}" for each in times_of_day(typed, Messages(language))] == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("34", (34,)),
        ("I'm 34 years old", (34,)),
        ("３４", (34,)),
        ("1990", (35, 36)),
        ("3000", ()),
        ("12 34", ()),
        ("", ()),
    ],
)
def test_ages_as_people_write_them(typed: str, meant: tuple[int, ...]) -> None:
    assert ages(typed, date(2026, 11, 24)) == meant


def test_words_name_a_button_only_when_no_other_fits() -> None:
    keyboard = ((Button("Yes, I agree", "yes"), Button("No, thanks", "no")),)
    assert button_named("yes", keyboard) == "yes"
    assert button_named("I AGREE!", keyboard) == "yes"
    assert button_named("NO", keyboard) == "no"
    for words in ("", "y", "maybe", "a", "yes and no"):
        assert button_named(words, keyboard) is None
    twins = ((Button("Portland, Oregon", "o"), Button("Portland, Maine", "m")),)
    assert button_named("portland", twins) is None
    assert button_named("portland maine", twins) == "m"


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("de", "34 Jahre"),
        ("de", "Ich bin 34 Jahre alt."),
        ("de", "bin 34"),
        ("fr", "34 ans"),
        ("fr", "J’ai 34 ans"),
        ("es", "Tengo 34 años."),
        ("es", "34 añitos"),
        ("pt", "Tenho 34 anos"),
        ("pt", "minha idade é 34"),
    ],
)
def test_an_age_alone_in_the_words_of_a_language(language: str, typed: str) -> None:
    assert is_age_alone(typed, Messages(language))
    assert not is_age_alone(typed)


def test_an_age_alone_leaves_no_doubt() -> None:
    for words in ("34", " 34. ", "I'm 34", "I am 34 years old", "34 y.o.", "aged 34"):
        assert is_age_alone(words), words
    for words in ("34 km", "ran 34", "34 Jahre alt", "5k", "a 34", ""):
        assert not is_age_alone(words), words
