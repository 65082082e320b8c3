"""The evening push: its words, its buttons, and what the taps under it do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
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
from db.records import RefusalReason, Source
from model.vocabulary import Workout

# push:<verb>:<evening>[:<workout id>]; the evening is the date the push was meant for.
DATA = re.compile(r"push:(log|other|choose|back|later|pause):(\d{4}-\d\d-\d\d)(?::([0-6]))?")
NARROW = 9  # letters: longer words are cut off where four buttons share a row


def _data(verb: str, on: date, workout: Workout | None = None) -> str:
    tail = "" if workout is None else f":{int(workout)}"
    return f"push:{verb}:{on.isoformat()}{tail}"


def push_view(
    messages: Messages, advice: Advice, on: date, *, today: date, logged: bool
) -> tuple[str, Keyboard]:
    """Text and buttons of the push of evening `on`; it asks for that day only if not logged."""
    text = advice_html(messages, advice, (advice.day - today).days)
    rows: list[tuple[Button, ...]] = []
    if not logged:
        key = "push-log-today" if on == today else "push-log-day"
        text += "\n\n" + messages.text(key, day=on)
        rows += _log_rows(messages, on)
    rows += hold_row(messages, advice.hold)
    if advice.recommendation is not None:
        other = Button(messages.plain("button-other"), _data("other", on))
        rows.append((other, *refusals.ask_button(messages, advice, on)))
    rows.append(
        (
            Button(messages.plain("push-not-now"), _data("later", on)),
            Button(messages.plain("push-pause"), _data("pause", on)),
        )
    )
    return text, tuple(rows)


def _log_rows(messages: Messages, on: date) -> Keyboard:
    buttons = [
        Button(workout_words(messages, workout), _data("log", on, workout)) for workout in Workout
    ]
    narrow = all(len(button.label) <= NARROW for button in buttons)
    return rows_of(buttons, 4 if narrow else 3)


async def follow_up(turn: Turn, said: Sequence[Outgoing]) -> Sequence[Outgoing]:
    """`said`, and the last push brought up to date where this turn has made its advice wrong.

    Only a push about a day that is not over is touched, and only if what it recommends is no
    longer what we would. It says what changed; a push that `said` edits already is edited once.
    """
    push = None if turn.person is None else await turn.store.pushes.latest(turn.user_id)
    if push is None or push.message_id is None:
        return said
    day = push.local_date + timedelta(days=1)
    person = await turn.store.people.get(turn.user_id)
    if person is None or day < turn.today:
        return said
    advice = await turn.coaching.advise(turn.store, person, day)
    if advice.chosen == push.recommended:
        return said
    logged = await turn.store.logs.days(person.id, push.local_date, push.local_date)
    html, keyboard = push_view(
        turn.messages, advice, push.local_date, today=turn.today, logged=bool(logged)
    )
    changed = turn.messages.text(
        "push-changed",
        before=workout_words(turn.messages, push.recommended or Workout.REST),
        now=workout_words(turn.messages, advice.chosen or Workout.REST),
    )
    edit = Edit(turn.chat_id, push.message_id, f"{changed}\n\n{html}", keyboard)
    await turn.store.pushes.revise(push.id, edit.html, to_json(keyboard), advice.chosen)
    others = [
        each for each in said if not (isinstance(each, Edit) and each.message_id == push.message_id)
    ]
    return (*others, edit)


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
    logged = await turn.store.logs.days(turn.known.id, on, on)
    html, keyboard = push_view(turn.messages, advice, on, today=turn.today, logged=bool(logged))
    html = f"{words}\n\n{html}"
    if wanted.reason is not RefusalReason.ILL:  # a hold has its own way out
        keyboard = (refusals.undo_row(turn.messages, on), *keyboard)
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
    logged = await turn.store.logs.days(turn.known.id, on, on)
    html, keyboard = push_view(
        turn.messages, await _advice(turn, on), on, today=turn.today, logged=bool(logged)
    )
    return turn.show(html, keyboard)


async def _quiet(turn: Turn, on: date) -> Outgoing:
    """The advice without its questions; something else can still be asked for."""
    return turn.show(
        await _text(turn, on),
        ((Button(turn.messages.plain("button-other"), _data("other", on)),),),
    )


def _back(turn: Turn, on: date) -> Keyboard:
    return ((Button(turn.messages.plain("button-back"), _data("back", on)),),)
