"""The entries of a catalogue taken apart, and facts with which each of them can be said.

What a fact is, a number, a day, one of a few names or some text, is read off the English entry;
where English does not tell, off the names below.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.chat.messages import DEFAULT_LANGUAGE, LOCALES

COUNTS = (0, 1, 2, 3, 5, 21, 100)
"""One of every plural form that counting needs, in any language."""

MOST_PICKS = 40
MOST_COUNTED = 6
DAY = date(2026, 11, 25)
CLOCK = time(21, 30)
TAG = re.compile(r"<[^>]*>")

# Numbers where English needs no plural, or that it hands to another entry.
NUMBERS = frozenset(
    {
        *("age", "all", "cancelled", "cap", "cooldown", "cooldown_metres", "count", "days", "dead"),
        *("drills", "easy", "every", "expired", "finisher", "fuel", "hard", "high", "jog", "kept"),
        *("late", "least", "load", "longest", "low", "main", "metres", "minutes", "most", "number"),
        *(
            "pause",
            "pause_low",
            "pending",
            "percent",
            "planned",
            "recorded",
            "repeats",
            "reps_high",
        ),
        *("reps_low", "rpm_high", "rpm_low", "sent", "times", "walk", "warmup", "warmup_metres"),
        *("weeks", "easier", "sets", "spare", "recovery", "aerobic", "strength", "run", "training"),
        *("balance", "base", "gap", "unknown", "before", "hours", "sports", "sessions", "people"),
        *("remembered", "told", "rest", "yoga", "updates", "km"),
    }
)
CLOCKS = frozenset({"time", "clock", "start"})
# Where the code hands in words under a name that is a number elsewhere.
WORDS = frozenset(
    {
        *(("advice-easier", "easier"), ("advice-six-days", "days"), ("log-rest-kept", "days")),
        *(
            ("log-rest-replaced", "days"),
            ("push-changed", "before"),
            ("settings-tomorrow", "before"),
        ),
        *(("start-days-told", "told"), ("settings-overview", "training")),
    }
)

# How far a number goes, where it does not go from nought to beyond a hundred.
RANGES: Mapping[re.Pattern[str], tuple[int, int]] = {
    # Out of the last six days.
    re.compile(r"reason-.*|unknown-words|advice-sure|start-done-days|start-days-skip"): (0, 6),
    # Out of a week's seven days.
    re.compile(r"report-(strength|balance|recovery|not-recorded)"): (0, 7),
    re.compile(r"session-strength-.*"): (1, 6),  # rounds, and repetitions in reserve
    # Said only where there is at least one.
    re.compile(r"(button-)?import-(?!account|restored).*|paused-days|settings-pause-days"): (
        1,
        200,
    ),
    re.compile(r"admin-warning-.*|stats-picture-title|totals-.*"): (1, 200),
}


@dataclass(frozen=True)
class Selector:
    """A choice between variants: by what, and what each variant says."""

    variable: str
    variants: tuple[tuple[str, ast.Pattern], ...]
    default: str

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(key for key, _ in self.variants)

    @property
    def names(self) -> frozenset[str]:
        """The keys that are neither a number nor a plural form."""
        return frozenset(key for key in self.keys if key not in PLURALS and not key.isdigit())


PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


@cache
def _parsed(language: str) -> ast.Resource:
    return FluentParser().parse((LOCALES / f"{language}.ftl").read_text(encoding="utf-8"))


@cache
def catalogue(language: str) -> Mapping[str, ast.Message]:
    """The entries by key, in the order of the file."""
    entries = _parsed(language).body
    return {each.id.name: each for each in entries if isinstance(each, ast.Message)}


def junk(language: str) -> list[str]:
    """What is no entry at all."""
    return [each.content or "" for each in _parsed(language).body if isinstance(each, ast.Junk)]


def _within(node: ast.BaseNode | list[ast.BaseNode]) -> Iterator[ast.BaseNode]:
    if isinstance(node, list):
        for each in node:
            yield from _within(each)
    elif isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            if isinstance(value, ast.BaseNode | list):
                yield from _within(value)


def nodes(language: str, key: str) -> list[ast.BaseNode]:
    """Everything in the entry and in the entries that it refers to."""
    found = list(_within(catalogue(language)[key]))
    for node in tuple(found):
        if isinstance(node, ast.MessageReference):
            found += nodes(language, node.id.name)
    return found


def variables_in(within: list[ast.BaseNode]) -> frozenset[str]:
    """The names of the variables."""
    return frozenset(node.id.name for node in within if isinstance(node, ast.VariableReference))


@cache
def variables(language: str, key: str) -> frozenset[str]:
    """What the entry says or asks, by name."""
    return variables_in(nodes(language, key))


def shows(pattern: ast.Pattern, variable: str) -> bool:
    """Whether the pattern says the variable, and does not only choose by it."""
    return any(
        isinstance(node, ast.Placeable) and variable in variables_in(list(_within(node.expression)))
        for node in _within(pattern)
        if not (
            isinstance(node, ast.Placeable) and isinstance(node.expression, ast.SelectExpression)
        )
    )


@cache
def selectors(language: str, key: str) -> tuple[Selector, ...]:
    """Every choice in the entry and in those that it refers to."""
    found = []
    for node in nodes(language, key):
        if isinstance(node, ast.SelectExpression):
            (variable,) = variables_in(list(_within(node.selector)))
            variants = tuple((_named(each), each.value) for each in node.variants)
            default = next(_named(each) for each in node.variants if each.default)
            found.append(Selector(variable, variants, default))
    return tuple(found)


def _named(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


@cache
def names(key: str) -> Mapping[str, frozenset[str]]:
    """The names that a variable of the entry may stand for, as the English entry lists them."""
    found: dict[str, frozenset[str]] = {}
    for each in selectors(DEFAULT_LANGUAGE, key):
        if each.names and not each.keys & PLURALS - {"other"}:
            found[each.variable] = found.get(each.variable, frozenset()) | each.names
    return found


def is_number(key: str, variable: str) -> bool:
    """Whether the code hands in a number."""
    if (key, variable) in WORDS or variable in names(key):
        return False
    by_number = any(
        each.variable == variable and not each.names for each in selectors(DEFAULT_LANGUAGE, key)
    )
    return by_number or variable in NUMBERS


def span(key: str) -> tuple[int, int]:
    """The least and the greatest that a number of the entry is."""
    return next((found for pattern, found in RANGES.items() if pattern.fullmatch(key)), (0, 200))


@cache
def forms(language: str) -> Mapping[str, frozenset[int]]:
    """The plural forms that counting needs, and which counts up to 200 take them."""
    rule = Locale.parse(language).plural_form
    counts = range(201)
    return {form: frozenset(n for n in counts if rule(n) == form) for form in map(rule, counts)}


@cache
def samples(key: str) -> tuple[dict[str, object], ...]:
    """Facts for the entry: every name that it may be given, and counts of every plural form.

    Names that are too many to be combined take turns.
    """
    needed = sorted(variables(DEFAULT_LANGUAGE, key))
    chosen = {name: sorted(names(key)[name]) for name in needed if name in names(key)}
    picks = [
        dict(zip(chosen, values, strict=True)) for values in itertools.product(*chosen.values())
    ]
    if len(picks) > MOST_PICKS:
        picks = [picks[0] | {name: value} for name in chosen for value in chosen[name]]
    least, most = span(key)
    counted = [
        {name: _sample(key, name, count) for name in needed}
        for count in COUNTS
        if least <= count <= most
    ]
    return (
        *(counted[0] | pick for pick in picks),
        *(facts | pick for facts in counted[1:] for pick in picks[:MOST_COUNTED]),
    )


def _sample(key: str, name: str, count: int) -> object:
    if is_number(key, name):
        return count
    if name in _days(key):
        return DAY
    return CLOCK if name in CLOCKS else f"⟦{name}⟧"


@cache
def _days(key: str) -> frozenset[str]:
    """The variables that are handed to a function for days."""
    return frozenset(
        argument.id.name
        for node in nodes(DEFAULT_LANGUAGE, key)
        if isinstance(node, ast.FunctionReference) and node.id.name in ("DAY", "DATETIME")
        for argument in node.arguments.positional
        if isinstance(argument, ast.VariableReference)
    )


def fragments(language: str, key: str) -> list[str]:
    """The pieces of words between the facts, without markup."""
    return [
        piece.strip(" •.,:;!?()")
        for node in _within(catalogue(language)[key])
        if isinstance(node, ast.TextElement)
        for piece in re.split(r"<[^>]*>|\n", node.value)
    ]
