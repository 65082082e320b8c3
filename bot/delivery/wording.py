"""The words of pushes: fixed at the first try, in batches, so that a retry repeats them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

import structlog

from bot.clock import Clock
from bot.delivery.decisions import Go, Over, decide
from bot.delivery.keyboards import to_json
from bot.delivery.marks import Marks, wait_after
from bot.delivery.outgoing import Keyboard, Photo
from db.engine import Database
from db.errors import DatabaseError
from db.records import Person, Push, PushState
from db.store import Store
from model.vocabulary import Workout

log = structlog.get_logger(__name__)

MOST_TRIES = 8


@dataclass(frozen=True)
class Composed:
    """The words of a push: Telegram HTML, its buttons, the workout it recommends."""

    html: str
    keyboard: Keyboard = ()
    workout: Workout | None = None


@dataclass(frozen=True)
class Skip:
    """No push after all, and why."""

    why: str


Compose = Callable[[Sequence[Push], Store], Awaitable[Mapping[int, Composed | Skip]]]
"""Words for several pushes at once, by push id, so that their predictions share one batch."""

Illustrate = Callable[[Push, Person, Store], Awaitable[Photo | None]]
"""The picture that goes before the words of a push, where it has one."""


class Wording:
    """Takes claimed pushes to the point where they can be sent."""

    def __init__(
        self,
        database: Database,
        owner: str,
        compose: Compose,
        marks: Marks,
        clock: Clock,
        random: Random,
    ) -> None:
        self._database = database
        self._owner = owner
        self._compose = compose
        self._marks = marks
        self._clock = clock
        self._random = random

    async def ready(self, claimed: Sequence[Push]) -> list[tuple[Push, Person]]:
        """Those of `claimed` that are to be sent, worded, with whom they are for.

        The others are marked: put off, expired, cancelled, dead.
        """
        now = self._clock.now()
        async with self._database.reading() as store:
            people = await store.people.many([push.person_id for push in claimed])
        going: list[tuple[Push, Person]] = []
        for push in claimed:
            person = people.get(push.person_id)
            verdict = decide(push, person, now)
            if isinstance(verdict, Go) and person is not None:
                going.append((push, person))
            else:
                await self._marks.settle(push, verdict)
        wordless = [push for push, _ in going if push.body is None]
        if not wordless:
            return going
        words = await self._compose_all(wordless)
        fixed = await self._fix(wordless, words)
        worded = [(fixed.get(push.id, push), person) for push, person in going]
        return [(push, person) for push, person in worded if push.body is not None]

    async def _fix(
        self, pushes: Sequence[Push], words: Mapping[int, Composed | Skip]
    ) -> dict[int, Push]:
        """Write the words down, all in one transaction; the pushes as they are then."""
        async with self._database.transaction() as store:
            for push in pushes:
                match words.get(push.id):
                    case Composed(html, keyboard, workout):
                        await store.pushes.fix_content(
                            push.id, self._owner, html, to_json(keyboard), workout
                        )
                    case Skip(why):
                        await store.pushes.mark_over(push.id, self._owner, PushState.CANCELLED, why)
            return await store.pushes.many([push.id for push in pushes])

    async def _compose_all(self, pushes: Sequence[Push]) -> Mapping[int, Composed | Skip]:
        try:
            async with self._database.reading() as store:
                return await self._compose(pushes, store)
        except DatabaseError:
            raise
        except Exception as error:  # noqa: BLE001 - one person must not silence the others
            log.error("composing pushes failed, trying one by one", why=type(error).__name__)
        words: dict[int, Composed | Skip] = {}
        for push in pushes:
            try:
                async with self._database.reading() as store:
                    words.update(await self._compose([push], store))
            except DatabaseError:
                raise
            except Exception as error:  # noqa: BLE001 - as above
                await self._failed(push, error)
        return words

    async def _failed(self, push: Push, error: Exception) -> None:
        why = f"composing failed: {type(error).__name__}"
        log.error("a push could not be composed", push=push.id, why=type(error).__name__)
        if push.attempts >= MOST_TRIES:
            await self._marks.settle(push, Over(PushState.DEAD, why))
        else:
            later = self._clock.now() + wait_after(push.attempts, self._random)
            await self._marks.retry(push, later, why)
