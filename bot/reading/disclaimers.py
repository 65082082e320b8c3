"""Takes back what is only said to be set right: "my watch called it a walk", "not really a run"."""

from collections.abc import Sequence

from bot.reading.clauses import Clause
from model.vocabulary import Workout


def disclaim(clauses: Sequence[Clause]) -> None:
    """Leaves out the names that a later clause sets right, in place, before anything is judged."""
    for number, clause in enumerate(clauses):
        later = [c for c in clauses[number + 1 :] if c.sentence == clause.sentence]
        named = any(_workouts(c) for c in later)
        told = named or any(c.measured for c in later)
        if _by_a_device(clause):
            for cue in ("say", "opinion", "fix", "state", "unreal", "deny"):
                clause.cues.pop(cue, None)
            if named and any(c.join == "but" or c.has("it-was", "but") for c in later):
                clause.mentions.clear()
        elif _not_quite(clause) and told:
            for cue in ("neg", "not-this", "deny"):
                clause.cues.pop(cue, None)
            if named:
                clause.mentions.clear()


def _workouts(clause: Clause) -> bool:
    return any(m.workout is not Workout.REST for m in clause.mentions)


def _by_a_device(clause: Clause) -> bool:
    """Whether a watch or an app is said to say it."""
    at = clause.cue_ends.get("device", 1 << 29)
    return 0 <= clause.first("device-says") - at <= 1


def _not_quite(clause: Clause) -> bool:
    """ "not really a run", "wouldn't call it a run exactly"."""
    at = clause.first("neg")
    first = min((m.i for m in clause.mentions), default=-1)
    return at < first and first - at <= 5 and at < clause.first("quite") < 1 << 30
