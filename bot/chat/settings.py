"""/settings: one message with buttons, edited in place; each change says what it changes.

What can be typed is asked for in a dialogue of its own, kept in the store, so that a restart or a
second device changes nothing; /cancel and any other button of /settings end it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bot.chat import health, settings_changes, settings_typed, words_in
from bot.chat import settings_data as data
from bot.chat.messages import Messages
from bot.chat.settings_buttons import View
from bot.chat.settings_data import Topic
from bot.chat.settings_screens import screen
from bot.chat.turn import Turn
from bot.delivery.outgoing import Edit, Outgoing, Remember, Send
from bot.reading import Intent, Safety, read
from bot.services import health as holds
from bot.services.onboarding import OLDEST, YOUNGEST
from bot.services.places import is_clear
from bot.services.preferences import LONGEST_PAUSE, NotPossible
from db.records import Dialogue
from db.store import Store

DIALOGUE = "settings"
OPEN_FOR = timedelta(hours=1)
"""After that long what is written is no answer any more."""

STAYS_OPEN = frozenset({Topic.DAYS_OFF, Topic.WORKOUTS})
"""Topics of many switches: a change stays on their screen."""

FOR_THE_DIARY = frozenset({Intent.LOG, Intent.PLAN, Intent.CORRECTION})


async def settings(turn: Turn) -> Sequence[Outgoing]:
    """The command."""
    await _close(turn)
    html, keyboard = screen(turn, View())
    return (Send(turn.chat_id, html, keyboard),)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Every button whose data begins with `set:`."""
    tapped = data.read_data(turn.tap.data if turn.tap is not None else "")
    if tapped is None:
        return (turn.answer("stale-tap-gone"),)
    await _close(turn)
    if tapped.topic is None or tapped.value is None:
        return (turn.answer(), await _show(turn, View(tapped.topic)))
    view, turn = await _change(turn, tapped.topic, tapped.value)
    if view is None:
        return (turn.answer("stale-tap"), await _show(turn, View(tapped.topic)))
    return (turn.answer(), await _show(turn, view))


async def typed(turn: Turn) -> Sequence[Outgoing]:
    """Words or a place while a question is open."""
    asked = await turn.store.dialogues.get(turn.user_id)
    topic = None if asked is None or asked.step not in set(Topic) else Topic(asked.step)
    if asked is None or topic is None or await _is_over(turn, asked):
        return await _otherwise(turn)
    reading = None if turn.text is None else read(turn.text, turn.said_on)
    # Corona is a city, too.
    city = topic is Topic.ZONE and reading is not None and reading.safety is Safety.ILLNESS
    if reading is not None and reading.safety is not None and not city:
        if holds.holds(reading.safety):
            return (await health.reply(turn, reading.safety),)
        return await _otherwise(turn)
    view, turn = await _answer(turn, topic)
    if view is None and reading is not None and reading.intent in FOR_THE_DIARY:
        return await _otherwise(turn)
    if view is None:
        note = turn.messages.text(
            f"settings-wrong-{topic}", least=YOUNGEST, most=OLDEST, longest=LONGEST_PAUSE
        )
        view = View(topic, note)
    elif view.topic is None:
        await _close(turn)
    return (await _show(turn, view, asked),)


async def _answer(turn: Turn, topic: Topic) -> tuple[View | None, Turn]:
    """What was typed, made or asked back; None where it is no answer."""
    if topic is Topic.ZONE:
        found = settings_typed.places(turn)
        if found and is_clear(found):
            return await _change(turn, topic, found[0].timezone)
        note = turn.messages.text("start-zone-which") if found else ""
        return (View(topic, note, places=found) if found else None), turn
    values = settings_typed.values(turn, topic)
    if len(values) == 1:
        return await _change(turn, topic, values[0])
    note = turn.messages.text("settings-which") if values else ""
    return (View(topic, note, values=values) if values else None), turn


async def _change(turn: Turn, topic: Topic, value: str) -> tuple[View | None, Turn]:
    """The change made, and what is shown then; no view for a value of no use."""
    before = turn.known
    suggested = None
    if topic in settings_changes.ABOUT_TOMORROW:
        suggested = await settings_changes.tomorrow_of(turn, before)
    try:
        person = await settings_changes.make(turn, topic, value)
    except NotPossible as refused:
        note = turn.messages.text(
            f"settings-not-{refused.why}", least=YOUNGEST, most=OLDEST, longest=LONGEST_PAUSE
        )
        return View(topic, note), turn
    if person is None:
        return None, turn
    turn = replace(
        turn, person=person, language=person.language, messages=Messages(person.language)
    )
    note = await settings_changes.effect(turn, topic, value, before, suggested)
    return View(topic if topic in STAYS_OPEN else None, note), turn


async def _show(turn: Turn, view: View, asked: Dialogue | None = None) -> Outgoing:
    """The view in the one message; where it asks for something to be typed, that is kept."""
    remember: Remember | None = None
    shown_in = turn.tap.message_id if turn.tap is not None else None
    if asked is not None:
        shown_in = asked.message_id
    if view.topic in data.TYPED:
        await turn.store.dialogues.save(
            turn.user_id, DIALOGUE, str(view.topic), {}, turn.chat_id, shown_in, turn.now
        )
        remember = _remember(turn)
    html, keyboard = screen(turn, view)
    if shown_in is None:
        return Send(turn.chat_id, html, keyboard, remember=remember)
    return Edit(turn.chat_id, shown_in, html, keyboard, remember)


async def _otherwise(turn: Turn) -> Sequence[Outgoing]:
    """No answer after all: the person has moved on, and the question with them."""
    await _close(turn)
    return await (words_in.other if turn.text is None else words_in.words)(turn)


async def _is_over(turn: Turn, asked: Dialogue) -> bool:
    """Whether the question is old, or something has been logged since: "45" is minutes then."""
    log = await turn.store.logs.latest(turn.user_id)
    moved_on = log is not None and log.logged_at > asked.updated_at
    return moved_on or turn.now - asked.updated_at > OPEN_FOR


async def _close(turn: Turn) -> None:
    asked = await turn.store.dialogues.get(turn.user_id)
    if asked is not None and asked.name == DIALOGUE:
        await turn.store.dialogues.clear(turn.user_id)


def _remember(turn: Turn) -> Remember:
    async def remember(store: Store, message_id: int) -> None:
        asked = await store.dialogues.get(turn.user_id)
        if asked is not None and asked.name == DIALOGUE:
            await store.dialogues.set_message(turn.user_id, message_id)

    return remember
