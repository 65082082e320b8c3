"""/today and /tomorrow, and the taps under them and under the evening push."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.chat import evening
from bot.chat.advice import advice_html
from bot.chat.entry_words import entry_words
from bot.chat.health import hold_row
from bot.chat.history import fill_button
from bot.chat.messages import Messages
from bot.chat.plans import drop_rows
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing
from bot.services.coaching import Advice

SHOW_TODAY = "today:show"
SHOW_TOMORROW = "tomorrow:show"
SHOW_WEEK = "week:show"
NEW_TOMORROW = "tomorrow:new"  # below, where the message under the button is to stay


def advice_keyboard(messages: Messages, advice: Advice) -> Keyboard:
    """A tap for each day without a log, where it would change anything, and the week.

    While the plan is on hold: the way out of that.
    """
    lift = hold_row(messages, advice.hold)
    unknown = advice.unknown_days if advice.recommendation is not None else ()
    fill = tuple((fill_button(day, messages.plain("button-fill", day=day)),) for day in unknown)
    return (*lift, *fill, (Button(messages.plain("button-week"), SHOW_WEEK),))


async def _show(turn: Turn, day: date) -> Sequence[Outgoing]:
    advice = await turn.coaching.advise(turn.store, turn.known, day)
    text = advice_html(turn.messages, advice, (day - turn.today).days)
    logged = (await turn.store.logs.days(turn.user_id, day, day)).get(day, ())
    if logged:
        told = ", ".join(entry_words(turn.messages, entry) for entry in logged)
        text = turn.messages.text("advice-logged", entries=told) + "\n\n" + text
    if advice.unknown_days and advice.recommendation is not None:
        text += "\n\n" + turn.messages.text("advice-fill")
    plans = await drop_rows(turn, day, day, "tomorrow") if day > turn.today else ()
    shown = turn.show(text, (*plans, *advice_keyboard(turn.messages, advice)))
    return (shown,) if turn.tap is None else (turn.answer(), shown)


async def today(turn: Turn) -> Sequence[Outgoing]:
    return await _show(turn, turn.today)


async def tomorrow(turn: Turn) -> Sequence[Outgoing]:
    return await _show(turn, turn.today + timedelta(days=1))


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """The buttons whose data begins with `today:`, `tomorrow:` or `push:`."""
    data = turn.tap.data if turn.tap is not None else ""
    if turn.person is None:
        return (turn.answer("stale-tap-gone"),)
    if data == SHOW_TODAY:
        return await today(turn)
    if data == SHOW_TOMORROW:
        return await tomorrow(turn)
    if data == NEW_TOMORROW:
        return (turn.answer(), *await tomorrow(replace(turn, tap=None)))
    return await evening.tap(turn)
