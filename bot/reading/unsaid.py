"""Adds what a clause leaves unsaid: the sport named once for many days, the muscles, the count."""

from typing import Final

from bot.reading.amounts import BARE, KM, METRES, MINUTES
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.matching import Matched
from model.vocabulary import Workout

#: "3 x squats", "4 x sprints" are sets within a session, "2 x tennis" are two.
_SETS: Final = frozenset(
    [
        "exercise",
        "laps",
        "burpees",
        "core",
        "kettlebell",
        "sprints",
        "intervals",
        "circuit",
        "tabata",
        "stairs",
        "stretch",
    ]
)


def name_muscles(clauses: list[Clause], matched: Matched) -> None:
    """ "legs yesterday, arms today": muscles alone are strength training, unless they hurt."""
    talk = ("pain", "feel", "opinion", "state", "past-state", "ask", "ordinary")
    hurts = any(clause.has("pain", "feel") for clause in clauses)
    for number, clause in enumerate(clauses):
        if (
            clause.has("nothing")
            and not clause.mentions
            and not clause.amounts
            and not clause.unknown
            and not clause.has(*talk)
            and (
                clause.days
                or clause.join == "colon"
                or len(clauses) == 1
                or (number and clauses[number - 1].days and not clauses[number - 1].mentions)
            )
        ):
            at = clause.cues["nothing"]
            clause.mentions.append(
                Mention(at, at + 1, "rest", Workout.REST, "activities", clause=number)
            )
            continue
        if (hurts and not clause.days) or any(amount.kind == KM for amount in clause.amounts):
            continue
        split = clause.has("split-day") and (clause.join == "colon" or bool(clause.days))
        own = clause.first("own") == clause.first("muscle") - 1  # "my back went out"
        if (
            clause.has("worn", "fails")
            or clause.first("say") == clause.first("muscle") + 1  # "legs said no"
            or clause.mentions
            or own
            or not (clause.has("muscle") or split)
            or clause.has(*talk)
            or clause.unknown > 1
        ):
            continue
        at = min(clause.first("muscle"), clause.first("split-day"))
        clause.mentions.append(
            Mention(at, at + 1, "body", Workout.STRENGTH, "activities", clause=number)
        )
    del matched


def name_rope(clauses: list[Clause], matched: Matched) -> None:
    """ "skipping 15 min": with a time at its side and no other sport it is done with a rope."""
    for number, clause in enumerate(clauses):
        at = clause.first("skip")
        if clause.mentions or at >= clause.j or matched.tokens[at].text != "skipping":
            continue
        after = [a for a in clause.amounts if a.kind == MINUTES and a.i == at + 1]
        before = [a for a in clause.amounts if a.kind == MINUTES and a.j == at]
        if after or (before and clause.cue_ends["skip"] == clause.j):
            del clause.cues["skip"]
            clause.mentions.append(
                Mention(at, at + 1, "rope", Workout.CARDIO, "activities", clause=number)
            )


def count_sessions(clauses: list[Clause], matched: Matched) -> None:
    """ "ran twice", "two runs": one mention, several sessions."""
    at = {mark.j: mark for mark in matched.marks}
    for clause in clauses:
        if len([m for m in clause.mentions if m.workout is not Workout.REST]) != 1:
            continue
        mention = clause.mentions[0]
        for name, count in (("twice", 2), ("thrice", 3)):
            measure = any(amount.i <= clause.first(name) < amount.j for amount in clause.amounts)
            if clause.has(name) and not clause.has("habit") and not measure:
                mention.count = count
        before = at.get(mention.i)
        token = matched.tokens[mention.i - 1] if mention.i else None
        plural = any(matched.tokens[k].text.endswith("s") for k in range(mention.i, mention.j))
        follows = matched.tokens[mention.j].text if mention.j < len(matched.tokens) else ""
        plural = plural or (follows.endswith("s") and follows[:5] in ("sessi", "class", "clase"))
        if token is not None and token.text == "x" and mention.concept not in _SETS:
            times = matched.tokens[mention.i - 2].text if mention.i >= 2 else ""
            mention.count = int(times) if times in ("2", "3", "4") else mention.count
        if (
            token is None
            or mention.concept in ("exercise", "laps", "burpees", "core")
            or not plural
        ):
            continue
        if token.text in ("2", "3", "4"):
            mention.count = int(token.text)
        elif before is not None and before.tags.get("num") in (2.0, 3.0, 4.0):
            mention.count = int(before.tags["num"])


