"""/settings: one message edited in place; what is tapped or typed is kept, and its effect said."""

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.chat.settings import DIALOGUE
from bot.chat.settings_data import TYPED, Topic, opening
from db.records import Person
from model.vocabulary import Goal, Level, Workout
from tests.bot.chat.conversation import Shown
from tests.bot.chat.regular import Regular


async def opened(regular: Regular, topic: Topic) -> Shown:
    """/settings, and one topic of it."""
    return await regular.tap_data(await regular.say("/settings"), opening(topic))


async def changed(regular: Regular, topic: Topic, label: str) -> tuple[Person, Shown]:
    shown = await regular.tap(await opened(regular, topic), label)
    return await regular.person(), shown


async def typed(regular: Regular, topic: Topic, text: str) -> tuple[Person, Shown]:
    screen = await opened(regular, topic)
    await regular.say(text)
    return await regular.person(), regular.messages[screen.id]


async def test_one_message_shows_everything_and_a_button_for_each_topic(regular: Regular) -> None:
    shown = await regular.say("/settings")
    for words in ("34 years", "intermediate", "20:00", "04:00", "23:00–07:00", "not allowed"):
        assert words in shown.html
    data = {button.data for row in shown.keyboard for button in row}
    assert data == {opening(topic) for topic in Topic}


@pytest.mark.parametrize("topic", Topic)
async def test_every_topic_opens_in_the_same_message_and_goes_back(
    regular: Regular, topic: Topic
) -> None:
    before = await regular.say("/settings")
    shown = await regular.tap_data(before, opening(topic))
    assert shown.html != before.html
    assert len(shown.labels) >= 2
    assert (await regular.tap(shown, "Back")).labels == before.labels
    assert await regular.dialogue() is None


async def test_a_level_says_what_it_means_for_tomorrow(regular: Regular) -> None:
    was = (await regular.advice()).chosen
    person, shown = await changed(regular, Topic.LEVEL, "Beginner")
    assert person.level is Level.BEGINNER
    now = (await regular.advice()).chosen
    assert "Level: beginner" in shown.html
    assert ("stays" in shown.html) is (was is now)
    assert ("instead of" in shown.html) is (was is not now)


async def test_goal_evening_and_day_start_by_tap(regular: Regular) -> None:
    person, _ = await changed(regular, Topic.GOAL, "Build muscle")
    assert person.goal is Goal.MUSCLE
    person, shown = await changed(regular, Topic.EVENING, "21:00")
    assert person.push_time == time(21)
    assert person.next_push_at == datetime(2026, 11, 24, 21, tzinfo=UTC)
    assert "Tue 24 Nov at 21:00" in shown.html
    person, _ = await changed(regular, Topic.DAY_START, "02:00")
    assert person.day_start == time(2)


@pytest.mark.parametrize(
    ("topic", "text", "expected"),
    [
        (Topic.AGE, "35", {"age": 35}),
        (Topic.AGE, "I'm 35 years old", {"age": 35}),
        (Topic.EVENING, "9 pm", {"push_time": time(21)}),
        (Topic.EVENING, "18:45", {"push_time": time(18, 45)}),
        (Topic.DAY_START, "3:30", {"day_start": time(3, 30)}),
        (Topic.DAY_START, "5", {"day_start": time(5)}),
        (Topic.QUIET, "22:30 to 6:30", {"quiet_from": time(22, 30), "quiet_to": time(6, 30)}),
        (Topic.QUIET, "10-7", {"quiet_from": time(22), "quiet_to": time(7)}),
        (Topic.ZONE, "Lisbon", {"timezone": "Europe/Lisbon"}),
        (Topic.ZONE, "Asia/Tokyo", {"timezone": "Asia/Tokyo"}),
        (Topic.PAUSE, "12 days", {"paused": True}),
    ],
)
async def test_what_can_be_typed_is_understood(
    regular: Regular, topic: Topic, text: str, expected: dict[str, object]
) -> None:
    person, shown = await typed(regular, topic, text)
    assert {name: getattr(person, name) for name in expected} == expected
    assert "<b>Settings</b>" in shown.html
    assert await regular.dialogue() is None


async def test_a_shared_place_sets_the_zone_and_is_not_kept(regular: Regular) -> None:
    screen = await opened(regular, Topic.ZONE)
    await regular.share(52.52, 13.4)
    assert (await regular.person()).timezone == "Europe/Berlin"
    assert "13:00" in regular.messages[screen.id].html


async def test_a_city_of_several_is_asked_about(regular: Regular) -> None:
    person, shown = await typed(regular, Topic.ZONE, "Portland")
    assert person.timezone == "UTC"
    await regular.tap(shown, "Oregon")
    assert (await regular.person()).timezone == "America/Los_Angeles"


