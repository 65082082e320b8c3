"""Words that change what was logged: a correction, or a number on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat import changing, confirmation
from bot.chat.changing import rows_of
from bot.chat.entry_words import entry_words
from bot.chat.turn import Turn
from bot.chat.understood import metres
from bot.chat.which_log import fresh_log, meant_log
from bot.delivery.outgoing import Outgoing, Send
from bot.reading import Intent, Reading
from bot.reading.mentions import Mentions
from bot.services import diary
from bot.services.correcting import Fix, corrected, meant_entries
from bot.services.diary import Outcome, Spot
from db.records import Log, NewWorkout
from model.vocabulary import Workout

LEAST_BARE, MOST_BARE = 5, 300


async def correct(turn: Turn, reading: Reading, said: Mentions) -> Sequence[Outgoing]:
    """A correction in words, of the log whose confirmation it replies to, else of the latest."""
    log, located = await meant_log(turn, reading, said)
    if log is None:
        any_log = await turn.store.logs.latest(turn.known.id) is not None
        return (turn.say("correct-which" if any_log else "correct-nothing"),)
    if said.deleting:
        return await _delete(turn, log, said)
    if log.undone_at is not None:
        return (await confirmation.sent(turn, log),)
    entries = [diary.as_new(each) for each in log.workouts]
    fix = fix_in(reading, said, entries)
    if located:
        fix = replace(fix, day=None)  # it said which log is meant, not that the day was wrong
    mended = corrected(entries, fix)
    if mended is None:
        return (_which(turn, log),)
    change = await diary.rewrite(turn.store, log, mended, turn.now)
    head: confirmation.Head = "already" if change.outcome is Outcome.ALREADY else "changed"
    return await _tell(turn, change.log or log, head)


def fix_in(reading: Reading, said: Mentions, entries: Sequence[NewWorkout]) -> Fix:
    """What a correction of `entries` says is right and wrong."""
    # The reading's own entry names the right type; other words of the message may name the wrong.
    right = reading.entries[0] if len(reading.entries) == 1 else None
    workout = right.workout if right is not None else None
    if len(said.workouts) == 1 and (
        reading.intent is not Intent.CORRECTION or workout not in (None, *said.workouts)
    ):
        workout = said.workouts[0]
    fix = Fix(
        workout=workout,
        day=said.day,
        minutes=(right.minutes if right is not None else None) or said.minutes,
        distance_m=metres((right.distance_km if right is not None else None) or said.distance_km),
        not_workout=said.not_workout if said.not_workout is not workout else None,
        not_minutes=said.not_minutes,
        not_distance_m=metres(said.not_distance_km),
    )
    if said.number is None or fix.minutes is not None or fix.distance_m is not None:
        return fix
    return _with_bare_number(fix, said.number, said.not_number, entries)


def _with_bare_number(
    fix: Fix, number: int, wrong: int | None, entries: Sequence[NewWorkout]
) -> Fix:
    """ "It was 30": minutes, unless the number it replaces was a distance in kilometres."""
    far = {entry.distance_m for entry in entries if entry.distance_m is not None}
    long = {entry.minutes for entry in entries if entry.minutes is not None}
    if wrong is not None and wrong not in long and wrong * 1000 in far:
        return replace(fix, distance_m=number * 1000, not_distance_m=wrong * 1000)
    if not LEAST_BARE <= number <= MOST_BARE:
        return fix
    return replace(fix, minutes=number, not_minutes=wrong)


async def minutes_for_fresh_log(turn: Turn, minutes: int) -> Sequence[Outgoing] | None:
    """A bare number just after a log that lacks minutes; None where there is no such log."""
    log = await fresh_log(turn)
    if log is None or len(log.workouts) != 1:
        return None
    entry = log.workouts[0]
    if entry.minutes is not None or entry.workout is Workout.REST:
        return None
    if not LEAST_BARE <= minutes <= MOST_BARE:
        return None
    return await set_minutes(turn, Spot(log.id, log.version, 0), minutes)


async def set_minutes(turn: Turn, spot: Spot, minutes: int) -> Sequence[Outgoing]:
    """Minutes written rather than tapped."""
    change = await diary.change_minutes(turn.store, turn.known, spot, minutes, turn.now)
    if change.log is None:
        return (turn.say("log-not-found"),)
    head: confirmation.Head = "changed" if change.outcome is Outcome.DONE else "already"
    return await _tell(turn, change.log, head)


async def _delete(turn: Turn, log: Log, said: Mentions) -> Sequence[Outgoing]:
    """Take back the whole log, or what was named of it: one workout, or one day of several."""
    entries = [diary.as_new(each) for each in log.workouts]
    on_day = [
        entry
        for entry in entries
        if entry.local_date == said.day and (not said.workouts or entry.workout in said.workouts)
    ]
    if on_day and len({entry.local_date for entry in entries}) > 1:
        # "Delete yesterday's" is not about the other days of the same message, or of /start.
        left = [entry for entry in entries if entry not in on_day]
        change = await diary.rewrite(turn.store, log, left, turn.now)
        return await _tell(turn, change.log or log, "changed")
    named = Fix(workout=said.workouts[0]) if said.workouts else Fix()
    meant = meant_entries(entries, named)
    if len(entries) > 1 and len(meant) == 1:
        spot = Spot(log.id, log.version, next(iter(meant)))
        change = await diary.remove(turn.store, turn.known, spot, turn.now)
        return await _tell(turn, change.log or log, "changed")
    change = await diary.undo(turn.store, turn.known, log.id, turn.now)
    undone = change.log or log
    text, keyboard = await confirmation.taken_back(turn, undone)
    remember = confirmation.remember_reply(undone, turn.chat_id)
    return (
        *await confirmation.refreshed(turn, undone, "changed"),
        Send(turn.chat_id, text, keyboard, remember=remember),
    )


async def _tell(turn: Turn, log: Log, head: confirmation.Head) -> Sequence[Outgoing]:
    """The standing confirmation brought up to date, and the news said under the person's words."""
    return (
        *await confirmation.refreshed(turn, log, head),
        await confirmation.sent(turn, log, head),
    )


def _which(turn: Turn, log: Log) -> Send:
    """It cannot be told what is to change, or in which workout: let the person tap it."""
    picks = [changing.wish("log", "pick", each, log.version) for each in log.workouts[:90]]
    if len(picks) == 1:
        text, keyboard = changing.menu(turn, picks[0], log.workouts[0])
    else:
        text = turn.messages.text("change-which")
        labels = [entry_words(turn.messages, each) for each in log.workouts]
        buttons = [pick.on(label) for pick, label in zip(picks, labels, strict=False)]
        keyboard = rows_of(buttons, 1)
    remember = confirmation.remember_reply(log, turn.chat_id)
    return Send(turn.chat_id, text, keyboard, remember=remember)
