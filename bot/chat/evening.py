"""The evening push: its words, its buttons, and what the taps under it do."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.chat import refusals
from bot.chat.advice import advice_html
from bot.chat.changing import rows_of
from bot.chat.health import hold_row
from bot.chat.messages import Messages
from bot.chat.reasons import blockers_words, workout_words
from bot.chat.turn import Turn
from bot.delivery.keyboards import to_json
from bot.delivery.outgoing import Button, Edit, Keyboard, Outgoing
from bot.services import diary, refusing, reminding
from bot.services.coaching import Advice
from db.records import Person, Push, RefusalReason, Source
from db.store import Store
from model.vocabulary import Workout

# push:<verb>:<evening>[:<workout id>]; the evening is the date the push was meant for.
DATA = re.compile(r"push:(log|types|other|choose|back|later|pause):(\d{4}-\d\d-\d\d)(?::([0-6]))?")
NARROW = 9  # letters: longer words are cut off where four buttons share a row


def _data(verb: str, on: date, workout: Workout | None = None) -> str:
    tail = "" if workout is None else f":{int(workout)}"
    return f"push:{verb}:{on.isoformat()}{tail}"


@dataclass(frozen=True)
class Asked:
    """What a push still asks about its day; `expected` is what the day was meant for, if known."""

    expected: Workout | None = None


async def asked(store: Store, person: Person, on: date) -> Asked | None:
    """What is to be asked about the day `on`; None where it is in the diary.

    What the person planned comes before what the evening before had suggested.
    """
    if await store.logs.days(person.id, on, on):
        return None
    plans = await store.plans.on(person.id, on, on)
    if plans:
        return Asked(plans[0].workout)
    return Asked(await store.pushes.recommended(person.id, on - timedelta(days=1)))


def push_view(
    messages: Messages, advice: Advice, on: date, *, today: date, ask: Asked | None
) -> tuple[str, Keyboard]:
    """Text and buttons of the push of evening `on`; `ask` is its question about that day."""
    text = advice_html(messages, advice, (advice.day - today).days)
    rows: list[tuple[Button, ...]] = []
    if ask is not None:
        key = "push-log-today" if on == today else "push-log-day"
        text += "\n\n" + messages.text(key, day=on)
        rows += _log_rows(messages, on, ask.expected)
    rows += hold_row(messages, advice.hold)
    if advice.recommendation is not None:
        ahead = (advice.day - today).days
        refuse = refusals.ask_button(messages, advice, on, ahead)
        rows.append((_another(messages, on, ahead), *refuse))
    rows.append(
        (
            Button(messages.plain("push-not-now"), _data("later", on)),
            Button(messages.plain("push-pause"), _data("pause", on)),
        )
    )
    return text, tuple(rows)


def _log_rows(messages: Messages, on: date, expected: Workout | None) -> Keyboard:
    """Done, rested, something else; all seven where nothing was expected."""
    if expected is None:
        return _type_rows(messages, on)
    rested = Button(messages.plain("push-rested"), _data("log", on, Workout.REST))
    other = Button(messages.plain("button-other"), _data("types", on))
    if expected is Workout.REST:
        return ((rested, other),)
    label = messages.plain("push-done", workout=workout_words(messages, expected))
    return ((Button(label, _data("log", on, expected)),), (rested, other))


def _type_rows(messages: Messages, on: date) -> Keyboard:
    buttons = [
        Button(workout_words(messages, workout), _data("log", on, workout)) for workout in Workout
    ]
    narrow = all(len(button.label) <= NARROW for button in buttons)
    return rows_of(buttons, 4 if narrow else 3)


def _another(messages: Messages, on: date, ahead: int) -> Button:
    return Button(messages.plain("button-another", ahead=ahead), _data("other", on))


async def follow_up(turn: Turn, said: Sequence[Outgoing]) -> Sequence[Outgoing]:
    """`said`, and the last push brought up to date where this turn has made its advice wrong.

    Only a push about a day that is not over is touched, and only if what it recommends is no
    longer what we would, which it then says, or if it asks for a day that has been logged since.
    A push that `said` edits already is edited once.
    """
    if turn.person is None:
        return said
    since = turn.today - timedelta(days=1)
    push = await turn.store.pushes.latest(turn.user_id, since=since)
    if push is None or push.message_id is None:
        return said
    day = push.local_date + timedelta(days=1)
    person = await turn.store.people.get(turn.user_id)
    if person is None:
        return said
    advice = await turn.coaching.advise(turn.store, person, day)
    ask = await asked(turn.store, person, push.local_date)
    same = advice.chosen == push.recommended
    if same and (ask is not None or not _asks(push)):
        return said
    html, keyboard = push_view(turn.messages, advice, push.local_date, today=turn.today, ask=ask)
    if not same:
        changed = turn.messages.text(
            "push-changed",
            before=workout_words(turn.messages, push.recommended or Workout.REST),
            now=workout_words(turn.messages, advice.chosen or Workout.REST),
        )
        html = f"{changed}\n\n{html}"
    edit = Edit(turn.chat_id, push.message_id, html, keyboard)
    await turn.store.pushes.revise(push.id, edit.html, to_json(keyboard), advice.chosen)
    others = [
        each for each in said if not (isinstance(each, Edit) and each.message_id == push.message_id)
    ]
    return (*others, edit)


def _asks(push: Push) -> bool:
    """Whether the push, as it stands on the screen, asks for its day."""
    return f"push:log:{push.local_date.isoformat()}" in json.dumps(push.keyboard)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """A button under a push: log today, another workout for tomorrow, not now, pause."""
    data = turn.tap.data if turn.tap is not None else ""
    refused = refusals.read_wish(data)
    if refused is not None:
        return await _refusal(turn, refused)
    match = DATA.fullmatch(data)
    try:
        on = date.fromisoformat(match[2]) if match else None
    except ValueError:
        on = None
    if match is None or on is None:
        return (turn.answer("stale-tap-gone"),)
    verb, workout = match[1], None if match[3] is None else Workout(int(match[3]))
    if verb == "log" and workout is not None:
        return await _log(turn, on, workout)
    if verb == "types":
        return (turn.answer(), await _types(turn, on))
    if verb == "other":
        return await _other(turn, on)
    if verb == "choose" and workout is not None:
        return await _choose(turn, on, workout)
    if verb == "pause":
        await reminding.pause(turn.store, turn.known)
        return (turn.answer("push-paused", alert=True), await _again(turn, on))
    if verb == "later":
        return (turn.answer("push-not-now-done"), await _quiet(turn, on))
    return (turn.answer(), await _again(turn, on))


async def _log(turn: Turn, on: date, workout: Workout) -> Sequence[Outgoing]:
    """Today in one tap; the push then says what today's workout changes about tomorrow."""
    person = turn.known
    if on > turn.today:
        return (turn.answer("stale-tap-gone"),)
    if await turn.store.logs.days(person.id, on, on):
        return (turn.answer("push-already-logged"), await _again(turn, on))
    await diary.log_day(turn.store, person, on, workout, None, Source.PUSH, turn.now)
    words = workout_words(turn.messages, workout)
    return (turn.answer("push-logged", workout=words, day=on), await _again(turn, on))


