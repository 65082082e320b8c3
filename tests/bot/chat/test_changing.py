"""What a change button sends comes back as what it meant; anything else is nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.changing import VERBS, Wish, read_wish
from bot.delivery.outgoing import MAX_DATA_BYTES
from bot.services.diary import Spot

NUMBERS = st.integers(0, 10**9)


@given(
    st.sampled_from(["log", "day"]),
    st.sampled_from(sorted(VERBS)),
    NUMBERS,
    NUMBERS,
    NUMBERS,
    st.none() | NUMBERS,
)
def test_every_wish_is_read_back(
    area: str, verb: str, log_id: int, version: int, position: int, value: int | None
) -> None:
    wish = Wish(area, verb, Spot(log_id, version, position), value)  # type: ignore[arg-type]
    assert read_wish(wish.data) == wish
    assert len(wish.data) <= MAX_DATA_BYTES


@given(st.text(max_size=64))
def test_any_text_at_all_is_read_without_an_error(data: str) -> None:
    wish = read_wish(data)
    assert wish is None or read_wish(wish.data) == wish


@pytest.mark.parametrize(
    "data", ["", "log:pick", "log:pick:1:1", "log:pick:1:1:1:1:1", "log:undo:1:1:1", "x:pick:1:1:1"]
)
def test_what_no_change_screen_sends_is_nothing(data: str) -> None:
    assert read_wish(data) is None
