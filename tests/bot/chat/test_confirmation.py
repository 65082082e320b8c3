"""Undo and Change under a confirmation: valid for good, harmless twice, polite when stale."""

from datetime import timedelta

import pytest

from tests.bot.chat.conversation import Conversation, Shown

TODAY = "2026-11-24"


async def swim(chat: Conversation) -> Shown:
    (reply,) = await chat.write("45 min swim")
    return reply


async def test_undo_takes_the_log_back_and_offers_to_put_it_back(chat: Conversation) -> None:
    shown = await chat.tap(await swim(chat), "Undo")
    assert await chat.days() == {}
    assert "Swimming, 45 min" in shown.html
    shown = await chat.tap(shown, "Put it back")
    assert await chat.days() == {TODAY: [("swimming", 45)]}
    assert "Back in the diary" in shown.html


async def test_undo_twice_is_undo_once(chat: Conversation) -> None:
    reply = await swim(chat)
    undo = reply.button("Undo").data
    await chat.tap_data(reply, undo)
    shown = await chat.tap_data(reply, undo)
    assert chat.notices[-1] == "That was taken back already."
    assert "Swimming, 45 min" in shown.html
    assert shown.labels == ["Put it back"]
    assert await chat.days() == {}


async def test_put_back_twice_is_put_back_once(chat: Conversation) -> None:
    shown = await chat.tap(await swim(chat), "Undo")
    back = shown.button("Put it back").data
    await chat.tap_data(shown, back)
    await chat.tap_data(shown, back)
    assert await chat.days() == {TODAY: [("swimming", 45)]}


async def test_undo_still_works_weeks_later(chat: Conversation) -> None:
    reply = await swim(chat)
    chat.clock.advance(timedelta(days=40))
    await chat.tap(reply, "Undo")
    assert await chat.days() == {}


