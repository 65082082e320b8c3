"""What an answer on the way through /start leads to, tapped or typed."""

from __future__ import annotations

import pytest

from bot.clock import ManualClock
from db.engine import Database
from model.vocabulary import Workout
from tests.bot.chat.conversation import Shown
from tests.bot.chat.newcomer import (
    SIX,
    TO_THE_DAYS,
    TO_THE_EVENING,
    TO_THE_ZONE,
    Newcomer,
    started,
)

# Age


@pytest.mark.parametrize("answer", ["12", "15", "I am 9 years old", "I'm 14", "3"])
async def test_under_sixteen_is_refused_kindly_and_nothing_stays(
    newcomer: Newcomer, answer: str
) -> None:
    await started(newcomer, "agree")
    shown = await newcomer.say(answer)
    assert "16" in shown.html
    assert shown.keyboard == ()
    assert await newcomer.dialogue() is None
    assert await newcomer.known() is None


async def test_under_sixteen_can_be_tapped(newcomer: Newcomer) -> None:
    await started(newcomer, "agree", "Under 16")
    assert await newcomer.dialogue() is None


@pytest.mark.parametrize(
    "answer",
    ["old enough", "-5", "101", "250", "30 or 31", "34.5", "", "😀", "ran 5k", "45 min swim"],
)
async def test_what_is_no_age_says_what_is_expected_and_keeps_the_place(
    newcomer: Newcomer, answer: str
) -> None:
    await started(newcomer, "agree")
    shown = await newcomer.say(answer)
    assert "16 to 100" in shown.html
    assert "30–39" in shown.labels
    assert len(newcomer.messages) == 1


async def test_a_year_of_birth_asks_which_of_two_ages(newcomer: Newcomer) -> None:
    await started(newcomer, "agree")
    shown = await newcomer.say("born in 1990")
    assert shown.labels[:2] == ["35", "36"]
    await newcomer.press("36")
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.answers["age"] == 36


async def test_a_number_in_a_sentence_is_an_age_only_after_a_tap(newcomer: Newcomer) -> None:
    await started(newcomer, "agree")
    shown = await newcomer.say("ich bin 14 Jahre alt")
    assert shown.labels == ["14", "‹ Back"]
    assert await newcomer.dialogue() is not None
    await newcomer.press("14")
    assert await newcomer.dialogue() is None


async def test_every_age_can_be_tapped(newcomer: Newcomer) -> None:
    shown = await started(newcomer, "agree")
    reachable = []
    for decade in [label for label in shown.labels if "–" in label]:
        years = await newcomer.press(decade)
        reachable += [int(label) for label in years.labels if label.isdigit()]
        await newcomer.press("Back")
    assert reachable == list(range(16, 101))


# Health, effort, goals


@pytest.mark.parametrize("answer", ["ok", "forget it", "cancel", "do it", "sure"])
async def test_what_is_no_plain_yes_or_no_says_nothing_about_health(
    newcomer: Newcomer, answer: str
) -> None:
    await started(newcomer, "agree", "30–39", "34")
    shown = await newcomer.say(answer)
    assert "A yes or a no is all I need" in shown.html


async def test_a_yes_about_health_means_easy_until_cleared(newcomer: Newcomer) -> None:
    await started(newcomer, "agree", "30–39", "34", "at least one", "Not yet")
    await newcomer.press_all("Beginner", "Lose weight", "London", "20:00", "Skip")
    person = await newcomer.known()
    assert person is not None
    assert person.needs_clearance
    assert "easy movement" in newcomer.screen.html
    shown = await newcomer.say("/start")
    shown = await newcomer.press("professional has cleared me", on=shown)
    assert "Noted" in shown.html
    person = await newcomer.known()
    assert person is not None
    assert not person.needs_clearance


async def test_over_45_and_new_to_hard_effort_gets_no_hiit_until_confirmed(
    newcomer: Newcomer,
) -> None:
    await started(newcomer, "agree", "50–59", "51", "none of these", "not lately")
    await newcomer.press_all("Beginner", "General", "London", "20:00", "Skip")
    person = await newcomer.known()
    assert person is not None
    assert not person.hiit_confirmed
    await newcomer.say("/start")
    await newcomer.press("used to hard effort")
    person = await newcomer.known()
    assert person is not None
    assert person.hiit_confirmed


async def test_a_minor_gets_no_weight_goal_and_is_told_to_show_the_plan(
    newcomer: Newcomer,
) -> None:
    await started(newcomer, "agree")
    await newcomer.say("17")
    shown = await newcomer.press_all("none of these", "Beginner")
    assert not any("weight" in label for label in shown.labels)
    assert "parent, guardian or coach" in shown.html
    stale = await newcomer.press_data("start:goal:is:0")
    assert "train for" in stale.html
    shown = await newcomer.press_all("General", "London", "20:00", "Skip")
    assert "parent, guardian or coach" in shown.html


async def test_a_condition_told_in_words_is_a_yes(newcomer: Newcomer) -> None:
    await started(newcomer, "agree", "30–39", "34")
    shown = await newcomer.say("I have diabetes")
    assert "cleared you" in shown.html


