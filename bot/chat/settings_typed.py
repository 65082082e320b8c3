"""What people type in answer to an open question of /settings, as the values of its buttons."""

from __future__ import annotations

import re

from bot.chat import onboarding_words as words
from bot.chat import settings_data as data
from bot.chat.messages import Messages
from bot.chat.settings_data import Topic
from bot.chat.turn import Turn
from bot.services.onboarding import OLDEST
from bot.services.places import Place, bundled_places
from bot.services.preferences import LATEST_DAY_START
from bot.services.zones import zones_at


def values(turn: Turn, topic: Topic) -> tuple[str, ...]:
    """The values that the message may mean, none if it is no answer; a zone is asked for apart."""
    text, messages = (turn.text or "").strip(), turn.messages
    match topic:
        case Topic.AGE:
            if not words.is_age_alone(text, messages) and not text.isdecimal():
                return ()
            ages = words.ages(text, turn.now.date())
            return tuple(str(age) for age in ages if len(ages) == 1 or age <= OLDEST)
        case Topic.EVENING:
            return tuple(data.clock(at) for at in words.times_of_day(text, messages))
        case Topic.DAY_START:
            times = words.times_of_day(text, messages)
            early = [at for at in times if at <= LATEST_DAY_START] or times
            return tuple(data.clock(at) for at in early)
        case Topic.QUIET:
            return _quiet(text, messages)
        case Topic.PAUSE:
            days = days_in(text, messages)
            # Nought would end a pause; typed, it is no length of one.
            return (str(days),) if days else ()
    return ()


def days_in(text: str, messages: Messages) -> int | None:
    """The days that `text` counts, `7` or `7 days`; None where it says anything else."""
    unit = messages.pattern("typed-days")
    found = re.fullmatch(rf"(\d{{1,3}})\s*(?:{unit})?\s*[.!]?", text.strip().casefold())
    return None if found is None else int(found[1])


def places(turn: Turn) -> tuple[Place, ...]:
    """The places that a message or a shared location may mean, best first."""
    if turn.location is not None:
        return tuple(bundled_places().named(zone) for zone in zones_at(*turn.location))
    return bundled_places().find(turn.text or "", turn.language_code, turn.now)


def _quiet(text: str, messages: Messages) -> tuple[str, ...]:
    """From evening to morning: of two readings of "10 to 7" the later first, the earlier last."""
    between = rf"\s+{messages.pattern('typed-between')}\s+|\s*[-–—]\s*"
    parts = re.split(between, text.casefold())
    if len(parts) != 2:
        return ()
    first, last = (words.times_of_day(part, messages) for part in parts)
    if not first or not last:
        return ()
    return (f"{data.clock(first[0])}-{data.clock(last[-1])}",)
