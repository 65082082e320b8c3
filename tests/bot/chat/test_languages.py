"""Every catalogue against the English one: whole, exact, and as long as its place allows."""

from __future__ import annotations

import ast
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from babel import Locale

import bot
from bot.chat.menu import COMMANDS
from bot.chat.messages import DEFAULT_LANGUAGE, Messages, choose_language, languages
from bot.reading import read
from bot.reading.mentions import mentions
from model.vocabulary import Workout
from tests.bot.chat.catalogue import (
    PLURALS,
    TAG,
    Selector,
    catalogue,
    forms,
    is_number,
    junk,
    names,
    samples,
    selectors,
    shows,
    span,
    variables,
)

CODE = sorted((Path(bot.__file__).parent / "chat").glob("*.py"))
TODAY = date(2026, 11, 24)

LEFT_OUT: dict[tuple[str, str, str], str] = {}
"""(language, key, variable) of a fact that a language rightly leaves out, and why."""

# What a language may write as English does: names, units, and what is typed to the bot.
NAMES = frozenset(
    {
        *("dayseven", "telegram", "strava", "garmin", "connect", "apple", "health", "fitbit"),
        *("strong", "hevy", "whoop", "trainingpeaks", "running_page", "gpx", "tcx", "fit", "csv"),
        *("zip", "json", "export", "activities", "utc", "europe", "lisbon", "hiit", "inbox"),
        *("list", "yoga", "cardio", "min", "km", "m", "s", "h", "mb", "pm"),
        *COMMANDS,
    }
)
# Other words that are the same in a language, each looked up by whoever translates into it.
COGNATES: dict[str, frozenset[str]] = {}

# The most letters of a label, by how many buttons stand beside it on a phone.
ALONE, PAIRED, THREE, FOUR = 44, 24, 16, 11
BESIDE = {
    re.compile(r"settings-topic|push-refuse(-why)?|push-not-now|push-pause|button-other"): PAIRED,
    re.compile(r"log-(undo|change)|stats-button-.*|button-cancel|start-days-forgotten"): PAIRED,
    re.compile(r"change-(type|day|minutes)-label|minutes-label|settings-pause-days"): THREE,
    re.compile(r"effort-label|history-(earlier|later|leap)"): THREE,
    re.compile(r"workout"): FOUR,
}
# Labels whose keys the code puts together.
LABELS = re.compile(
    r"start-(consent|health|effort)-(yes|no)|start-clearance-(wait|cleared)|start-zone-(yes|no)"
    r"|start-(level|goal)|(start-|report-|stats-)?button-.*|workout|settings-.*-choice|.*-label"
    r"|plan-remove-one"
)
NOTICE, COMMAND, DESCRIPTION, SHORT_DESCRIPTION = 200, 256, 512, 120  # Telegram's limits
SAME: dict[str, Callable[[str], object]] = {
    "tags": lambda text: Counter(TAG.findall(text)),
    "lines": lambda text: text.count("\n"),
    "points": lambda text: text.count("•"),
    "commands": lambda text: set(re.findall(r"(?<![<\w])/[a-z]+", text)),
    "facts": lambda text: set(re.findall(r"⟦.*?⟧", text)),
}
SAID_ALIKE = 4  # so many English words in a row are no chance


@cache
def said(language: str, key: str) -> tuple[tuple[dict[str, object], str], ...]:
    """The entry with each sample of facts."""
    messages = Messages(language)
    return tuple((facts, messages.text(key, **facts)) for facts in samples(key))


def words_in(html: str) -> list[str]:
    """The words that are seen, without the facts handed in."""
    seen = TAG.sub(" ", re.sub(r"⟦.*?⟧", " ", html))
    return re.findall(r"[^\W\d]+", unicodedata.normalize("NFC", seen).casefold())


def is_nested(html: str) -> bool:
    """Whether every tag that is opened is closed, the last one first."""
    open_tags: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>]*>", html):
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            return False
    return not open_tags


