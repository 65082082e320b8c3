"""FIT, what watches and bike computers record. Read with `fitdecode`, checksums included."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any

import fitdecode

from bot.importing.documents import Document
from bot.importing.failures import Broken, ImportFailure
from bot.importing.harvest import Harvest
from bot.importing.quantities import number

MARK = b".FIT"
_GENERIC = frozenset({"", "generic", "all", "training", "fitness_equipment"})
_OFFSET_STEP = 15 * 60


def fits(head: bytes) -> bool:
    """Whether a file begins like FIT."""
    return head[8:12] == MARK


def read(document: Document, harvest: Harvest) -> None:
    """Every session of the file: one, or several for a triathlon."""
    sessions: list[dict[str, Any]] = []
    zone: tzinfo = harvest.zone
    try:
        with (
            warnings.catch_warnings(),
            document.open() as stream,
            fitdecode.FitReader(stream, check_crc=fitdecode.CrcCheck.RAISE) as frames,
        ):
            warnings.simplefilter("ignore")  # of fields that no profile knows, thousands of them
            for frame in frames:
                if frame.frame_type != fitdecode.FIT_FRAME_DATA:
                    continue
                if frame.name == "session":
                    sessions.append({field.name: field.value for field in frame.fields})
                elif frame.name == "activity":
                    told = {field.name: field.value for field in frame.fields}
                    zone = _zone(told) or zone
    except ImportFailure:
        raise
    # What a damaged file makes of the decoder is anybody's guess; here it means one thing.
    except Exception as error:
        raise Broken(f"{type(error).__name__}: {error}") from error
    for session in sessions:
        start = session.get("start_time") or session.get("timestamp")
        harvest.add(
            _wall_clock(start, zone),
            _sport(session),
            title=str(session.get("sport_profile_name") or ""),
            duration=number(session.get("total_timer_time"))
            or number(session.get("total_elapsed_time")),
            distance=number(session.get("total_distance")),
        )


def _sport(session: dict[str, Any]) -> str:
    """The kind of the sport where it says something, the sport otherwise."""
    sport, kind = (str(session.get(name) or "") for name in ("sport", "sub_sport"))
    return sport if kind in _GENERIC or sport not in _GENERIC else kind


def _wall_clock(start: object, zone: tzinfo) -> datetime | None:
    if not isinstance(start, datetime) or start.tzinfo is None:
        return None
    return start.astimezone(zone).replace(tzinfo=None)


def _zone(activity: dict[str, Any]) -> tzinfo | None:
    """The watch's own zone, from the same instant told in both."""
    here, there = activity.get("local_timestamp"), activity.get("timestamp")
    if not isinstance(here, datetime) or not isinstance(there, datetime) or not there.tzinfo:
        return None
    apart = (here.replace(tzinfo=UTC) - there).total_seconds()
    apart = round(apart / _OFFSET_STEP) * _OFFSET_STEP
    return timezone(timedelta(seconds=apart)) if abs(apart) <= 15 * 3600 else None
