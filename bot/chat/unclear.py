"""One question when a message may have been a log: what was it? The answer completes the log.

Everything the answer needs is in the buttons: the message asked about, the day, minutes and metres
that were understood. They work after a restart, and a second tap finds the first one's log.
Data: `ask:type:<message>:<day>:<minutes>:<metres>:<workout>`, `ask:none:<message>`,
`ask:long-ago:<yes or no>:<message>`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from bot.chat import confirmation, pending
from bot.chat.changing import rows_of
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import day_label, day_words, entry_words, icon_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Edit, Keyboard, Outgoing, Send
from bot.services import diary
from db.records import Dialogue, Log, NewWorkout, Source
from model.vocabulary import Workout

DAYS_ASKED = 8


@dataclass(frozen=True)
class Gap:
    """A log that lacks its type, or its day where `workout` is known and the day named is none.

    Holds the message it came from, and what was understood of it.
    """

    message_id: int
    day: date
    minutes: int | None = None
    distance_m: int | None = None
    workout: Workout | None = None

    def filled(self, workout: Workout) -> NewWorkout:
        """The log's workout, once its type is known."""
        return diary.with_type(
            NewWorkout(self.day, workout, self.minutes, self.distance_m), workout
        )


async def question(turn: Turn, gap: Gap, likely: Sequence[Workout] = ()) -> Send:
    """The question; `likely` types first, then this person's own likeliest."""
    text, keyboard = await _question_view(turn, gap, likely)
    answers = {
        "message_id": gap.message_id,
        "day": gap.day.isoformat(),
        "minutes": gap.minutes,
        "distance_m": gap.distance_m,
        "workout": gap.workout,
    }
    remember = await pending.ask(turn, pending.UNCLEAR, str(gap.message_id), answers)
    return Send(turn.chat_id, text, keyboard, remember=remember)


async def question_in(turn: Turn, gap: Gap, likely: Sequence[Workout], reply_id: int) -> Edit:
    """The same question in place of an earlier reply, for a message that was edited."""
    asked = await question(turn, gap, likely)
    await turn.store.dialogues.set_message(turn.user_id, reply_id)
    return Edit(turn.chat_id, reply_id, asked.html, asked.keyboard, asked.remember)


def gap_of(dialogue: Dialogue) -> Gap | None:
    """The log that the open question is about; None for another kind of question."""
    if dialogue.name != pending.UNCLEAR:
        return None
    answers: Mapping[str, Any] = dialogue.answers
    workout = answers["workout"]
    return Gap(
        answers["message_id"],
        date.fromisoformat(answers["day"]),
        answers["minutes"],
        answers["distance_m"],
        None if workout is None else Workout(workout),
    )


async def ask_long_ago(turn: Turn, entries: Sequence[NewWorkout]) -> Send:
    """Ask once before something is logged far back."""
    oldest = min(entry.local_date for entry in entries)
    listed = confirmation.listed(turn, "logged", entries).partition("\n")[2]
    text = turn.messages.text(
        "ask-long-ago",
        days=(turn.today - oldest).days,
        day=day_words(turn.messages, oldest, turn.today),
    )
    answers = {
        "message_id": turn.message_id,
        "entries": [
            [each.local_date.isoformat(), int(each.workout), each.minutes, each.distance_m]
            for each in entries
        ],
    }
    remember = await pending.ask(turn, pending.LONG_AGO, str(turn.message_id), answers)
    keyboard = (
        (
            Button(turn.messages.plain("ask-yes"), f"ask:long-ago:yes:{turn.message_id}"),
            Button(turn.messages.plain("ask-no"), f"ask:long-ago:no:{turn.message_id}"),
        ),
    )
    return Send(turn.chat_id, f"{text}\n{listed}", keyboard, remember=remember)


