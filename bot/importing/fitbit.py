"""Fitbit's takeout: `exercise-0.json` and its siblings, a list of exercises each.

`startTime` is written month first, and read as the wall clock: the takeout names no zone.
"""

from __future__ import annotations

from typing import Any

from bot.importing import moments
from bot.importing.documents import Document
from bot.importing.harvest import NO_DATE, Harvest
from bot.importing.json_stream import items
from bot.importing.quantities import metres, number


def fits(text: str) -> bool:
    """Whether a JSON text begins like a list of exercises."""
    return '"activityName"' in text and ('"logId"' in text or '"activeDuration"' in text)


def read(document: Document, harvest: Harvest) -> None:
    """Every exercise of the list."""
    for item in items(document):
        if isinstance(item, dict):
            _exercise(item, harvest)
        else:
            harvest.problem(NO_DATE)


def _exercise(item: dict[str, Any], harvest: Harvest) -> None:
    milliseconds = number(item.get("activeDuration")) or number(item.get("duration"))
    harvest.add(
        moments.written(str(item.get("startTime", "")), month_first=True),
        str(item.get("activityName", "")),
        duration=None if milliseconds is None else milliseconds / 1000,
        distance=metres(item.get("distance"), str(item.get("distanceUnit", "km"))),
    )
