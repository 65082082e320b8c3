"""DaySeven's own export: everything kept about a person, as one JSON document.

The format is documented in `docs/export-format.md`; a test keeps the two together. A file is
checked field by field before anything of it counts. Fields that are not known are passed over,
so that a file of a later minor change can still be read; another `version` cannot.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any, NoReturn

from bot.importing import limits
from bot.importing.documents import Document
from bot.importing.failures import Broken, Newer, TooLarge, Unsafe
from bot.importing.formats import MOST_METRES, MOST_MINUTES, Format, Imported, ImportedWorkout
from bot.importing.moments import zone_named
from model.vocabulary import OLDEST, YOUNGEST, Goal, Level, Workout

NAME = "dayseven-export"
VERSION = 1
FILE = "dayseven.json"
MOST = 6 * limits.MIB  # bytes: twenty years of two logs a day
MOST_LOGS = 50_000
MOST_WORDS = 16_384  # characters in a message of ours, markup and all
_BIG = 10_000_000
_KEY = re.compile(r"[A-Za-z0-9_.-]{1,32}")
_SOURCES = ("message", "button", "push", "onboarding", "history", "import")

Check = Callable[[Any], Any]


def fits(text: str) -> bool:
    """Whether a JSON text begins like one of our own exports."""
    return re.search(r'"format"\s*:\s*"' + NAME + '"', text) is not None


def read(document: Document) -> Imported:
    """The account in an export, checked. Raises Broken, Newer, TooLarge."""
    with document.open() as stream:
        content = stream.read(MOST + 1)
    if len(content) > MOST:
        raise TooLarge(f"more than {MOST} bytes")
    try:
        told = json.loads(content, parse_constant=_no_number)
    except (ValueError, UnicodeError) as error:
        raise Broken(str(error)) from error
    except RecursionError as error:
        raise Unsafe("nested too deep") from error
    account = checked(told)
    workouts = [
        _imported(workout)
        for log in account["logs"]
        if log["undone_at"] is None
        for workout in log["workouts"]
    ]
    if len(workouts) > limits.MOST_WORKOUTS:
        raise TooLarge(f"more than {limits.MOST_WORKOUTS} workouts")
    workouts.sort(key=lambda each: each.local_date)
    return Imported(Format.OWN, tuple(workouts), account=account)


def checked(told: Any) -> dict[str, Any]:
    """`told` with only the fields we know, each of them sound. Raises Broken, Newer."""
    if not isinstance(told, dict) or told.get("format") != NAME:
        raise Broken("not an export")
    version = told.get("version")
    if not isinstance(version, int) or version < 1:
        raise Broken("no version")
    if version > VERSION:
        raise Newer(f"version {version}")
    return {
        "person": _fields(told.get("person", {}), PERSON, "person"),
        "logs": _list(told, "logs", LOG),
        "plans": _list(told, "plans", PLAN),
        "refusals": _list(told, "refusals", REFUSAL),
        "pushes": _list(told, "pushes", PUSH),
    }


def _imported(workout: Mapping[str, Any]) -> ImportedWorkout:
    kind = Workout.from_key(workout["workout"])
    minutes, metres = workout["minutes"], workout["distance_m"]
    return ImportedWorkout(
        date.fromisoformat(workout["date"]),
        None,
        kind,
        kind.key,
        minutes if minutes and minutes <= MOST_MINUTES else None,
        metres if metres and metres <= MOST_METRES else None,
    )


def _list(told: Mapping[str, Any], name: str, checks: Mapping[str, Check]) -> list[dict[str, Any]]:
    values = told.get(name, [])
    if not isinstance(values, list):
        raise Broken(f"{name} is no list")
    if len(values) > MOST_LOGS:
        raise TooLarge(f"{len(values)} {name}")
    return [_fields(value, checks, name) for value in values]


def _fields(told: Any, checks: Mapping[str, Check], where: str) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise Broken(f"{where} is no object")
    found = {}
    for name, check in checks.items():
        if name in LATER and name not in told:
            continue
        try:
            found[name] = check(told.get(name))
        except (ValueError, TypeError, OverflowError) as error:
            raise Broken(f"{where}.{name}: {error}") from error
    return found


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")


# -- The checks of single fields: each returns the value, or raises ValueError ---------------------


def _or_none(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def _default(check: Check, default: Any) -> Check:
    return lambda value: default if value is None else check(value)


def _whole(low: int, high: int) -> Check:
    def check(value: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"a whole number from {low} to {high}, not {value!r:.40}")
        return value

    return check


def _one_of(*allowed: str) -> Check:
    def check(value: Any) -> str:
        if value not in allowed or not isinstance(value, str):
            raise ValueError(f"one of {', '.join(allowed)}, not {value!r:.40}")
        return value

    return check


def _text(value: Any) -> str:
    if not isinstance(value, str) or not _KEY.fullmatch(value):
        raise ValueError(f"a short key, not {value!r:.40}")
    return value


def _truth(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"true or false, not {value!r:.40}")
    return value


def _words(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MOST_WORDS:
        raise ValueError("words, not too many")
    return value


def _date(value: Any) -> str:
    found = date.fromisoformat(value if isinstance(value, str) else "")
    if not 1970 <= found.year <= 2200:
        raise ValueError(f"a date of our times, not {found}")
    return found.isoformat()


def _time(value: Any) -> str:
    return time.fromisoformat(value if isinstance(value, str) else "").strftime("%H:%M")


def _instant(value: Any) -> str:
    found = datetime.fromisoformat(value if isinstance(value, str) else "")
    if found.tzinfo is None or not 1970 <= found.year <= 2200:
        raise ValueError(f"an instant with its offset, not {value!r:.40}")
    return found.isoformat()


def _zone(value: Any) -> str:
    if not isinstance(value, str) or zone_named(value) is None:
        raise ValueError(f"a time zone, not {value!r:.40}")
    return value


def _workout_keys(value: Any) -> list[str]:
    if not isinstance(value, list):
        raise ValueError("a list of workouts")
    return sorted({_workout(each) for each in value})


def _weekdays(value: Any) -> list[int]:
    if not isinstance(value, list):
        raise ValueError("a list of weekdays")
    return sorted({_whole(0, 6)(each) for each in value})


def _workouts(value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or len(value) > limits.MOST_WORKOUTS:
        raise ValueError("a list of workouts, not too long")
    return [_fields(each, WORKOUT, "workouts") for each in value]


_workout = _one_of(*(each.key for each in Workout))

PERSON: dict[str, Check] = {
    "language": _or_none(_text),
    "timezone": _or_none(_zone),
    "push_time": _or_none(_time),
    "day_start": _or_none(_time),
    "age": _or_none(_whole(YOUNGEST, OLDEST)),
    "age_recorded_on": _or_none(_date),
    "level": _or_none(_one_of(*(each.key for each in Level))),
    "goal": _or_none(_one_of(*(each.key for each in Goal))),
    "needs_clearance": _default(_truth, False),
    "hiit_confirmed": _default(_truth, False),
    "hold": _or_none(_text),
    "hold_since": _or_none(_instant),
    "unavailable": _default(_workout_keys, []),
    "paused": _default(_truth, False),
    "paused_until": _or_none(_instant),
    "training_consent": _default(_truth, False),
    "days_off": _default(_weekdays, []),
    "quiet_from": _or_none(_time),
    "quiet_to": _or_none(_time),
    "silent": _default(_truth, False),
    "effort_asked": _default(_truth, True),
    "report_day": _or_none(_whole(0, 6)),
}
"""What of a person's profile an import brings back; the rest is in the file to be read."""

