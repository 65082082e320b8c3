"""What the store takes in and hands out: frozen values, never rows of a live session.

Instants are timezone-aware and UTC; local dates are plain dates of the person's own calendar.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from model.vocabulary import Goal, Level, Workout

Json = Mapping[str, Any]
"""A JSON object; what is inside is the writer's business."""

EVENING = "evening"  # tomorrow's workout, pushed
GOODBYE = "goodbye"  # the last word to somebody who has stopped answering
REPORT = "report"  # the week looked back on, once a week beside the evening's push


class Source(StrEnum):
    """How a log came about."""

    MESSAGE = "message"
    BUTTON = "button"
    PUSH = "push"
    ONBOARDING = "onboarding"
    HISTORY = "history"
    IMPORT = "import"


class RefusalReason(StrEnum):
    """Why a workout was turned down."""

    TIRED = "tired"
    SORE = "sore"
    NO_TIME = "no-time"
    NO_KIT = "no-kit"
    ILL = "ill"


class PushState(StrEnum):
    """Where an occurrence of a push stands; all but PENDING are final."""

    PENDING = "pending"
    SENT = "sent"
    EXPIRED = "expired"  # no longer useful when its turn came
    DEAD = "dead"  # tried and given up; `last_error` says why
    CANCELLED = "cancelled"  # decided against at sending time: paused, blocked, deleted, served


@dataclass(frozen=True)
class Person:
    """One person's profile, settings and standing."""

    id: int
    chat_id: int
    language: str
    timezone: str
    push_time: time
    day_start: time
    created_at: datetime
    age: int | None = None
    age_recorded_on: date | None = None
    level: Level | None = None
    goal: Goal | None = None
    consent_version: str | None = None
    consented_at: datetime | None = None
    needs_clearance: bool = False
    hiit_confirmed: bool = False
    hold: str | None = None
    hold_since: datetime | None = None
    unavailable: frozenset[Workout] = frozenset()  # cannot or will not, e.g. no pool
    paused: bool = False
    paused_until: datetime | None = None
    blocked_at: datetime | None = None
    onboarded_at: datetime | None = None
    next_push_at: datetime | None = None
    next_push_on: date | None = None  # the local date that push is meant for
    unanswered_pushes: int = 0
    training_consent: bool = False
    days_off: frozenset[int] = frozenset()  # weekdays, Monday 0, on which the person rests
    quiet_from: time = time(23, 0)  # a push that is late waits from then
    quiet_to: time = time(7, 0)  # until then; the same twice: it never waits
    silent: bool = False  # pushes make no sound
    effort_asked: bool = True  # a log may be asked how hard it was
    report_day: int | None = None  # the weekday, Monday 0, of the weekly report; None: unwanted

    @property
    def available(self) -> frozenset[Workout]:
        """The workouts that can be proposed to this person."""
        return frozenset(Workout) - self.unavailable


@dataclass(frozen=True)
class Dialogue:
    """A conversation half done: which one, how far, and what was answered so far."""

    person_id: int
    name: str
    step: str
    answers: Json
    chat_id: int
    message_id: int | None
    version: int
    updated_at: datetime


@dataclass(frozen=True)
class NewWorkout:
    """A workout to be stored. Minutes and metres are None where not told."""

    local_date: date
    workout: Workout
    minutes: int | None = None
    distance_m: int | None = None
    effort: int | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "workout", Workout(self.workout))
        for name in ("minutes", "distance_m", "effort"):
            value = getattr(self, name)
            if value is not None and not 0 <= value <= 10_000_000:
                raise ValueError(f"{name} must be 0 to 10,000,000, not {value}")


@dataclass(frozen=True)
class LoggedWorkout:
    """A workout as stored, with the log it belongs to."""

    id: int
    log_id: int
    person_id: int
    local_date: date
    workout: Workout
    minutes: int | None
    distance_m: int | None
    effort: int | None
    position: int


@dataclass(frozen=True)
class Log:
    """One act of logging. While undone its workouts are empty; a redo brings them back."""

    id: int
    person_id: int
    chat_id: int | None
    message_id: int | None
    reply_message_id: int | None
    source: Source
    logged_at: datetime
    undone_at: datetime | None
    version: int
    workouts: tuple[LoggedWorkout, ...]


@dataclass(frozen=True)
class Plan:
    """A workout a person means to do on a date; theirs to decide, no rule binds it."""

    id: int
    person_id: int
    local_date: date
    workout: Workout
    created_at: datetime


@dataclass(frozen=True)
class Refusal:
    """A workout that a person turned down for a date, and why."""

    id: int
    person_id: int
    local_date: date
    workout: Workout
    reason: RefusalReason
    created_at: datetime


@dataclass(frozen=True)
class NewPush:
    """An occurrence to be enqueued; `state` is EXPIRED for those found too late."""

    person_id: int
    local_date: date
    due_at: datetime
    expires_at: datetime
    not_before: datetime
    kind: str = EVENING
    state: PushState = PushState.PENDING


@dataclass(frozen=True)
class PastPush:
    """An occurrence that is over, brought back as it was but for the message it was sent as."""

    person_id: int
    kind: str
    local_date: date
    due_at: datetime
    expires_at: datetime
    state: PushState
    attempts: int
    ambiguous: int
    body: str | None
    recommended: Workout | None
    sent_at: datetime | None
    last_error: str | None


@dataclass(frozen=True)
class Push:
    """One occurrence of a push. `local_date` is the evening it is meant for, whenever sent."""

    id: int
    person_id: int
    kind: str
    local_date: date
    due_at: datetime
    expires_at: datetime
    state: PushState
    attempts: int
    ambiguous: int
    not_before: datetime
    lease_owner: str | None
    lease_until: datetime | None
    body: str | None
    keyboard: Any
    recommended: Workout | None
    message_id: int | None
    sent_at: datetime | None
    last_error: str | None


@dataclass(frozen=True)
class DeadUpdate:
    """An update set aside after too many failures, with what is needed to replay it."""

    id: int
    update_id: int
    person_id: int | None
    payload: Json
    error: str
    tries: int
    created_at: datetime
