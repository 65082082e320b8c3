"""Everything known about a message when the rules begin."""

from dataclasses import dataclass, field
from datetime import date

from bot.reading.amounts import Amount
from bot.reading.clauses import Clause, Mention, Status
from bot.reading.days import DayRef
from bot.reading.lexicon import Shared
from bot.reading.matching import Matched
from bot.reading.normalise import Clean
from bot.reading.reading import Entry, Intent
from bot.reading.tokens import WORD

Verdict = Intent | None
"""What a rule says of a message; None where it has no say."""


@dataclass(slots=True)
class Message:
    """Everything known about a message when the rules begin."""

    clean: Clean
    matched: Matched
    clauses: list[Clause]
    kept: list[Mention]
    amounts: list[Amount]
    days: list[DayRef]
    shared: Shared
    today: date
    entries: tuple[Entry, ...] = ()
    notes: list[str] = field(default_factory=list)

    def any(self, *statuses: Status) -> bool:
        return any(clause.status in statuses for clause in self.clauses)

    def cue(self, *names: str) -> bool:
        return any(clause.has(*names) for clause in self.clauses)

    @property
    def words(self) -> int:
        return sum(token.kind == WORD for token in self.matched.tokens)
