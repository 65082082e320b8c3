"""What the reader promises: scores, no exception, no day ahead, bounded time."""

import json
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading import Entry, Intent, Reading, explain, read
from bot.reading.lexicon import FOLDER, SHARED, LexiconError, library, sections
from model.vocabulary import Workout
from tests.bot.reading.score import BLOCK, LABELLED, PAGE, Score, judge, messages, table
from tests.pace import takes

TODAY = date(2026, 3, 12)
#: Least shares by set: intent, exact sets on logs, minutes, distances.
FLOORS = {
    "english.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_hard.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_fresh.jsonl": (0.95, 0.95, 0.95, 0.95),
    "english_wild.jsonl": (0.95, 0.95, 0.95, 0.95),
    "english_held.jsonl": (0.97, 0.95, 0.95, 0.95),
    "other_languages.jsonl": (0.90, 0.85, 0.90, 0.90),
    "other_languages_fresh.jsonl": (0.90, 0.85, 0.90, 0.90),
    "hostile.jsonl": (0.95, 0.95, 0.95, 0.95),
    # Written to develop with, as many ways of saying things as we could think of.
    "english_broad.jsonl": (0.95, 0.95, 0.97, 0.97),
    "other_languages_broad.jsonl": (0.97, 0.97, 0.97, 0.97),
    "other_languages_wide.jsonl": (0.97, 0.97, 0.97, 0.97),
    # By hands that had not seen the lexicons; developed with after a first score, which
    # docs/reading.md shows.
    "english_blind_a.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_b.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_c.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_d.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_e.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_f.jsonl": (0.97, 0.95, 0.95, 0.95),
    "english_blind_g.jsonl": (0.97, 0.95, 0.95, 0.95),
    "other_blind_f.jsonl": (0.90, 0.85, 0.95, 0.95),  # held back: what is asked of a new voice
    "other_blind_g.jsonl": (0.97, 0.97, 0.97, 0.97),
    "hostile_blind_f.jsonl": (0.96, 0.95, 0.95, 0.95),
    "hostile_blind_g.jsonl": (0.96, 0.95, 0.95, 0.95),
    "other_blind_a.jsonl": (0.95, 0.95, 0.95, 0.95),
    "other_blind_b.jsonl": (0.95, 0.95, 0.95, 0.95),
    "other_blind_c.jsonl": (0.95, 0.95, 0.95, 0.95),
    "other_blind_d.jsonl": (0.95, 0.95, 0.95, 0.95),
    "other_blind_e.jsonl": (0.97, 0.97, 0.97, 0.97),
    "hostile_blind_a.jsonl": (0.95, 0.95, 0.95, 0.95),
    "hostile_blind_b.jsonl": (0.95, 0.95, 0.95, 0.95),
    "hostile_blind_c.jsonl": (0.95, 0.95, 0.95, 0.95),
    "hostile_blind_e.jsonl": (0.97, 0.97, 0.97, 0.97),
}
SENTENCES = [item["text"] for path in sorted(LABELLED.glob("*.jsonl")) for item in messages(path)]


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_reads_our_own_messages(name: str) -> None:
    score = Score()
    for item in messages(LABELLED / name):
        judge(item, read(item["text"], date.fromisoformat(item["today"])), score)
    measured = tuple(score.share(what) for what in ("intent", "sets", "minutes", "distance"))
    assert all(m >= f for m, f in zip(measured, FLOORS[name], strict=True)), measured


def test_logs_at_most_one_in_a_hundred_messages_that_log_nothing() -> None:
    score = Score()
    for name in FLOORS:
        for item in messages(LABELLED / name):
            judge(item, read(item["text"], date.fromisoformat(item["today"])), score)
    assert score.seen["false logs"] > 400
    assert score.share("false logs") <= 0.01


def test_the_page_shows_what_is_scored() -> None:
    shown = BLOCK.search(PAGE.read_text(encoding="utf-8"))
    assert shown is not None
    assert shown[0] == table(), "run: python -m tests.bot.reading.score --write"


@given(st.text(max_size=400), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
@settings(max_examples=300, deadline=None)
def test_never_fails_and_never_logs_a_day_ahead_on_random_text(text: str, today: date) -> None:
    holds(read(text, today), today)


@given(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3),
    st.sampled_from([" ", ", ", ". ", "\n", " and ", " but ", "? "]),
    st.dates(date(2020, 1, 1), date(2030, 1, 1)),
)
@settings(max_examples=300, deadline=None)
def test_never_fails_and_never_logs_a_day_ahead_on_real_sentences(
    sentences: list[str], glue: str, today: date
) -> None:
    holds(read(glue.join(sentences), today), today)


