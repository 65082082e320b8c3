"""What a later clause makes of an earlier one: an answer, a session cut short, a way back."""

from itertools import pairwise
from typing import Final

from bot.reading.amounts import BARE, KM, MINUTES, NOTHING
from bot.reading.clauses import Clause, Status
from bot.reading.matching import Matched
from model.vocabulary import Workout

_LOOSE: Final = ("start", "end", "comma", "dots", "but", "and", "because", "then", "while")


def look_back(clauses: list[Clause], matched: Matched) -> None:
    """Judges clauses anew by what the clauses after them say, in place."""
    _answered(clauses)
    _cut_short(clauses)
    _left_early(clauses)
    _played_after_all(clauses)
    _cleared(clauses)
    _yet_done(clauses)
    _found_shut(clauses)
    _did_another_thing(clauses)
    _one_more_thing_first(clauses, matched)


def _workouts(clause: Clause) -> bool:
    return any(m.workout is not Workout.REST for m in clause.mentions)


def _answered(clauses: list[Clause]) -> None:
    """ "yoga? yes. 25 min", "gym? nope", "skating counts, right? 40 min": the writer answers."""
    for k, (clause, after) in enumerate(pairwise(clauses)):
        asked = clause.status is Status.ASK and "?" in clause.end
        if not asked or (clause.why != "question mark" and not clause.has("tag")):
            continue
        perhaps = after.first("perhaps-answer") == after.i and after.status is not Status.ASK
        sure = after.status is Status.PLAN and after.has("self") and not after.other
        if _workouts(clause) and (perhaps or sure) and not after.mentions and "?" not in after.end:
            clause.status, clause.why = Status.PLAN, "answered perhaps"  # "gym? maybe"
            continue
        if clause.has("plan", "tonight", "cond", "polite", "or", "chat-ask") or any(
            d.future for d in clause.days
        ):
            continue
        named = [c for c in clauses[: k + 1] if c.sentence == clause.sentence and _workouts(c)]
        vague = clause.has("vague") and clause.unknown == 0
        if (not named and not vague) or any(a.before == "time" for c in named for a in c.amounts):
            continue
        if after.status in (Status.ASK, Status.PLAN) or "?" in after.end or after.other:
            continue
        at = after.i
        no = after.first("no-answer") == at
        yes = after.first("yes-answer") == at
        told = after.measured and not after.mentions and not after.has("neg", "per")
        told = told and after.unknown == 0 and not after.elsewhere
        late = after.has("did-it") and not after.mentions
        if no and not after.measured and (named or vague):
            for c in named or [clause]:
                c.status, c.why = Status.MISSED, "answered no"
            if not named:
                clause.cues["skip-all"] = clause.i
        elif named and (
            yes or told or late or (after.status is Status.DONE and not _workouts(after))
        ):
            for c in named:
                c.status, c.why = Status.DONE, "answered yes"
            if after.status is Status.BARE:
                after.status, after.why = Status.DONE, "answered yes"


def _cut_short(clauses: list[Clause]) -> None:
    """ "meant to swim an hour, gave up after 20 min": a part of it was done."""
    for clause, after in pairwise(clauses):
        missed = clause.status in (Status.UNREAL, Status.MISSED) and _workouts(clause)
        if not missed or after.join not in _LOOSE or not after.has("partly"):
            continue
        counted = any(a.value is not None for a in after.amounts) or "#" in after.cues
        if after.mentions or not (counted or after.has("half")):
            continue
        if any(d.future for d in clause.days):
            continue
        clause.status = after.status = Status.DONE
        clause.why = after.why = "cut short"
        _fewer_sets(clause, after)
        if after.measured or any(a.kind == BARE for a in after.amounts):
            kinds = {a.kind for a in after.amounts if a.kind not in (BARE, NOTHING)}
            clause.amounts = [
                a for a in clause.amounts if a.sets > 1 or (kinds and a.kind not in kinds)
            ]
    for clause in clauses:
        left = clause.status is Status.MISSED and clause.why == "not done"
        counted = any(a.value is not None for a in clause.amounts)
        if left and counted and clause.has("partly") and _workouts(clause):
            clause.status, clause.why = Status.DONE, "cut short"


def _left_early(clauses: list[Clause]) -> None:
    """ "bailed on spin after 15 min": until then it was done."""
    for clause in clauses:
        at = clause.cue_ends.get("after-which")
        lasted = any(
            a.i == at and a.kind in (MINUTES, KM) and a.value and a.j + 1 >= clause.j
            for a in clause.amounts
        )
        named = _workouts(clause) and clause.first("skip") < clause.first("after-which")
        if clause.why == "not done" and lasted and named and not clause.has("neg"):
            clause.status, clause.why = Status.DONE, "cut short"


