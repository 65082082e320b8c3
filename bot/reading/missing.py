"""Tells what was left out from what is never done."""

from typing import Final

from bot.reading.clauses import Clause, Mention
from bot.reading.matching import Matched

_NOT_ONES_THING: Final = frozenset(["even", "play", "do", "really", "like", "own", "watch", "get"])


_OUT_OF_HABIT: Final = frozenset(["skip", "miss", "bail", "flake", "cancel", "skipping", "missing"])


def does_not(clause: Clause, matched: Matched) -> bool:
    """ "I don't even play tennis": said of no day, it is what one is like."""
    usual = clause.first("habit") < clause.first("skip") < clause.j and not clause.days
    if usual and matched.tokens[clause.first("skip")].text in _OUT_OF_HABIT:
        return True  # "i tend to skip leg day"
    opens = clause.first("skip") == clause.i and not clause.days
    if opens and matched.tokens[clause.i].text == "miss":
        return True  # "miss the gym": one longs for it
    if clause.first("opinion") == clause.i < clause.first("neg") < clause.j and not clause.days:
        return True  # "this is a sprint not a marathon"
    at = clause.first("neg")
    if at >= clause.j or clause.days or clause.first("self") > at:
        return False
    words = [token.text for token in matched.tokens[at : at + 4]]
    after = words[2:3] if words[:1] == ["don"] or words[:2] == ["do", "not"] else words[1:2]
    return words[0] in ("don", "dont", "do") and bool(_NOT_ONES_THING & set(after))


def left_out(clause: Clause, workouts: list[Mention], first: int) -> str:
    """How the clause says that something was left out; "" where it does not."""
    if any(m.form == "missed" for m in clause.mentions):
        return "negative form"
    if clause.has("skip-all"):
        return "not done"
    if clause.has("almost") and clause.cue_ends["almost"] == clause.first("skip"):
        return ""
    if clause.has("skip") and (
        workouts or clause.has("vague") or (not clause.unknown and not clause.has("ordinary"))
    ):
        return "not done"
    at = clause.first("neg")
    instead = clause.first("in-place") == at and at < clause.first("done") < first
    if instead:
        return ""  # "instead of netflix went for a walk"
    if clause.has("neg") and (workouts or clause.has("vague")):
        own = [m.i for m in workouts if m.form == "done"]
        if own and min(own) < clause.first("neg"):
            return ""
        if clause.first("neg") < first or clause.has("neg-after") or not workouts:
            return "negated"
    return ""
