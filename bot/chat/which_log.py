"""Which log words of correcting are about, and whether words are a correction at all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.chat.turn import Turn
from bot.reading import Intent, Reading
from bot.reading.mentions import Mentioned, Mentions
from bot.services import diary
from db.records import Log, Source
from model.vocabulary import Workout

FRESH = timedelta(minutes=15)
"""For so long after a log what is said without a workout may be about it."""

IN_MIND = timedelta(days=14)
"""For so long "delete that" without a reply may mean the latest log."""

SAID = frozenset((Source.MESSAGE, Source.BUTTON, Source.PUSH, Source.HISTORY))

FEW_WORDS, MOST_WORDS = 4, 6
"""A longer message is one of its own."""


async def is_correction(turn: Turn, text: str, reading: Reading, mentioned: Mentioned) -> bool:
    """Whether words that were not read as a correction are one after all, by where they stand.

    "It was 1h15" in reply to a confirmation or just after it; "not cardio, it was hiit" and
    "sorry, 6k" just after that cardio. Whoever names another workout logs it.
    """
    replied = await replied_to(turn)
    fresh = replied or await fresh_log(turn)
    if fresh is None:
        return False
    said = mentioned()
    if reading.intent in (Intent.UNCLEAR, Intent.SMALLTALK):
        if replied is not None:
            return said.deleting or said.number is not None or _names_facts(said)
        if said.vague or said.workouts or len(text.split()) > MOST_WORDS:
            return False
        moved = said.takes_back and said.day is not None
        return moved or said.minutes is not None or said.distance_km is not None
    if reading.intent is not Intent.LOG:
        return False
    short = len(text.split()) <= FEW_WORDS  # "oops, and I ran in the evening too" is another run
    if short and len(reading.entries) == 1 and said.takes_back and said.not_workout is None:
        entry = reading.entries[0]
        same_day = said.day is None or any(e.local_date == entry.date for e in fresh.workouts)
        return same_day and any(each.workout is entry.workout for each in fresh.workouts)
    return any(
        each.workout is said.not_workout
        or (each.minutes is not None and each.minutes == said.not_minutes)
        for each in fresh.workouts
    )


async def fresh_log(turn: Turn) -> Log | None:
    """The latest log, if it was made a moment ago."""
    log = await _latest_said(turn)
    return log if log is not None and turn.now - log.logged_at <= FRESH else None


def _names_facts(said: Mentions) -> bool:
    return bool(said.workouts or said.day or said.minutes or said.distance_km)


async def meant_log(turn: Turn, reading: Reading, said: Mentions) -> tuple[Log | None, bool]:
    """The log that a correction is about, and whether a day in its words only told us which.

    A reply says it; else words like "yesterday's run was 6k" and "delete the yoga" do, where
    there is such a log in the last weeks; else it is the latest.
    """
    replied = await replied_to(turn)
    if replied is not None:
        return replied, False
    latest = await _latest_said(turn)
    if said.day is not None:
        changes_more = bool(reading.entries) or said.deleting or said.minutes or said.distance_km
        if changes_more:
            found = await _log_on(turn, said.day, said.day, said.workouts)
            if found is not None:
                return found, True
    elif said.deleting and latest is not None and not _names(latest, said.workouts):
        found = await _log_on(turn, turn.today - diary.LONG_AGO, turn.today, said.workouts)
        return found or latest, False
    return latest, False


async def _latest_said(turn: Turn) -> Log | None:
    """The latest log, if it is one that "that" can mean: not weeks old, and not a whole import."""
    log = await turn.store.logs.latest(turn.known.id)
    if log is None or log.source not in SAID or turn.now - log.logged_at > IN_MIND:
        return None
    return log


async def replied_to(turn: Turn) -> Log | None:
    """The person's log that the message replies to, by our confirmation or by their own words."""
    if turn.reply_to is None:
        return None
    for find in (turn.store.logs.by_reply, turn.store.logs.by_message):
        log = await find(turn.chat_id, turn.reply_to)
        if log is not None and log.person_id == turn.known.id:
            return log
    return None


def _names(log: Log, workouts: Sequence[Workout]) -> bool:
    return not workouts or any(each.workout in workouts for each in log.workouts)


async def _log_on(turn: Turn, first: date, last: date, workouts: Sequence[Workout]) -> Log | None:
    """The latest log with one of `workouts` (any, where none is named) on those days."""
    days = await turn.store.logs.days(turn.known.id, first, last)
    for day in sorted(days, reverse=True):
        for each in reversed(days[day]):
            if not workouts or each.workout in workouts:
                return await turn.store.logs.get(each.log_id, turn.known.id)
    return None
