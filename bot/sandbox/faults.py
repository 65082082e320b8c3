"""What can go wrong with Telegram, on demand: refusals, silence, delays, halts.

A `Fault` waits among the others until a call matches it. Chance is seeded, so that a run can be
had again.
"""

import random
import time
from collections import deque
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

QUIET_METHODS = frozenset({"getupdates"})
"""Methods a fault touches only when it names them: most tests mean the sending."""


class FaultKind(StrEnum):
    """What happens to a call that a fault catches."""

    TOO_MANY = "too_many"
    """429 with `retry_after`; until then every call but getUpdates is answered 429, too."""
    REFUSE = "refuse"
    """Cut the connection before anything has happened."""
    DROP = "drop"
    """Carry the call out, then cut the connection: the bot cannot know."""
    SILENCE = "silence"
    """Carry the call out, then answer nothing for `seconds` and cut the connection."""
    SERVER_ERROR = "server_error"
    """Answer `status` (a 5xx) with nothing done."""
    DELAY = "delay"
    """Wait `seconds`, then go on as usual."""
    FORBIDDEN = "forbidden"
    """403 with `description`."""
    BAD_REQUEST = "bad_request"
    """400 with `description`."""


@dataclass
class Fault:
    """One thing to go wrong. Without `methods` it catches all but getUpdates; without `times`, for
    good. `skip` lets that many matching calls pass first.

    Raises:
        ValueError: for a probability outside 0..1, or times, seconds that make no sense.
    """

    kind: FaultKind
    methods: tuple[str, ...] = ()
    chat_id: int | None = None
    probability: float = 1.0
    times: int | None = None
    skip: int = 0
    retry_after: int = 1
    seconds: float = 0.0
    status: int = 502
    description: str = ""
    caught: int = 0

    def __post_init__(self) -> None:
        self.kind = FaultKind(self.kind)
        self.methods = tuple(method.lower() for method in self.methods)
        if not 0 <= self.probability <= 1:
            raise ValueError(f"a probability lies between 0 and 1, not {self.probability}")
        if self.times is not None and self.times < 1:
            raise ValueError(f"a fault happens at least once, not {self.times} times")
        if self.seconds < 0 or self.retry_after < 1:
            raise ValueError("a wait cannot be negative, and retry_after is at least a second")
        if not 500 <= self.status <= 599:
            raise ValueError(f"a server error lies between 500 and 599, not {self.status}")

    @property
    def spent(self) -> bool:
        return self.times is not None and self.caught >= self.times

    def matches(self, method: str, chat_id: int | None) -> bool:
        wanted = method in self.methods if self.methods else method not in QUIET_METHODS
        return wanted and not self.spent and self.chat_id in (None, chat_id)

    def to_api(self) -> dict[str, Any]:
        return asdict(self)


@dataclass
class Faults:
    """All faults in force.

    `rate` is how many sending calls a second are taken before 429 (None: any number);
    `enforce_halt=False` lets calls pass during a halt and only marks them in the journal.
    """

    seed: int = 0
    rate: float | None = None
    rate_retry_after: int = 1
    enforce_halt: bool = True
    active: list[Fault] = field(default_factory=list)
    halted_until: float = 0.0

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)  # noqa: S311 - chance in tests, not secrets
        self._recent: deque[float] = deque()

    def add(self, fault: Fault | FaultKind | str, **details: Any) -> Fault:
        """Put a fault in force: `faults.add("too_many", retry_after=3, times=1)`."""
        if not isinstance(fault, Fault):
            fault = Fault(FaultKind(fault), **details)
        self.active.append(fault)
        return fault

    def clear(self) -> None:
        """Take every fault, rate and halt away."""
        self.active.clear()
        self._recent.clear()
        self.rate = None
        self.halted_until = 0.0

    def caught_by(self, method: str, chat_id: int | None) -> list[Fault]:
        """The faults that this call runs into, delays first; counts them as having happened."""
        hit = []
        for fault in self.active:
            if not fault.matches(method, chat_id):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            if fault.probability < 1 and self._random.random() >= fault.probability:
                continue
            fault.caught += 1
            hit.append(fault)
        self.active = [fault for fault in self.active if not fault.spent]
        return sorted(hit, key=lambda fault: fault.kind is not FaultKind.DELAY)

    def halt(self, seconds: float) -> None:
        """From now on, for this long, every call is one too many."""
        self.halted_until = max(self.halted_until, time.monotonic() + seconds)

    def halt_left(self) -> float:
        """Seconds for which a 429 still asks for silence."""
        return max(0.0, self.halted_until - time.monotonic())

    def over_rate(self) -> bool:
        """Count one sending call; whether it is beyond `rate` in the last second."""
        if self.rate is None:
            return False
        now = time.monotonic()
        while self._recent and self._recent[0] <= now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.rate:
            return True
        self._recent.append(now)
        return False

    def to_api(self) -> dict[str, Any]:
        return {
            "seed": self.seed,
            "rate": self.rate,
            "rate_retry_after": self.rate_retry_after,
            "enforce_halt": self.enforce_halt,
            "halt_left": self.halt_left(),
            "active": [fault.to_api() for fault in self.active],
        }
