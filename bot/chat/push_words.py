"""The words of everything that is pushed: the evening, the weekly report, the goodbye."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.chat import report
from bot.chat.evening import asked, push_view
from bot.chat.messages import Messages
from bot.clock import Clock
from bot.delivery.outgoing import Photo
from bot.delivery.wording import Composed, Skip
from bot.services import reports
from bot.services.calendar import local_day
from bot.services.coaching import Coaching
from bot.services.statistics import WEEK
from db.records import GOODBYE, REPORT, Person, Push
from db.store import Store


class PushWords:
    """Composes pushes; handed to the delivery, which calls it at the first try of each."""

    def __init__(self, coaching: Coaching, clock: Clock) -> None:
        self._coaching = coaching
        self._clock = clock

    async def compose(self, pushes: Sequence[Push], store: Store) -> Mapping[int, Composed | Skip]:
        """Words and buttons by push id, all predictions in one batch.

        A push that was held back over night is worded for the morning on which it goes out.
        """
        found: dict[int, Composed | Skip] = {}
        wanted: list[tuple[Push, Person]] = []
        people = await store.people.many([push.person_id for push in pushes])
        for push in pushes:
            person = people.get(push.person_id)
            if person is None or person.onboarded_at is None:
                found[push.id] = Skip("gone")
            elif push.kind == GOODBYE:
                found[push.id] = Composed(Messages(person.language).text("push-goodbye"))
            elif push.kind == REPORT:
                found[push.id] = await self._report(push, person, store)
            else:
                wanted.append((push, person))
        advices = await self._coaching.advise_many(
            store, [(person, push.local_date + timedelta(days=1)) for push, person in wanted]
        )
        for (push, person), advice in zip(wanted, advices, strict=True):
            await asyncio.sleep(0)  # two milliseconds each: replies go in between
            html, keyboard = push_view(
                Messages(person.language),
                advice,
                push.local_date,
                today=local_day(self._clock.now(), person.timezone, person.day_start),
                ask=await asked(store, person, push.local_date),
            )
            found[push.id] = Composed(html, keyboard, advice.chosen)
        return found

    async def illustrate(self, push: Push, person: Person, store: Store) -> Photo | None:
        """The picture of a report; the other pushes have none."""
        if push.kind != REPORT:
            return None
        first = push.local_date - timedelta(days=WEEK - 1)
        return await report.picture(store, person, first, push.local_date)

    async def _report(self, push: Push, person: Person, store: Store) -> Composed | Skip:
        """The seven days up to the evening; a week of which nothing is known gets no word."""
        first = push.local_date - timedelta(days=WEEK - 1)
        week = await reports.week_report(store, person, first, push.local_date)
        if not week.week.recorded:
            return Skip("nothing recorded")
        today = local_day(self._clock.now(), person.timezone, person.day_start)
        html, keyboard = await report.words(store, self._coaching, person, week, today)
        return Composed(html, keyboard)
