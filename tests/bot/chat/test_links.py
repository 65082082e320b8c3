"""Deep links do what they name, for people we know, and nothing behind their back."""

import pytest

from bot.chat.links import LINKED, command_behind
from bot.chat.menu import COMMANDS
from tests.bot.chat.newcomer import Newcomer
from tests.bot.chat.regular import Regular


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start log_swim", "/log swim"),
        ("/start log_45_min_swim", "/log 45 min swim"),
        ("/start@SevenBot log", "/log"),
        ("/start stats_3_months", "/stats 3 months"),
        ("/start LOG_swim", "/log swim"),
        ("/start history_2026-11-20", "/history 2026-11-20"),
        ("/start", None),
        ("/start delete", None),
        ("/start pause_90", None),
        ("/start start", None),
        ("/start log swim", None),
        ("/start " + "log_" * 17, None),
        ("/start log_<b>", None),
    ],
)
def test_what_a_link_asks_for(text: str, command: str | None) -> None:
    assert command_behind(text) == command


def test_links_lead_to_commands_there_are() -> None:
    assert set(COMMANDS) >= LINKED


async def test_a_link_logs_and_says_so_with_undo(regular: Regular) -> None:
    shown = await regular.say("/start log_swim_yesterday")
    assert "Swimming" in shown.html
    assert "yesterday" in shown.html
    assert any("Undo" in label for label in shown.labels)


async def test_a_link_without_words_shows_the_buttons(regular: Regular) -> None:
    assert "What did you do" in (await regular.say("/start log")).html


async def test_a_link_of_nobodys_is_a_greeting(regular: Regular) -> None:
    assert "Good to see you again" in (await regular.say("/start from_a_friend")).html


async def test_a_newcomer_is_asked_first_whatever_the_link(newcomer: Newcomer) -> None:
    shown = await newcomer.say("/start log_swim")
    assert "Do you agree" in shown.html