def held_entries(dialogue: Dialogue) -> list[NewWorkout]:
    """What waits for a yes in a long-ago question."""
    return [
        NewWorkout(date.fromisoformat(day), Workout(workout), minutes, metres)
        for day, workout, minutes, metres in dialogue.answers["entries"]
    ]


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Every button whose data begins with `ask:`."""
    _, verb, *rest = (turn.tap.data if turn.tap is not None else "::").split(":")
    if verb == "type":
        return await _type(turn, rest)
    if verb == "none" and len(rest) == 1 and rest[0].isdigit() and len(rest[0]) <= 18:
        return await _none(turn, int(rest[0]))
    if verb == "long-ago" and len(rest) == 2:
        return await _long_ago(turn, rest[0] == "yes", rest[1])
    return (turn.answer("stale-tap-gone"),)


async def _type(turn: Turn, rest: Sequence[str]) -> Sequence[Outgoing]:
    if len(rest) != 5 or not all(
        part.isascii() and part.isdigit() and len(part) <= 18 for part in rest
    ):
        return (turn.answer("stale-tap-gone"),)
    message_id, _, minutes, metres, workout = map(int, rest)
    day = read_day(rest[1])
    if day is None or not diary.EARLIEST <= day <= turn.today:
        return (turn.answer("stale-tap-gone"),)
    if workout >= len(Workout) or minutes > diary.MOST_MINUTES:
        return (turn.answer("stale-tap-gone"),)
    gap = Gap(message_id, day, minutes or None, min(metres, 10_000_000) or None)
    await _over(turn, message_id)
    known = await _standing(turn, message_id)
    if known is not None:  # answered before: a second tap
        return (turn.answer(), await confirmation.shown(turn, known, "already"))
    log = await write_down(turn, [gap.filled(Workout(workout))], message_id)
    return (turn.answer(), await confirmation.shown(turn, log, quick=gap.minutes is None))


async def _none(turn: Turn, message_id: int) -> Sequence[Outgoing]:
    await _over(turn, message_id)
    known = await _standing(turn, message_id)
    if known is not None:
        return (turn.answer(), await confirmation.shown(turn, known, "already"))
    return (turn.answer(), turn.show(turn.messages.text("ask-nothing-logged")))


async def write_down(turn: Turn, entries: Sequence[NewWorkout], message_id: int) -> Log:
    """Log what a message turned out to mean, in place of what it meant before, if anything."""
    known = await turn.store.logs.by_message(turn.chat_id, message_id)
    if known is not None and known.person_id == turn.known.id:
        return (await diary.rewrite(turn.store, known, entries, turn.now)).log or known
    return await diary.log(
        turn.store,
        turn.known,
        entries,
        Source.MESSAGE,
        turn.now,
        chat_id=turn.chat_id,
        message_id=message_id,
    )


async def _standing(turn: Turn, message_id: int) -> Log | None:
    """The log that this person's message made, unless it was taken back."""
    known = await turn.store.logs.by_message(turn.chat_id, message_id)
    if known is None or known.person_id != turn.known.id or known.undone_at is not None:
        return None
    return known


async def _long_ago(turn: Turn, yes: bool, message_id: str) -> Sequence[Outgoing]:
    dialogue = await pending.open_question(turn)
    open_here = (
        dialogue is not None and dialogue.name == pending.LONG_AGO and dialogue.step == message_id
    )
    if not open_here or dialogue is None:
        number = int(message_id) if message_id.isdigit() and len(message_id) <= 18 else 0
        known = await _standing(turn, number)
        if known is not None:
            return (turn.answer(), await confirmation.shown(turn, known, "already"))
        return (turn.answer("ask-passed"), turn.show(turn.messages.text("ask-passed")))
    if not yes:
        await pending.close(turn)
        return (turn.answer(), turn.show(turn.messages.text("ask-nothing-logged")))
    log = await log_held(turn, dialogue)
    return (turn.answer(), await confirmation.shown(turn, log))


async def log_held(turn: Turn, dialogue: Dialogue, day: date | None = None) -> Log:
    """Log what waited for a yes, on another day if one is given, and close the question."""
    await pending.close(turn)
    entries = held_entries(dialogue)
    if day is not None:
        entries = [replace(entry, local_date=day) for entry in entries]
    return await write_down(turn, entries, dialogue.answers["message_id"])


async def _over(turn: Turn, message_id: int) -> None:
    dialogue = await pending.open_question(turn)
    if dialogue is None or dialogue.name != pending.UNCLEAR:
        return
    if dialogue.step == str(message_id):
        await pending.close(turn)


def _data(gap: Gap, workout: Workout) -> str:
    what = f"{gap.message_id}:{written(gap.day)}:{gap.minutes or 0}:{gap.distance_m or 0}"
    return f"ask:type:{what}:{int(workout)}"


def _day_view(turn: Turn, gap: Gap, workout: Workout) -> tuple[str, Keyboard]:
    """Which day was it? A week back; any other is a tap on Change away."""
    buttons = [
        Button(day_label(turn.messages, day, turn.today), _data(replace(gap, day=day), workout))
        for day in (turn.today - timedelta(days=back) for back in range(DAYS_ASKED))
    ]
    nothing = Button(turn.messages.plain("ask-nothing"), f"ask:none:{gap.message_id}")
    entry = entry_words(turn.messages, gap.filled(workout))
    return turn.messages.text("ask-when", entry=entry), (*rows_of(buttons, 2), (nothing,))


async def _question_view(turn: Turn, gap: Gap, likely: Sequence[Workout]) -> tuple[str, Keyboard]:
    if gap.workout is not None:
        return _day_view(turn, gap, gap.workout)
    own = await diary.likeliest(turn.store, turn.known, turn.today)
    # Something was done, so rest is the least likely answer, however often it was logged.
    ordered = sorted(dict.fromkeys((*likely, *own)), key=lambda each: each is Workout.REST)
    buttons = [Button(icon_words(turn.messages, each), _data(gap, each)) for each in ordered]
    nothing = Button(turn.messages.plain("ask-nothing"), f"ask:none:{gap.message_id}")
    text = turn.messages.text(
        "ask-what",
        day=day_words(turn.messages, gap.day, turn.today),
        minutes=gap.minutes or 0,
    )
    return text, (*rows_of(buttons, 2), (nothing,))
