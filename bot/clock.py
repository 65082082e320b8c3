"""The only source of "now".

Everything that asks for the time is handed a `Clock`. Two of them can be moved by hand: tests use
`ManualClock`, which stands still; the sandbox uses `OffsetClock`, which jumps and then runs on.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol, runtime_checkable


class Clock(Protocol):
    """Tells the time: timezone-aware, in UTC."""

    def now(self) -> datetime: ...


@runtime_checkable
class MovableClock(Protocol):
    """A clock that can be set; whoever waits for a moment listens to `on_change`."""

    def now(self) -> datetime: ...

    def set(self, moment: datetime) -> None: ...

    def advance(self, step: timedelta) -> None: ...

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]: ...


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a clock needs a timezone-aware moment, not {moment.isoformat()}")
    return moment.astimezone(UTC)


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class _Listeners:
    """Callbacks run, in the order they came, each time a clock is moved by hand."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[], None]] = []

    def on_change(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each jump; the function returned stops that."""
        self._callbacks.append(callback)

        def forget() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return forget

    def _tell(self) -> None:
        for callback in tuple(self._callbacks):
            callback()


class ManualClock(_Listeners):
    """Stands still until it is moved. Moving it back is allowed: real clocks do that too.

    Raises:
        ValueError: when given a moment without a time zone.
    """

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._now = _in_utc(start)

    def now(self) -> datetime:
        return self._now

    def set(self, moment: datetime) -> None:
        self._now = _in_utc(moment)
        self._tell()

    def advance(self, step: timedelta) -> None:
        self.set(self._now + step)


class OffsetClock(_Listeners):
    """Another clock, shifted. `set` makes it show that moment now; time runs on from there.

    Raises:
        ValueError: when set to a moment without a time zone.
    """

    def __init__(self, base: Clock) -> None:
        super().__init__()
        self._base = base
        self._offset = timedelta(0)

    def now(self) -> datetime:
        return self._base.now() + self._offset

    def set(self, moment: datetime) -> None:
        self._offset = _in_utc(moment) - self._base.now()
        self._tell()

    def advance(self, step: timedelta) -> None:
        self._offset += step
        self._tell()
