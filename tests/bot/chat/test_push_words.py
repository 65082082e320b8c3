import asyncio
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest

from bot.chat.evening import asked
from bot.chat.push_words import PushWords
from bot.clock import ManualClock
from bot.services.coaching import Coaching
from db.engine import Database
from model.coach import Coach
from tests.db.builders import NOW, a_person, an_occurrence


async def test_between_the_words_of_two_people_others_have_their_turn(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns = 0
    turns_before: list[int] = []

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    async def noted(*given: Any) -> Any:
        turns_before.append(turns)
        return await asked(*given)

    monkeypatch.setattr("bot.chat.push_words.asked", noted)
    async with database.transaction() as store:
        people = [await a_person(store, who) for who in range(1, 6)]
        await store.pushes.enqueue([an_occurrence(person.id) for person in people])
        pushes = await store.pushes.claim("me", NOW, timedelta(minutes=3), 5)
    writing = asyncio.create_task(others())
    async with database.reading() as store:
        words = PushWords(Coaching(Coach(None)), ManualClock(NOW))
        found = await words.compose(pushes, store)
    writing.cancel()
    assert len(found) == 5
    assert all(later > sooner for sooner, later in pairwise(turns_before))
