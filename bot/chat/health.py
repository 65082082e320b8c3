"""Matters of health: the fixed reply, the hold on the plan, and the tap that lifts it.

The replies are reviewed texts of the catalogue, one for each class that the reading knows; nothing
in them is made up on the spot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from bot.chat import plans
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import icon_words
from bot.chat.messages import Messages
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Send
from bot.reading import Safety
from bot.services import health
from model.vocabulary import Workout

LIFT = "health:lift:"  # under the fixed reply, which stays
END = "health:end:"  # under the advice, which comes back

# After these the next day is to be easy; one tap makes it the person's own plan.
EASY = frozenset((Safety.SORENESS, Safety.ACHE))
EASY_WORKOUTS = (Workout.REST, Workout.YOGA)
EASY_DATA = re.compile(r"health:easy:(soreness|ache):(\d{8}):([04])")


def lift_button(messages: Messages, safety: Safety) -> Button:
    """The button with which a person says that the hold of class `safety` is over."""
    return Button(messages.plain("health-lift", safety=str(safety)), f"{LIFT}{safety}")


def hold_row(messages: Messages, hold: str | None) -> Keyboard:
    """The way out of a hold, under advice that it withholds; no row where nothing is on hold."""
    if hold is None:
        return ()
    return ((Button(messages.plain("health-lift", safety=hold), f"{END}{hold}"),),)


async def end(turn: Turn) -> None:
    """`health:end:<class>`: lifts that hold; the caller shows the advice anew."""
    name = turn.tap.data.removeprefix(END) if turn.tap is not None else ""
    if name in frozenset(Safety):
        await health.lift(turn.store, turn.known, Safety(name))


async def reply(turn: Turn, safety: Safety) -> Send:
    """The fixed reply to `safety`; a class that holds puts the plan on hold first."""
    await health.note(turn.store, turn.known, safety, turn.now)
    text = turn.messages.text(f"safety-{safety}")
    if safety in EASY:
        return Send(turn.chat_id, text, (_easy_row(turn, safety),))
    if not health.holds(safety):
        return Send(turn.chat_id, text)
    return Send(turn.chat_id, text, ((lift_button(turn.messages, safety),),))


def reminder(turn: Turn) -> Send | None:
    """That the plan is on hold, with the way out; None where it is not."""
    safety = health.hold_of(turn.known)
    if safety is None:
        return None
    button = lift_button(turn.messages, safety)
    return turn.say("health-still-held", ((button,),))


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """`health:lift:<class>` lifts that hold and no other; `health:easy:…` plans an easy day."""
    data = turn.tap.data if turn.tap is not None else ""
    easy = EASY_DATA.fullmatch(data)
    if easy is not None:
        return await _plan_easy(turn, Safety(easy[1]), easy[2], Workout(int(easy[3])))
    name = data.removeprefix(LIFT)
    if not data.startswith(LIFT) or name not in frozenset(Safety):
        return (turn.answer("stale-tap-gone"),)
    safety = Safety(name)
    standing = health.hold_of(turn.known)
    words = turn.messages.text(f"safety-{safety}")
    if standing is not None and standing is not safety:
        button = lift_button(turn.messages, standing)
        return (
            turn.answer(),
            turn.show(f"{words}\n\n{turn.messages.text('health-other-hold')}", ((button,),)),
        )
    lifted = await health.lift(turn.store, turn.known, safety)
    notice = "health-lifted" if lifted else "health-no-hold"
    return (turn.answer(), turn.show(f"{words}\n\n{turn.messages.text(notice)}"))


def _easy_row(turn: Turn, safety: Safety) -> tuple[Button, ...]:
    day = turn.today + timedelta(days=1)
    return tuple(
        Button(
            turn.messages.plain("health-easy", workout=icon_words(turn.messages, workout)),
            f"health:easy:{safety}:{written(day)}:{int(workout)}",
        )
        for workout in EASY_WORKOUTS
    )


async def _plan_easy(
    turn: Turn, safety: Safety, digits: str, workout: Workout
) -> Sequence[Outgoing]:
    day = read_day(digits)
    if day is None or not turn.today <= day <= turn.today + timedelta(days=1):
        return (turn.answer("plan-past"),)
    text, keyboard = await plans.make(turn, [(day, workout)])
    words = turn.messages.text(f"safety-{safety}")
    return (turn.answer(), turn.show(f"{words}\n\n{text}", keyboard))