def _fewer_sets(clause: Clause, after: Clause) -> None:
    """ "10 x 400 m but I bailed after 7": seven of ten were run."""
    done = next((a for a in after.amounts if a.kind == BARE and a.value), None)
    for amount in clause.amounts:
        if done is not None and amount.value and 1 <= (done.value or 0) < amount.sets:
            amount.value *= (done.value or 0) / amount.sets
            amount.sets = int(done.value or 0)
            after.amounts.remove(done)
            return


def _played_after_all(clauses: list[Clause]) -> None:
    """ "everyone bailed on squash except me and Tim so we played an hour"."""
    for k, after in enumerate(clauses):
        if after.status is not Status.DONE or after.mentions or not after.has("self"):
            continue
        for clause in reversed(clauses[:k]):
            if clause.sentence != after.sentence:
                break
            mine = clause.has("self") and clause.first("other") < clause.first("self")
            if clause.why == "somebody else" and mine and _workouts(clause):
                clause.status, clause.why, clause.other = Status.DONE, "played after all", False
                break


def _yet_done(clauses: list[Clause]) -> None:
    """ "i hate running but did 30 min", "love swimming. 40 min today", "nearly skipped it"."""
    for clause, after in pairwise(clauses):
        if not _workouts(clause) or after.mentions or after.other or after.unknown > 1:
            continue
        if "?" in after.end or after.status not in (Status.BARE, Status.DONE):
            continue
        day = any(ref.days and not ref.weekday for ref in after.days)
        told = after.measured and (after.has("done") or day or after.join == "but")
        anyway = after.has("anyway") and after.join in _LOOSE
        disliked = told and clause.status is Status.TALK and clause.why in ("opinion", "habit")
        spared = (told or anyway) and clause.has("almost") and clause.status is not Status.ASK
        if disliked or spared:
            clause.status = after.status = Status.DONE
            clause.why = after.why = "done all the same"


def _found_shut(clauses: list[Clause]) -> None:
    """ "went to the gym but it was closed", "tried to swim but no lanes"."""
    for clause, after in pairwise(clauses):
        tried = clause.status in (Status.DONE, Status.BARE, Status.UNREAL, Status.PLAN)
        if not (tried and _workouts(clause)) or clause.measured or after.mentions:
            continue
        barred = after.has("shut") and after.join in ("but", "and", "comma", "dots")
        if barred and not after.measured and not any(d.future for d in clause.days):
            clause.status = after.status = Status.MISSED
            clause.why = after.why = "found it shut"


def _did_another_thing(clauses: list[Clause]) -> None:
    """ "gym was rammed so ran 6k instead": what one turned away from was not done."""
    for k, (clause, after) in enumerate(pairwise(clauses)):
        spoken = clause.status in (Status.DONE, Status.BARE) and _workouts(clause)
        if not spoken or clause.measured or not clause.has("past-state") or clause.has("self"):
            continue
        rest = [c for c in clauses[k + 1 :] if c.sentence == clause.sentence]
        another = _workouts(after) and after.status is Status.DONE
        if another and (clause.has("crowded") or any(c.has("replaced") for c in rest)):
            clause.status, clause.why = Status.TALK, "another thing was done"


def _cleared(clauses: list[Clause]) -> None:
    """ "physio cleared me, back to running tuesday": the day is one to come."""
    if not any(clause.has("cleared") for clause in clauses):
        return
    for clause in clauses:
        coming = any(day.weekday for day in clause.days) and not clause.measured
        past = any(m.form == "done" for m in clause.mentions)
        open_yet = clause.status in (Status.BARE, Status.DONE, Status.TALK)
        back = _workouts(clause) or clause.has("cleared")
        if coming and not past and open_yet and back:
            clause.status, clause.why = Status.PLAN, "arrangement"


def _one_more_thing_first(clauses: list[Clause], matched: Matched) -> None:
    """ "one more email then gym": what is to be done first is not done yet."""
    for clause, after in pairwise(clauses):
        if not clause.has("first-this") or clause.mentions or clause.has("self"):
            continue
        ready = after.join in ("then", "comma") and after.status in (Status.BARE, Status.TALK)
        if ready and _workouts(after) and not after.measured and not after.days:
            after.status, after.why = Status.PLAN, "intention"
    del matched
