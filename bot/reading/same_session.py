"""The rules by which two words speak of one session, in order; the first that speaks wins."""

from collections.abc import Callable
from typing import Final

from bot.reading.amounts import BARE, KM, MINUTES
from bot.reading.clauses import Clause, Mention
from bot.reading.measuring import RACES
from bot.reading.meeting import Left, Meeting
from bot.reading.parts_of_a_session import (
    HIIT,
    included,
    manner_of_a_ride,
    part_of_intervals,
    part_of_the_way,
    part_of_training,
    place_once_more,
    rehab_by_exercises,
    round_on_foot,
    taught_on_screen,
    timed_apart,
)
from model.vocabulary import Workout


def emoji_of_a_word(m: Meeting) -> Left:
    """A picture of what a word has just said."""
    if m.last.emoji and m.mention.workout is m.last.workout and not m.mention.emoji:
        return m.leave_last("emoji of a word")
    return None


def one_thing_in_two_words(m: Meeting) -> Left:
    """ "ran on the treadmill", "a run, the marathon": a place, a race, the word again."""
    apart = _separate(m.last, m.mention, m.clause) or timed_apart(m)
    if not m.same_type or not m.near or apart:
        return None
    if not (m.place(m.mention) or m.mention.concept == m.last.concept or m.place(m.last)):
        return None
    if m.mention.concept in RACES:
        m.mention.form = m.last.form
        return m.leave_last("the race is named")
    if m.place(m.last) and not m.place(m.mention):
        return m.leave_last("the place of " + m.mention.concept)
    return m.leave_mention("the same as " + m.last.concept)


def how_it_went(m: Meeting) -> Left:
    """ "swam, the pool was cold": the word again, to say how it was."""
    if (
        m.same_type
        and not m.near
        and m.clause.has("past-state", "feel")
        and not m.clause.amounts
        and (
            m.mention.concept == m.last.concept
            or m.place(m.mention)
            or m.mention.workout is Workout.HIIT
        )
        and m.mention.form != "done"
    ):
        return m.leave_mention("spoken of again")
    return None


def place_before(m: Meeting) -> Left:
    """ "at the pool, front crawl"."""
    if (
        m.same_type
        and not m.near
        and m.place(m.last)
        and not m.place(m.mention)
        and not m.before.amounts
    ):
        return m.leave_last("the place of " + m.mention.concept)
    return None


def same_in_a_list(m: Meeting) -> Left:
    """Two places or two kinds of intervals side by side, neither measured apart."""
    if not (
        m.same_type
        and not m.near
        and not m.clause.amounts
        and m.clause.join in ("comma", "colon", "dots")
        and m.mention.form != "done"
    ):
        return _listed_with_one_measure(m)
    places = m.place(m.last) and m.place(m.mention) and not m.exercise(m.last)
    if places or {m.last.concept, m.mention.concept} <= HIIT:
        return m.leave_mention("the same session")
    return None


def named_again(m: Meeting) -> Left:
    """ "golf, 18 holes": the same in other words, and not measured twice."""
    if (
        m.same_type
        and not m.near
        and m.mention.concept == m.last.concept
        and m.clause.join in ("comma", "colon", "dots")
        and m.mention.form != "done"
        and not (_told(m.clause) and _told(m.before))
        and not (m.clause.days and m.before.days)
    ):
        return m.leave_mention("the same as " + m.last.concept)
    return None


def _told(clause: Clause) -> bool:
    """Whether the clause has a figure of its own: "walk am 30, walk pm 45"."""
    return clause.measured or any(amount.kind == BARE for amount in clause.amounts)


def over_the_stop(m: Meeting) -> Left:
    """ "gym before work. push day. 55 min": the next sentence names the kind or the place."""
    if not (
        m.last.workout is m.mention.workout
        and m.same_day
        and m.clause.join == "end"
        and m.clause.sentence - m.before.sentence <= 1
        and not m.before.measured
        and not m.clause.days
        and m.mention.form != "done"
        and not m.clause.has("another", "then", "and", "done")
    ):
        return None
    if m.place(m.mention) or m.exercise(m.mention):
        return m.leave_mention("the same as " + m.last.concept) if _vaguer(m) else _kind(m)
    return _kind(m) if m.place(m.last) else None


def _vaguer(m: Meeting) -> bool:
    return m.mention.concept in ("laps", "pool", "gym") or not m.place(m.last)


def _kind(m: Meeting) -> Left:
    return m.leave_last("the place of " + m.mention.concept)