def holds(reading: Reading, today: date) -> None:
    """What is true of every reading."""
    for entry in reading.entries:
        assert entry.date <= today
        assert entry.minutes is None or 1 <= entry.minutes <= 1440
        assert entry.distance_km is None or 0 < entry.distance_km <= 300
    rest = {e.date for e in reading.entries if e.workout is Workout.REST}
    assert not rest & {e.date for e in reading.entries if e.workout is not Workout.REST}


@pytest.mark.parametrize(
    "text",
    [
        "a" * 4096,
        "run " * 1024,
        "🏃💪" * 2048,
        "1" * 4096,
        "1/" * 2048,
        "1x" * 2048,
        "<" * 4096,
        "<b>" * 1365,
        "~" * 4096,
        '"a ' * 1365,
        "\u200b" * 4096,
        "a\u0336" * 2048,
        "昨天跑步五公里然后游泳三十分钟" * 270,
        "r u n " * 682,
        "(" * 2048 + ")" * 2048,
        "select " * 585,
        "ran 5k\n" * 585,
        "mon tue wed 5k x 3 and then no wait my wife " * 93,
        "бегал плавал не " * 256,
    ],
    ids=lambda text: text[:12],
)
def test_reads_any_4096_characters_within_20_milliseconds(text: str) -> None:
    read(text, TODAY)

    def seconds() -> float:
        start = time.process_time()
        read(text, TODAY)
        return time.process_time() - start

    assert takes(0.02, seconds)


def test_reads_a_message_in_half_a_millisecond() -> None:
    for sentence in SENTENCES:
        read(sentence, TODAY)

    def seconds(share: float) -> float:
        spent = []
        for sentence in SENTENCES:
            start = time.process_time()
            read(sentence, TODAY)
            spent.append(time.process_time() - start)
        return sorted(spent)[int(len(spent) * share)]

    assert takes(0.0005, lambda: seconds(0.5))
    assert takes(0.003, lambda: seconds(0.99))


def test_loads_all_lexicons_within_a_tenth_of_a_second() -> None:
    def seconds() -> float:
        library.cache_clear()
        start = time.process_time()
        library()
        return time.process_time() - start

    assert takes(0.1, seconds)


def test_every_language_file_has_the_sections_that_reading_needs() -> None:
    needed = {"language", "activities", "cues", "days", "numbers", "units", "safety", "groups"}
    for path in sorted(FOLDER.glob("*.txt")):
        if path.name != SHARED:
            assert needed <= {section for section, _, _ in sections(path)}, path.name


def test_a_broken_lexicon_line_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "klingon.txt"
    broken.write_text("[language]\ncode tlh\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"klingon\.txt, line 2"):
        list(sections(broken))


@pytest.mark.parametrize(
    ("text", "today", "days"),
    [
        ("swam on monday", date(2026, 3, 9), ["2026-03-09"]),
        ("swam last monday", date(2026, 3, 9), ["2026-03-02"]),
        ("hiked this weekend", date(2026, 3, 15), ["2026-03-14", "2026-03-15"]),
        ("hiked last weekend", date(2026, 3, 14), ["2026-03-07", "2026-03-08"]),
        ("ran on 29 february", date(2026, 3, 1), ["2024-02-29"]),
        ("ran 5k on 12/11", date(2026, 12, 31), ["2026-12-11"]),
        ("yoga on the 31st", date(2026, 3, 12), ["2026-01-31"]),
        ("gym a week ago", date(2026, 1, 3), ["2025-12-27"]),
        (
            "ran every day since friday",
            date(2026, 3, 8),
            ["2026-03-06", "2026-03-07", "2026-03-08"],
        ),
    ],
)
def test_names_the_days(text: str, today: date, days: list[str]) -> None:
    assert [entry.date.isoformat() for entry in read(text, today).entries] == days


def test_a_future_date_is_a_plan_and_an_impossible_one_is_unclear() -> None:
    assert read(f"swim on {TODAY + timedelta(days=9)}", TODAY).intent is Intent.PLAN
    assert read("ran 5k on 31 february", TODAY).intent is Intent.UNCLEAR


def test_explains_tokens_matches_and_the_rule() -> None:
    told = explain("went runing 20 min yesterday", TODAY)
    assert "runing -> running" in told
    assert "2026-03-11" in told
    assert "[rule reports]" in told


def test_an_entry_refuses_nonsense() -> None:
    with pytest.raises(ValueError, match="minutes"):
        Entry(TODAY, Workout.YOGA, minutes=0)
    with pytest.raises(ValueError, match="distance"):
        Entry(TODAY, Workout.YOGA, distance_km=301)
    with pytest.raises(ValueError, match="no entries"):
        Reading(Intent.PLAN, (Entry(TODAY, Workout.YOGA),))


def test_the_labelled_messages_are_well_formed() -> None:
    for path in sorted(LABELLED.glob("*.jsonl")):
        seen = set()
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line:
                item = json.loads(line)
                assert item["id"] not in seen
                seen.add(item["id"])
                assert bool(item["entries"]) or item["intent"] != "log"