async def test_an_emergency_is_answered_first_and_holds_the_plan(newcomer: Newcomer) -> None:
    await started(newcomer, "agree", "30–39", "34", "none of these")
    reply = await newcomer.say("I have chest pain right now")
    assert "emergency number" in reply.html
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.step == "level"
    wizard = newcomer.messages[min(newcomer.messages)]
    for label in ("Beginner", "General", "London", "20:00", "Skip"):
        wizard = await _pressed(newcomer, wizard, label)
    person = await newcomer.known()
    assert person is not None
    assert person.hold == "emergency"
    assert "on hold" in wizard.html


async def _pressed(newcomer: Newcomer, shown: Shown, label: str) -> Shown:
    await newcomer.press(label, on=shown)
    return newcomer.messages[shown.id]


async def test_health_is_never_kept_of_somebody_who_has_not_agreed(newcomer: Newcomer) -> None:
    await newcomer.say("/start")
    reply = await newcomer.say("I have chest pain")
    assert "emergency number" in reply.html
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.answers["hold"] is None


# The time zone


async def test_the_likeliest_zones_follow_the_phones_language(
    database: Database, clock: ManualClock
) -> None:
    german = Newcomer(database, clock, language_code="de")
    await german.say("/start")
    for words in ("ja", "34", "nein", "Einstieg", "Abnehmen"):
        shown = await german.say(words)
    assert shown.labels[:2] == ["Berlin · 13:00", "Wien · 13:00"]


async def test_a_typed_city_is_confirmed_by_its_clock(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("são paulo")
    assert "09:00" in shown.html
    assert "São Paulo, Brazil" in shown.html
    shown = await newcomer.press("Somewhere else")
    assert "time zone" in shown.html
    await newcomer.say("são paulo")
    shown = await newcomer.press("Yes, it's 09:00 here")
    assert "America/Sao_Paulo" in shown.html


async def test_an_ambiguous_city_is_answered_with_buttons(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("Portland")
    assert shown.labels[:2] == ["Portland, Oregon · 04:00", "Portland, Maine · 07:00"]
    shown = await newcomer.press("Maine")
    assert "America/New_York" in shown.html


async def test_an_offer_of_places_survives_a_restart(
    newcomer: Newcomer, database: Database, clock: ManualClock
) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("Portland")
    after = Newcomer(database, clock, messages=newcomer.messages, next_id=newcomer.next_id)
    shown = await after.press("Oregon", on=shown)
    assert "America/Los_Angeles" in shown.html


async def test_a_shared_location_gives_the_zone_and_is_not_kept(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.share(48.8566, 2.3522)
    assert "Paris" in shown.html
    assert "13:00" in shown.html
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert "48." not in str(dialogue.answers)
    shown = await newcomer.press("Yes")
    assert "Europe/Paris" in shown.html


async def test_the_time_on_the_wall_will_do(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("it's 17:30 here")
    assert "17:30" in shown.html
    assert "Mumbai" in shown.html


async def test_an_unknown_place_says_what_is_expected(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("<b>xyzzyq</b> & co")
    assert "&lt;b&gt;xyzzyq" in shown.html
    assert "UTC+3" in shown.html


@pytest.mark.parametrize(
    "zone", ["Europe/Atlantis", "", "../../etc/passwd", "UTC:1", "Europe/Berlin:x"]
)
async def test_a_forged_zone_is_refused(newcomer: Newcomer, zone: str) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.press_data(f"start:zone:set:{zone}")
    assert "time zone" in shown.html


async def test_a_city_called_like_an_illness_is_a_city(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_ZONE)
    shown = await newcomer.say("Corona")
    assert "California" in shown.labels[0]


# The evening


async def test_a_bare_hour_asks_which_half_of_the_day(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_EVENING)
    shown = await newcomer.say("9")
    assert shown.labels[:2] == ["21:00", "09:00"]
    shown = await newcomer.press("21:00")
    assert "last 6 days" in shown.html


async def test_what_is_no_time_says_what_is_expected(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_EVENING)
    shown = await newcomer.say("after dinner")
    assert "21:30" in shown.html
    assert "20:00" in shown.labels


# The days


async def test_the_rest_of_the_days_can_be_skipped_and_what_was_told_stays(
    newcomer: Newcomer,
) -> None:
    await started(newcomer, *TO_THE_DAYS, "Swimming", "Skip the rest")
    assert await newcomer.days() == {SIX[0].isoformat(): [("swimming", None)]}


async def test_the_list_of_days_shows_what_was_told(newcomer: Newcomer) -> None:
    shown = await started(newcomer, *TO_THE_DAYS, "Yoga", "Don't remember")
    assert "✓ Wed 18 Nov: 🧘 Yoga" in shown.html
    assert "✓ Thu 19 Nov: not recorded" in shown.html
    assert "▸ Fri 20 Nov" in shown.html


async def test_a_second_tap_on_the_same_day_answers_no_other_day(newcomer: Newcomer) -> None:
    first = await started(newcomer, *TO_THE_DAYS)
    yoga = first.button("Yoga").data
    await newcomer.press_data(yoga)
    await newcomer.press_data(yoga)
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.answers["days"] == [Workout.YOGA]
    assert newcomer.notices[-1]


async def test_a_second_tap_on_back_goes_back_one_day_only(newcomer: Newcomer) -> None:
    shown = await started(newcomer, *TO_THE_DAYS, "Yoga", "Rest")
    back = shown.button("Back").data
    await newcomer.press_data(back)
    await newcomer.press_data(back)
    dialogue = await newcomer.dialogue()
    assert dialogue is not None
    assert dialogue.answers["days"] == [Workout.YOGA]
