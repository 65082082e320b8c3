"""One person's life with DaySeven, through Telegram's API from end to end."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.clock import ManualClock
from bot.sandbox import Sandbox
from bot.sandbox.chats import Message
from bot.sandbox.people import Person
from db.records import PushState
from model.vocabulary import Workout
from tests.end_to_end.conftest import RunningBot

SIX_DAYS = ("Cardio", "Strength", "Don't remember", "Yoga", "Rest", "Cycling")


async def tap(person: Person, label: str) -> None:
    """Tap the button of the newest message whose label ends so (icons may stand before it)."""
    labels = [entry["text"] for row in person.last.keyboard for entry in row]
    wanted = [each for each in labels if each.endswith(label)]
    assert wanted, f"no button {label!r} among {labels}"
    await person.tap(wanted[0])


async def get_started(person: Person) -> None:
    """Through all of /start, as a 34-year-old in Berlin."""
    await person.say("/start")
    await person.wait_for("Do you agree")
    await tap(person, "Yes, I agree")
    await person.wait_for("How old are you")
    await person.say("34")
    await person.wait_for("Does any of this apply")
    await tap(person, "No, none of these")
    await person.wait_for("How used to training")
    await tap(person, "Intermediate")
    await person.wait_for("What do you train for")
    await tap(person, "General fitness")
    await person.wait_for("Where are you")
    await person.say("Berlin")
    await person.wait_for("13:00")
    await tap(person, "13:00 here")
    await person.wait_for("When should")
    await tap(person, "20:00")
    for number, workout in enumerate(SIX_DAYS):
        await person.wait_for(partial(days_told, number))
        await tap(person, workout)
    await person.wait_for("All set")


def days_told(number: int, message: Message) -> bool:
    """Whether the message shows so many of the six days answered."""
    return "Your last 6 days" in message.text and message.text.count("✓") == number


async def to(clock: ManualClock, day: int, hour: int, minute: int = 0, second: int = 0) -> None:
    """Set the clock to an instant of November 2026 and let the tick that it wakes run."""
    clock.set(datetime(2026, 11, day, hour, minute, second, tzinfo=UTC))
    await asyncio.sleep(0)


async def test_start_log_predict_push_tap_restart_history(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await get_started(ada)
        await ada.say("/tomorrow")
        advice = await ada.wait_for("Tomorrow, Wed 25 Nov")
        assert "How sure" in advice.text
        assert "2 of the last six days not recorded" in advice.text
        await ada.say("45 min swim")
        await ada.wait_for("Swimming, 45 min")
        # 20:00 in Berlin is 19:00 UTC in November.
        await to(clock, 24, 18, 59, 59)
        await asyncio.sleep(0.3)
        async with app.database.reading() as store:
            assert await store.pushes.latest(ada.id) is None
        await to(clock, 24, 19, 0, 1)
        push = await ada.wait_for("Tomorrow, Wed 25 Nov")
        assert "Is today in the diary" not in push.text, "today is logged, so it must not ask"
        await tap(ada, "Not now")
        await ada.wait_for(lambda message: message.buttons == ["Tomorrow: another one"])

    async with running_bot() as app:
        await ada.say("/history")
        diary = await ada.wait_for("Your diary")
        assert any("Swimming, 45 min" in label for label in diary.buttons)
        assert sum("not recorded" in label for label in diary.buttons) == 1, "one was forgotten"
        await to(clock, 24, 22, 0, 0)
        await asyncio.sleep(0.3)
        async with app.database.reading() as store:
            counts = await store.pushes.counts()
        assert counts[PushState.SENT] == 1, "once per local date, across restarts"


async def test_a_missed_day_is_asked_for_in_the_push_and_logged_in_one_tap(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await get_started(ada)
        await to(clock, 25, 19, 0, 1)
        push = await ada.wait_for("Tomorrow, Thu 26 Nov")
        assert "Is today in the diary" in push.text
        assert "not recorded" in push.text
        await tap(ada, "HIIT")
        answered = await ada.wait_for(
            lambda message: (
                "Tomorrow, Thu 26 Nov" in message.text
                and "Is today in the diary" not in message.text
            )
        )
        assert answered is push, "the push itself is brought up to date"
        assert not answered.text.startswith("Tomorrow, Thu 26 Nov: HIIT")
        async with app.database.reading() as store:
            day = clock.now().date()
            logged = await store.logs.days(ada.id, day, day)
        assert [entry.workout for entry in logged[day]] == [Workout.HIIT]


async def test_another_one_becomes_the_plan(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot():
        await get_started(ada)
        await ada.say("swam 30 min")
        await ada.wait_for("Swimming, 30 min")
        await to(clock, 24, 19, 0, 1)
        push = await ada.wait_for("Tomorrow, Wed 25 Nov")
        await tap(ada, "another one")
        choices = await ada.wait_for("Rather one of these")
        chosen = choices.buttons[0]
        await ada.tap(chosen)
        shown = await ada.wait_for(f"Tomorrow, Wed 25 Nov: {chosen}")
        assert shown is push
        await ada.say("/week")
        assert "(your plan)" in (await ada.wait_for("next seven days")).text


async def test_nothing_is_sent_while_blocked_and_pushes_resume_on_return(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await get_started(ada)
        said = len(ada.chat)
        await ada.block()
        await to(clock, 24, 19, 0, 1)
        await asyncio.sleep(0.5)
        assert len(ada.chat) == said
        await ada.unblock()
        await ada.say("rest")
        await ada.wait_for("Rest")
        await to(clock, 25, 19, 0, 1)
        await ada.wait_for("Tomorrow, Thu 26 Nov")
        await app.service.stop()  # what was sent is marked as sent
        async with app.database.reading() as store:
            latest = await store.pushes.latest(ada.id)
        assert latest is not None
        assert latest.local_date == datetime(2026, 11, 25, tzinfo=UTC).date()


async def test_delete_takes_everything_and_says_so(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await get_started(ada)
        await ada.say("/delete")
        await ada.wait_for("Delete everything?")
        await tap(ada, "Yes, delete everything")
        await ada.wait_for("everything about you is deleted")
        async with app.database.reading() as store:
            assert await store.people.get(ada.id) is None
        clock.advance(timedelta(days=1))
        await asyncio.sleep(0.3)
        assert "deleted" in ada.last.text, "no push after that"


async def test_a_half_done_start_goes_on_after_a_restart(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot():
        await ada.say("/start")
        await ada.wait_for("Do you agree")
        await tap(ada, "Yes, I agree")
        await ada.wait_for("How old are you")
    async with running_bot():
        await ada.say("thirty-something")
        await ada.wait_for("a number from 16 to 100")
        await ada.say("34")
        await ada.wait_for("Does any of this apply")


async def test_a_message_counts_for_the_day_it_was_sent_however_late_it_arrives(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot():
        await get_started(ada)
    await ada.say("45 min swim")  # while the bot is down
    clock.advance(timedelta(hours=20))
    async with running_bot():
        await ada.wait_for("yesterday, Tue 24 Nov")
