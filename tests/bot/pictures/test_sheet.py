"""A picture has its size whatever is in it, and differs with what it shows."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.pictures import DayCell, MixPart, Sheet, WeekBar, draw
from bot.pictures.theme import DARK, LIGHT, Theme, contrast, on
from model.vocabulary import Workout

MONDAY = date(2026, 11, 2)


def sheet(weeks: int = 4, *, workouts: tuple[Workout, ...] = (Workout.CARDIO,)) -> Sheet:
    days = [MONDAY + timedelta(days=offset) for offset in range(7 * weeks)]
    return Sheet(
        title="Ваши последние недели",
        subtitle="2 Nov to 29 Nov",
        days=tuple(DayCell(day, workouts if day.day % 2 else ()) for day in days),
        weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        months=tuple((day, f"{day:%b}") for day in days if day.day == 1),
        weeks=tuple(WeekBar(f"week {at}", 40 * at, at % 4) for at in range(weeks)),
        weeks_title="Minutes",
        weeks_note="150 to 300",
        strength_title="Strength",
        range_minutes=(150, 300),
        strength_target=2,
        mix=tuple(MixPart(each, each.key, 3) for each in workouts),
        mix_title="Mix",
    )


def size_of(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("weeks", [1, 4, 13, 53])
def test_a_sheet_has_the_size_of_a_phone(weeks: int) -> None:
    assert size_of(draw(sheet(weeks))) == (1080, 1350)


def test_dark_and_light_differ_and_so_do_workouts() -> None:
    first = draw(sheet())
    assert first == draw(sheet()), "the same sheet is the same picture"
    assert first != draw(sheet(), dark=True)
    assert first != draw(sheet(workouts=(Workout.YOGA,)))
    assert first != draw(sheet(workouts=(Workout.CARDIO, Workout.YOGA)))


def test_nothing_recorded_and_no_guideline_can_be_drawn() -> None:
    bare = replace(sheet(workouts=()), range_minutes=None, strength_target=None)
    assert size_of(draw(bare)) == (1080, 1350)


def test_a_sheet_holds_whole_weeks() -> None:
    with pytest.raises(ValueError, match="whole weeks"):
        replace(sheet(), days=(DayCell(MONDAY + timedelta(days=1), ()),))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_dates_are_read_on_every_colour_and_words_on_every_ground(theme: Theme) -> None:
    for colour in (*theme.workouts.values(), theme.empty):
        assert contrast(on(colour), colour) >= 4.5
    assert contrast(theme.ink, theme.panel) >= 7
    assert contrast(theme.soft, theme.paper) >= 4.5
