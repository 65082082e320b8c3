"""The way of a message: clean, cut, match, find days and amounts, judge, decide."""

from dataclasses import dataclass
from datetime import date

from bot.reading.amounts import Amount, find_amounts
from bot.reading.attaching import name_bare_minutes, name_intervals, tie_amounts, tie_days
from bot.reading.clauses import Mention, split
from bot.reading.days import find_days
from bot.reading.entries import add_bare_race, build
from bot.reading.intents import RULES
from bot.reading.judging import judge
from bot.reading.lexicon import library
from bot.reading.matching import match
from bot.reading.merging import merge
from bot.reading.message import Message
from bot.reading.naming import name_by_a_name, name_laps, name_places, name_things
from bot.reading.normalise import clean
from bot.reading.reading import Intent, Reading, Safety
from bot.reading.revising import revise
from bot.reading.safety import judge_safety
from bot.reading.tokens import cut
from bot.reading.unsaid import (
    count_sessions,
    fill_list,
    name_muscles,
    name_rope,
    repeat,
    spread_days,
)


@dataclass(slots=True)
class Account:
    """A reading and how it came about."""

    reading: Reading
    message: Message
    rule: str
    safety_words: str


def account(text: str, today: date) -> Account:
    """Reads `text` as said on `today` and keeps the whole way."""
    books = library()
    cleaned = clean(text)
    tokens, tail = cut(cleaned.text)
    matched = match(tokens, books)
    safety, words = judge_safety(matched, books)
    days = find_days(matched, today)
    taken = {k for ref in days for k in range(ref.i, ref.j)}
    amounts: list[Amount] = find_amounts(matched, taken, tail)
    clauses = split(matched, amounts, days, books.shared, tail)
    name_muscles(clauses, matched)
    name_rope(clauses, matched)
    name_laps(clauses, matched)
    name_places(clauses, matched)
    name_things(clauses, matched)
    name_by_a_name(clauses, matched)
    judge(clauses, matched, books.shared)
    count_sessions(clauses, matched)
    name_bare_minutes(clauses)
    fill_list(clauses)
    repeat(clauses)
    spread_days(clauses)
    tie_days(clauses)
    notes = revise(clauses, matched, books.shared)
    kept: list[Mention] = merge(clauses, books.shared)
    tie_amounts(clauses, kept, books.shared)
    message = Message(cleaned, matched, clauses, kept, amounts, days, books.shared, today)
    message.notes = notes
    add_bare_race(message)
    name_intervals(message.kept, books.shared)
    message.entries = build(message)
    intent, rule = Intent.SMALLTALK, "talks"
    for decide in RULES:
        verdict = decide(message)
        if verdict is not None:
            intent, rule = verdict, decide.__name__
            break
    entries = message.entries if intent in (Intent.LOG, Intent.CORRECTION) else ()
    return Account(Reading(intent, entries, safety, matched.label), message, rule, words)


def read(text: str, today: date) -> Reading:
    """What `text`, written on `today`, means.

    Never raises, whatever the text. No entry lies after `today`. Runs offline and takes time in
    proportion to the length, which is cut at 4,096 characters.
    """
    return account(text, today).reading


__all__ = ["Account", "Safety", "account", "read"]
