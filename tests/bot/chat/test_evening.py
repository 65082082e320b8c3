from datetime import timedelta

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
