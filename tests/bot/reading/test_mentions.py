"""What a message names beside its log: right and wrong facts, days ahead, topics, spans."""

from datetime import date

import pytest

from bot.reading.asked import NAMES, Topic, wish_tries
from bot.reading.lexicon import library
from bot.reading.mentions import Mentions, mentions
from model.vocabulary import Workout

TUESDAY = date(2026, 11, 24)


def said(text: str) -> Mentions:
    return mentions(text, TUESDAY)


@pytest.mark.parametrize(
    ("text", "minutes", "wrong"),
    [
        ("45 min, not 30", 45, 30),
        ("it wasn't 30 min, it was 45 min", 45, 30),
        ("not 30 min but an hour", 60, 30),
        ("it was 1h15 actually", 75, None),
        ("half an hour", 30, None),
        ("it was 1:15 h", 75, None),
        ("that was yesterday", None, None),
    ],
)
def test_right_and_wrong_minutes(text: str, minutes: int | None, wrong: int | None) -> None:
    assert (said(text).minutes, said(text).not_minutes) == (minutes, wrong)


def test_a_unit_said_once_holds_for_both_distances() -> None:
    found = said("that should be 5.2 not 52 km")
    assert (found.distance_km, found.not_distance_km, found.number) == (5.2, 52.0, None)


def test_numbers_without_any_unit_stay_numbers() -> None:
    found = said("was 30 not 13")
    assert (found.number, found.not_number, found.minutes) == (30, 13, None)


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("not cardio, it was hiit", (Workout.HIIT,), Workout.CARDIO),
        ("it was hiit instead of cardio", (Workout.HIIT,), Workout.CARDIO),
        ("yoga and a swim", (Workout.YOGA, Workout.SWIMMING), None),
        ("nooo, yoga", (Workout.YOGA,), None),
    ],
)
def test_right_and_wrong_workouts(
    text: str, right: tuple[Workout, ...], wrong: Workout | None
) -> None:
    assert (said(text).workouts, said(text).not_workout) == (right, wrong)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("actually that was yesterday", date(2026, 11, 23)),
        ("not today, yesterday", date(2026, 11, 23)),
        ("it was on Sunday", date(2026, 11, 22)),
        ("move it from monday to tuesday", date(2026, 11, 24)),
        ("three days ago", date(2026, 11, 21)),
        ("tomorrow", None),
        ("45 min", None),
    ],
)
def test_the_day_said_to_be_right_is_never_ahead(text: str, day: date | None) -> None:
    assert said(text).day == day


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("gym tomorrow", [("2026-11-25", "strength")]),
        ("run the day after tomorrow", [("2026-11-26", "cardio")]),
        ("swimming on tuesday", [("2026-12-01", "swimming")]),
        ("yoga on wednesday", [("2026-11-25", "yoga")]),
        ("next friday yoga", [("2026-11-27", "yoga")]),
        (
            "swimming on tuesday and gym friday",
            [("2026-12-01", "swimming"), ("2026-11-27", "strength")],
        ),
        (
            "gym tomorrow and swimming on friday",
            [("2026-11-25", "strength"), ("2026-11-27", "swimming")],
        ),
        ("tomorrow yoga and a swim", [("2026-11-25", "yoga"), ("2026-11-25", "swimming")]),
        ("tomorrow yoga, friday a swim", [("2026-11-25", "yoga"), ("2026-11-27", "swimming")]),
        ("spin class at 7 tonight", [("2026-11-24", "cycling")]),
        ("run in 3 days", [("2026-11-27", "cardio")]),
        ("on 5 dec I'm doing a swim", [("2026-12-05", "swimming")]),
        ("long run on 12/12", [("2026-12-12", "cardio")]),
        ("swim on the 3rd", [("2026-12-03", "swimming")]),
        ("long ride at the weekend", [("2026-11-28", "cycling"), ("2026-11-29", "cycling")]),
        ("next week: 3 runs, 2 gym", []),
        ("tomorrow I'll train", []),
    ],
)  # fmt: skip
def test_each_planned_workout_finds_its_day(text: str, planned: list[tuple[str, str]]) -> None:
    assert [(day.isoformat(), workout.key) for day, workout in said(text).planned] == planned


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what should I do tomorrow?", Topic.TOMORROW),
        ("should I do yoga?", Topic.TOMORROW),
        ("what should I do today?", Topic.TODAY),
        ("what's next week like?", Topic.WEEK),
        ("what about this week?", Topic.WEEK),
        ("how often did I swim in May?", Topic.TOTALS),
        ("how many workouts this week?", Topic.TOTALS),
        ("how do I log a run?", Topic.LOGGING),
        ("how many days did I train?", Topic.TOTALS),
        ("is water wet?", Topic.OTHER),
        ("how many calories does running burn?", Topic.OTHER),
        ("how much is the fish?", Topic.OTHER),
    ],
)
def test_topics(text: str, topic: Topic) -> None:
    assert said(text).topic is topic


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("how often did I swim in May?", ("2026-05-01", "2026-05-31")),
        ("how often did I swim in december?", ("2025-12-01", "2025-12-31")),
        ("how often did I swim in november?", ("2026-11-01", "2026-11-24")),
        ("how often in may 2024", ("2024-05-01", "2024-05-31")),
        ("how many workouts last week", ("2026-11-16", "2026-11-22")),
        ("how many workouts this week", ("2026-11-23", "2026-11-24")),
        ("how many last month", ("2026-10-01", "2026-10-31")),
        ("how many this year", ("2026-01-01", "2026-11-24")),
        ("how many last year", ("2025-01-01", "2025-12-31")),
        ("how many workouts in the last 30 days", ("2026-10-26", "2026-11-24")),
        ("how much did I do yesterday", ("2026-11-23", "2026-11-23")),
    ],
)
def test_spans_of_a_question(text: str, period: tuple[str, str]) -> None:
    found = said(text).period
    assert found is not None
    assert (found[0].isoformat(), found[1].isoformat()) == period