LATER = frozenset({"report_day"})
"""Fields that older files lack and whose null means something: they are passed over there."""

WORKOUT: dict[str, Check] = {
    "date": _date,
    "workout": _workout,
    "minutes": _or_none(_whole(0, _BIG)),
    "distance_m": _or_none(_whole(0, _BIG)),
    "effort": _or_none(_whole(0, 10)),
}

LOG: dict[str, Check] = {
    "source": _one_of(*_SOURCES),
    "logged_at": _instant,
    "undone_at": _or_none(_instant),
    "workouts": _workouts,
}

PLAN: dict[str, Check] = {"date": _date, "workout": _workout, "created_at": _instant}

REFUSAL: dict[str, Check] = {
    **PLAN,
    "reason": _one_of("tired", "sore", "no-time", "no-kit", "ill"),
}

PUSH: dict[str, Check] = {
    "kind": _one_of("evening", "report", "goodbye"),
    "date": _date,
    "due_at": _instant,
    "expires_at": _instant,
    "state": _one_of("pending", "sent", "expired", "dead", "cancelled"),
    "attempts": _default(_whole(0, _BIG), 0),
    "ambiguous": _default(_whole(0, _BIG), 0),
    "body": _or_none(_words),
    "recommended": _or_none(_workout),
    "sent_at": _or_none(_instant),
    "last_error": _or_none(_words),
}