async def test_an_hour_that_may_be_two_is_asked_about(regular: Regular) -> None:
    _, shown = await typed(regular, Topic.EVENING, "8:15")
    assert {"20:15", "08:15"} <= set(shown.labels)
    await regular.tap(shown, "08:15")
    assert (await regular.person()).push_time == time(8, 15)


@pytest.mark.parametrize("topic", sorted(TYPED))
async def test_what_is_no_answer_keeps_the_question_open(regular: Regular, topic: Topic) -> None:
    before = await regular.person()
    person, shown = await typed(regular, topic, "zzxxqq")
    assert person == before
    assert "/cancel" in shown.html
    dialogue = await regular.dialogue()
    assert dialogue is not None
    assert (dialogue.name, dialogue.step) == (DIALOGUE, topic)


async def test_cancel_ends_the_question(regular: Regular) -> None:
    await opened(regular, Topic.AGE)
    await regular.say("/cancel")
    assert await regular.dialogue() is None
    await regular.say("50")
    assert (await regular.person()).age == 34


async def test_a_workout_told_in_between_is_logged_and_its_minutes_are_no_age(
    regular: Regular,
) -> None:
    await opened(regular, Topic.AGE)
    regular.clock.advance(timedelta(minutes=1))
    reply = await regular.say("yoga")
    assert "Logged" in reply.html
    await regular.say("45")
    assert (await regular.person()).age == 34


async def test_after_an_hour_what_is_written_is_no_answer(regular: Regular) -> None:
    await opened(regular, Topic.AGE)
    regular.clock.advance(timedelta(minutes=61))
    await regular.say("50")
    assert (await regular.person()).age == 34


async def test_chest_pain_comes_first(regular: Regular) -> None:
    await opened(regular, Topic.AGE)
    reply = await regular.say("I have chest pain")
    assert "112" in reply.html
    assert (await regular.person()).hold == "emergency"


async def test_corona_is_a_city_too(regular: Regular) -> None:
    await typed(regular, Topic.ZONE, "Corona")
    assert (await regular.person()).hold is None


@pytest.mark.parametrize("age", ["15", "3", "0"])
async def test_under_16_is_never_accepted(regular: Regular, age: str) -> None:
    person, shown = await typed(regular, Topic.AGE, age)
    assert person.age == 34
    assert "/delete" in shown.html
    await regular.tap_data(shown, f"set:to:age:{age}")
    assert (await regular.person()).age == 34


async def test_under_18_a_weight_goal_goes_and_is_not_offered(regular: Regular) -> None:
    await regular.change(goal=Goal.LOSE_WEIGHT)
    person, shown = await typed(regular, Topic.AGE, "17")
    assert (person.age, person.goal) == (17, Goal.FITNESS)
    assert "no goal under 18" in shown.html
    goals = await opened(regular, Topic.GOAL)
    assert not any("weight" in label for label in goals.labels)
    await regular.tap_data(goals, "set:to:goal:0")
    assert (await regular.person()).goal is Goal.FITNESS


async def test_from_45_hard_effort_has_to_be_confirmed_anew(regular: Regular) -> None:
    person, shown = await typed(regular, Topic.AGE, "45")
    assert not person.hiit_confirmed
    assert "intervals" in shown.html
    person, _ = await changed(regular, Topic.HEALTH, "used to hard effort")
    assert person.hiit_confirmed


async def test_a_day_off_is_never_argued_with(regular: Regular) -> None:
    person, shown = await changed(regular, Topic.DAYS_OFF, "Wednesday")
    assert person.days_off == {2}
    assert "Tomorrow is now Rest instead of Strength" in shown.html
    assert "✓ Wednesday" in shown.labels
    tomorrow = await regular.say("/tomorrow")
    assert "your day off" in tomorrow.html
    assert "Left to me" not in tomorrow.html
    person = await regular.change(days_off=frozenset(range(6)))
    person, shown = await changed(regular, Topic.DAYS_OFF, "Sunday")
    assert person.days_off == frozenset(range(6))
    assert "has to stay open" in shown.html


async def test_workouts_come_off_and_on_and_too_few_are_refused_with_the_reason(
    regular: Regular,
) -> None:
    person, shown = await changed(regular, Topic.WORKOUTS, "Swimming")
    assert person.unavailable == {Workout.SWIMMING}
    shown = await regular.tap(shown, "Cycling")
    shown = await regular.tap(shown, "Yoga")
    shown = await regular.tap(shown, "Cardio")
    assert (await regular.person()).unavailable == {5, 6, 4}
    assert "could leave nothing" in shown.html
    await regular.tap(shown, "Swimming")
    assert (await regular.person()).unavailable == {6, 4}


async def test_the_same_switch_tapped_twice_is_switched_once(regular: Regular) -> None:
    screen = await opened(regular, Topic.WORKOUTS)
    swimming = screen.button("Swimming").data
    await regular.tap_data(screen, swimming)
    await regular.tap_data(screen, swimming)
    assert (await regular.person()).unavailable == {Workout.SWIMMING}


