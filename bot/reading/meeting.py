"""Two words for activities that meet in a message: do they speak of one session?"""

from dataclasses import dataclass

from bot.reading.amounts import BARE, CLOCKED, KM, MINUTES
from bot.reading.clauses import Clause, Mention
from bot.reading.lexicon import Shared


@dataclass(slots=True)
class Meeting:
    """A mention, the last one kept before it, and the clauses that they stand in."""

    last: Mention
    mention: Mention
    clauses: list[Clause]
    shared: Shared

    @property
    def clause(self) -> Clause:
        """Where the mention stands."""
        return self.clauses[self.mention.clause]

    @property
    def before(self) -> Clause:
        """Where the last one stands."""
        return self.clauses[self.last.clause]

    @property
    def near(self) -> bool:
        """Whether both stand in one clause."""
        return self.last.clause == self.mention.clause

    @property
    def beside(self) -> bool:
        """Whether both stand in one clause or in neighbours, the later without an amount."""
        return self.near or (
            self.clause.join in ("comma", "colon")
            and self.mention.clause - self.last.clause == 1
            and not self.clause.amounts
        )

    @property
    def same_day(self) -> bool:
        """Whether the words put both on one day."""
        return self.mention.days is self.last.days or self.mention.days is None

    @property
    def clauses_apart(self) -> int:
        """How many clauses lie from one to the other; an exercise carries its list along."""
        last = self.last.clause
        listed = [
            number
            for number in range(last, self.mention.clause)
            if any(m.dropped and self.exercise(m) for m in self.clauses[number].mentions)
        ]
        start = max(listed, default=last)
        only_measures = [
            c for c in self.clauses[start + 1 : self.mention.clause] if c.measured and not c.unknown
        ]
        apart = self.mention.clause - start
        return apart - len(only_measures) if self.place(self.mention) else apart

    @property
    def same_type(self) -> bool:
        """Whether both may be one session of one type."""
        return (
            self.last.workout is self.mention.workout
            and self.same_day
            and (self.near or (self.clauses_apart <= 2 and self.clause.join != "end"))
            and not self.clause.has("another")
        )

    @property
    def both_measured(self) -> bool:
        """Whether each word has its own time or distance beside it."""
        if not self.near:
            return self.before.measured and self.clause.measured
        amounts = [a for a in self.clause.amounts if a.kind in (MINUTES, KM, CLOCKED, BARE)]
        return len({a.i for a in amounts}) > 1

    def place(self, mention: Mention) -> bool:
        """Whether its word names a place, a machine or a kind, which another word may fill."""
        return mention.concept in self.shared.traits["place"]

    def exercise(self, mention: Mention) -> bool:
        """Whether its word names an exercise, of which a session has many."""
        return mention.concept in self.shared.traits["exercise"]

    def leave_mention(self, why: str) -> Mention:
        """Leaves the later word out."""
        self.mention.dropped = why
        return self.mention

    def leave_last(self, why: str) -> Mention:
        """Leaves the earlier word out."""
        self.last.dropped = why
        return self.last


Left = Mention | None
"""The mention that a rule leaves out; None where it has no say."""
