"""/log: seven buttons, another day, minutes in a tap; or a whole log behind the command."""

from tests.bot.chat.conversation import Conversation, Shown

TODAY = "2026-11-24"


async def buttons(chat: Conversation) -> Shown:
    (shown,) = await chat.log()
    return shown


async def test_one_tap_logs_today_and_offers_minutes(chat: Conversation) -> None:
    shown = await chat.tap(await buttons(chat), "Yoga")
    assert await chat.days() == {TODAY: [("yoga", None)]}
    shown = await chat.tap(shown, "30 min")
    assert await chat.days() == {TODAY: [("yoga", 30)]}
    assert not any("min" in label for label in shown.labels)


async def test_rest_is_not_asked_for_minutes(chat: Conversation) -> None:
    shown = await chat.tap(await buttons(chat), "Rest")
    assert len(shown.labels) == 2


async def test_another_day_is_two_taps_away(chat: Conversation) -> None:
    days = await chat.tap(await buttons(chat), "Another day")
    await chat.tap(await chat.tap(days, "Sun 22 Nov"), "Cycling")
    assert await chat.days() == {"2026-11-22": [("cycling", None)]}


async def test_the_same_buttons_tapped_twice_log_once(chat: Conversation) -> None:
    shown = await buttons(chat)
    yoga, swim = shown.button("Yoga").data, shown.button("Swimming").data
    await chat.tap_data(shown, yoga)
    await chat.tap_data(shown, yoga)
    after = await chat.tap_data(shown, swim)
    assert await chat.days() == {TODAY: [("yoga", None)]}
    assert "Yoga" in after.html


async def test_a_full_log_behind_the_command_is_logged(chat: Conversation) -> None:
    (reply,) = await chat.log("/log 45 min swim")
    assert "Logged" in reply.html
    assert await chat.days() == {TODAY: [("swimming", 45)]}


async def test_a_reply_to_a_button_log_corrects_it(chat: Conversation) -> None:
    shown = await chat.tap(await buttons(chat), "Yoga")
    await chat.write("gym")
    await chat.write("that was yesterday", reply_to=shown.id)
    assert await chat.days() == {"2026-11-23": [("yoga", None)], TODAY: [("strength", None)]}


async def test_a_day_behind_the_command_has_the_buttons_of_that_day(chat: Conversation) -> None:
    (shown,) = await chat.log("/log yesterday")
    await chat.tap(shown, "Cycling")
    assert await chat.days() == {"2026-11-23": [("cycling", None)]}


async def test_health_behind_the_command_is_answered_first(chat: Conversation) -> None:
    said = await chat.log("/log chest pain since yesterday")
    assert "emergency number" in said[0].html
