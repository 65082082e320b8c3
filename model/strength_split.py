"""Which muscles a strength day is for, so that none works hard on two days in a row.

The type Strength names no muscle group; that the rules allow strength on consecutive days to some
is safe only because the session alternates. About 48 hours for the same muscles is the custom.
"""

from __future__ import annotations

from model.history import Day, History
from model.vocabulary import Level, Profile, Workout

# Each focus and the muscles it works hard; "rest" of the body means what yesterday left out.
MUSCLES: dict[str, frozenset[str]] = {
    "full": frozenset({"push", "pull", "legs"}),
    "upper": frozenset({"push", "pull"}),
    "lower": frozenset({"legs"}),
    "push": frozenset({"push"}),
    "pull": frozenset({"pull"}),
    "legs": frozenset({"legs"}),
    "small": frozenset(),  # core and small muscles only
}

_HALVES = ("upper", "lower", "small")
_THIRDS = ("push", "pull", "legs")
_WHOLE = ("full", "small", "small")


def always_whole_body(profile: Profile) -> bool:
    """Beginners, under 18 and from 65: full body, never on consecutive days."""
    return profile.level is Level.BEGINNER or profile.age < 18 or profile.age >= 65


def focus(history: History, profile: Profile) -> str:
    """The focus of a strength session after these six days, one of MUSCLES.

    Full body for whoever lifts on single days; upper and lower for whoever lifted on two days in a
    row before, push, pull and legs on three; upper the day after HIIT. A first pair of days adds
    only small muscles to a full body day. Unknown days count as days without strength.
    """
    days = history.days
    run = 0
    while run < len(days) and days[-1 - run] is Workout.STRENGTH:
        run += 1
    before = days[: len(days) - run]
    place = min(run, 2)
    if always_whole_body(profile):
        return _WHOLE[place]
    if before and before[-1] is Workout.HIIT:
        return _HALVES[place]
    longest = _longest_run(before)
    if longest >= 3 and profile.level is Level.ADVANCED and run < 3:
        return _THIRDS[place]
    if longest >= 2 and run < 3:
        return _HALVES[place]
    return _WHOLE[place]


def _longest_run(days: tuple[Day, ...]) -> int:
    longest = run = 0
    for day in days:
        run = run + 1 if day is Workout.STRENGTH else 0
        longest = max(longest, run)
    return longest
