"""/start as a person meets it: the way through, back, consent, and once more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.clock import ManualClock
from model.vocabulary import Goal, Level
from tests.bot.chat.newcomer import (
    SIX,
    TO_THE_DAYS,
    TO_THE_EVENING,
    Newcomer,
    started,
)


async def test_taps_alone_lead_from_hello_to_the_first_suggestion(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS)
    await newcomer.press_all("Rest", "Cardio", "Don't remember", "Strength", "Yoga", "HIIT")
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (34, Level.INTERMEDIATE, Goal.FITNESS)
    assert person.timezone == "Europe/London"
    assert person.next_push_at is not None
    assert await newcomer.days() == {
        SIX[0].isoformat(): [("rest", None)],
        SIX[1].isoformat(): [("cardio", None)],
        SIX[3].isoformat(): [("strength", None)],
        SIX[4].isoformat(): [("yoga", None)],
        SIX[5].isoformat(): [("hiit", None)],
    }
    assert newcomer.screen.button("Tomorrow's workout").data == "tomorrow:new"
    assert newcomer.screen.button("Log today").data == "log:on:20261124"
    assert "5 of the last 6 days" in newcomer.screen.html


async def test_everything_happens_in_one_message(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip all")
    assert len(newcomer.messages) == 1


async def test_typing_alone_leads_there_as_well(newcomer: Newcomer) -> None:
    await newcomer.say("/start")
    for words in (
        "I agree",
        "I'm 52",
        "no",
        "yes",
        "beginner",
        "build muscle",
        "Lisbon",
        "yes",
        "9:30 pm",
        "45 min swim",
        "rest",
        "don't remember",
        "yoga",
        "went for a run",
        "leg day at the gym",
    ):
        await newcomer.say(words)
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (52, Level.BEGINNER, Goal.MUSCLE)
    assert (person.timezone, str(person.push_time)) == ("Europe/Lisbon", "21:30:00")
    assert person.hiit_confirmed
    assert [await newcomer.days()] == [
        {
            SIX[0].isoformat(): [("swimming", None)],
            SIX[1].isoformat(): [("rest", None)],
            SIX[3].isoformat(): [("yoga", None)],
            SIX[4].isoformat(): [("cardio", None)],
            SIX[5].isoformat(): [("strength", None)],
        }
    ]
    assert len(newcomer.messages) == 1


GERMAN = (
    "gern",
    "ich bin 52",
    "nein",
    "ja",
    "Anfängerin",
    "Muskelaufbau",
    "Köln",
    "ja",
    "halb 10 abends",
)
GERMAN_DAYS = ("45 min geschwommen", "Ruhetag", "weiß nicht", "Yoga", "war laufen", "Krafttraining")
FRENCH = ("d’accord", "52 ans", "non", "oui", "je débute", "me muscler", "Genève", "oui", "21 h 30")
FRENCH_DAYS = ("nagé 45 min", "repos", "aucune idée", "yoga", "couru", "musculation")


@pytest.mark.parametrize(
    ("language", "answers", "zone"),
    [
        ("de", GERMAN + GERMAN_DAYS, "Europe/Berlin"),
        ("fr", FRENCH + FRENCH_DAYS, "Europe/Zurich"),
    ],
)
async def test_typing_alone_leads_there_in_another_language(
    newcomer: Newcomer, language: str, answers: tuple[str, ...], zone: str
) -> None:
    newcomer.language_code = language
    await newcomer.say("/start")
    for words in answers:
        await newcomer.say(words)
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (52, Level.BEGINNER, Goal.MUSCLE)
    assert (person.timezone, str(person.push_time)) == (zone, "21:30:00")
    assert person.hiit_confirmed
    assert await newcomer.days() == {
        SIX[0].isoformat(): [("swimming", None)],
        SIX[1].isoformat(): [("rest", None)],
        SIX[3].isoformat(): [("yoga", None)],
        SIX[4].isoformat(): [("cardio", None)],
        SIX[5].isoformat(): [("strength", None)],
    }


async def test_other_words_than_those_on_the_buttons_do_as_well(newcomer: Newcomer) -> None:
    await newcomer.say("/start")
    for words in ("sure", "aged 34", "nope", "newbie", "Weight loss", "Lisbon", "yes", "20 hrs 30"):
        await newcomer.say(words)
    await newcomer.say("no idea")
    await newcomer.press("Skip the rest")
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (34, Level.BEGINNER, Goal.LOSE_WEIGHT)
    assert str(person.push_time) == "20:30:00"
    assert await newcomer.days() == {}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (
            "es",
            (
                *("Sí", "tengo 34 años", "ninguna", "principiante", "perder peso", "Sevilla"),
                *("sí", "20h", "descanso", "no me acuerdo", "gimnasio", "ni idea", "yoga"),
                "salí a correr",
            ),
        ),
        (
            "pt-br",
            (
                *("sim", "tenho 34 anos", "não", "iniciante", "emagrecer", "Porto Alegre"),
                *("sim", "8 da noite", "descanso", "não lembro", "musculação", "sei lá", "yoga"),
                "corrida",
            ),
        ),
    ],
)
async def test_words_alone_lead_through_in_spanish_and_in_portuguese(
    newcomer: Newcomer, code: str, words: tuple[str, ...]
) -> None:
    newcomer.language_code = code
    await newcomer.say("/start")
    for said in words:
        await newcomer.say(said)
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (34, Level.BEGINNER, Goal.LOSE_WEIGHT)
    assert str(person.push_time) == "20:00:00"
    assert await newcomer.days() == {
        SIX[0].isoformat(): [("rest", None)],
        SIX[2].isoformat(): [("strength", None)],
        SIX[4].isoformat(): [("yoga", None)],
        SIX[5].isoformat(): [("cardio", None)],
    }


async def test_every_question_says_how_far_it_is_and_how_to_stop(newcomer: Newcomer) -> None:
    await newcomer.say("/start")
    seen = []
    for label in ("agree", "30–39", "34", "none", "Beginner", "Muscle", "London", "20:00", "Skip"):
        seen.append(newcomer.screen.html.rpartition("<i>")[2])
        assert "/cancel" in seen[-1]
        await newcomer.press(label.replace("Muscle", "muscle"))
    counts = [text.split(" of ")[0] for text in seen]
    assert counts == ["1", "2", "2", "3", "4", "5", "6", "7", "8"]
    assert all(" of 8 " in text for text in seen)


async def test_back_returns_to_every_question_in_turn(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Yoga")
    for expected in (
        "last 6 days",
        "in the evening",
        "time zone",
        "train for",
        "used to training",
        "apply to you",
        "How old",
        "Hello",
    ):
        shown = await newcomer.press("Back")
        assert expected in shown.html
    assert all("Back" not in label for label in newcomer.screen.labels)


async def test_nothing_but_the_dialogue_is_kept_before_consent(newcomer: Newcomer) -> None:
    shown = await started(newcomer)
    for words in ("not:</b> a doctor", "ill, hurt or pregnant", "/privacy", "/delete", "16 or"):
        assert words in shown.html
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert {key for key, value in dialogue.answers.items() if value} == set()
    assert await newcomer.known() is None


async def test_no_thanks_removes_everything(newcomer: Newcomer) -> None:
    shown = await started(newcomer, "No, thanks")
    assert await newcomer.dialogue() is None
    assert await newcomer.known() is None
    assert shown.keyboard == ()


async def test_consent_is_kept_with_its_version_and_instant(
    newcomer: Newcomer, clock: ManualClock
) -> None:
    await newcomer.say("/start")
    agreed = clock.now()
    await newcomer.press("agree")
    clock.advance(timedelta(minutes=10))
    await newcomer.press_all(*TO_THE_DAYS[1:], "Skip")
    person = await newcomer.known()
    assert person is not None
    assert person.consented_at == agreed
    assert person.consent_version


async def test_a_word_that_is_no_answer_is_no_consent(newcomer: Newcomer) -> None:
    await newcomer.say("/start")
    shown = await newcomer.say("what is this?")
    assert "unless you agree" in shown.html
    assert await newcomer.known() is None


async def test_start_greets_somebody_who_has_been_through_it(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    shown = await newcomer.say("/start")
    assert "again" in shown.html
    assert any("Change my profile" in label for label in shown.labels)


async def test_changing_the_profile_keeps_the_diary(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Yoga", "Skip")
    diary = await newcomer.days()
    await newcomer.say("/start")
    await newcomer.press_all(
        "Change my profile", "40–49", "41", "none of these", "Advanced", "muscle"
    )
    shown = await newcomer.press_all("New York", "21:00")
    person = await newcomer.known()
    assert person is not None
    assert (person.age, person.level, person.goal) == (41, Level.ADVANCED, Goal.MUSCLE)
    assert person.timezone == "America/New_York"
    assert await newcomer.days() == diary
    assert "up to date" in shown.html


async def test_cancelling_a_change_leaves_the_profile_as_it_was(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    before = await newcomer.known()
    await newcomer.say("/start")
    await newcomer.press_all("Change my profile", "40–49", "41")
    await newcomer.say("/cancel")
    assert await newcomer.known() == before
    await newcomer.say("/start")
    await newcomer.press_all("Change my profile", "Cancel")
    assert await newcomer.known() == before
    assert await newcomer.dialogue() is None


async def test_a_known_person_who_says_they_are_too_young_is_pointed_to_delete(
    newcomer: Newcomer,
) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    before = await newcomer.known()
    await newcomer.say("/start")
    await newcomer.press("Change my profile")
    shown = await newcomer.say("14")
    assert "/delete" in shown.html
    assert await newcomer.known() == before


async def test_delete_half_way_leaves_nothing(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_EVENING)
    await newcomer.say("/delete")
    assert await newcomer.dialogue() is None
