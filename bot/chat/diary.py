"""The buttons of the diary: to each area of data its handler, and those under confirmations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat import (
    changing,
    confirmation,
    efforts,
    health,
    history,
    log_buttons,
    plans,
    tomorrow,
    unclear,
    week,
)
from bot.chat.changing import rows_of
from bot.chat.day_data import read_day
from bot.chat.entry_words import entry_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Outgoing
from bot.services import diary, effort
from bot.services.diary import Change, Outcome
from db.records import Log


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Every button whose data begins with `log:`, `day:`, `ask:`, `plan:` or `health:`."""
    data = turn.tap.data if turn.tap is not None else ""
    area, _, rest = data.partition(":")
    verb = rest.partition(":")[0]
    if turn.person is None:
        return (turn.answer("stale-tap-gone"),)
    if area == "day":
        return await (fill if verb in ("fill", "filled") else history.tap)(turn)
    if area == "ask":
        return await unclear.tap(turn)
    if area == "plan":
        return await (_drop_plan if verb == "drop" else plans.tap)(turn)
    if area == "health" and verb == "end":
        await health.end(turn)
        return await _advice_again(turn)
    if area == "health":
        return await health.tap(turn)
    if verb in ("new", "on", "when"):
        return await log_buttons.tap(turn)
    if verb == "felt":
        return await _felt(turn, data)
    wanted = changing.read_wish(data)
    if wanted is not None:
        return await changing.tap(turn, wanted, after_change)
    return await _whole_log(turn, verb, rest.partition(":")[2])


async def fill(turn: Turn) -> Sequence[Outgoing]:
    """`day:fill:<day>` asks what the day was; `day:filled:…` logs it and returns to /tomorrow."""
    _, verb, *rest = (turn.tap.data if turn.tap is not None else "::").split(":")
    day = read_day(rest[0]) if rest else None
    if day is None or not diary.EARLIEST <= day <= turn.today:
        return (turn.answer("stale-tap-gone"),)
    if verb == "fill":
        return (turn.answer(), await history.fill_view(turn, day))
    if len(rest) != 3:
        return (turn.answer("stale-tap-gone"),)
    await history.add(turn, day, rest[1], rest[2])
    return await tomorrow.tomorrow(turn)


async def _felt(turn: Turn, data: str) -> Sequence[Outgoing]:
    """How hard it was, in one tap; two that were too hard change what comes next, and say so."""
    rating = efforts.read_data(data)
    if rating is None:
        return (turn.answer("stale-tap-gone"),)
    change = await effort.rate(turn.store, turn.known, *rating, turn.now)
    if change.outcome is not Outcome.DONE or change.log is None:
        return await after_change(turn, change)
    ahead = turn.today + timedelta(days=1)
    eased = rating[1] is effort.Effort.HARD and await effort.is_too_hard(
        turn.store, turn.known, ahead
    )
    notice = "effort-eased" if eased else "effort-noted"
    return (turn.answer(notice), await confirmation.shown(turn, change.log))


async def _drop_plan(turn: Turn) -> Sequence[Outgoing]:
    view = await plans.drop(turn)
    return await (week.week if view == "week" else tomorrow.tomorrow)(turn)


async def _advice_again(turn: Turn) -> Sequence[Outgoing]:
    # The hold has just changed; what the turn knows of the person is older.
    return await tomorrow.tomorrow(replace(turn, person=await turn.store.people.get(turn.user_id)))


async def after_change(turn: Turn, change: Change) -> Sequence[Outgoing]:
    """The confirmation with what it says now."""
    if change.log is None:
        return (turn.answer("log-not-found"),)
    if change.outcome is Outcome.STALE:
        return (turn.answer("stale-tap"), await confirmation.shown(turn, change.log))
    if change.log.undone_at is not None:  # its only workout was taken out
        text, keyboard = await confirmation.taken_back(turn, change.log)
        return (turn.answer(), turn.show(text, keyboard))
    return (turn.answer(), await confirmation.shown(turn, change.log, "changed"))


async def _whole_log(turn: Turn, verb: str, number: str) -> Sequence[Outgoing]:
    if not (number.isascii() and number.isdigit() and len(number) <= 18):
        return (turn.answer("stale-tap-gone"),)
    log_id = int(number)
    if verb == "undo":
        return await _undo(turn, log_id)
    if verb == "redo":
        return await _redo(turn, log_id)
    log = await turn.store.logs.get(log_id, turn.known.id)
    if log is None:
        return (turn.answer("log-not-found"),)
    if verb == "change" and log.workouts:
        return await _change_menu(turn, log)
    if verb in ("show", "change"):
        return (turn.answer(), await confirmation.shown(turn, log))
    return (turn.answer("stale-tap-gone"),)


async def _undo(turn: Turn, log_id: int) -> Sequence[Outgoing]:
    change = await diary.undo(turn.store, turn.known, log_id, turn.now)
    if change.log is None:
        return (turn.answer("log-not-found"),)
    text, keyboard = await confirmation.taken_back(turn, change.log)
    if change.outcome is Outcome.ALREADY:
        return (turn.answer("log-undone-already"), turn.show(text, keyboard))
    return (turn.answer(), turn.show(text, keyboard))


async def _redo(turn: Turn, log_id: int) -> Sequence[Outgoing]:
    change = await diary.redo(turn.store, turn.known, log_id, turn.now)
    if change.log is None:
        return (turn.answer("log-not-found"),)
    head: confirmation.Head = "logged" if change.outcome is Outcome.ALREADY else "back"
    return (turn.answer(), await confirmation.shown(turn, change.log, head))


async def _change_menu(turn: Turn, log: Log) -> Sequence[Outgoing]:
    """Straight to the change screen where there is one workout, else first: which one?"""
    picks = [changing.wish("log", "pick", each, log.version) for each in log.workouts]
    if len(picks) == 1:
        return await changing.tap(turn, picks[0], after_change)
    buttons = [
        pick.on(entry_words(turn.messages, each))
        for pick, each in zip(picks, log.workouts, strict=True)
    ]
    back = Button(turn.messages.plain("button-back"), f"log:show:{log.id}")
    # Telegram takes a hundred buttons; a log of more days than that is changed in /history.
    keyboard = (*rows_of(buttons[:90], 1), (back,))
    return (turn.answer(), turn.show(turn.messages.text("change-which"), keyboard))
