"""A person's own plans: kept when they say so, taken back by a tap."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal

from bot.chat import pending
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import day_words, icon_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Edit, Keyboard, Outgoing, Send
from db.records import Plan
from model.vocabulary import Workout

DROP = "plan:drop:"
MOST = 14
"""Plans kept out of one message; more than two weeks of them is no plan but a list."""

Meant = Sequence[tuple[date, Workout]]


async def keep(turn: Turn, meant: Meant) -> Sequence[Outgoing]:
    """Keep what somebody means to do; where no day or no type was named, just cheer."""
    if not meant:
        return (turn.say("plan-heard"),)
    plans = await _add(turn, meant)
    text, keyboard = _view(turn, plans)
    answers = {"message_id": turn.message_id, "plans": [plan.id for plan in plans]}
    remember = await pending.ask(turn, pending.PLANNED, "kept", answers)
    return (Send(turn.chat_id, text, keyboard, remember=remember),)


async def make(turn: Turn, meant: Meant) -> tuple[str, Keyboard]:
    """Keep these plans; the words and buttons that show them."""
    return _view(turn, await _add(turn, meant))


async def keep_instead(
    turn: Turn, meant: Meant, before: Sequence[int], reply_id: int | None
) -> Sequence[Outgoing]:
    """The plans of an edited message, in place of the ones it made; the reply is edited."""
    for plan_id in before:
        await turn.store.plans.remove(plan_id, turn.known.id)
    if reply_id is None or not meant:
        gone = () if reply_id is None else (_edit(turn, reply_id, *_nothing_left(turn)),)
        return gone or await keep(turn, meant)
    plans = await _add(turn, meant)
    answers = {"message_id": turn.message_id, "plans": [plan.id for plan in plans]}
    await pending.ask(turn, pending.PLANNED, "kept", answers)
    await turn.store.dialogues.set_message(turn.user_id, reply_id)
    return (_edit(turn, reply_id, *_view(turn, plans)),)


async def drop_rows(
    turn: Turn, first: date, last: date, view: Literal["week", "tomorrow"]
) -> Keyboard:
    """A button for each plan from `first` to `last` that removes it and shows `view` again."""
    found = await turn.store.plans.on(turn.known.id, first, last)
    return tuple(
        (Button(_remove_label(turn, plan, alone=False), f"plan:drop:{plan.id}:{view}"),)
        for plan in found[:MOST]
    )


async def drop(turn: Turn) -> str:
    """`plan:drop:<id>:<view>`: takes the plan back; the view that is to be shown again."""
    number, _, view = (turn.tap.data if turn.tap is not None else "")[len(DROP) :].partition(":")
    if number.isascii() and number.isdigit() and len(number) <= 18:
        await turn.store.plans.remove(int(number), turn.known.id)
    return view


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """`plan:remove:<id>:<day>:<workout>` takes one back, `plan:add:<day>:<workout>` returns it."""
    _, verb, *rest = (turn.tap.data if turn.tap is not None else "::").split(":")
    if verb == "remove" and len(rest) == 3 and rest[0].isdigit() and len(rest[0]) <= 18:
        day, workout = read_day(rest[1]), _workout(rest[2])
        if day is not None and workout is not None:
            return await _remove(turn, int(rest[0]), day, workout)
    if verb == "add" and len(rest) == 2:
        day, workout = read_day(rest[0]), _workout(rest[1])
        if day is not None and workout is not None:
            return await _put_back(turn, day, workout)
    return (turn.answer("stale-tap-gone"),)


async def _remove(turn: Turn, plan_id: int, day: date, workout: Workout) -> Sequence[Outgoing]:
    await turn.store.plans.remove(plan_id, turn.known.id)
    words = turn.messages.text(
        "plan-removed",
        workout=icon_words(turn.messages, workout),
        day=day_words(turn.messages, day, turn.today),
    )
    button = Button(turn.messages.plain("log-put-back"), f"plan:add:{written(day)}:{int(workout)}")
    return (turn.answer(), turn.show(words, ((button,),)))


async def _put_back(turn: Turn, day: date, workout: Workout) -> Sequence[Outgoing]:
    if day < turn.today:
        return (turn.answer("plan-past"),)
    return (turn.answer(), turn.show(*await make(turn, [(day, workout)])))


async def _add(turn: Turn, meant: Meant) -> list[Plan]:
    """Rest and a workout are not both planned for a day: what was said now stands."""
    plans = []
    for day, workout in dict.fromkeys(meant[:MOST]):
        for known in await turn.store.plans.on(turn.known.id, day, day):
            if (known.workout is Workout.REST) != (workout is Workout.REST):
                await turn.store.plans.remove(known.id, turn.known.id)
        plans.append(await turn.store.plans.add(turn.known.id, day, workout, turn.now))
    return plans


def _view(turn: Turn, plans: Sequence[Plan]) -> tuple[str, Keyboard]:
    messages = turn.messages
    lines = [
        messages.text(
            "plan-line",
            workout=icon_words(messages, plan.workout),
            day=day_words(messages, plan.local_date, turn.today),
        )
        for plan in plans
    ]
    rows = []
    for plan in plans:
        label = _remove_label(turn, plan, alone=len(plans) == 1)
        what = f"{written(plan.local_date)}:{int(plan.workout)}"
        rows.append((Button(label, f"plan:remove:{plan.id}:{what}"),))
    return messages.text("plan-kept", plans="\n".join(lines)), tuple(rows)


def _remove_label(turn: Turn, plan: Plan, *, alone: bool) -> str:
    return turn.messages.plain(
        "plan-remove" if alone else "plan-remove-one",
        workout=icon_words(turn.messages, plan.workout),
        day=plan.local_date,
    )


def _nothing_left(turn: Turn) -> tuple[str, Keyboard]:
    return turn.messages.text("plan-edited-away"), ()


def _edit(turn: Turn, message_id: int, text: str, keyboard: Keyboard) -> Edit:
    return Edit(turn.chat_id, message_id, text, keyboard)


def _workout(digit: str) -> Workout | None:
    return Workout(int(digit)) if digit in map(str, range(len(Workout))) else None


async def forget(turn: Turn, plan_ids: Sequence[int]) -> None:
    """Plans whose message turned out to mean something else."""
    for plan_id in plan_ids:
        await turn.store.plans.remove(plan_id, turn.known.id)
