from datetime import time

import pytest

from bot.chat import settings_data as data
from bot.chat.settings_buttons import View
from bot.chat.settings_data import Tapped, Topic, read_data
from bot.chat.settings_screens import screen
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button
from tests.bot.chat.regular import Regular


@pytest.mark.parametrize("topic", Topic)
def test_every_button_is_read_back_as_it_was_written(topic: Topic) -> None:
    assert read_data(data.opening(topic)) == Tapped(topic)
    assert read_data(data.change(topic, "a:1")) == Tapped(topic, "a:1")
    assert read_data(data.MAIN) == Tapped()


def test_values_are_read_back_as_they_were_written() -> None:
    assert data.read_clock(data.clock(time(9, 5))) == time(9, 5)
    assert data.read_flag(data.flag(5, True)) == (5, True)
    for wrong in ("2400", "12:00", "٠٩٠٥", ""):
        assert data.read_clock(wrong) is None
    for wrong in ("7:1", "5:2", "5", "5:1:1"):
        assert data.read_flag(wrong) is None
    for wrong in ("-1", "01", "1000", "٣", ""):
        assert data.read_number(wrong) is None


@pytest.mark.parametrize("topic", Topic)
async def test_every_button_on_a_screen_does_something(regular: Regular, topic: Topic) -> None:
    buttons: list[Button] = []

    async def look(turn: Turn) -> tuple[()]:
        buttons.extend(b for row in screen(turn, View(topic))[1] for b in row)
        return ()

    await regular._turn(look, text="x")
    for button in buttons[:-1]:
        shown = await regular.say("/settings")
        after = await regular.tap_data(shown, button.data)
        assert "earlier message" not in regular.notices[-1]
        assert after.html != shown.html, button