def handed_to(*functions: str) -> set[str]:
    """The keys whose words the code hands to one of these functions, where it names them."""
    return {
        inner.value
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and node.args
        if getattr(node.func, "attr", getattr(node.func, "id", "")) in functions
        for inner in ast.walk(node.args[0])
        if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
        if inner.value in catalogue(DEFAULT_LANGUAGE)
    }


@pytest.fixture(params=languages())
def language(request: pytest.FixtureRequest) -> str:
    assert isinstance(request.param, str)
    return request.param


@pytest.fixture(params=languages()[1:] or [pytest.param("", marks=pytest.mark.skip("no other"))])
def other(request: pytest.FixtureRequest) -> str:
    """A language besides English."""
    assert isinstance(request.param, str)
    return request.param


def test_a_catalogue_has_the_entries_of_the_english_one_in_its_order(language: str) -> None:
    english, own = list(catalogue(DEFAULT_LANGUAGE)), list(catalogue(language))
    assert {
        "broken": junk(language),
        "missing": [key for key in english if key not in own],
        "surplus": [key for key in own if key not in english],
    } == {"broken": [], "missing": [], "surplus": []}
    assert [pair for pair in pairwise(own) if english.index(pair[0]) > english.index(pair[1])] == []


def test_an_entry_says_all_that_the_english_one_says_and_no_more(language: str) -> None:
    wrong = {}
    for key in catalogue(language):
        wanted, found = variables(DEFAULT_LANGUAGE, key), variables(language, key)
        lost = {name for name in wanted - found if (language, key, name) not in LEFT_OUT}
        if lost or found - wanted:
            wrong[key] = {"lost": lost, "unknown": found - wanted}
    assert wrong == {}


def test_an_entry_chooses_by_what_it_is_given(language: str) -> None:
    """Between names where English does, with a variant for each; else by numbers only."""
    wrong = []
    for key in catalogue(language):
        for each in selectors(language, key):
            by_name = [
                model.keys
                for model in selectors(DEFAULT_LANGUAGE, key)
                if model.variable == each.variable and each.variable in names(key)
            ]
            if by_name:
                fits = each.keys in (*by_name, names(key)[each.variable])
            else:
                fits = not each.names and is_number(key, each.variable)
            if not fits:
                wrong.append((key, each.variable, sorted(each.keys)))
    assert wrong == []


def test_a_choice_by_number_has_every_plural_form(language: str) -> None:
    needed = frozenset(forms(language))
    wrong = [
        (key, each.variable, sorted(each.keys & PLURALS ^ needed))
        for key in catalogue(language)
        for each in selectors(language, key)
        if each.keys & PLURALS - {"other"} and each.keys & PLURALS - {"other"} != needed - {"other"}
    ]
    assert wrong == []


def _silent(language: str, key: str, each: Selector) -> Iterator[str]:
    """The plural forms that stand for several numbers and do not say which."""
    least, most = span(key)
    told = {int(name) for name in each.keys if name.isdigit()}
    for name, pattern in each.variants:
        meant = {n for n in forms(language).get(name, ()) if least <= n <= most} - told
        if len(meant) > 1 and not shows(pattern, each.variable):
            yield name


def test_a_plural_form_for_several_numbers_says_which(language: str) -> None:
    """`one` is 1, 21 and 31 in Russian, 0 and 1 in French: it must not read "one day"."""
    wrong = []
    for key in catalogue(language):
        unsaid = {
            each.variable
            for each in selectors(DEFAULT_LANGUAGE, key)
            if list(_silent(DEFAULT_LANGUAGE, key, each))
        }
        for each in selectors(language, key):
            if is_number(key, each.variable) and each.variable not in unsaid:
                wrong += [(key, each.variable, name) for name in _silent(language, key, each)]
    assert wrong == []


def test_every_entry_can_be_said_with_its_tags_lines_and_facts(language: str) -> None:
    wrong = []
    for key in catalogue(language):
        for (facts, own), (_, english) in zip(
            said(language, key), said(DEFAULT_LANGUAGE, key), strict=True
        ):
            assert own.strip(), key
            broken = [name for name, of in SAME.items() if of(own) != of(english)]
            if "{" in own or "}" in own or not is_nested(own):
                broken.append("markup")
            if broken:
                wrong.append((key, broken, facts, own))
                break
    assert wrong == []