async def _types(turn: Turn, on: date) -> Outgoing:
    """All seven for the day that is asked about."""
    if on > turn.today or await asked(turn.store, turn.known, on) is None:
        return await _again(turn, on)
    key = "push-log-today" if on == turn.today else "push-log-day"
    text = f"{await _text(turn, on)}\n\n{turn.messages.text(key, day=on)}"
    return turn.show(text, (*_type_rows(turn.messages, on), *_back(turn, on)))


async def _other(turn: Turn, on: date) -> Sequence[Outgoing]:
    advice = await _advice(turn, on)
    recommendation = advice.recommendation
    if recommendation is None:
        return (turn.answer(), await _again(turn, on))
    choices = [
        workout
        for workout in (recommendation.recommended, *recommendation.alternatives)
        if workout != advice.chosen
    ]
    if not choices:
        why = blockers_words(turn.messages, recommendation)
        notice = turn.messages.plain("push-something-else-none", day=advice.day, why=why)
        # A notice holds 200 characters; the whole reason stands in the message itself.
        return (turn.answer(), turn.show(f"{await _text(turn, on)}\n\n{notice}", _back(turn, on)))
    rows = tuple(
        (Button(workout_words(turn.messages, workout), _data("choose", on, workout)),)
        for workout in choices
    )
    text = f"{await _text(turn, on)}\n\n{turn.messages.text('push-alternatives')}"
    return (turn.answer(), turn.show(text, (*rows, *_back(turn, on))))


