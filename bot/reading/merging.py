"""Folds the words that speak of one session into one mention."""

from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES
from bot.reading.clauses import Clause, Mention
from bot.reading.lexicon import Shared
from bot.reading.measuring import RACES
from model.vocabulary import Workout


def merge(clauses: list[Clause], shared: Shared) -> list[Mention]:
    """The mentions that stand for something of their own, in order."""
    place, exercise = shared.traits["place"], shared.traits["exercise"]
    hiit = {"hiit", *_HIIT_KIND}
    manner, water = shared.traits["manner"], shared.traits["water"]
    kept: list[Mention] = []
    for number, clause in enumerate(clauses):
        if clause.has("warmup") and number and len(clauses) > 1:
            # "10 min warm up, 30 run": a part of the session around it.
            for mention in clause.mentions:
                mention.dropped = "warm-up or cool-down"
            continue
        for mention in clause.mentions:
            last = kept[-1] if kept else None
            if (
                mention.concept == "gym"
                and number + 1 < len(clauses)
                and clauses[number + 1].join == "colon"
                and clauses[number + 1].mentions
                and not clause.amounts
            ):
                mention.dropped = "the place of what follows"
                continue
            if last is None:
                kept.append(mention)
                continue
            near = last.clause == mention.clause
            beside = near or (
                clause.join in ("comma", "colon")
                and number - last.clause == 1
                and not clause.amounts
            )
            linked = near or (mention.clause - last.clause <= 2 and clause.join != "end")
            same_day = mention.days is last.days or mention.days is None
            # Sets on a bike, in water or at the oars stay what they are.
            if (
                beside
                and same_day
                and mention.concept in manner
                and last.workout is not Workout.REST
                and (last.workout in (Workout.CYCLING, Workout.SWIMMING) or last.concept == "row")
            ):
                mention.dropped = "a manner of " + last.concept
                continue
            if (
                near
                and same_day
                and last.concept in manner
                and last.concept != mention.concept
                and (
                    mention.workout in (Workout.CYCLING, Workout.SWIMMING)
                    or mention.concept == "row"
                )
            ):
                last.dropped = "a manner of " + mention.concept
                kept[-1] = mention
                continue
            if (
                beside
                and same_day
                and last.concept in ("hiit", *_HIIT_KIND)
                and (
                    mention.concept
                    in (
                        "run",
                        "treadmill",
                        "track",
                        "exercise",
                        "core",
                        "kettlebell",
                        "bands",
                        "weights",
                        "stairs",
                        "hiit",
                        "cardio",
                        "rope",
                        "elliptical",
                        *_HIIT_KIND,
                    )
                )
            ):
                mention.dropped = "a part of " + last.concept
                continue
            if (
                near
                and same_day
                and mention.concept in ("hiit", *_HIIT_KIND)
                and (
                    last.concept
                    in (
                        "run",
                        "treadmill",
                        "track",
                        "weights",
                        "kettlebell",
                        "cardio",
                        "gym",
                        "exercise",
                        "rope",
                        "bands",
                    )
                )
            ):
                last.dropped = "a part of " + mention.concept
                kept[-1] = mention
                mention.form = last.form if last.form == "done" else mention.form
                continue
            if (
                not near
                and clause.join == "end"
                and mention.workout is not Workout.REST
                and not clause.amounts
                and not clause.days
                and mention.form != "done"
                and not clause.has("another", "then", "and")
                and any(m.concept == mention.concept for m in kept)
            ):
                mention.dropped = "spoken of again"
                continue
            if mention.emoji and any(m.workout is mention.workout for m in kept):
                mention.dropped = "emoji of a word"
                continue
            if last.emoji and mention.workout is last.workout and not mention.emoji:
                last.dropped = "emoji of a word"
                kept[-1] = mention
                continue
            if (
                last.workout is mention.workout
                and same_day
                and linked
                and not clause.has("another")
            ):
                if last.concept == "gym" and mention.concept in exercise and not near:
                    if not clauses[last.clause].amounts:
                        last.dropped = "the place of " + mention.concept
                        kept[-1] = mention
                        continue
                elif (
                    last.concept in exercise
                    and mention.concept in exercise
                    and clause.join != "then"
                    and (near or not _measured(clause, mention))
                ):
                    mention.dropped = "a part of the same session"
                    continue
                if (
                    near
                    and not _separate(last, mention, clause)
                    and (
                        mention.concept in place
                        or mention.concept == last.concept
                        or last.concept in place
                    )
                ):
                    if mention.concept in RACES:
                        mention.form = last.form
                        last.dropped = "the race is named"
                        kept[-1] = mention
                    elif (
                        last.concept in place
                        and mention.concept not in place
                        and not (last.form == "done" and mention.concept in place)
                    ):
                        last.dropped = "the place of " + mention.concept
                        kept[-1] = mention
                    else:
                        mention.dropped = "the same as " + last.concept
                    continue
                if (
                    not near
                    and clause.has("past-state", "feel")
                    and not clause.amounts
                    and (
                        mention.concept == last.concept
                        or mention.concept in place
                        or mention.workout is Workout.HIIT
                    )
                    and mention.form != "done"
                ):
                    mention.dropped = "spoken of again"
                    continue
                if (
                    not near
                    and last.concept in place
                    and mention.concept not in place
                    and not (clauses[last.clause].amounts)
                ):
                    last.dropped = "the place of " + mention.concept
                    kept[-1] = mention
                    continue
                if (
                    not near
                    and not clause.amounts
                    and clause.join in ("comma", "colon", "dots")
                    and (
                        (
                            last.concept in place
                            and mention.concept in place
                            and last.concept not in exercise
                        )
                        or {last.concept, mention.concept} <= hiit
                    )
                    and mention.form != "done"
                ):
                    mention.dropped = "the same session"
                    continue
                if (
                    clause.join == "colon"
                    and not clauses[last.clause].amounts
                    and last.concept in place
                    and last.workout is mention.workout
                    and number - last.clause == 1
                ):
                    last.dropped = "a heading"
                    kept[-1] = mention
                    continue
                if (
                    not near
                    and clause.amounts
                    and not clauses[last.clause].amounts
                    and mention.concept == last.concept
                    and not clause.days
                    and mention.j > mention.i
                    and clause.join in ("comma", "colon", "dots", "end")
                ):
                    mention.dropped = "spoken of again"
                    continue
                if (
                    not near
                    and mention.concept == last.concept
                    and (clause.has("homeward") or clauses[last.clause].has("homeward"))
                ):
                    mention.dropped = "there and back"
                    continue
                if (
                    not near
                    and last.concept in water
                    and mention.concept in water
                    and (mention.concept in place)
                ):
                    mention.dropped = "the same water"
                    continue
            if (
                near
                and same_day
                and {last.concept, mention.concept} == {"gym", mention.concept}
                and (last.concept == "gym" and mention.workout is not Workout.REST)
            ):
                last.dropped = "the place of " + mention.concept
                kept[-1] = mention
                continue
            if near and same_day and mention.concept == "gym" and last.workout is not Workout.REST:
                mention.dropped = "the place of " + last.concept
                continue
            kept.append(mention)
    legs = [
        m for m in kept if m.workout in (Workout.SWIMMING, Workout.CYCLING) or m.concept == "run"
    ]
    if len(legs) >= 3 and any(m.concept == "triathlon" for m in kept):
        for mention in kept:
            if mention.concept in ("triathlon", "sprints", "race"):
                mention.dropped = "its legs are named"
        kept = [mention for mention in kept if not mention.dropped]
    return kept


_HIIT_KIND: Final = (
    "tabata",
    "emom",
    "amrap",
    "crossfit",
    "circuit",
    "bootcamp",
    "intervals",
    "sprints",
    "burpees",
    "hyrox",
    "f45",
    "orangetheory",
    "barrys",
    "insanity",
)


def _measured(clause: Clause, mention: Mention) -> bool:
    """Whether the clause says how long this part took."""
    return any(
        a.kind in (MINUTES, CLOCKED) or (a.kind == BARE and a.i == mention.j)
        for a in clause.amounts
    )


def _separate(last: Mention, mention: Mention, clause: Clause) -> bool:
    """Whether two words of one type in one clause are two sessions: both have an amount."""
    between = [a for a in clause.amounts if last.j <= a.i < mention.i and a.kind in (MINUTES, KM)]
    after = [a for a in clause.amounts if a.i >= mention.j and a.kind in (MINUTES, KM)]
    return bool(between and after and between[0].kind == after[0].kind)
