"""A file sent in the chat: over HTTP, through the worker, into the diary, out as an export."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from bot.app import App
from bot.clock import ManualClock
from bot.importing import Format, recognise
from bot.sandbox import Sandbox
from bot.sandbox.people import Person
from tests.bot.importing import files
from tests.end_to_end.conftest import RunningBot

JANUARY = date(2021, 1, 1), date(2021, 1, 31)


async def somebody(app: App, sandbox: Sandbox, now: datetime) -> Person:
    person = sandbox.person("Ann", acquainted=True)
    async with app.database.transaction() as store:
        await store.people.create(person.id, person.id, "en", "UTC", time(20), now)
        await store.people.update(person.id, onboarded_at=now)
    return person


async def days_logged(app: App, person: Person) -> int:
    async with app.database.reading() as store:
        return len(await store.logs.days(person.id, *JANUARY))


async def test_a_file_becomes_days_in_the_diary_and_an_export_holds_them(
    sandbox: Sandbox, running_bot: RunningBot, clock: ManualClock
) -> None:
    async with running_bot() as app:
        ann = await somebody(app, sandbox, clock.now())
        await ann.attach(files.STRAVA.encode(), "holiday.jpg", caption="my runs")
        await ann.wait_for("One sport I don't know")
        await ann.tap("Yoga")
        await ann.wait_for("1 × Yoga")
        assert await days_logged(app, ann) == 0
        await ann.tap("Add 4 workouts")
        await ann.wait_for("Added 4 workouts")
        assert await days_logged(app, ann) == 4

        await ann.say("/export")
        await ann.wait_for("Everything I keep about you")
        assert ann.last.document is not None
        content = ann.last.document.content
        assert recognise(content) is Format.OWN
        await ann.attach(content, "back.zip")
        await ann.wait_for("Nothing to add")

        clock.advance(timedelta(hours=23))
        await ann.tap("Undo")
        await ann.wait_for("Taken back")
        assert await days_logged(app, ann) == 0


async def test_others_are_answered_while_a_file_is_read(
    sandbox: Sandbox, running_bot: RunningBot, clock: ManualClock
) -> None:
    async with running_bot() as app:
        ann = await somebody(app, sandbox, clock.now())
        ben = sandbox.person("Ben", acquainted=True)
        await ann.attach(b"<gpx>" + b"<a/>" * 2_000_000 + b"</gpx>", "slow.gpx")
        await ann.wait_for("Reading your file")
        await ben.say("/help")
        await ben.wait_for("Just write to me")
        assert "Reading" in ann.last.text
        await ann.wait_for("no workout in it")
