"""Self-corrections inside one message: "ran 8k... no wait, 6k", "tuesday. well thursday"."""

from typing import Final

from bot.reading.amounts import BARE, CLOCKED, KM, METRES, MINUTES
from bot.reading.clauses import Clause, Status
from bot.reading.lexicon import Shared
from bot.reading.matching import Matched

_MEASURES: Final = (KM, MINUTES, METRES, CLOCKED, BARE)


def revise(clauses: list[Clause], matched: Matched, shared: Shared) -> list[str]:
    """Lets the later word replace the earlier one, in place; says what it did."""
    notes: list[str] = []
    del matched, shared
    for number, clause in enumerate(clauses):
        if number == 0 or not clause.has("retract"):
            continue
        earlier = next(
            (c for c in reversed(clauses[:number]) if c.mentions or c.amounts or c.days), None
        )
        if earlier is None:
            continue
        # The new value may stand in the clause after the retraction ("no wait, 6k").
        new = clause
        if not (clause.mentions or clause.amounts or clause.days) and number + 1 < len(clauses):
            new = clauses[number + 1]
        if (
            new.mentions
            and earlier.mentions
            and not (new.status is Status.DONE and new.has("another"))
        ):
            if not new.has("also", "then") and len(new.mentions) == 1:
                for mention in earlier.mentions[-1:]:
                    earlier.mentions.remove(mention)
                    notes.append(f"{mention.concept} was taken back")
                    if not new.days:
                        new.mentions[0].days = mention.days
                if not any(a.kind in _MEASURES for a in new.amounts):
                    new.amounts += [a for a in earlier.amounts if a.kind in _MEASURES]
                earlier.amounts = []
                if new.status is Status.BARE and earlier.status is not Status.ASK:
                    new.status, new.why = earlier.status, earlier.why
            continue
        if new.amounts and earlier.amounts and not new.mentions:
            for kind in {amount.kind for amount in new.amounts}:
                old = [a for a in earlier.amounts if a.kind == kind or BARE in (kind, a.kind)]
                if old:
                    fresh = next(a for a in new.amounts if a.kind == kind)
                    if fresh.kind == BARE:
                        old[-1].value = fresh.value
                        new.amounts.remove(fresh)
                    else:
                        earlier.amounts.remove(old[-1])
                        earlier.amounts.append(fresh)
                        new.amounts.remove(fresh)
                    notes.append("an amount was taken back")
        if new.days and not new.mentions:
            for mention in earlier.mentions:
                mention.days = new.days[-1]
            notes.append("a day was taken back")
    return notes