def one_family(m: Meeting) -> Left:
    """ "3x8 squats, 3x10 rows": two words for one session, unless both are measured."""
    joined = m.near or m.clause.join in ("comma", "colon", "dots", "and")
    if (
        not m.same_type
        or not joined
        or m.clause.has("then", "another")
        or (m.clause.days and m.before.days and not m.near)
        or "done" == m.mention.form == m.last.form
        or m.both_measured
        or timed_apart(m)
        or (m.clause.join == "and" and not m.near and not m.exercise(m.mention))
    ):
        return None
    if any(
        m.last.concept in family and m.mention.concept in family
        for name, family in m.shared.traits.items()
        if name.startswith("family-")
    ):
        if m.place(m.last) and not m.place(m.mention):
            return m.leave_last("the place of " + m.mention.concept)
        return m.leave_mention("the same as " + m.last.concept)
    return None


def only_pronoun(m: Meeting) -> Left:
    """ "18 holes, walked it"."""
    if m.mention.form == "done" and m.clause.first("pronoun") == m.mention.j and not m.near:
        return m.leave_mention("how " + m.last.concept + " was done")
    return None


def heading(m: Meeting) -> Left:
    """ "cardio: treadmill 20"."""
    if (
        m.same_type
        and m.clause.join == "colon"
        and not m.before.amounts
        and m.place(m.last)
        and m.mention.clause - m.last.clause == 1
    ):
        return m.leave_last("a heading")
    return None


def measured_afterwards(m: Meeting) -> Left:
    """ "went for a run. the run was 5k": the word again, to say how far."""
    if (
        m.same_type
        and not m.near
        and m.clause.amounts
        and not m.before.amounts
        and m.mention.concept == m.last.concept
        and not m.clause.days
        and m.mention.j > m.mention.i
        and m.clause.join in ("comma", "colon", "dots", "end")
    ):
        return m.leave_mention("spoken of again")
    return None


def there_and_back(m: Meeting) -> Left:
    """ "cycled to work, cycled home"."""
    if m.mention.form == "done" == m.last.form and m.clause.has("homeward"):
        earlier = [e for c in m.clauses[: m.mention.clause] for e in c.mentions if not e.dropped]
        if any(e.concept == m.mention.concept and e.form == "done" for e in earlier) and (
            not m.clause.measured and not m.clause.days
        ):
            return m.leave_mention("there and back")
    if (
        m.same_type
        and not m.near
        and m.mention.concept == m.last.concept
        and (m.clause.has("homeward") or m.before.has("homeward"))
    ):
        return m.leave_mention("there and back")
    return None


def same_water(m: Meeting) -> Left:
    """ "swam, in the lake"."""
    water = m.shared.traits["water"]
    if (
        m.same_type
        and not m.near
        and m.last.concept in water
        and m.mention.concept in water
        and m.place(m.mention)
    ):
        return m.leave_mention("the same water")
    return None


def at_the_gym(m: Meeting) -> Left:
    """ "yoga at the gym"."""
    if not m.near or not m.same_day:
        return None
    if m.last.concept == "gym" and m.mention.workout is not Workout.REST:
        return m.leave_last("the place of " + m.mention.concept)
    if m.mention.concept == "gym" and m.last.workout is not Workout.REST:
        return m.leave_mention("the place of " + m.last.concept)
    return None


def _listed_with_one_measure(m: Meeting) -> Left:
    """ "stretching and mobility 20 mins"."""
    stretches = ("stretch", "mobility", "roll")
    if (
        m.same_type
        and m.clause.join == "and"
        and not m.before.measured
        and m.last.concept in stretches
        and m.mention.concept in stretches
    ):
        return m.leave_mention("the same session")
    return None


def _separate(last: Mention, mention: Mention, clause: Clause) -> bool:
    """Whether two words of one type in one clause are two sessions: both have an amount."""
    between = [a for a in clause.amounts if last.j <= a.i < mention.i and a.kind in (MINUTES, KM)]
    after = [a for a in clause.amounts if a.i >= mention.j and a.kind in (MINUTES, KM)]
    return bool(between and after and between[0].kind == after[0].kind)


WAYS: Final[tuple[Callable[[Meeting], Left], ...]] = (
    manner_of_a_ride,
    part_of_intervals,
)
RULES: Final[tuple[Callable[[Meeting], Left], ...]] = (
    included,
    taught_on_screen,
    rehab_by_exercises,
    round_on_foot,
    place_once_more,
    over_the_stop,
    emoji_of_a_word,
    part_of_training,
    one_thing_in_two_words,
    how_it_went,
    place_before,
    same_in_a_list,
    heading,
    measured_afterwards,
    named_again,
    part_of_the_way,
    only_pronoun,
    there_and_back,
    same_water,
    at_the_gym,
    one_family,
)
