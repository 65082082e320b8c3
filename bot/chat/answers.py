"""Words that answer a small question which is open, instead of its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat import confirmation, correction, pending, unclear
from bot.chat.turn import Turn
from bot.chat.unclear import Gap
from bot.chat.understood import bare_number, metres
from bot.delivery.outgoing import Outgoing
from bot.reading import Intent, Reading
from bot.reading.mentions import Mentioned, Mentions
from bot.services.diary import Spot
from db.records import Dialogue

WHILE_IN_MIND = timedelta(hours=1)
"""For so long a word is taken for the answer to a question; its buttons work for good."""

FACTS_ONLY = frozenset((Intent.UNCLEAR, Intent.CORRECTION, Intent.SMALLTALK))
"""What words that name a day or an amount but no workout may be read as."""

MOST_FACT_WORDS = 5
MOST_WORDS = 3
"""A longer message is a log of its own, not the one word that a question asked for."""


async def answer_to_open_question(
    turn: Turn, text: str, reading: Reading, mentioned: Mentioned
) -> Sequence[Outgoing] | None:
    """What an answer in words leads to; None where no question is open or this is no answer."""
    asked = await pending.open_question(turn)
    if asked is None or not pending.is_fresh(turn, asked, WHILE_IN_MIND):
        return None
    said = mentioned()
    if asked.name == pending.MINUTES:
        return await _minutes(turn, text, reading, said, asked)
    if asked.name == pending.LONG_AGO:
        return await _long_ago(turn, text, reading, said, asked)
    if asked.name == pending.UNCLEAR:
        return await _type(turn, text, reading, said, asked)
    return None


def _with_facts(gap: Gap, text: str, said: Mentions) -> Gap:
    """The gap with a day or an amount that was told after the question."""
    if said.deleting or said.workouts or len(text.split()) > MOST_FACT_WORDS:
        return gap
    return replace(
        gap,
        day=said.day or gap.day,
        minutes=said.minutes or bare_number(text) or gap.minutes,
        distance_m=metres(said.distance_km) or gap.distance_m,
    )


async def _minutes(
    turn: Turn, text: str, reading: Reading, said: Mentions, asked: Dialogue
) -> Sequence[Outgoing] | None:
    minutes = bare_number(text)
    if minutes is None:
        about_else = said.workouts or said.day is not None or said.deleting
        if reading.intent is not Intent.UNCLEAR or about_else:
            return None
        minutes = said.minutes  # "an hour"
    if minutes is None:
        return (turn.say("change-times-wrong"),)  # and the question stays open
    await pending.close(turn)
    answers = asked.answers
    spot = Spot(answers["log"], answers["version"], answers["position"])
    return await correction.set_minutes(turn, spot, minutes)


async def _long_ago(
    turn: Turn, text: str, reading: Reading, said: Mentions, asked: Dialogue
) -> Sequence[Outgoing] | None:
    if turn.messages.lists("answer-yes-words", text):
        log = await unclear.log_held(turn, asked)
        return (await confirmation.sent(turn, log),)
    if turn.messages.lists("answer-no-words", text):
        await pending.close(turn)
        return (turn.say("ask-nothing-logged"),)
    if reading.intent in FACTS_ONLY and said.day is not None and not said.deleting:
        # "That was yesterday": about what we have just asked, not about an older log.
        log = await unclear.log_held(turn, asked, said.day)
        return (await confirmation.sent(turn, log),)
    return None


async def _type(
    turn: Turn, text: str, reading: Reading, said: Mentions, asked: Dialogue
) -> Sequence[Outgoing] | None:
    """`swimming`, said after "worked out for 40 minutes", completes that log."""
    gap = unclear.gap_of(asked)
    if gap is None:
        return None
    if reading.intent in FACTS_ONLY and asked.message_id is not None:
        more = _with_facts(gap, text, said)
        if gap.workout is not None and said.day is not None:
            await pending.close(turn)
            log = await unclear.write_down(turn, [more.filled(gap.workout)], gap.message_id)
            return (await confirmation.sent(turn, log),)
        if more != gap:
            # The same question, knowing more; it is not asked a second time.
            return (await unclear.question_in(turn, more, said.workouts, asked.message_id),)
    if len(text.split()) > MOST_WORDS:
        return None
    if turn.messages.lists("answer-no-words", text):
        await pending.close(turn)
        return (turn.say("ask-nothing-logged"),)
    one = reading.entries[0] if len(reading.entries) == 1 else None
    if reading.intent is not Intent.LOG or one is None:
        return None
    if said.day is not None or one.minutes is not None or one.distance_km is not None:
        return None
    await pending.close(turn)
    log = await unclear.write_down(turn, [gap.filled(one.workout)], gap.message_id)
    return (await confirmation.sent(turn, log),)