def test_no_span_means_the_whole_diary() -> None:
    assert said("how often did I swim?").period is None


@pytest.mark.parametrize(
    "text", ["delete that", "undo", "remove the last one", "take that back", "logged twice"]
)
def test_wishes_to_delete(text: str) -> None:
    assert said(text).deleting


@pytest.mark.parametrize("text", ["45 min swim", "that was yesterday", "not cardio, it was hiit"])
def test_other_words_delete_nothing(text: str) -> None:
    assert not said(text).deleting


def test_greetings_and_thanks() -> None:
    assert said("good morning").greeting
    assert said("thanks!").thanks
    assert not said("my knee clicks").thanks


def test_every_language_of_the_lexicons_has_its_wishes() -> None:
    assert set(library().languages) <= set(wish_tries())


@pytest.mark.parametrize("code", sorted(wish_tries()))
def test_every_language_knows_every_wish(code: str) -> None:
    def names(node: dict[str, object]) -> set[str]:
        found: set[str] = set()
        for key, below in node.items():
            assert isinstance(below, dict)
            found |= set(below) if key == "" else names(below)
        return found

    assert names(wish_tries()[code]) & NAMES == NAMES


@pytest.mark.parametrize(
    "text", ["", " ", "?", "not", "not not not", "𝕓𝕠𝕝𝕕", "0" * 4096, "not 30 " * 500, "31/02 32/13"]
)
def test_anything_at_all_is_taken(text: str) -> None:
    found = said(text)
    assert found.day is None or found.day <= TUESDAY
    assert all(day >= TUESDAY for day, _ in found.planned)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("das war gestern", {"day": date(2026, 11, 23)}),
        ("45 min, pas 30", {"minutes": 45, "not_minutes": 30}),
        ("lösch das", {"deleting": True}),
        ("wie oft war ich letzte Woche schwimmen?", {"topic": Topic.TOTALS}),
        ("was soll ich morgen machen?", {"topic": Topic.TOMORROW}),
        ("c'était hier", {"day": date(2026, 11, 23)}),
        ("supprime ça", {"deleting": True}),
        ("combien de fois j'ai nagé en mai ?", {"topic": Topic.TOTALS}),
        ("perdón, eso fue ayer", {"day": date(2026, 11, 23)}),
        ("borra eso", {"deleting": True}),
        ("cuántas veces nadé en mayo?", {"period": (date(2026, 5, 1), date(2026, 5, 31))}),
        ("era ieri", {"day": date(2026, 11, 23)}),
        ("cancella", {"deleting": True}),
        ("foi ontem", {"day": date(2026, 11, 23)}),
        ("apaga isso", {"deleting": True}),
        ("morgen schwimmen", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("nächsten Freitag Yoga", {"planned": ((date(2026, 11, 27), Workout.YOGA),)}),
        ("mañana piscina", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("удали это", {"deleting": True}),
        ("это было вчера", {"day": date(2026, 11, 23)}),
        ("завтра плавание", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("сколько раз я плавал в мае?", {"topic": Topic.TOTALS}),
        ("sil onu", {"deleting": True}),
        ("yarın yüzme", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("hapus itu", {"deleting": True}),
        ("besok renang", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("delete karo", {"deleting": True}),
        ("kal gym jaunga", {"planned": ((date(2026, 11, 25), Workout.STRENGTH),)}),
        ("删除那个", {"deleting": True}),
        ("明天游泳", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
        ("我这周练了几天？", {"period": (date(2026, 11, 23), date(2026, 11, 24))}),
        ("احذف ذلك", {"deleting": True}),
        ("غدا سباحة", {"planned": ((date(2026, 11, 25), Workout.SWIMMING),)}),
    ],
)
def test_other_languages_say_the_same(text: str, expected: dict[str, object]) -> None:
    found = said(text)
    assert {name: getattr(found, name) for name in expected} == expected
