"""Advice in words: one day's recommendation with its session, its reason and its alternatives."""

from __future__ import annotations

from bot.chat.messages import Messages
from bot.chat.reasons import blockers_words, reason_words, workout_words
from bot.services.coaching import Advice
from model.history import Day
from model.recommendation import Recommendation
from model.sessions import Prescription
from model.vocabulary import Workout

# Shares of the allowed probability from which the words change. They are words only: the
# percentage stands beside them.
SURE = 0.75
FAIRLY_SURE = 0.45


def day_words(messages: Messages, workout: Day) -> str:
    """A day of the diary: its workout, or that nothing is recorded."""
    return messages.plain("not-known") if workout is None else workout_words(messages, workout)


def headline_key(ahead: int) -> str:
    """The headline for a day that lies `ahead` days from the person's today."""
    return {0: "advice-today", 1: "advice-tomorrow"}.get(ahead, "advice-on")


def advice_html(messages: Messages, advice: Advice, ahead: int) -> str:
    """The whole advice as HTML; `ahead` is 0 for today's, 1 for tomorrow's."""
    chosen, session = advice.chosen, advice.session
    if advice.recommendation is None or chosen is None or session is None:
        rest = workout_words(messages, Workout.REST)
        title = messages.text(headline_key(ahead), day=advice.day, workout=rest)
        return f"{title}\n\n{messages.text('advice-held')}"
    named = " + ".join(workout_words(messages, workout) for workout in advice.planned)
    title = messages.text(
        headline_key(ahead), day=advice.day, workout=named or workout_words(messages, chosen)
    )
    parts = [title, session_html(messages, session)]
    if advice.own_rest is not None:
        parts.append(messages.text(f"advice-rest-{advice.own_rest}"))
    elif advice.planned:
        parts.append(_planned_html(messages, advice, advice.recommendation))
    else:
        parts.append(_why_html(messages, advice.recommendation, ahead))
    parts.append(messages.text("advice-six-days", days=six_days(messages, advice)))
    return "\n\n".join(part for part in parts if part)


def session_html(messages: Messages, session: Prescription) -> str:
    """What to do: title, minutes and effort, structure, notes, and an easier version."""
    facts = dict(session.facts)
    title = messages.plain(session.title_key, **facts)
    if session.minutes:
        low, high = session.effort
        effort = str(low) if low == high else f"{low}–{high}"
        lines = [
            messages.text("advice-session", title=title, minutes=session.minutes, effort=effort)
        ]
    else:
        lines = [messages.text("advice-session-rest", title=title)]
    lines.append(messages.text(session.structure_key, **facts))
    lines.extend(messages.text(note, **facts) for note in session.notes)
    if session.easier_key is not None:
        easier = messages.plain(session.easier_key, **facts)
        lines.append(messages.text("advice-easier", easier=easier))
    return "\n".join(lines)


def _planned_html(messages: Messages, advice: Advice, recommendation: Recommendation) -> str:
    lines = [messages.text("advice-planned")]
    if recommendation.recommended not in advice.planned:
        own = workout_words(messages, recommendation.recommended)
        lines.append(messages.text("advice-planned-instead", workout=own))
    return " ".join(lines)


def _why_html(messages: Messages, recommendation: Recommendation, ahead: int) -> str:
    share = recommendation.confidence
    lines = []
    if recommendation.starter:
        lines.append(messages.text("advice-starter"))
    why = reason_words(messages, recommendation.reason, ahead)
    lines.append(messages.text("advice-why", why=why))
    lines.append(
        messages.text(
            "advice-sure",
            band="high" if share >= SURE else "middle" if share >= FAIRLY_SURE else "low",
            percent=round(100 * share),
            unknown=recommendation.unknown_days,
        )
    )
    if recommendation.alternatives:
        names = [workout_words(messages, each) for each in recommendation.alternatives]
        lines.append(messages.text("advice-or", alternatives=messages.join(names, "or")))
    else:
        lines.append(messages.text("advice-only", why=blockers_words(messages, recommendation)))
    return "\n".join(lines)


def six_days(messages: Messages, advice: Advice) -> str:
    """The six days before, oldest first, as one line."""
    return " · ".join(day_words(messages, workout) for _, workout in advice.days)
