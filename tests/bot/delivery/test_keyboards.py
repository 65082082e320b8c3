from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from bot.delivery.keyboards import from_json, inline, to_json
from bot.delivery.outgoing import Button

BUTTONS = some.builds(
    Button,
    label=some.text(min_size=1).filter(lambda text: bool(text.strip())),
    data=some.text(some.characters(codec="ascii"), min_size=1, max_size=64),
)
KEYBOARDS = some.lists(some.lists(BUTTONS, max_size=4).map(tuple), max_size=4).map(tuple)


# The first draw in a new checkout makes a table of all of Unicode.
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(KEYBOARDS)
def test_a_keyboard_survives_being_stored(keyboard: tuple[tuple[Button, ...], ...]) -> None:
    assert from_json(to_json(keyboard)) == keyboard


def test_no_keyboard_is_none_for_telegram() -> None:
    assert inline(()) is None
    assert from_json(None) == ()


def test_rows_and_data_reach_telegram_as_they_are() -> None:
    shown = inline(((Button("Yes", "y"), Button("No", "n")), (Button("Later", "l"),)))
    assert shown is not None
    assert [[(one.text, one.callback_data) for one in row] for row in shown.inline_keyboard] == [
        [("Yes", "y"), ("No", "n")],
        [("Later", "l")],
    ]
