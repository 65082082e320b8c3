"""Settings and refusals through Telegram's API, over a restart, down to what the evening says."""

from datetime import UTC, datetime, time

from bot.app import App
from bot.clock import ManualClock
from bot.delivery.appointments import keep
from bot.sandbox import Sandbox
from bot.sandbox.people import Person
from db.records import NewWorkout, Source
from model.vocabulary import Goal, Level, Workout
from tests.bot.chat.regular import SIX
from tests.end_to_end.conftest import RunningBot

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


async def regular(app: App, person: Person) -> None:
    """Somebody with a profile, whose six days lead on to strength."""
    async with app.database.transaction() as store:
        await store.people.create(person.id, person.id, "en", "UTC", time(20), NOON)
        entries = [NewWorkout(NOON.date().replace(day=19 + n), each) for n, each in enumerate(SIX)]
        await store.logs.add(person.id, entries, Source.ONBOARDING, NOON)
        await store.people.update(
            person.id,
            age=34,
            level=Level.INTERMEDIATE,
            goal=Goal.FITNESS,
            hiit_confirmed=True,
            onboarded_at=NOON,
        )
        await keep(store, person.id, NOON)


async def test_a_question_of_settings_outlives_a_restart(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await regular(app, ada)
        await ada.say("/settings")
        screen = await ada.wait_for("Settings")
        await ada.tap("Time zone", screen)
        await ada.wait_for("Where are you?")
    async with running_bot() as app:
        await ada.say("Lisbon")
        changed = await ada.wait_for("Time zone: Europe/Lisbon")
        assert changed is screen, "one message, edited in place"
        async with app.database.reading() as store:
            person = await store.people.get(ada.id)
        assert person is not None
        assert person.timezone == "Europe/Lisbon"


async def test_a_silent_push_is_turned_down_for_good_and_taken_back(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await regular(app, ada)
        await ada.say("/settings")
        screen = await ada.wait_for("Settings")
        await ada.tap("Sound", screen)
        await ada.wait_for("make a sound?")
        await ada.tap("Without sound", screen)
        await ada.wait_for("come without sound")
        clock.set(NOON.replace(hour=20, second=1))
        push = await ada.wait_for("Tomorrow, Wed 25 Nov: Strength")
        sent = [c for c in sandbox.journal.calls if c.method.lower() == "sendmessage"][-1]
        assert sent.parameters.get("disable_notification")
        await ada.tap("Not tomorrow", push)
        await ada.wait_for("What's in the way?")
        await ada.tap("Don't have the gear", push)
        turned_down = await ada.wait_for("off your list")
        assert turned_down is push
        assert "Tomorrow, Wed 25 Nov: Strength" not in push.text
        await ada.say("/week")
        week = await ada.wait_for("Your next seven days")
        assert "Strength" not in week.text
        await ada.tap("↩️ Take that back", push)
        await ada.wait_for("Tomorrow, Wed 25 Nov: Strength")
        async with app.database.reading() as store:
            person = await store.people.get(ada.id)
        assert person is not None
        assert Workout.STRENGTH not in person.unavailable