async def test_quiet_hours_sound_effort_and_training(regular: Regular) -> None:
    person, _ = await changed(regular, Topic.QUIET, "22:00–08:00")
    assert (person.quiet_from, person.quiet_to) == (time(22), time(8))
    person, _ = await changed(regular, Topic.QUIET, "No quiet hours")
    assert person.quiet_from == person.quiet_to
    person, _ = await changed(regular, Topic.SOUND, "Without sound")
    assert person.silent
    person, _ = await changed(regular, Topic.EFFORT, "No, don't ask")
    assert not person.effort_asked
    assert not person.training_consent
    person, _ = await changed(regular, Topic.TRAINING, "Yes")
    assert person.training_consent
    person, _ = await changed(regular, Topic.TRAINING, "No")
    assert not person.training_consent


async def test_an_evening_inside_the_quiet_hours_is_named(regular: Regular) -> None:
    await regular.change(push_time=time(23, 30))
    assert "comes all the same" in (await opened(regular, Topic.QUIET)).html


async def test_a_pause_skips_that_many_evenings_and_says_when_it_ends(regular: Regular) -> None:
    await changed(regular, Topic.EVENING, "20:00")
    person, shown = await changed(regular, Topic.PAUSE, "3 days")
    assert person.paused_until == datetime(2026, 11, 27, 12, tzinfo=UTC)
    assert "Fri 27 Nov at 20:00" in shown.html
    person, shown = await changed(regular, Topic.PAUSE, "Resume now")
    assert person.next_push_at == datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert not person.paused


@pytest.mark.parametrize("days", ["91", "400"])
async def test_a_pause_of_more_than_ninety_days_is_refused(regular: Regular, days: str) -> None:
    person, shown = await typed(regular, Topic.PAUSE, days)
    assert not person.paused
    assert "1 to 90" in shown.html


async def test_the_pause_command_takes_days(regular: Regular) -> None:
    await regular.say("/pause 7")
    assert (await regular.person()).paused_until == regular.clock.now() + timedelta(days=7)
    await regular.say("/pause 3 days")
    assert (await regular.person()).paused_until == regular.clock.now() + timedelta(days=3)
    assert "1 to 90" in (await regular.say("/pause for ever")).html
    assert "1 to 90" in (await regular.say("/pause 0")).html


async def test_cleared_and_hard_effort(regular: Regular) -> None:
    await regular.change(needs_clearance=True)
    person, _ = await changed(regular, Topic.HEALTH, "has cleared me")
    assert not person.needs_clearance
    person, _ = await changed(regular, Topic.HEALTH, "keep it easy")
    assert person.needs_clearance
    person, _ = await changed(regular, Topic.HEALTH, "Leave intervals out")
    assert not person.hiit_confirmed


async def test_hard_effort_cannot_be_switched_on_during_a_hold(regular: Regular) -> None:
    await regular.change(hold="pregnancy", hiit_confirmed=False)
    shown = await opened(regular, Topic.HEALTH)
    assert not any("hard effort" in label for label in shown.labels)
    await regular.tap_data(shown, "set:to:health:hard:1")
    assert not (await regular.person()).hiit_confirmed


async def test_a_language_needs_a_catalogue(regular: Regular) -> None:
    person, shown = await changed(regular, Topic.LANGUAGE, "English")
    assert person.language == "en"
    await regular.tap_data(shown, "set:to:language:xx")
    assert (await regular.person()).language == "en"


@pytest.mark.parametrize(
    "data",
    [
        *("set:", "set:open:", "set:open:nothing", "set:to:level", "set:to:level:9", "set:main:1"),
        *("set:to:zone:Mars/Base", "set:to:evening:2500", "set:to:off:7:1", "set:to:can:0:0"),
        *("set:to:pause:-1", "set:to:quiet:2200", "set:to:age:٣٤", "set:to:sound:2"),
        *("set:to:health:hard:2", "set:to:daystart:1300", "set:to:pause:91", "set:open:age:1"),
    ],
)
async def test_a_button_that_makes_no_sense_is_answered_politely(
    regular: Regular, data: str
) -> None:
    shown = await regular.say("/settings")
    before, answered = await regular.person(), len(regular.notices)
    await regular.tap_data(shown, data)
    assert len(regular.notices) == answered + 1
    assert await regular.person() == before


async def test_the_weekday_of_the_report_is_chosen_or_there_is_none(regular: Regular) -> None:
    person, shown = await changed(regular, Topic.REPORT, "Wednesday")
    assert person.report_day == 2
    assert "Weekly report: Wednesday." in shown.html
    assert "• Weekly report: Wednesday" in shown.html
    person, shown = await changed(regular, Topic.REPORT, "No weekly report")
    assert person.report_day is None
    assert "• Weekly report: none" in shown.html
