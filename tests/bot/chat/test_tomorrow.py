"""/today and /tomorrow, asked for in the chat."""

import pytest

from bot.clock import ManualClock
from db.engine import Database
from tests.bot.chat.regular import Regular


@pytest.fixture
async def regular(database: Database, clock: ManualClock) -> Regular:
    regular = Regular(database, clock)
    await regular.begin()
    return regular


async def test_today_says_what_is_in_the_diary_already(regular: Regular) -> None:
    shown = await regular.say("/today")
    assert shown.html.startswith("<b>In the diary today already:</b> 🏃 Cardio.")
    await regular.say("45 min swim")
    assert "Cardio, 🏊 Swimming, 45 min." in (await regular.say("/today")).html


async def test_a_day_without_a_log_shows_the_advice_alone(regular: Regular) -> None:
    shown = await regular.say("/tomorrow")
    assert "In the diary today" not in shown.html
    assert shown.html.startswith("<b>Tomorrow")