def repeat(clauses: list[Clause]) -> None:
    """ "biked 12 miles monday and 8 miles tuesday": the activity is said once, done twice."""
    for number in range(1, len(clauses)):
        clause, before = clauses[number], clauses[number - 1]
        workouts = [m for m in before.mentions if m.workout is not Workout.REST]
        if clause.mentions or len(workouts) != 1 or clause.join not in ("and", "comma", "then"):
            continue
        again_said = clause.has("another") and not clause.unknown and before.status is Status.DONE
        if again_said and not clause.has("fix", "neg", "plan", "ask") and not clause.amounts:
            said = workouts[0]
            at = clause.i
            clause.mentions.append(
                Mention(at, at, said.concept, said.workout, said.form, clause=number)
            )
            clause.status, clause.why = before.status, before.why
            continue
        if (
            before.status is Status.UNREAL
            and clause.status is Status.DONE
            and clause.amounts
            and not clause.unknown
        ):
            said = workouts[0]
            at = clause.i
            clause.mentions.append(
                Mention(at, at, said.concept, said.workout, said.form, clause=number)
            )
            continue
        if clause.has("another") and any(a.kind == MINUTES for a in before.amounts):
            for amount in clause.amounts:
                if amount.kind == BARE:
                    amount.kind = MINUTES
        kinds = {a.kind for a in clause.amounts if a.value is not None} & {KM, MINUTES}
        again = kinds & {a.kind for a in before.amounts}
        other_day = bool(clause.days) and bool(before.days)
        if not again or clause.has(
            "each", "total", "warmup", "homeward", "retract", "fix", "both-ways"
        ):
            continue
        if clause.status not in (Status.DONE, Status.BARE) or clause.has("neg", "past-state"):
            continue
        if clause.unknown > 1 or not (
            other_day
            or clause.join in ("and", "then")
            or clause.has("another")
            or (clause.has("daypart") and before.has("daypart"))
        ):
            continue
        if any(a.each or a.total for a in (*clause.amounts, *before.amounts)):
            continue
        said = workouts[0]
        if said.count > 1:
            continue
        at = clause.amounts[0].j
        clause.mentions.append(
            Mention(at, at, said.concept, said.workout, said.form, clause=number)
        )
        clause.status, clause.why = before.status, before.why


def fill_list(clauses: list[Clause]) -> None:
    """ "swims: mon 1k, wed 1.5k, fri 2k": each day with an amount is a session."""
    items = [
        clause
        for clause in clauses
        if clause.days
        and any(a.kind in (KM, MINUTES, METRES, BARE) for a in clause.amounts)
        and clause.unknown <= 1
        and clause.status in (Status.BARE, Status.DONE)
    ]
    named = [m for clause in clauses for m in clause.mentions if m.workout is not Workout.REST]
    bare = [clause for clause in items if not clause.mentions]
    if len(items) < 2 or len(named) != 1 or not bare:
        return
    said = named[0]
    header = clauses[said.clause]
    if header not in items and (header.days or header.amounts):
        return
    for clause in bare:
        at = clause.amounts[0].j
        number = clauses.index(clause)
        clause.mentions.append(
            Mention(at, at, said.concept, said.workout, said.form, clause=number)
        )
        if header.status in (Status.DONE, Status.BARE):
            clause.status, clause.why = header.status, header.why
    if header not in items:
        header.mentions.remove(said)


def spread_days(clauses: list[Clause]) -> None:
    """ "swam on monday, wednesday and friday": clauses of days alone lengthen the list before."""
    for number in range(len(clauses) - 1, 0, -1):
        clause, before = clauses[number], clauses[number - 1]
        if clause.join not in ("and", "comma", "or") or clause.mentions or clause.amounts:
            continue
        if not clause.days or not before.days or clause.unknown:
            continue
        first, second = before.days[-1], clause.days[0]
        if not first.days or not second.days or first.weak or second.weak or clause.status not in (
            Status.BARE, before.status,
        ):  # fmt: skip
            continue
        if clause.has("nothing", "neg", "skip", "fix", "retract"):
            continue
        first.days = tuple(dict.fromkeys((*first.days, *second.days)))
        clause.days = []
