"""What an answer to a question of /start leads to, tapped or typed."""

from __future__ import annotations

import re
from datetime import datetime, time
from enum import Enum

from bot.chat import health, onboarding_words
from bot.chat.onboarding_buttons import DECADES, FORGOTTEN, Tapped, read_data
from bot.chat.onboarding_screens import View, buttons
from bot.chat.turn import Turn
from bot.delivery.outgoing import Send
from bot.reading import Intent, Safety, read
from bot.services import health as holds
from bot.services.onboarding import OLDEST, YOUNGEST, Progress, Step, TooYoung
from bot.services.onboarding_record import HalfDone, keep
from bot.services.places import MOST, Place, bundled_places
from bot.services.zones import is_zone, zones_at
from model.history import Session, main_type
from model.vocabulary import Goal, Level, Workout

LEVELS = {str(int(level)): level for level in Level}
GOALS = {str(int(goal)): goal for goal in Goal}
# "OK" agrees to what is kept, but says nothing about a heart; "forget it" still less.
YES_OR_NO = {
    Step.CONSENT: "answer-{}-words",
    Step.HEALTH: "typed-{}",
    Step.EFFORT: "typed-{}",
}
DAYS = {str(int(workout)): workout for workout in Workout} | {FORGOTTEN: None}

QUOTED = 40  # letters of what was typed that a reply repeats

# Asked whether anything stands in the way, these are a yes.
A_YES = frozenset({Safety.CONDITION, Safety.PREGNANCY, Safety.INJURY, Safety.ACHE})


_CLOCK = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9]")  # as button data writes a time
_SHOWN = re.compile(r"(?<![+\-−–\d])\d{1,2}\s?(?:[:.h]\d\d|h\b|[ap]\.?m)", re.IGNORECASE)


# Told by somebody we know in the middle of a question, these belong in the diary.
FOR_THE_DIARY = frozenset({Intent.LOG, Intent.PLAN, Intent.CORRECTION})


class Said(Enum):
    """What is no answer to a question but something else that was meant."""

    DECLINED = "declined"
    CANCELLED = "cancelled"
    DIARY = "diary"


def tapped(progress: Progress, tap: Tapped, now: datetime) -> View | Said | None:
    """What a button of the open question leads to; None for one that does not fit any more.

    Raises TooYoung.
    """
    if tap.verb == "cancel":
        return Said.CANCELLED
    if tap.step is Step.CONSENT and tap.verb == "no":
        return Said.DECLINED
    if tap.step is Step.AGE and tap.verb == "from" and tap.argument in map(str, DECADES):
        return View(progress, decade=int(tap.argument))
    if tap.verb == "show":
        return View(progress.offer(()))
    if tap.verb == "back":
        current = str(len(progress.answers.days))
        return None if tap.argument not in ("", current) else View(progress.back())
    moved = _moved(progress, tap, now)
    return None if moved is None else View(moved)


def _moved(progress: Progress, tap: Tapped, now: datetime) -> Progress | None:
    match tap.step, tap.verb, tap.argument:
        case Step.CONSENT, "yes", "":
            return progress.agree(now)
        case Step.AGE, "young", "":
            raise TooYoung
        case Step.AGE, "is", age if len(age) < 4 and age.isdecimal() and int(age) <= OLDEST:
            return progress.tell_age(int(age))
        case Step.HEALTH, ("yes" | "no") as said, "":
            return progress.tell_health(said == "yes")
        case Step.CLEARANCE, ("wait" | "cleared") as said, "":
            return progress.tell_clearance(said == "cleared")
        case Step.EFFORT, ("yes" | "no") as said, "":
            return progress.tell_effort(said == "yes")
        case Step.LEVEL, "is", level if level in LEVELS:
            return progress.tell_level(LEVELS[level])
        case Step.GOAL, "is", goal if goal in GOALS and GOALS[goal] in progress.answers.goals:
            return progress.tell_goal(GOALS[goal])
        case Step.ZONE, "set", zone if is_zone(zone):
            return progress.tell_zone(zone)
        case Step.EVENING, "at", digits if _CLOCK.fullmatch(digits):
            return progress.tell_evening(time(int(digits[:2]), int(digits[2:])), now)
        case Step.DAYS, "skip", "":
            return progress.skip_days()
        case Step.DAYS, index, day if day in DAYS and index == str(len(progress.answers.days)):
            return progress.tell_day(int(index), DAYS[day])
    return None


async def typed(turn: Turn, under_way: HalfDone) -> View | Said | Send:
    """What a message leads to while a question is open; one of no use keeps the question.

    A matter of health that cannot wait is answered first. Raises TooYoung.
    """
    progress = under_way.progress
    warned = await _health_first(turn, progress)
    if warned is not None:
        return warned
    match progress.step:
        case Step.AGE:
            return _age(turn, progress) or _named(turn, progress) or _wrong(turn, progress)
        case Step.ZONE:
            return _named(turn, progress) or _zone(turn, progress) or _wrong(turn, progress)
        case Step.EVENING:
            return _evening(turn, progress) or _named(turn, progress) or _wrong(turn, progress)
        case Step.DAYS:
            return _named(turn, progress) or _day(turn, progress) or _wrong(turn, progress)
    return _named(turn, progress) or _wrong(turn, progress)


