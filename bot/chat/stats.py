"""/stats: the diary in a picture, over a span, of all workouts or some, light or dark."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from bot.chat.report import week_button
from bot.chat.stats_sheet import alternative, sheet_of
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Photo
from bot.pictures import draw
from bot.reading.mentions import mentions
from bot.services import reports
from model.vocabulary import Workout, mask

MONTH, QUARTER, YEAR = 5, 13, 52  # weeks
WEEKS_IN = {"days": 1 / 7, "weeks": 1, "months": 52 / 12, "quarters": 13, "years": 52}

# stats:show:<weeks>:<workouts as bits>:<l or d>
DATA = re.compile(r"stats:show:(\d{1,2}):(\d{1,3}):([ld])")


@dataclass(frozen=True)
class Wish:
    """What is to be shown: 1 to 52 weeks, of all types where `only` is empty."""

    weeks: int = MONTH
    only: frozenset[Workout] = frozenset()
    dark: bool = False

    @property
    def data(self) -> str:
        return f"stats:show:{self.weeks}:{mask(self.only)}:{'d' if self.dark else 'l'}"


def read_data(data: str) -> Wish | None:
    """The wish that a button carries; None where it is no button of ours."""
    match = DATA.fullmatch(data)
    if match is None or not 1 <= int(match[1]) <= YEAR or int(match[2]) >= 1 << len(Workout):
        return None
    only = frozenset(each for each in Workout if int(match[2]) >> each & 1)
    return Wish(int(match[1]), only, match[3] == "d")


def read_words(turn: Turn, words: str) -> Wish | None:
    """`3 months`, `swimming`, `swim year dark`; None where a part of it says nothing."""
    pattern = turn.messages.pattern
    left, dark = re.subn(pattern("typed-dark"), " ", words.casefold())
    left = re.sub(pattern("typed-light"), " ", left)
    weeks = MONTH
    for unit, length in WEEKS_IN.items():
        number = rf"(?:(?<!\d)(\d{{1,4}})|({pattern('typed-half')}))?"
        # "3 months", and as in French "3 last months".
        between = rf"(?:\s*{pattern('typed-fillers')})?\s*"
        span = re.search(rf"{number}{between}{pattern(f'typed-{unit}')}", left)
        if span is None:
            continue
        count = 0.5 if span[2] else float(span[1] or 1)
        if not count:
            return None
        weeks = min(YEAR, max(1, -int(-count * length // 1)))
        left = left[: span.start()] + " " + left[span.end() :]
        break
    only = frozenset(mentions(left, turn.today).workouts)
    if not only and re.sub(rf"{pattern('typed-fillers')}|\W+", "", left):
        return None
    return Wish(weeks, only, bool(dark))


async def command(turn: Turn) -> Sequence[Outgoing]:
    """The picture that the words after /stats ask for, or examples of what can be asked."""
    if turn.known.onboarded_at is None:
        return (turn.say("question-start-first"),)
    wish = read_words(turn, (turn.text or "").partition(" ")[2])
    if wish is None:
        return (turn.say("stats-examples"),)
    return (await picture(turn, wish),)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Another span or the other light, in the place of the picture."""
    wish = read_data(turn.tap.data) if turn.tap is not None else None
    if wish is None or turn.person is None or turn.person.onboarded_at is None:
        return (turn.answer("stale-tap-gone"),)
    return (turn.answer(), await picture(turn, wish))


async def picture(turn: Turn, wish: Wish) -> Photo:
    """The photo of a wish; drawn when it is sent."""
    found = await reports.overview(turn.store, turn.known, turn.today, wish.weeks, wish.only)
    sheet = sheet_of(turn.messages, found)
    return Photo(
        turn.chat_id,
        partial(draw, sheet, dark=wish.dark),
        alternative(turn.messages, found),
        keyboard(turn, wish),
        None if turn.tap is None else turn.tap.message_id,
    )


def keyboard(turn: Turn, wish: Wish) -> Keyboard:
    """The other spans, the other light, all types again, and the week in words."""
    messages = turn.messages
    spans = tuple(
        Button(
            messages.plain("stats-button-span", weeks=weeks), Wish(weeks, wish.only, wish.dark).data
        )
        for weeks in (MONTH, QUARTER, YEAR)
        if weeks != wish.weeks
    )
    light = Button(
        messages.plain("stats-button-light" if wish.dark else "stats-button-dark"),
        Wish(wish.weeks, wish.only, not wish.dark).data,
    )
    rows: list[tuple[Button, ...]] = [spans, (light,)]
    if wish.only:
        everything = Button(
            messages.plain("stats-button-all"), Wish(wish.weeks, dark=wish.dark).data
        )
        rows[1] = (light, everything)
    return (*rows, (week_button(messages, reports.begins_on(turn.known), turn.today),))
