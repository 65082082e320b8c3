"""A message in words: what the reading says it means, and what is done about it.

Health comes first, always. Then a small question that is open may be answered by the words; if it
is not, it is over, and the message is taken for what it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from bot.chat import (
    confirmation,
    correction,
    edits,
    health,
    pending,
    plans,
    questions,
    smalltalk,
    unclear,
)
from bot.chat.answers import answer_to_open_question
from bot.chat.turn import Turn
from bot.chat.understood import bare_number, gap_in, message_of, new_workouts
from bot.chat.which_log import is_correction
from bot.delivery.outgoing import Outgoing
from bot.reading import Intent, Reading, Safety, read
from bot.reading.mentions import Mentioned, mentions
from bot.services import diary
from bot.services import health as holds
from db.records import NewWorkout

# What is still done with a message after a matter of health that stops the plan: what happened is
# written down, nothing is planned, advised or chatted about.
STILL_DONE_ON_HOLD = frozenset((Intent.LOG, Intent.CORRECTION))
STILL_DONE = frozenset((Intent.LOG, Intent.CORRECTION, Intent.PLAN))


AWHILE = timedelta(days=1)
"""For so long an unanswered question keeps us from asking another."""


async def words(turn: Turn) -> Sequence[Outgoing]:
    """Any message in words that is no command."""
    return await understand(turn, turn.text or "")


async def understand(turn: Turn, text: str) -> Sequence[Outgoing]:
    """Read `text` as written by the person at the turn's moment, and do what it says."""
    reading = read(text, turn.said_on)
    said = cache(lambda: mentions(text, turn.said_on))  # a plain log has no need of it
    first: list[Outgoing] = []
    if reading.safety is not None:
        first.append(await health.reply(turn, reading.safety))
        done = STILL_DONE_ON_HOLD if holds.holds(reading.safety) else STILL_DONE
        if reading.intent not in done:
            await pending.close(turn, *pending.QUESTIONS)
            return first
    else:
        answered = await answer_to_open_question(turn, text, reading, said)
        if answered is not None:
            return answered
    return (*first, *await _do(turn, text, reading, said))


async def _do(turn: Turn, text: str, reading: Reading, said: Mentioned) -> Sequence[Outgoing]:
    asked = await pending.open_question(turn)
    await pending.close(turn, *pending.QUESTIONS)
    if await is_correction(turn, text, reading, said):
        return await correction.correct(turn, reading, said())
    match reading.intent:
        case Intent.LOG:
            return (await _log(turn, new_workouts(reading.entries)),)
        case Intent.CORRECTION:
            return await correction.correct(turn, reading, said())
        case Intent.PLAN:
            return await plans.keep(turn, said().planned)
        case Intent.QUESTION:
            return await questions.answer(turn, said())
        case Intent.SMALLTALK:
            return await smalltalk.answer(turn, said())
        case Intent.INJURY:
            return (await health.reply(turn, Safety.ACHE),)
    number = bare_number(text)
    if number is not None:
        counted = await correction.minutes_for_fresh_log(turn, number)
        if counted is not None:
            return counted
    if asked is not None and pending.is_fresh(turn, asked, AWHILE):
        return (turn.say("ask-hint"),)  # one question was enough
    return (await unclear.question(turn, gap_in(turn, said()), said().workouts),)


async def _log(turn: Turn, entries: Sequence[NewWorkout]) -> Outgoing:
    if min(entry.local_date for entry in entries) < turn.today - diary.LONG_AGO:
        return await unclear.ask_long_ago(turn, entries)
    return await confirmation.sent(turn, await unclear.write_down(turn, entries, message_of(turn)))


async def edited(turn: Turn) -> Sequence[Outgoing]:
    """An edited message is read anew: its log follows, and our reply to it is edited."""
    text = turn.text or ""
    reading = read(text, turn.said_on)
    said = mentions(text, turn.said_on)
    first: list[Outgoing] = []
    # What was said before the edit has been answered; only a hold that is new is worth a word.
    new_hold = reading.safety is not None and reading.safety is not holds.hold_of(turn.known)
    if new_hold and reading.safety is not None and holds.holds(reading.safety):
        first.append(await health.reply(turn, reading.safety))
    known = await turn.store.logs.by_message(turn.chat_id, message_of(turn))
    if known is not None and known.person_id == turn.known.id:
        return (*first, *await edits.follow_edit(turn, known, reading, said))
    asked = await pending.open_question(turn)
    if asked is not None and asked.answers.get("message_id") == turn.message_id:
        return (*first, *await edits.follow_edit_of_question(turn, asked, reading, said))
    if reading.intent is Intent.LOG:
        return (*first, await _log(turn, new_workouts(reading.entries)))
    if reading.intent is Intent.PLAN and reading.safety is None:
        return await plans.keep(turn, said.planned)
    return first


async def other(turn: Turn) -> Sequence[Outgoing]:
    """A sticker, a voice message, a place: a friendly word on what can be read here."""
    kind = "location" if turn.location is not None else (turn.other or "unknown")
    if turn.edited:
        return ()
    key = f"other-{kind.replace('_', '-')}"
    return (turn.say(key if turn.messages.has(key) else "other-unknown"),)
