"""Whatever is tapped, in any order and however late, the chat answers and the diary holds."""

import random

import pytest

from bot.services import diary
from model.vocabulary import Workout
from tests.bot.chat.conversation import Conversation

WORDS = (
    *("45 min swim", "yoga and a run", "rest", "exercised", "gym tomorrow", "ran 5k on 3 october"),
    *("that was yesterday", "delete that", "30", "45 min, not 30", "thanks", "my legs are sore"),
)


@pytest.mark.parametrize("seed", range(3))
async def test_a_random_walk_over_every_button_ever_shown(chat: Conversation, seed: int) -> None:
    chance = random.Random(seed)
    await chat.log()
    await chat.history()
    seen: list[tuple[int, str]] = []
    for _ in range(120):
        if chance.random() < 0.15:
            await chat.write(chance.choice(WORDS))
        seen += [
            (shown.id, button.data)
            for shown in chat.messages.values()
            for row in shown.keyboard
            for button in row
            if (shown.id, button.data) not in seen and "tomorrow:" not in button.data
        ]
        message_id, data = chance.choice(seen)
        answered = len(chat.notices)
        await chat.tap_data(chat.messages[message_id], data)
        assert len(chat.notices) == answered + 1, data
    async with chat.database.reading() as store:
        person = await chat.person()
        first = await store.logs.first_day(7) or chat.clock.now().date()
        days = await diary.days(store, person, first, chat.clock.now().date())
        plans = await store.plans.on(7, first, chat.clock.now().date().replace(year=2028))
    for workouts in days.values():
        types = {each.workout for each in workouts}
        assert Workout.REST not in types or len(workouts) == 1
    for day in {plan.local_date for plan in plans}:
        types = {plan.workout for plan in plans if plan.local_date == day}
        assert Workout.REST not in types or len(types) == 1