def test_the_numbers_to_call_in_an_emergency_stand_in_every_language(language: str) -> None:
    for key in ("safety-emergency", "safety-crisis"):
        said_there = Messages(language).text(key)
        assert [number for number in ("112", "911", "999") if number not in said_there] == []


def test_nothing_is_left_in_english(other: str) -> None:
    same = NAMES | COGNATES.get(other, frozenset())
    wrong = []
    for key in catalogue(other):
        for (_, own), (_, english) in zip(
            said(other, key), said(DEFAULT_LANGUAGE, key), strict=True
        ):
            there = words_in(own)
            if own == english and not same.issuperset(there):
                wrong.append((key, own))
                break
            runs = [tuple(there[at : at + SAID_ALIKE]) for at in range(len(there))]
            model = words_in(english)
            from_english = {tuple(model[at : at + SAID_ALIKE]) for at in range(len(model))}
            copied = [
                " ".join(run)
                for run in runs
                if len(run) == SAID_ALIKE and run in from_english and not same.issuperset(run)
            ]
            if copied:
                wrong.append((key, "; ".join(copied)))
                break
    assert wrong == []


def test_examples_mean_what_the_english_ones_mean(other: str) -> None:
    """What stands in italics is there to be typed, so it has to be understood.

    Whole sentences with a full stop are our own words, set apart.
    """
    wrong = []
    for key in catalogue(other):
        pairs = zip(
            re.findall("<i>(.*?)</i>", Messages(DEFAULT_LANGUAGE).text(key, **samples(key)[0])),
            re.findall("<i>(.*?)</i>", Messages(other).text(key, **samples(key)[0])),
            strict=True,
        )
        wrong += [
            (key, own, english)
            for english, own in pairs
            if not english.endswith(".") and _read(own) != _read(english)
        ]
    assert wrong == []


def _read(words: str) -> object:
    """What a person who types this is understood to say."""
    reading, there = read(words, TODAY), mentions(words, TODAY)
    return reading.intent, reading.entries, there.day, there.topic, there.period


def test_the_name_of_a_workout_logs_it_and_chooses_its_picture(language: str) -> None:
    """What stands on our buttons is what people write back."""
    for workout in Workout:
        name = Messages(language).plain("workout", workout=workout.key)
        assert [entry.workout for entry in read(name, TODAY).entries] == [workout], name
        assert mentions(name, TODAY).workouts == (workout,), name


def test_labels_fit_on_their_buttons(language: str) -> None:
    named = handed_to("Button", "_button")
    assert len(named) > 25, "the search finds what it is meant to find"
    labels = named | {key for key in catalogue(DEFAULT_LANGUAGE) if LABELS.fullmatch(key)}
    wrong = []
    for key in sorted(labels & set(catalogue(language))):
        most = next((most for keys, most in BESIDE.items() if keys.fullmatch(key)), ALONE)
        for _, label in said(language, key):
            if len(label) > most or set(label) & set("<>&\n"):
                wrong.append((key, len(label), most, label))
                break
    assert wrong == []


def test_notices_and_the_menu_are_within_what_telegram_takes(language: str) -> None:
    notices = handed_to("answer")
    assert len(notices) > 5
    limits = dict.fromkeys(notices, NOTICE) | {f"command-{name}": COMMAND for name in COMMANDS}
    limits |= {"bot-description": DESCRIPTION, "bot-short-description": SHORT_DESCRIPTION}
    long = [
        (key, len(text))
        for key, most in limits.items()
        for _, text in said(language, key)
        if not 0 < len(text) <= most
    ]
    assert long == []


def test_telegram_and_the_calendar_know_the_language(language: str) -> None:
    """Telegram files commands under a code of two letters, and asks for words by it."""
    assert re.fullmatch("[a-z]{2}", language)
    assert choose_language(language) == choose_language(f"{language}-XX") == language
    assert Locale.parse(language).get_display_name(language)
