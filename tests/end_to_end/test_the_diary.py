"""The diary through Telegram's API: replies, edits, taps that come twice or from somebody else."""

from datetime import UTC, date, datetime, time

from bot.app import App
from bot.sandbox import Sandbox
from bot.sandbox.people import Person
from tests.end_to_end.conftest import RunningBot

TODAY, YESTERDAY = date(2026, 11, 24), date(2026, 11, 23)


async def known(app: App, person: Person) -> None:
    """Somebody who has been through /start."""
    now = datetime(2026, 11, 24, 12, tzinfo=UTC)
    async with app.database.transaction() as store:
        await store.people.create(person.id, person.id, "en", "UTC", time(20), now)
        await store.people.update(person.id, onboarded_at=now)


async def diary(app: App, person: Person) -> dict[date, list[tuple[str, int | None]]]:
    async with app.database.reading() as store:
        days = await store.logs.days(person.id, date(2026, 1, 1), TODAY)
    return {day: [(each.workout.key, each.minutes) for each in days[day]] for day in days}


async def test_a_log_is_corrected_undone_put_back_and_edited(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await known(app, ada)
        mine = await ada.say("45 min swim")
        reply = await ada.wait_for("Swimming, 45 min")
        await ada.say("gym")
        await ada.wait_for("Strength")
        await ada.say("that was yesterday", reply_to=reply)
        news = await ada.wait_for("For yesterday, Mon 23 Nov it now says")
        assert await diary(app, ada) == {
            YESTERDAY: [("swimming", 45)],
            TODAY: [("strength", None)],
        }
        undo = news.keyboard[0][0]["callback_data"]
        await ada.press(undo, news)
        await ada.wait_for("Taken back for yesterday")
        await ada.press(undo, news)  # a second tap, from a screen that has not caught up
        assert await ada.wait_for_answer(2) == "That was taken back already."
        assert news.buttons == ["Put it back"]
        assert await diary(app, ada) == {TODAY: [("strength", None)]}
        await ada.tap("Put it back", news)
        await ada.wait_for("Back in the diary")
        said = len(ada.chat)
        await ada.edit(mine, "50 min swim")
        await ada.wait_for("Read again")
        assert len(ada.chat) == said, "the reply is edited, not repeated"
        assert ("swimming", 50) in (await diary(app, ada))[TODAY]


async def test_somebody_elses_button_finds_nothing(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada, ben = sandbox.person("Ada"), sandbox.person("Ben")
    async with running_bot() as app:
        await known(app, ada)
        await known(app, ben)
        await ada.say("45 min swim")
        reply = await ada.wait_for("Swimming, 45 min")
        undo = reply.keyboard[0][0]["callback_data"]
        await ben.say("hello")
        mine = await ben.wait_for(lambda message: bool(message.text))
        await ben.press(undo, mine)
        await ben.say("rest")
        await ben.wait_for("Rest")
        assert await diary(app, ada) == {TODAY: [("swimming", 45)]}


async def test_history_is_one_message_edited_in_place(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await known(app, ada)
        await ada.say("/history")
        page = await ada.wait_for("0 of 7 days recorded")
        await ada.tap("‹ Earlier", page)
        await ada.wait_for("Wed 11 Nov to Tue 17 Nov")
        await ada.tap("Sat 14 Nov · not recorded", page)
        await ada.wait_for("nothing recorded yet")
        await ada.tap("🚴 Cycling", page)
        await ada.wait_for(lambda message: "✏️ 🚴 Cycling" in message.buttons)
        assert await diary(app, ada) == {date(2026, 11, 14): [("cycling", None)]}
        assert ada.last is page


async def test_stickers_and_voices_get_a_friendly_answer(
    sandbox: Sandbox, running_bot: RunningBot
) -> None:
    ada = sandbox.person("Ada")
    async with running_bot() as app:
        await known(app, ada)
        await ada.send_sticker()
        await ada.wait_for("I only read words")
        await ada.send_voice()
        await ada.wait_for("can't listen")
