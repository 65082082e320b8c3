"""`predict` and `week`: what comes after six days, for one person or for a stream of them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from bot.commands import lines, values
from bot.commands.command import PROGRAM, Command, Parser
from bot.errors import UsageError
from model.history import DAYS, History
from model.vocabulary import Goal, Level, Profile, Workout

if TYPE_CHECKING:
    from model.coach import Coach
    from model.recommendation import Recommendation

ARGUMENTS = (
    "--history cardio,rest,strength,rest,cardio,rest --age 25 --level beginner --goal fitness"
)
LINE = '{"history":[1,0,2,0,1,null],"age":25,"level":0,"goal":1}'

AHEAD = 1  # the history ends with today, the answer is about tomorrow

Answer = dict[str, object]
Question = tuple[History, Profile]


def arguments(parser: Parser) -> None:
    parser.add_argument("--history", type=values.history, help="six days, oldest first, by commas")
    parser.add_argument("--age", type=values.age, help="in whole years")
    parser.add_argument("--level", type=values.level, help="beginner, intermediate or advanced")
    parser.add_argument("--goal", type=values.goal, help="lose-weight, fitness or muscle")
    parser.add_argument("--json", action="store_true", help="answer as JSON")
    parser.add_argument(
        "--jsonl", action="store_true", help=f"answer a stream of lines such as {LINE}"
    )


def predict(given: argparse.Namespace) -> int:
    return _act(given, "predict", predictions, _tomorrow_in_words)


def week(given: argparse.Namespace) -> int:
    return _act(given, "week", weeks, _week_in_words)


COMMANDS = (
    Command(
        "predict",
        "recommend tomorrow's workout from the last six days",
        f"{PROGRAM} predict {ARGUMENTS}",
        arguments,
        predict,
    ),
    Command(
        "week",
        "the most probable next seven days that keep the safety rules",
        f"{PROGRAM} week {ARGUMENTS}",
        arguments,
        week,
    ),
)


def _act(
    given: argparse.Namespace,
    name: str,
    answer: Callable[[Coach, Sequence[Question]], list[Answer]],
    words: Callable[[Coach, Question], str],
) -> int:
    questions = _single(given, name)
    from model.coach import Coach

    coach = Coach.bundled()
    if questions is None:
        for batch in lines.batches(lines.asked()):
            asked, wrong = _questions(batch)
            lines.write(answer(coach, asked))
            if wrong is not None:
                raise wrong
    elif given.json:
        lines.write(answer(coach, [questions]))
    else:
        print(words(coach, questions))
    return 0


def _single(given: argparse.Namespace, name: str) -> Question | None:
    """The one question asked by arguments; None with --jsonl."""
    wanted = {"--history": given.history, "--age": given.age}
    wanted |= {"--level": given.level, "--goal": given.goal}
    example = f"for example: {PROGRAM} {name} {ARGUMENTS}"
    if given.jsonl:
        extra = [flag for flag, value in wanted.items() if value is not None]
        if extra:
            raise UsageError(
                f"{name}: {extra[0]} does not go with --jsonl, whose lines hold it;"
                f" for example: echo '{LINE}' | {PROGRAM} {name} --jsonl"
            )
        return None
    missing = [flag for flag, value in wanted.items() if value is None]
    if missing:
        allowed = {
            "--history": f"{DAYS} workouts, oldest first",
            "--age": "a whole number of years",
            "--level": ", ".join(level.key for level in Level),
            "--goal": ", ".join(goal.key for goal in Goal),
        }
        needed = "; ".join(f"{flag} ({allowed[flag]})" for flag in missing)
        raise UsageError(f"{name}: {needed} is needed; {example}")
    return given.history, Profile(given.age, given.level, given.goal)


def _questions(batch: Sequence[lines.Line]) -> tuple[list[Question], UsageError | None]:
    """What a batch of lines asks, up to the first wrong line."""
    asked: list[Question] = []
    for number, line in batch:
        try:
            asked.append((_history(line), _profile(line)))
        except ValueError as error:
            return asked, UsageError(f"line {number}: {error}; for example {LINE}")
    return asked, None


def _history(line: Mapping[str, Any]) -> History:
    days = line.get("history")
    if not isinstance(days, list) or len(days) != DAYS:
        raise ValueError(f"history must be a list of {DAYS} days, oldest first")
    allowed = f"history may hold 0 to {max(Workout)} and null, not "
    for day in days:
        if day is not None and (type(day) is not int or not 0 <= day <= max(Workout)):
            raise ValueError(allowed + json.dumps(day))
    return History.of(days)


def _profile(line: Mapping[str, Any]) -> Profile:
    for name, kind in (("level", Level), ("goal", Goal)):
        value = line.get(name)
        if type(value) is not int or not 0 <= value <= max(kind):
            raise ValueError(f"{name} must be 0 to {max(kind)}, not {json.dumps(value)}")
    age = line.get("age")
    if type(age) is not int:
        raise ValueError(f"age must be a whole number of years, not {json.dumps(age)}")
    return Profile(age, Level(line["level"]), Goal(line["goal"]))


def predictions(coach: Coach, questions: Sequence[Question]) -> list[Answer]:
    """One answer for each question, in order, as CONTRACT's `predict --jsonl` writes it."""
    from model.recommendation import NO_LIMITS

    found = coach.recommend_many([(history, who, NO_LIMITS) for history, who in questions])
    return [
        {
            "probabilities": [round(float(share), 7) for share in each.probabilities],
            "model_choice": int(each.model_choice),
            "recommended": int(each.recommended),
            "allowed": [int(workout) for workout in each.allowed],
            "alternatives": [int(workout) for workout in each.alternatives],
            "confidence": round(float(each.confidence), 7),
            "reason": _reason(each),
        }
        for each in found
    ]


