"""Why, in words. Needs the catalogue and the model only, so the command line can say it too."""

from __future__ import annotations

from bot.chat.messages import Messages
from model.recommendation import Recommendation
from model.vocabulary import Workout


def workout_words(messages: Messages, workout: Workout) -> str:
    """`Strength`, in the language."""
    return messages.plain("workout", workout=workout.key)


def reason_words(messages: Messages, recommendation: Recommendation) -> str:
    """The reason in words; every fact in it was computed from the person's own days."""
    reason = recommendation.reason
    facts = {
        name: workout_words(messages, Workout.from_key(value))
        if name in ("workout", "choice") and isinstance(value, str)
        else value
        for name, value in reason.facts.items()
    }
    return messages.plain(f"reason-{reason.key}", **facts)


def blockers_words(messages: Messages, recommendation: Recommendation) -> str:
    """Why there is no alternative: the rules that leave none, or the person's own limits."""
    if not recommendation.blockers:
        return messages.plain("only-limits")
    words = [messages.plain(f"rule-{rule.value.lower()}") for rule in recommendation.blockers]
    return " ".join(words)