async def test_change_type(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    shown = await chat.tap(await chat.tap(menu, "Type"), "Cycling")
    assert await chat.days() == {TODAY: [("cycling", 45)]}
    assert "Changed" in shown.html
    assert "Undo" in shown.labels[0]


async def test_a_workout_changed_to_rest_loses_its_minutes(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    await chat.tap(await chat.tap(menu, "Type"), "Rest")
    assert await chat.days() == {TODAY: [("rest", None)]}


async def test_change_day(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    shown = await chat.tap(await chat.tap(menu, "Day"), "Yesterday")
    assert await chat.days() == {"2026-11-23": [("swimming", 45)]}
    assert "yesterday" in shown.html


async def test_change_day_reaches_any_day_back(chat: Conversation) -> None:
    screen = await chat.tap(await chat.tap(await swim(chat), "Change"), "Day")
    for _ in range(12):
        screen = await chat.tap(screen, "Earlier")
    await chat.tap(screen, "Mon 27 Jul")
    assert await chat.days() == {"2026-07-27": [("swimming", 45)]}


async def test_change_minutes_by_tap(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    await chat.tap(await chat.tap(menu, "Minutes"), "60 min")
    assert await chat.days() == {TODAY: [("swimming", 60)]}


async def test_change_minutes_by_writing_the_number(chat: Conversation) -> None:
    reply = await swim(chat)
    await chat.tap(await chat.tap(reply, "Change"), "Minutes")
    (news,) = await chat.write("52")
    assert await chat.days() == {TODAY: [("swimming", 52)]}
    assert "52 min" in news.html
    assert "52 min" in chat.messages[reply.id].html


@pytest.mark.parametrize(("said", "minutes"), [("52", 52), ("an hour", 60), ("1h 30", 90)])
async def test_an_answer_that_is_no_number_keeps_the_question_about_minutes(
    chat: Conversation, said: str, minutes: int
) -> None:
    await chat.tap(await chat.tap(await swim(chat), "Change"), "Minutes")
    (expected,) = await chat.write("umm")
    assert "minutes as a number" in expected.html
    await chat.write(said)
    assert await chat.days() == {TODAY: [("swimming", minutes)]}


async def test_back_leaves_everything_as_it_was(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    screen = await chat.tap(await chat.tap(menu, "Type"), "Back")
    shown = await chat.tap(screen, "Back")
    assert "Undo" in shown.labels[0]
    assert await chat.days() == {TODAY: [("swimming", 45)]}


async def test_of_several_the_person_picks_which_to_change(chat: Conversation) -> None:
    (reply,) = await chat.write("30 min yoga and 60 min cycling")
    menu = await chat.tap(await chat.tap(reply, "Change"), "Cycling")
    await chat.tap(menu, "Take it out")
    assert await chat.days() == {TODAY: [("yoga", 30)]}


async def test_taking_out_the_only_workout_takes_the_log_back(chat: Conversation) -> None:
    menu = await chat.tap(await swim(chat), "Change")
    shown = await chat.tap(menu, "Take it out")
    assert await chat.days() == {}
    assert shown.labels == ["Put it back"]


async def test_an_old_screen_changes_nothing_and_shows_how_things_stand(
    chat: Conversation,
) -> None:
    reply = await swim(chat)
    screen = await chat.tap(await chat.tap(reply, "Change"), "Type")
    old = screen.button("Yoga").data
    await chat.tap(screen, "Cycling")
    shown = await chat.tap_data(reply, old)
    assert await chat.days() == {TODAY: [("cycling", 45)]}
    assert "Cycling" in shown.html
    assert chat.notices[-1]


async def test_a_change_tapped_twice_is_made_once(chat: Conversation) -> None:
    reply = await swim(chat)
    screen = await chat.tap(await chat.tap(reply, "Change"), "Type")
    data = screen.button("Cycling").data
    await chat.tap_data(reply, data)
    await chat.tap_data(reply, data)
    assert await chat.days() == {TODAY: [("cycling", 45)]}


async def test_somebody_elses_log_is_not_found(chat: Conversation) -> None:
    reply = await swim(chat)
    stranger = Conversation(chat.database, chat.clock, person_id=8)
    await stranger.begin()
    (theirs,) = await stranger.write("gym")
    for verb in ("undo", "change"):
        data = next(
            button.data
            for row in reply.keyboard
            for button in row
            if button.data.startswith(f"log:{verb}")
        )
        await stranger.tap_data(theirs, data)
        assert "can't find" in stranger.notices[-1]
    assert await chat.days() == {TODAY: [("swimming", 45)]}


@pytest.mark.parametrize(
    "data",
    [
        *("log:", "log:undo", "log:undo:x", "log:undo:999999", "log:undo:" + "9" * 40),
        *(
            "log:type:1:1:0:9",
            "log:type:1:1:7:1",
            "log:to:1:1:0:20300101",
            "log:to:1:1:0:1",
            "log:to:1:1:0:19191231",
        ),
        *("log:minutes:1:1:0:9999", "log:new:20300101:1", "log:new:20261124:9", "log:on:x"),
        *("log:when:-1", "log:when:99999", "day:", "day:open:20300101", "day:open:20261399"),
        *(
            "day:log:20261124:9:0",
            "day:log:20261124:1:5",
            "day:filled:20261124",
            "ask:",
            "ask:type",
        ),
        *("ask:type:1:20300101:0:0:1", "ask:type:1:20261124:9999:0:1", "ask:none:x", "ask:none"),
        *("ask:long-ago:yes:5", "ask:long-ago:yes:x", "plan:", "plan:remove:1", "plan:add:1:1"),
        *("plan:remove:x:20261124:1", "plan:add:20261123:1", "health:lift:nonsense", "health:"),
        *("day:pick:1:1:0", "log:pick:٣:1:0", "log:undo:²", "nonsense"),
    ],
)
async def test_a_button_that_makes_no_sense_is_answered_politely(
    chat: Conversation, data: str
) -> None:
    reply = await swim(chat)
    before = await chat.days()
    asked = len(chat.notices)
    await chat.tap_data(reply, data)
    assert len(chat.notices) == asked + 1
    assert set(before) <= set(await chat.days())
    assert len((await chat.days())[TODAY]) == 1


async def test_coming_back_after_a_gap_is_welcomed_once_and_rest_is_no_return(
    chat: Conversation,
) -> None:
    welcome = "Good to have you back"
    (first,) = await chat.write("45 min swim")
    assert welcome not in first.html, "a beginning is no return"
    chat.clock.advance(timedelta(days=13))
    (soon,) = await chat.write("45 min swim")
    assert welcome not in soon.html
    chat.clock.advance(timedelta(days=14))
    (rested,) = await chat.write("rest")
    assert welcome not in rested.html
    (back,) = await chat.write("ran 5k")
    assert welcome in back.html
    (again,) = await chat.write("and yoga")
    assert welcome not in again.html
