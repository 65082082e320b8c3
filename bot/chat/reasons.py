"""Why, in words. Needs the catalogue and the model only, so the command line can say it too."""

from __future__ import annotations

from bot.chat.messages import Messages
from model.recommendation import Reason, Recommendation
from model.vocabulary import Workout


def workout_words(messages: Messages, workout: Workout) -> str:
    """`Strength`, in the language."""
    return messages.word("workout", workout=workout.key)


def reason_words(messages: Messages, reason: Reason, ahead: int) -> str:
    """The reason in words; every fact in it was computed from the person's own days.

    `ahead` says how many days from today the recommended day is: what the model calls the day
    before is yesterday for today's session and today for tomorrow's.
    """
    facts = dict(reason.facts) | {"ahead": ahead}
    if isinstance(facts.get("workout"), str):
        workout = Workout.from_key(str(facts["workout"]))
        facts["workout"] = workout_words(messages, workout)
    if isinstance(facts.get("days"), int):
        facts["days"] = int(facts["days"]) - ahead
    return messages.plain(f"reason-{reason.key}", **facts)


def blockers_words(messages: Messages, recommendation: Recommendation) -> str:
    """Why there is no alternative: the rules that leave none, or the person's own limits."""
    if not recommendation.blockers:
        return messages.plain("only-limits")
    words = [messages.plain(f"rule-{rule.value.lower()}") for rule in recommendation.blockers]
    return " ".join(words)