async def _health_first(turn: Turn, progress: Progress) -> View | Send | None:
    safety = None if turn.text is None else read(turn.text, turn.today).safety
    if safety is None:
        return None
    if progress.step is Step.HEALTH and safety in A_YES:
        return View(progress.tell_health(True))
    # Corona is a city, too.
    place = progress.step is Step.ZONE and safety is Safety.ILLNESS
    if place or not holds.holds(safety):
        return None
    if turn.person is not None:
        return await health.reply(turn, safety)
    # Nothing is kept of somebody who has not agreed to it yet.
    if progress.step is not Step.CONSENT:
        standing = progress.answers.hold
        graver = min(filter(None, (standing, str(safety))), key=[*Safety].index)
        await keep(turn.store, turn.user_id, turn.chat_id, None, progress.held(graver), turn.now)
    return turn.say(f"safety-{safety}")


def _named(turn: Turn, progress: Progress) -> View | Said | None:
    """The words on a button, typed, or others that mean the same."""
    data = onboarding_words.button_named(turn.text or "", buttons(turn, progress).of(progress))
    tap = _meant(turn, progress) if data is None else read_data(data)
    return None if tap is None else tapped(progress, tap, turn.now)


def _meant(turn: Turn, progress: Progress) -> Tapped | None:
    """The button whose meaning the catalogue gives to these words: "sure", "no idea"."""
    text, lists, step = turn.text or "", turn.messages.lists, progress.step
    if step in YES_OR_NO:
        said = [verb for verb in ("yes", "no") if lists(YES_OR_NO[step].format(verb), text)]
        return Tapped(step, said[0], "") if said else None
    if step is Step.LEVEL:
        named = [
            number
            for number, level in LEVELS.items()
            if lists("typed-level", text, level=level.key)
        ]
    elif step is Step.GOAL:
        named = [
            number for number, goal in GOALS.items() if lists("typed-goal", text, goal=goal.key)
        ]
    elif step is Step.DAYS and lists("typed-forgotten", text):
        return Tapped(step, str(len(progress.answers.days)), FORGOTTEN)
    else:
        return None
    return Tapped(step, "is", named[0]) if named else None


def _wrong(turn: Turn, progress: Progress) -> View | Said:
    """The same question, with what was expected above it; a workout told in between is one."""
    said = (turn.text or "").strip()
    if turn.person is not None and said and read(said, turn.today).intent in FOR_THE_DIARY:
        return Said.DIARY
    key = f"start-wrong-{progress.step.value}"
    if progress.step is Step.ZONE and said:
        quoted = said if len(said) <= QUOTED else said[:QUOTED] + "…"
        return View(progress.offer(()), notice="start-wrong-place", facts={"typed": quoted})
    return View(progress, notice=key, facts={"least": YOUNGEST, "most": OLDEST})


def _age(turn: Turn, progress: Progress) -> View | None:
    ages = [age for age in onboarding_words.ages(turn.text or "", turn.now.date()) if age <= OLDEST]
    if not ages or read(turn.text or "", turn.today).intent is Intent.LOG:
        return None
    if onboarding_words.is_age_alone(turn.text or "", turn.messages) and len(ages) == 1:
        return View(progress.tell_age(ages[0]))
    # Two ages fit a year of birth, and a number in a sentence may be no age at all: a tap decides.
    return View(progress, ages=tuple(ages))


def _zone(turn: Turn, progress: Progress) -> View | None:
    found: tuple[Place, ...]
    if turn.location is not None:
        found = tuple(bundled_places().named(zone) for zone in zones_at(*turn.location))
    else:
        found = _by_clock(turn) or bundled_places().find(
            turn.text or "", turn.language_code, turn.now
        )
    return View(progress.offer(found)) if found else None


def _by_clock(turn: Turn) -> tuple[Place, ...]:
    """Where it is the time that was typed: "it's 14:30 here"."""
    text = turn.text or ""
    if not _SHOWN.search(onboarding_words.on_the_clock(text, turn.messages)):
        return ()
    places = [
        place
        for shown in onboarding_words.times_of_day(text, turn.messages)
        for place in bundled_places().at_clock(shown, turn.now)
    ]
    return tuple(sorted(places, key=lambda place: -place.people)[:MOST])


def _evening(turn: Turn, progress: Progress) -> View | None:
    times = onboarding_words.times_of_day(turn.text or "", turn.messages)
    if len(times) == 1:
        return View(progress.tell_evening(times[0], turn.now))
    return View(progress, hours=times) if times else None


def _day(turn: Turn, progress: Progress) -> View | None:
    """A day in words, read as the diary reads them."""
    index = len(progress.answers.days)
    asked = progress.answers.dates[index]
    done = [
        Session(entry.workout, entry.minutes)
        for entry in read(turn.text or "", asked).entries
        if entry.date == asked
    ]
    return View(progress.tell_day(index, main_type(done))) if done else None
