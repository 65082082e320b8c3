"""How the bot is doing, in figures: for whoever runs it. No figure is about one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from db.records import PushState
from db.store import Store


@dataclass(frozen=True)
class Standing:
    """People, pushes by what became of them, and what waits for a look.

    `dead_updates` are messages that failed and were set aside, `dead_pushes` those given up;
    `late` is how long the oldest push that should have gone out has been waiting.
    """

    people: int
    pushes: Mapping[PushState, int]
    dead_updates: int
    late: timedelta

    @property
    def dead_pushes(self) -> int:
        return self.pushes.get(PushState.DEAD, 0)

    @property
    def pending(self) -> int:
        return self.pushes.get(PushState.PENDING, 0)


async def standing(store: Store, now: datetime) -> Standing:
    """The figures as they are in the store at `now`."""
    moment = await store.pushes.next_moment()
    late = timedelta(0) if moment is None else max(timedelta(0), now - moment)
    return Standing(
        await store.people.count(),
        await store.pushes.counts(),
        await store.inbox.count_dead(),
        late,
    )
