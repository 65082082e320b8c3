"""Questions: tomorrow, today, the week, totals out of the diary, and how to log."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import health, tomorrow, week
from bot.chat.entry_words import day_words
from bot.chat.reasons import workout_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Outgoing
from bot.reading.asked import Topic
from bot.reading.mentions import Mentions
from bot.services.totals import Totals, totals
from model.vocabulary import Workout

HOUR = 60


async def answer(turn: Turn, said: Mentions) -> Sequence[Outgoing]:
    """The answer to a question, or what can be asked."""
    if said.topic is Topic.TOTALS:
        return (await _totals(turn, said),)
    if said.topic is Topic.LOGGING:
        return (turn.say("how-to-log"),)
    if said.topic is Topic.OTHER:
        return (turn.say("question-other"),)
    held = health.reminder(turn)
    if held is not None:
        return (held,)
    # Before level and goal are known there is nothing to go by.
    if turn.known.onboarded_at is None:
        return (turn.say("question-start-first"),)
    if said.topic is Topic.WEEK:
        return await week.week(turn)
    if said.topic is Topic.TODAY:
        return await tomorrow.today(turn)
    return await tomorrow.tomorrow(turn)


async def _totals(turn: Turn, said: Mentions) -> Outgoing:
    first, last = said.period or (None, turn.today)
    if first is None:
        first = await turn.store.logs.first_day(turn.known.id) or turn.today
    first, last = min(first, turn.today), min(last, turn.today)
    only = frozenset(said.workouts)
    found = await totals(turn.store, turn.known, first, last, only)
    return turn.show(_totals_html(turn, found, only))


def _totals_html(turn: Turn, found: Totals, only: frozenset[Workout]) -> str:
    messages = turn.messages
    span = messages.plain(
        "totals-one-day" if found.first == found.last else "totals-span",
        first=day_words(messages, found.first, turn.today),
        last=day_words(messages, found.last, turn.today),
    )
    if not found.recorded:
        names = messages.join([workout_words(messages, each) for each in sorted(only)])
        key = "totals-none-of" if only else "totals-none"
        return messages.text(key, span=span, workouts=names)
    lines = [messages.text("totals-title", span=span)]
    lines += [
        messages.text(
            "totals-rest" if workout is Workout.REST else "totals-line",
            icon=messages.plain("workout-icon", workout=workout.key),
            workout=workout_words(messages, workout),
            times=times,
        )
        for workout, times in found.sessions
    ]
    if found.workouts:
        lines.append(
            messages.text(
                "totals-sum",
                days=found.days,
                hours=found.minutes // HOUR,
                minutes=found.minutes % HOUR,
                km=round(found.metres / 1000, 1),
            )
        )
    return "\n".join(lines)
