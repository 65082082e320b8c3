"""A picture goes all the way: asked for in the chat, drawn, sent, and changed by a tap."""

from __future__ import annotations

from datetime import UTC, datetime, time

from bot.app import App
from bot.clock import ManualClock
from bot.delivery.appointments import keep
from bot.sandbox import Sandbox
from bot.sandbox.people import Person
from model.vocabulary import Goal, Level
from tests.end_to_end.conftest import RunningBot


async def known(app: App, person: Person) -> None:
    """Somebody who has been through /start."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    async with app.database.transaction() as store:
        await store.people.create(person.id, person.id, "en", "UTC", time(20), now)
        await store.people.update(
            person.id, onboarded_at=now, age=34, level=Level.INTERMEDIATE, goal=Goal.FITNESS
        )


async def test_stats_arrive_as_a_picture_that_a_tap_changes(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await known(app, ada)
        await ada.say("45 min swim")
        await ada.wait_for("Swimming, 45 min")
        await ada.say("/stats")
        shown = await ada.wait_for("On average 45 aerobic minutes")
        assert shown.photo is not None
        before = shown.photo.content
        assert before.startswith(b"\x89PNG")
        said = len(ada.chat)
        await ada.tap("🌙 Dark", shown)
        shown = await ada.wait_for(lambda message: "Light" in " ".join(message.buttons))
        assert shown.photo is not None
        assert shown.photo.content != before
        assert len(ada.chat) == said, "the picture is changed, not sent again"
        await ada.say("/report")
        report = await ada.wait_for("The next seven days")
        assert "Aerobic: 45 min" in report.body.text


async def test_the_week_comes_by_itself_on_the_chosen_evening(
    sandbox: Sandbox, clock: ManualClock, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await known(app, ada)
        await ada.say("45 min swim")
        await ada.wait_for("Swimming, 45 min")
        await ada.say("/settings")
        screen = await ada.wait_for("• Weekly report: none")
        await ada.tap("Weekly report", screen)
        await ada.wait_for("On which evening")
        await ada.tap("Tuesday", screen)
        await ada.wait_for("• Weekly report: Tuesday")
        async with app.database.transaction() as store:
            await keep(store, ada.id, clock.now())
        clock.set(datetime(2026, 11, 24, 20, 0, 1, tzinfo=UTC))
        report = await ada.wait_for("Your week, 18 Nov to 24 Nov")
        assert "Aerobic: 45 min" in report.body.text
        said = [message for message in ada.chat if message.from_bot][-3:]
        assert [message.photo is not None for message in said].count(True) == 1
        assert sum("Tomorrow, Wed 25 Nov" in message.body.text for message in said) == 1
        assert said.index(report) > [message.photo is not None for message in said].index(True)