def weeks(coach: Coach, questions: Sequence[Question]) -> list[Answer]:
    """One week for each question, in order."""
    from model.week import plan_week

    plans = [plan_week(coach, history, who) for history, who in questions]
    return [
        {"days": [int(day) for day in plan.days], "probability": float(plan.probability)}
        for plan in plans
    ]


def _tomorrow_in_words(coach: Coach, question: Question) -> str:
    from bot.chat.messages import Messages
    from bot.chat.reasons import blockers_words, reason_words, workout_words

    messages = Messages()
    found = coach.recommend(*question)
    others = [workout_words(messages, each) for each in found.alternatives]
    rows = [
        ("Tomorrow", workout_words(messages, found.recommended)),
        ("Why", reason_words(messages, found.reason, AHEAD)),
        ("How sure", f"{found.confidence:.0%} of what the rules allow"),
        ("Also fine", messages.join(others, "or") if others else "nothing else"),
    ]
    if not others:
        rows.append(("", blockers_words(messages, found)))
    if found.model_choice != found.recommended:
        choice = workout_words(messages, found.model_choice)
        rows.append(("The network", f"{choice}, which the rules leave out"))
    if found.starter:
        rows.append(("Note", messages.plain("advice-starter")))
    if found.unknown_days:
        rows.append(("Not known", f"{found.unknown_days} of {DAYS} days"))
    return "\n".join(f"{label + ':' if label else '':<13}{words}" for label, words in rows)


def _week_in_words(coach: Coach, question: Question) -> str:
    from bot.chat.messages import Messages
    from model.week import plan_week

    messages = Messages()
    plan = plan_week(coach, *question)
    rows = [
        f"Day {number}:  {messages.plain('workout', workout=workout.key)}"
        for number, workout in enumerate(plan.days, start=1)
    ]
    return "\n".join([*rows, f"Probability of this week: {plan.probability:.1%}"])


def _reason(found: Recommendation) -> str:
    from bot.chat.messages import Messages
    from bot.chat.reasons import reason_words

    return reason_words(Messages(), found.reason, AHEAD)
