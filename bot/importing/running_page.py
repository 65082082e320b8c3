"""running_page's `activities.json`, and lists in the shape of Strava's API, which it follows."""

from __future__ import annotations

from typing import Any

from bot.importing import moments
from bot.importing.documents import Document
from bot.importing.harvest import NO_DATE, Harvest
from bot.importing.json_stream import items
from bot.importing.quantities import metres, seconds


def fits(text: str) -> bool:
    """Whether a JSON text begins like a list of activities."""
    return '"start_date_local"' in text and ('"run_id"' in text or '"moving_time"' in text)


def read(document: Document, harvest: Harvest) -> None:
    """Every activity of the list."""
    for item in items(document):
        if isinstance(item, dict):
            _activity(item, harvest)
        else:
            harvest.problem(NO_DATE)


def _activity(item: dict[str, Any], harvest: Harvest) -> None:
    when = moments.written(str(item.get("start_date_local", "")))
    duration = seconds(_clock(item.get("moving_time"))) or seconds(item.get("elapsed_time"))
    harvest.add(
        when or moments.instant(str(item.get("start_date", ""))),
        str(item.get("sport_type") or item.get("type") or ""),
        title=str(item.get("name") or ""),
        duration=duration,
        distance=metres(item.get("distance")),
    )


def _clock(value: object) -> object:
    """A moving time is written "0:36:36", or "1 day, 2:03:04", or "1970-01-01 00:36:36.000000"."""
    return value.split(" ")[-1] if isinstance(value, str) else value