async def _choose(turn: Turn, on: date, workout: Workout) -> Sequence[Outgoing]:
    """The choice becomes the person's plan for that day; what was recommended is no plan."""
    person, day = turn.known, on + timedelta(days=1)
    if day < turn.today:
        return (turn.answer("stale-tap-gone"),)
    for plan in await turn.store.plans.on(person.id, day, day):
        await turn.store.plans.remove(plan.id, person.id)
    advice = await _advice(turn, on)
    if advice.chosen != workout:
        await turn.store.plans.add(person.id, day, workout, turn.now)
    words = workout_words(turn.messages, workout)
    return (turn.answer("push-chosen", workout=words, day=day), await _again(turn, on))


async def _refusal(turn: Turn, wanted: refusals.Wish) -> Sequence[Outgoing]:
    """Not this one: first why, then what follows from it, at once; or the refusal taken back."""
    on, workout, day = wanted.on, wanted.workout, wanted.on + timedelta(days=1)
    if day < turn.today:
        return (turn.answer("stale-tap-gone"),)
    if wanted.verb == "undo" or workout is None:
        person = await refusing.take_back(turn.store, turn.known, day)
        turn = replace(turn, person=person)
        return (turn.answer("push-refuse-undone"), await _again(turn, on))
    if (await _advice(turn, on)).chosen is not workout:
        return (turn.answer("stale-tap"), await _again(turn, on))
    if wanted.reason is None:
        text = f"{await _text(turn, on)}\n\n{turn.messages.text('push-refuse-ask')}"
        keyboard = (*refusals.reasons(turn.messages, on, workout), *_back(turn, on))
        return (turn.answer(), turn.show(text, keyboard))
    words = await refusals.refuse(turn, on, workout, wanted.reason)
    turn = replace(turn, person=await turn.store.people.get(turn.user_id))
    advice = await _advice(turn, on)
    ask = await asked(turn.store, turn.known, on)
    html, keyboard = push_view(turn.messages, advice, on, today=turn.today, ask=ask)
    html = f"{words}\n\n{html}"
    if wanted.reason is not RefusalReason.ILL:  # a hold has its own way out
        keyboard = (*keyboard[:-1], refusals.undo_row(turn.messages, on), keyboard[-1])
    push = await turn.store.pushes.latest(turn.user_id)
    if push is not None and turn.tap is not None and push.message_id == turn.tap.message_id:
        # The push has been brought up to date by this very tap.
        await turn.store.pushes.revise(push.id, html, to_json(keyboard), advice.chosen)
    return (turn.answer(), turn.show(html, keyboard))


async def _advice(turn: Turn, on: date) -> Advice:
    return await turn.coaching.advise(turn.store, turn.known, on + timedelta(days=1))


async def _text(turn: Turn, on: date) -> str:
    advice = await _advice(turn, on)
    return advice_html(turn.messages, advice, (advice.day - turn.today).days)


async def _again(turn: Turn, on: date) -> Outgoing:
    """The push as it stands now, with what has been logged and chosen since."""
    ask = await asked(turn.store, turn.known, on)
    advice = await _advice(turn, on)
    return turn.show(*push_view(turn.messages, advice, on, today=turn.today, ask=ask))


async def _quiet(turn: Turn, on: date) -> Outgoing:
    """The advice without its questions; another one can still be asked for."""
    ahead = (on + timedelta(days=1) - turn.today).days
    return turn.show(await _text(turn, on), ((_another(turn.messages, on, ahead),),))


def _back(turn: Turn, on: date) -> Keyboard:
    return ((Button(turn.messages.plain("button-back"), _data("back", on)),),)
