"""A conversation small enough to see through: every text is a log, every push is a line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import time

from bot.clock import Clock
from bot.delivery.incoming import Incoming
from bot.delivery.outgoing import Answer, Button, Outgoing, Send
from bot.delivery.wording import Composed, Skip
from db.records import NewWorkout, Push, Source
from db.store import Store
from model.vocabulary import Workout

TOKEN = "123456789:" + "small-bot" * 4
POISON = "poison"


class Poisoned(Exception):
    """What the conversation raises for a message that says POISON."""


class SmallBot:
    """Logs what it is told, in UTC, and answers with what it has saved."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.tries: list[int] = []
        self.composed: list[list[int]] = []

    async def respond(self, update: Incoming, store: Store) -> Sequence[Outgoing]:
        self.tries.append(update.update_id)
        query, message = update.query, update.message
        if query is not None:
            return (Answer(query.id, "noted"),)
        if message is None or update.user is None or message.edited or message.text is None:
            return ()
        now, who = self.clock.now(), update.user.id
        person = await store.people.create(who, who, "en", "UTC", time(20, 0), now)
        if person.onboarded_at is None:
            await store.people.update(who, onboarded_at=now)
        if person.unanswered_pushes or person.blocked_at:
            await store.people.update(who, unanswered_pushes=0, blocked_at=None)
        entry = NewWorkout(message.at.date(), Workout.CARDIO, 30)
        log = await store.logs.add(who, [entry], Source.MESSAGE, now, update.chat_id, message.id)
        if message.text == POISON:
            raise Poisoned(message.text)

        async def remember(later: Store, message_id: int) -> None:
            await later.logs.set_reply(log.id, message_id, who)

        return (
            Send(
                who,
                f"saved <b>{log.id}</b>",
                ((Button("Undo", f"undo:{log.id}"),),),
                remember=remember,
            ),
        )

    async def apologise(self, update: Incoming, store: Store) -> Sequence[Outgoing]:
        return () if update.chat_id is None else (Send(update.chat_id, "sorry"),)

    async def compose(self, pushes: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        self.composed.append([push.id for push in pushes])
        return {push.id: composed(push) for push in pushes}


def composed(push: Push) -> Composed:
    """The words of a push: its kind and its date."""
    return Composed(f"{push.kind} {push.local_date}", (), Workout.REST)
