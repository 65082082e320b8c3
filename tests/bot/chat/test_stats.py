"""/stats shows what it is asked for, takes words as people write them, and says it in words too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.messages import Messages
from bot.chat.stats import MONTH, QUARTER, YEAR, Wish, read_data
from bot.clock import ManualClock
from model.vocabulary import Workout
from tests.bot.chat.regular import Regular

ALL = frozenset[Workout]()
SWIM = frozenset({Workout.SWIMMING})


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("", Wish()),
        ("month", Wish(MONTH)),
        ("3 months", Wish(QUARTER)),
        ("3m", Wish(QUARTER)),
        ("last 3 months", Wish(QUARTER)),
        ("half a year", Wish(26)),
        ("6 weeks", Wish(6)),
        ("10 days", Wish(2)),
        ("this year", Wish(YEAR)),
        ("7 years", Wish(YEAR)),
        ("swimming", Wish(MONTH, SWIM)),
        ("Swim 3 Months DARK", Wish(QUARTER, SWIM, dark=True)),
        ("yoga and cycling", Wish(MONTH, frozenset({Workout.YOGA, Workout.CYCLING}))),
        ("dark", Wish(MONTH, ALL, dark=True)),
    ],
)
async def test_spans_types_and_light_are_read_leniently(
    regular: Regular, words: str, wish: Wish
) -> None:
    shown = await regular.say(f"/stats {words}".strip())
    light = "Light" if wish.dark else "Dark"
    back = read_data(shown.button(light).data)
    assert back == Wish(wish.weeks, wish.only, not wish.dark)


@pytest.mark.parametrize(
    ("language", "words", "wish"),
    [
        ("de", "die letzten 3 Monate", Wish(QUARTER)),
        ("de", "halbes Jahr", Wish(26)),
        ("de", "Schwimmen Jahr dunkel", Wish(YEAR, SWIM, dark=True)),
        ("fr", "les 3 derniers mois", Wish(QUARTER)),
        ("fr", "natation d’un an", Wish(YEAR, SWIM)),
        ("fr", "natation 3 mois sombre", Wish(QUARTER, SWIM, dark=True)),
        ("fr", "last 6 weeks", Wish(6)),
    ],
)
async def test_spans_and_light_are_read_in_the_words_of_the_language(
    regular: Regular, language: str, words: str, wish: Wish
) -> None:
    await regular.change(language=language)
    shown = await regular.say(f"/stats {words}")
    light = Messages(language).plain(f"stats-button-{'light' if wish.dark else 'dark'}")
    assert read_data(shown.button(light).data) == Wish(wish.weeks, wish.only, not wish.dark)


@pytest.mark.parametrize("words", ["gobbledygook", "0 weeks", "3 months of trombone"])
async def test_what_is_not_understood_is_answered_with_examples(
    regular: Regular, words: str
) -> None:
    assert "/stats 3 months" in (await regular.say(f"/stats {words}")).html
    assert regular.photos == []


@pytest.mark.parametrize("wish", [Wish(), Wish(1, SWIM, dark=True), Wish(52, frozenset(Workout))])
def test_a_button_brings_back_its_wish(wish: Wish) -> None:
    assert read_data(wish.data) == wish


@pytest.mark.parametrize(
    "data", ["stats:show:0:0:l", "stats:show:53:0:l", "stats:show:5:128:l", "stats:x", "stats:"]
)
async def test_a_button_of_nobodys_shows_nothing(regular: Regular, data: str) -> None:
    assert read_data(data) is None
    shown = await regular.say("/stats")
    await regular.tap_data(shown, data)
    assert len(regular.photos) == 1


async def test_the_caption_says_what_the_picture_shows(regular: Regular) -> None:
    await regular.say("45 min swim")
    shown = await regular.say("/stats")
    assert "Cardio" in shown.html
    assert "Swimming" in shown.html
    assert "aerobic minutes" in shown.html
    assert "estimated" in shown.html, "the days of the beginning have no minutes"
    png = regular.photos[-1].draw()
    assert png.startswith(b"\x89PNG")


async def test_only_the_type_that_was_asked_for_counts(regular: Regular) -> None:
    await regular.say("45 min swim")
    shown = await regular.say("/stats swimming")
    assert "Swimming" in shown.html
    assert "Cardio" not in shown.html
    assert "On average 45 minutes" in shown.html
    assert "estimated" not in shown.html


async def test_a_tap_changes_the_picture_in_its_place(regular: Regular) -> None:
    shown = await regular.say("/stats")
    again = await regular.tap(shown, "3 months")
    assert again.id == shown.id
    assert regular.photos[-1].message_id == shown.id
    dark = await regular.tap(again, "Dark")
    assert regular.photos[-1].draw() != regular.photos[-2].draw()
    assert "Light" in " ".join(dark.labels)


async def test_nothing_recorded_is_said_without_a_scolding(
    regular: Regular, clock: ManualClock
) -> None:
    clock.set(datetime(2027, 6, 1, 12, tzinfo=UTC))
    shown = await regular.say("/stats")
    assert "Nothing is recorded there yet" in shown.html
    assert "missed" not in shown.html


async def test_the_report_stands_in_its_order_and_calls_no_day_missed(
    regular: Regular, clock: ManualClock
) -> None:
    clock.set(datetime(2026, 11, 29, 19, tzinfo=UTC))
    report = (await regular.say("/report")).html
    order = ["Your week", "Aerobic", "Strength", "Recovery", "not recorded", "next seven days"]
    order += ["One thing to aim for", "If you like", "not a doctor"]
    places = [report.index(words) for words in order]
    assert places == sorted(places)
    assert all(words not in report.lower() for words in ("missed", "injur", " risk"))
    assert len(report) < 4096
    assert len(regular.photos) == 1


async def test_a_week_earlier_has_its_own_report_without_a_plan(regular: Regular) -> None:
    shown = await regular.say("/report")
    await regular.tap(shown, "week before")
    earlier = regular.messages[max(regular.messages)]
    assert "16 Nov to 22 Nov" in earlier.html
    assert "next seven days" not in earlier.html


async def test_a_week_to_come_has_no_report(regular: Regular, clock: ManualClock) -> None:
    shown = await regular.say("/report")
    monday = clock.now().date() + timedelta(days=6)
    await regular.tap_data(shown, f"report:week:{monday.isoformat()}")
    assert len(regular.photos) == 1


async def test_weeks_before_the_diary_began_are_not_held_against_anybody(regular: Regular) -> None:
    assert "0 of 2 weeks with a log" in (await regular.say("/stats year")).html
