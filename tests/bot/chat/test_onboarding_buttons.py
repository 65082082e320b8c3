"""The buttons of /start: read back as written, and each does something."""

from __future__ import annotations

from datetime import date, time

import pytest

from bot.chat.messages import Messages
from bot.chat.onboarding_answers import tapped
from bot.chat.onboarding_buttons import Buttons, Tapped, data, read_data
from bot.delivery.outgoing import Button
from bot.services.onboarding import Answers, Progress, Step, TooYoung
from bot.services.places import bundled_places
from tests.bot.chat.newcomer import (
    NOW,
)


def every_question() -> list[Progress]:
    told = Answers(age=50, health=True, timezone="UTC", today=date(2026, 11, 24))
    plain = [Progress(step, told) for step in Step if step is not Step.DONE]
    offers = [
        Progress(Step.ZONE, told).offer(bundled_places().find(city, "en", NOW))
        for city in ("Berlin", "Portland")
    ]
    return [*plain, *offers, Progress.anew(), Progress(Step.DAYS, told).tell_day(0, None)]


def buttons_of(progress: Progress) -> list[Button]:
    made = Buttons(Messages("en"), NOW, bundled_places().likeliest("en", NOW))
    keyboards = [made.of(progress), made.years(progress, 90), made.hours([time(7)])]
    return [button for keyboard in keyboards for row in keyboard for button in row]


@pytest.mark.parametrize("progress", every_question(), ids=lambda p: p.step.value)
def test_every_button_is_read_back_as_it_was_written(progress: Progress) -> None:
    for button in buttons_of(progress):
        tap = read_data(button.data)
        assert tap is not None
        assert data(tap.step, tap.verb, tap.argument) == button.data


@pytest.mark.parametrize("progress", every_question(), ids=lambda p: p.step.value)
def test_every_button_of_the_open_question_does_something(progress: Progress) -> None:
    made = Buttons(Messages("en"), NOW, bundled_places().likeliest("en", NOW))
    for button in (button for row in made.of(progress) for button in row):
        tap = read_data(button.data)
        assert tap is not None
        assert tap.step is progress.step
        try:
            assert tapped(progress, tap, NOW) is not None
        except TooYoung:
            assert tap.verb == "young"


def test_what_is_not_ours_is_not_read() -> None:
    for sent in ("", "log:on:1", "start", "start:again", "start:age:", "start:zzz:yes"):
        assert read_data(sent) is None
    assert read_data("start:zone:set:A/B") == Tapped(Step.ZONE, "set", "A/B")
