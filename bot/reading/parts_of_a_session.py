"""The rules by which a word names only a part of the session that another word names."""

from typing import Final

from bot.reading.amounts import BARE, CLOCKED, METRES, MINUTES
from bot.reading.clauses import Clause, Mention
from bot.reading.meeting import Left, Meeting
from model.vocabulary import Workout

HIIT: Final = frozenset(
    {
        *("hiit", "tabata", "emom", "amrap", "crossfit", "circuit", "bootcamp", "intervals"),
        *("sprints", "burpees", "hyrox", "f45", "orangetheory", "barrys", "insanity"),
    }
)
#: What a session of intervals is made of, named after it and before it.
_IN_HIIT_AFTER: Final = frozenset(
    {
        *("run", "treadmill", "track", "exercise", "core", "kettlebell", "bands", "weights"),
        *("stairs", "cardio", "rope", "elliptical", "calisthenics", "body", "upper", "legs"),
        *HIIT,
    }
)
_IN_HIIT_BEFORE: Final = frozenset(
    {
        *("run", "treadmill", "track", "weights", "kettlebell", "cardio", "gym", "exercise"),
        *("rope", "bands", "calisthenics"),
    }
)
_LASTING: Final = (Workout.CYCLING, Workout.SWIMMING)


def manner_of_a_ride(m: Meeting) -> Left:
    """Sets on a bike, in water or at the oars stay what they are."""
    manner = m.shared.traits["manner"]
    if not m.same_day:
        return None
    if (
        m.beside
        and m.mention.concept in manner
        and m.last.workout is not Workout.REST
        and (m.last.workout in _LASTING or m.last.concept == "row")
    ):
        return m.leave_mention("a manner of " + m.last.concept)
    if (
        m.near
        and m.last.concept in manner
        and m.last.concept != m.mention.concept
        and (m.mention.workout in _LASTING or m.mention.concept == "row")
    ):
        return m.leave_last("a manner of " + m.mention.concept)
    return None


def part_of_intervals(m: Meeting) -> Left:
    """ "crossfit: rope and kettlebell", "a tabata run"."""
    if not m.same_day:
        return None
    timed_once = not (m.clause.measured and (m.before.measured or m.mention.concept != "burpees"))
    within = m.beside or (m.mention.clause - m.last.clause <= 3 and timed_once)
    listed = m.clause.sentence == m.before.sentence and m.clause.join in ("comma", "colon", "and")
    part = m.exercise(m.mention) or m.mention.concept == "burpees"
    close = m.beside or (within and listed and part)
    if close and m.last.concept in HIIT and m.mention.concept in _IN_HIIT_AFTER:
        return m.leave_mention("a part of " + m.last.concept)
    stations = m.mention.concept == "circuit" and m.clause.join == "and" and m.exercise(m.last)
    stations = stations and m.mention.clause - m.last.clause == 1 and not m.before.measured
    if (m.near or stations) and m.mention.concept in HIIT and m.last.concept in _IN_HIIT_BEFORE:
        if m.last.form == "done":
            m.mention.form = m.last.form
        return m.leave_last("a part of " + m.mention.concept)
    return None


def rehab_by_exercises(m: Meeting) -> Left:
    """ "rehab: clamshells and band work": what it was for, and what it was."""
    heads = m.near or (m.clause.join == "colon" and not m.before.amounts)
    if m.last.concept == "rehab" and m.same_day and m.exercise(m.mention) and heads:
        return m.leave_last("made up of " + m.mention.concept)
    return None


def round_on_foot(m: Meeting) -> Left:
    """ "walked 18 holes", "walked the golf course, 18 holes"."""
    walked = m.last.concept == "walk"
    if walked and m.mention.concept == "golf" and (m.near or m.clause.join == "comma"):
        return m.leave_last("how golf was played")
    on_foot = m.last.concept == "golf" and m.mention.concept == "walk" and not m.clause.amounts
    if on_foot and m.clause.join == "comma" and m.mention.form == "done":
        return m.leave_mention("how golf was played")  # "golf 82, walked"
    return None


#: What is taught on the screen of a bike, beside rides.
_ON_SCREEN: Final = frozenset(
    {"core", "yoga", "pilates", "barre", "stretch", "weights", "upper", "legs", "run"}
)


def taught_on_screen(m: Meeting) -> Left:
    """ "peloton 20 min core": the name of who teaches it, and what was done."""
    taught = m.last.concept == "peloton" and m.mention.concept in _ON_SCREEN
    return m.leave_last("who taught " + m.mention.concept) if taught and m.near else None


def part_of_training(m: Meeting) -> Left:
    """ "gym: squats, bench": exercises of one visit to the gym."""
    if not m.same_type:
        return None
    if m.last.concept == "gym" and m.exercise(m.mention) and not m.near:
        if not m.before.amounts:
            return m.leave_last("the place of " + m.mention.concept)
    elif (
        m.exercise(m.last)
        and m.exercise(m.mention)
        and (m.clause.join != "then" or m.last.concept == m.mention.concept == "exercise")
        and not (m.near and timed_apart(m))
        and (m.near or not _measured(m.clause, m.mention))
    ):
        return m.leave_mention("a part of the same session")
    return None


def part_of_the_way(m: Meeting) -> Left:
    """ "zwift race, dropped on the last climb": the hills and sprints of a ride or a run."""
    way = m.last.workout is Workout.CYCLING or m.last.concept in ("run", "hike", "race", "walk")
    if (
        way
        and m.same_day
        and m.mention.concept in ("climb", "sprints", "stairs")
        and m.mention.form == "activities"
        and m.mention.clause - m.last.clause <= 2
        and not m.clause.measured
        and m.clause.first("last") < m.mention.i
    ):
        return m.leave_mention("a part of " + m.last.concept)
    return None


def place_once_more(m: Meeting) -> Left:
    """ "zwift 1:05, watopia again": another word for where it was, as so often before."""
    if (
        m.last.workout is m.mention.workout
        and m.same_day
        and m.place(m.last)
        and m.place(m.mention)
        and m.mention.clause - m.last.clause == 1
        and m.clause.join == "comma"
        and m.before.measured
        and m.clause.first("another") == m.mention.j
        and m.mention.form == m.last.form == "activities"
        and not (m.clause.amounts or m.clause.days)
    ):
        return m.leave_mention("the place of " + m.last.concept)
    return None


def included(m: Meeting) -> Left:
    """ "30 mins including walking bits"."""
    at = m.clause.first("including")
    if at < m.mention.i and m.mention.i - at <= 3 and not m.clause.days:
        return m.leave_mention("included in " + m.last.concept)
    return None


def timed_apart(m: Meeting) -> bool:
    """ "1h legs 30m abs": in one clause, each with a time of its own right before it."""
    fronts = {a.j for a in m.clause.amounts if a.kind in (MINUTES, METRES)}
    return m.near and m.last.i in fronts and m.mention.i in fronts


def _measured(clause: Clause, mention: Mention) -> bool:
    """Whether the clause says how long this part took."""
    return any(
        a.kind in (MINUTES, CLOCKED) or (a.kind == BARE and a.i == mention.j)
        for a in clause.amounts
    )
