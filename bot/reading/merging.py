"""Folds the words that speak of one session into one mention."""

from bot.reading import same_session
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.lexicon import Shared
from bot.reading.meeting import Meeting
from model.vocabulary import Workout


def merge(clauses: list[Clause], shared: Shared) -> list[Mention]:
    """The mentions that stand for something of their own, in order."""
    kept: list[Mention] = []
    for number, clause in enumerate(clauses):
        for mention in clause.mentions:
            if why := _left_out(mention, number, clauses):
                mention.dropped = why
                continue
            if not kept:
                kept.append(mention)
                continue
            left = _folded(mention, kept, clauses, shared)
            if left is mention:
                continue
            if left is not None:
                kept.pop()
            kept.append(mention)
    return _legs(kept)


def _left_out(mention: Mention, number: int, clauses: list[Clause]) -> str:
    """Why the mention is no session, by the clause that it stands in alone; "" where it may be."""
    clause = clauses[number]
    if number and mention.concept in ("body", "legs", "core", "upper") and not clause.amounts:
        worn = min(clause.first("worn"), clause.first("pain"), clause.first("feel"))
        if (
            0 <= worn - mention.j <= 2
            and mention.form == "activities"
            and mention.j - mention.i < 2
        ):
            return "what is left of it"  # "climbed 2 hrs, forearms gone"
    if clause.has("warmup") and number and len(clauses) > 1:
        return "warm-up or cool-down"  # "10 min warm up, 30 run": a part of the session around it
    if (
        mention.concept == "gym"
        and number + 1 < len(clauses)
        and clauses[number + 1].join == "colon"
        and clauses[number + 1].mentions
        and not clause.amounts
    ):
        return "the place of what follows"
    return ""


def _folded(
    mention: Mention, kept: list[Mention], clauses: list[Clause], shared: Shared
) -> Mention | None:
    """The one of the mention and the last kept that says nothing of its own, marked so."""
    meeting = Meeting(kept[-1], mention, clauses, shared)
    if meeting.before.status is Status.TALK and meeting.clause.status is not Status.TALK:
        return None  # "pool has reopened! 64 lengths": what is talked of takes nothing in
    for way in same_session.WAYS:
        if (left := way(meeting)) is not None:
            return left
    if _spoken_of_again(meeting, kept):
        return meeting.leave_mention("spoken of again")
    if mention.emoji and any(m.workout is mention.workout for m in kept):
        return meeting.leave_mention("emoji of a word")
    for rule in same_session.RULES:
        if (left := rule(meeting)) is not None:
            return left
    return None


def _spoken_of_again(meeting: Meeting, kept: list[Mention]) -> bool:
    """A later sentence that names the activity and says nothing new of it."""
    clause, mention = meeting.clause, meeting.mention
    return (
        not meeting.near
        and clause.join == "end"
        and mention.workout is not Workout.REST
        and not clause.amounts
        and not clause.days
        and mention.form != "done"
        and not clause.has("another", "then", "and")
        and any(m.concept == mention.concept for m in kept)
    )


def _legs(kept: list[Mention]) -> list[Mention]:
    """The legs of a triathlon stand for it where at least three are named."""
    legs = [
        m for m in kept if m.workout in (Workout.SWIMMING, Workout.CYCLING) or m.concept == "run"
    ]
    if len(legs) < 3 or all(m.concept != "triathlon" for m in kept):
        return kept
    for mention in kept:
        if mention.concept in ("triathlon", "sprints", "race"):
            mention.dropped = "its legs are named"
    return [mention for mention in kept if not mention.dropped]
