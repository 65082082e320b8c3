from datetime import timedelta

from model.vocabulary import Workout
from tests.bot.chat.conversation import Shown
from tests.bot.chat.regular import Regular


async def test_the_push_of_the_evening_is_about_tomorrow(regular: Regular) -> None:
    regular.clock.advance(timedelta(days=1))  # to a day that is not in the diary
    push = await regular.push()
    assert push.html.startswith("<b>Tomorrow, ")
    assert "Is today in the diary yet?" in push.html


async def test_a_push_held_back_over_night_is_worded_for_the_morning(regular: Regular) -> None:
    regular.clock.advance(timedelta(days=1))
    evening = regular.clock.now().date()
    push = await regular.push(held_back=timedelta(hours=19))
    assert regular.clock.now().date() == evening + timedelta(days=1)
    assert push.html.startswith("<b>Today, ")
    assert "Is today in the diary yet?" not in push.html
    assert f"Is {evening:%a} {evening.day} Nov in the diary yet?" in push.html


async def next_evening(regular: Regular) -> Shown:
    """The push of the day after one that had its push."""
    await regular.push()
    regular.clock.advance(timedelta(days=1))
    return await regular.push()


async def test_what_was_suggested_for_today_is_logged_as_done_in_one_tap(regular: Regular) -> None:
    expected = (await regular.advice()).chosen
    assert expected is not None
    push = await next_evening(regular)
    name = expected.name.title()
    assert push.labels[:3] == [f"✓ {name}, done", "Rested", "Something else"]
    day = regular.clock.now().date().isoformat()
    done = await regular.tap(push, "done")
    assert (await regular.days())[day] == [(expected.key, None)]
    assert "in the diary yet" not in done.html
    assert "Rested" not in done.labels


async def test_rested_is_one_tap_and_something_else_two(regular: Regular) -> None:
    push = await next_evening(regular)
    day = regular.clock.now().date().isoformat()
    shown = await regular.tap(push, "Something else")
    assert len(shown.labels) == len(Workout) + 1
    shown = await regular.tap(shown, "Back")
    shown = await regular.tap(shown, "Something else")
    await regular.tap(shown, "Swimming")
    assert (await regular.days())[day] == [("swimming", None)]
    regular.clock.advance(timedelta(days=1))
    await regular.tap(await regular.push(), "Rested")
    assert (await regular.days())[regular.clock.now().date().isoformat()] == [("rest", None)]


async def test_done_is_what_the_person_had_planned(regular: Regular) -> None:
    await regular.push()
    await regular.say("yoga tomorrow")
    regular.clock.advance(timedelta(days=1))
    assert (await regular.push()).labels[0] == "✓ Yoga, done"


async def test_a_day_of_which_nothing_was_expected_has_all_seven(regular: Regular) -> None:
    regular.clock.advance(timedelta(days=3))
    push = await regular.push()
    types = [button.data for row in push.keyboard for button in row][: len(Workout)]
    assert [data[-1] for data in types] == [str(int(each)) for each in Workout]


async def test_a_log_takes_the_question_out_of_a_push_whose_advice_stands(
    regular: Regular,
) -> None:
    push = await next_evening(regular)
    before = (await regular.advice()).chosen
    assert before is not None
    # Its own expectation, done: what was suggested for the day after mostly stays.
    await regular.say("rest")
    shown = regular.messages[push.id]
    assert "in the diary yet" not in shown.html
    assert "Something else" not in shown.labels


async def test_an_old_button_for_a_day_that_is_logged_adds_nothing(regular: Regular) -> None:
    push = await next_evening(regular)
    day = regular.clock.now().date().isoformat()
    types = push.button("Something else").data
    await regular.tap(push, "Rested")
    shown = await regular.tap_data(push, types)
    assert "Swimming" not in shown.labels
    assert (await regular.days())[day] == [("rest", None)]
