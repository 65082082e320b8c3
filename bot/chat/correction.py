"""Words that change what was logged: a correction, an edited message, a number on its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.chat import changing, confirmation, pending, plans, unclear
from bot.chat.changing import rows_of
from bot.chat.entry_words import entry_words
from bot.chat.turn import Turn
from bot.chat.understood import gap_in, message_of, metres, new_workouts
from bot.delivery.outgoing import Edit, Outgoing, Send
from bot.reading import Intent, Reading
from bot.reading.mentions import Mentions
from bot.services import diary
from bot.services.correcting import Fix, corrected, meant_entries
from bot.services.diary import Outcome, Spot
from db.records import Dialogue, Log, NewWorkout, Source
from model.vocabulary import Workout

FRESH = timedelta(minutes=15)
"""For so long after a log a bare number is taken for its minutes."""

IN_MIND = timedelta(days=14)
"""For so long "delete that" without a reply may mean the latest log."""

SAID = frozenset((Source.MESSAGE, Source.BUTTON, Source.PUSH, Source.HISTORY))

LEAST_BARE, MOST_BARE = 5, 300


async def correct(turn: Turn, reading: Reading, said: Mentions) -> Sequence[Outgoing]:
    """A correction in words, of the log whose confirmation it replies to, else of the latest."""
    log, located = await _meant_log(turn, reading, said)
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


async def is_meant(turn: Turn, reading: Reading, said: Mentions) -> bool:
    """Whether words that were not read as a correction are one after all, by where they stand.

    "It was 1h15" in reply to a confirmation; "not cardio, it was hiit" just after cardio.
    """
    if reading.intent in (Intent.UNCLEAR, Intent.SMALLTALK):
        log = await _replied_to(turn)
        number = said.number is not None
        return log is not None and (said.deleting or number or _names_facts(said))
    if reading.intent is not Intent.LOG:
        return False
    log = await _replied_to(turn) or await turn.store.logs.latest(turn.known.id)
    if log is None or turn.now - log.logged_at > FRESH:
        return False
    return any(
        each.workout is said.not_workout
        or (each.minutes is not None and each.minutes == said.not_minutes)
        for each in log.workouts
    )


def _names_facts(said: Mentions) -> bool:
    return bool(said.workouts or said.day or said.minutes or said.distance_km)


def fix_in(reading: Reading, said: Mentions, entries: Sequence[NewWorkout]) -> Fix:
    """What a correction of `entries` says is right and wrong."""
    # The reading's own entry names the right type; other words of the message may name the wrong.
    right = reading.entries[0] if len(reading.entries) == 1 else None
    workout = right.workout if right is not None else None
    if right is None and len(said.workouts) == 1 and reading.intent is not Intent.CORRECTION:
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
    log = await turn.store.logs.latest(turn.known.id)
    if log is None or len(log.workouts) != 1 or not turn.now - log.logged_at <= FRESH:
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


async def follow_edit(turn: Turn, log: Log, reading: Reading, said: Mentions) -> Sequence[Outgoing]:
    """What an edited message means now for the log it made; the reply is edited, not repeated."""
    reply_id = log.reply_message_id
    if reading.intent is Intent.LOG:
        entries = new_workouts(reading.entries)
        if min(entry.local_date for entry in entries) < turn.today - diary.LONG_AGO:
            return (_in_reply(await unclear.ask_long_ago(turn, entries), reply_id),)
        change = await diary.rewrite(turn.store, log, entries, turn.now)
        if change.outcome is Outcome.ALREADY:
            return ()
        return (_in_reply(await confirmation.sent(turn, change.log or log, "reread"), reply_id),)
    change = await diary.undo(turn.store, turn.known, log.id, turn.now)
    undone = change.log or log
    if reading.intent is Intent.UNCLEAR:
        asked = await unclear.question(turn, gap_in(turn, said), said.workouts)
        return (_in_reply(asked, reply_id),)
    text, keyboard = confirmation.taken_back(turn, undone, change.before, reason="log-edited-away")
    remember = confirmation.remember_reply(undone, turn.chat_id)
    told = _in_reply(Send(turn.chat_id, text, keyboard, remember=remember), reply_id)
    if reading.intent is Intent.PLAN:
        return (told, *await plans.keep(turn, said.planned))
    return (told,)


async def follow_edit_of_question(
    turn: Turn, asked: Dialogue, reading: Reading, said: Mentions
) -> Sequence[Outgoing]:
    """An edited message that a small question was about: the question becomes the answer."""
    if asked.name == pending.PLANNED:
        await pending.close(turn)
        before = tuple(asked.answers["plans"])
        if reading.intent is Intent.LOG:
            await plans.forget(turn, before)
        else:
            return await plans.keep_instead(turn, said.planned, before, asked.message_id)
    if reading.intent is Intent.LOG:
        await pending.close(turn)
        entries = new_workouts(reading.entries)
        if min(entry.local_date for entry in entries) < turn.today - diary.LONG_AGO:
            return (_in_reply(await unclear.ask_long_ago(turn, entries), asked.message_id),)
        log = await unclear.write_down(turn, entries, message_of(turn))
        return (_in_reply(await confirmation.sent(turn, log), asked.message_id),)
    if reading.intent is Intent.UNCLEAR:
        if asked.name != pending.UNCLEAR:
            return ()
        question = await unclear.question(turn, gap_in(turn, said), said.workouts)
        return (_in_reply(question, asked.message_id),)
    await pending.close(turn)
    if reading.intent is Intent.PLAN:
        return await plans.keep_instead(turn, said.planned, (), asked.message_id)
    return (_in_reply(turn.say("ask-nothing-logged"), asked.message_id),)


async def _meant_log(turn: Turn, reading: Reading, said: Mentions) -> tuple[Log | None, bool]:
    """The log that a correction is about, and whether a day in its words only told us which.

    A reply says it; else words like "yesterday's run was 6k" and "delete the yoga" do, where
    there is such a log in the last weeks; else it is the latest.
    """
    replied = await _replied_to(turn)
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


async def _replied_to(turn: Turn) -> Log | None:
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


async def _delete(turn: Turn, log: Log, said: Mentions) -> Sequence[Outgoing]:
    """Take back the whole log, or the one workout of several that was named."""
    entries = [diary.as_new(each) for each in log.workouts]
    named = Fix(workout=said.workouts[0]) if said.workouts else Fix()
    meant = meant_entries(entries, named)
    if len(entries) > 1 and len(meant) == 1:
        spot = Spot(log.id, log.version, next(iter(meant)))
        change = await diary.remove(turn.store, turn.known, spot, turn.now)
        return await _tell(turn, change.log or log, "changed")
    change = await diary.undo(turn.store, turn.known, log.id, turn.now)
    undone = change.log or log
    text, keyboard = confirmation.taken_back(turn, undone, change.before)
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


def _in_reply(send: Send, reply_id: int | None) -> Outgoing:
    """The same words in place of our earlier reply, where there is one."""
    if reply_id is None:
        return send
    return Edit(send.chat_id, reply_id, send.html, send.keyboard, send.remember)
