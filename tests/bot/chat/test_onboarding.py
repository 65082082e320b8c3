"""/start as a person meets it: taps, typing, going back, other devices, and being refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.chat import routes
from bot.chat.messages import Messages
from bot.chat.onboarding_answers import tapped
from bot.chat.onboarding_buttons import Buttons, Tapped, data, read_data
from bot.chat.onboarding_words import ages, button_named, times_of_day
from bot.chat.turn import Tap
from bot.clock import ManualClock
from bot.delivery.outgoing import Button
from bot.services.calendar import six_days_before
from bot.services.onboarding import Answers, Progress, Step, TooYoung
from bot.services.places import bundled_places
from db.engine import Database
from db.records import Dialogue, Person
from model.vocabulary import Goal, Level, Workout
from tests.bot.chat.conversation import Conversation, Shown


@dataclass
class Newcomer(Conversation):
    """Somebody nobody knows yet; everything goes through the real routes."""

    language_code: str = "en"

    async def say(self, text: str) -> Shown:
        """Write something; the wizard's message as it stands then, or the reply."""
        self.next_id += 1
        return await self._routed(text=text, message_id=self.next_id)

    async def share(self, latitude: float, longitude: float) -> Shown:
        self.next_id += 1
        return await self._routed(location=(latitude, longitude), message_id=self.next_id)

    async def sticker(self) -> Shown:
        self.next_id += 1
        return await self._routed(other="sticker", message_id=self.next_id)

    async def press(self, label: str, *, on: Shown | None = None) -> Shown:
        shown = on or self.screen
        return await self.press_data(shown.button(label).data, on=shown)

    async def press_data(self, sent: str, *, on: Shown | None = None) -> Shown:
        return await self._routed(tap=Tap("callback", sent, (on or self.screen).id))

    async def press_all(self, *labels: str) -> Shown:
        for label in labels:
            await self.press(label)
        return self.screen

    @property
    def screen(self) -> Shown:
        """The message with the highest id: the bot's last."""
        return self.messages[max(self.messages)]

    async def known(self) -> Person | None:
        async with self.database.reading() as store:
            return await store.people.get(self.person_id)

    async def dialogue(self) -> Dialogue | None:
        async with self.database.reading() as store:
            return await store.dialogues.get(self.person_id)

    async def _routed(self, **facts: object) -> Shown:
        await self._turn(routes.answer, language_code=self.language_code, **facts)
        return self.screen


@pytest.fixture
def newcomer(database: Database, clock: ManualClock) -> Newcomer:
    return Newcomer(database, clock)


TO_THE_ZONE = ("Yes, I agree", "30–39", "34", "none of these", "Intermediate", "General")
TO_THE_EVENING = (*TO_THE_ZONE, "London")
TO_THE_DAYS = (*TO_THE_EVENING, "20:00")
NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
SIX = six_days_before(date(2026, 11, 24))


async def started(newcomer: Newcomer, *labels: str) -> Shown:
    await newcomer.say("/start")
    return await newcomer.press_all(*labels)


# The usual way


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
    assert newcomer.screen.button("Tomorrow's workout").data == "tomorrow:show"
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


# Consent


async def test_nothing_but_the_dialogue_is_kept_before_consent(newcomer: Newcomer) -> None:
    shown = await started(newcomer)
    for words in ("not:</b> a doctor", "/privacy", "/delete", "16 or older"):
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
    shown = await started(german, *TO_THE_ZONE)
    assert shown.labels[0] == "Berlin · 13:00"


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


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21:30", ["21:30"]),
        ("at 21.30", ["21:30"]),
        ("21h30", ["21:30"]),
        ("2130", ["21:30"]),
        ("9 pm", ["21:00"]),
        ("9:15PM", ["21:15"]),
        ("9 p.m.", ["21:00"]),
        ("12 pm", ["12:00"]),
        ("12am", ["00:00"]),
        ("20", ["20:00"]),
        ("07:30", ["07:30"]),
        ("8", ["20:00", "08:00"]),
        ("7:45", ["19:45", "07:45"]),
        ("12", ["12:00", "00:00"]),
        ("24:00", ["00:00"]),
        ("25:00", []),
        ("13 pm", []),
        ("20:75", []),
        ("20 or 21", []),
        ("evening", []),
        ("٢١:٣٠", ["21:30"]),
    ],
)
def test_times_of_day_as_people_write_them(typed: str, meant: list[str]) -> None:
    assert [f"{each:%H:%M}" for each in times_of_day(typed)] == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("34", (34,)),
        ("I'm 34 years old", (34,)),
        ("３４", (34,)),
        ("1990", (35, 36)),
        ("3000", ()),
        ("12 34", ()),
        ("", ()),
    ],
)
def test_ages_as_people_write_them(typed: str, meant: tuple[int, ...]) -> None:
    assert ages(typed, date(2026, 11, 24)) == meant


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


# Restarts, other devices, leaving


async def test_a_late_button_is_answered_and_the_open_question_shown(newcomer: Newcomer) -> None:
    shown = await started(newcomer)
    agree = shown.button("agree").data
    await newcomer.press_all("agree", "30–39", "34")
    shown = await newcomer.press_data(agree)
    assert newcomer.notices[-1]
    assert "apply to you" in shown.html


async def test_start_again_half_way_goes_on_in_a_new_message(newcomer: Newcomer) -> None:
    before = await started(newcomer, *TO_THE_EVENING)
    after = await newcomer.say("/start whatever")
    assert after.id != before.id
    assert before.id not in newcomer.messages
    assert "left off" in after.html
    assert "in the evening" in after.html
    await newcomer.say("20:00")
    assert len(newcomer.messages) == 1


async def test_only_one_message_asks_even_after_a_tap_on_an_older_one(
    newcomer: Newcomer,
) -> None:
    first = await started(newcomer)
    # A second device said /start before the first message was known to have arrived.
    async with newcomer.database.transaction() as store:
        await store.dialogues.clear(newcomer.person_id)
    await newcomer.say("/start")
    assert len(newcomer.messages) == 2
    shown = await newcomer.press("agree", on=first)
    assert "How old" in newcomer.messages[first.id].html
    assert list(newcomer.messages) == [shown.id] == [first.id]


async def test_a_dialogue_of_another_version_begins_anew(newcomer: Newcomer) -> None:
    async with newcomer.database.transaction() as store:
        await store.dialogues.save(7, "start", "shoe-size", {"shoe": 43}, 7, None, NOW)
    shown = await newcomer.say("43")
    assert "Hello" in shown.html


async def test_a_half_done_start_survives_a_restart(
    newcomer: Newcomer, database: Database, clock: ManualClock
) -> None:
    await started(newcomer, *TO_THE_ZONE)
    after = Newcomer(database, clock, messages=newcomer.messages, next_id=newcomer.next_id)
    await after.press_all("London", "20:00", "Skip")
    assert await after.known() is not None


async def test_a_message_that_was_deleted_is_sent_anew_and_used_from_then_on(
    newcomer: Newcomer,
) -> None:
    shown = await started(newcomer, "agree")
    del newcomer.messages[shown.id]
    fresh = await newcomer.say("34")
    assert "apply to you" in fresh.html
    await newcomer.say("no")
    assert len(newcomer.messages) == 1


@pytest.mark.parametrize("reached", range(len(TO_THE_DAYS) + 1))
async def test_cancel_works_at_every_question(newcomer: Newcomer, reached: int) -> None:
    await started(newcomer, *TO_THE_DAYS[:reached])
    shown = await newcomer.say("/cancel")
    assert "nothing was kept" in shown.html
    assert len(newcomer.messages) == 1
    assert await newcomer.dialogue() is None
    assert await newcomer.known() is None


@pytest.mark.parametrize("reached", range(len(TO_THE_DAYS) + 1))
async def test_a_sticker_keeps_the_place_at_every_question(
    newcomer: Newcomer, reached: int
) -> None:
    await started(newcomer, *TO_THE_DAYS[:reached])
    before = await newcomer.dialogue()
    shown = await newcomer.sticker()
    after = await newcomer.dialogue()
    assert before is not None
    assert after is not None
    assert after.step == before.step
    assert shown.keyboard
    assert len(newcomer.messages) == 1


async def test_a_tap_after_the_end_changes_nothing(newcomer: Newcomer) -> None:
    await started(newcomer, *TO_THE_DAYS, "Skip")
    before = await newcomer.known()
    await newcomer.press_data("start:level:is:2")
    assert newcomer.notices[-1]
    assert await newcomer.known() == before


async def test_a_strangers_tap_on_an_old_button_is_told_how_to_begin(newcomer: Newcomer) -> None:
    await started(newcomer, "No, thanks")
    await newcomer.press_data("start:consent:yes")
    assert "/start" in newcomer.notices[-1]
    assert await newcomer.dialogue() is None


@pytest.mark.parametrize(
    "sent",
    [
        "start:",
        "start:age",
        "start:age:is:",
        "start:age:is:200",
        "start:age:is:-4",
        "start:age:from:5",
        "start:health:maybe",
        "start:days:0:9",
        "start:days:5:1",
        "start:nowhere:yes",
        "start:done:yes",
        "start:age:is:34:extra",
        "start:evening:at:2561",
        "start:level:is:7",
    ],
)
async def test_nonsense_from_a_button_changes_nothing(newcomer: Newcomer, sent: str) -> None:
    await started(newcomer, "agree")
    before = await newcomer.dialogue()
    await newcomer.press_data(sent)
    after = await newcomer.dialogue()
    assert before is not None
    assert after is not None
    assert (after.step, after.answers) == (before.step, before.answers)


# Once more


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


# Buttons and what they send back


def every_question() -> list[Progress]:
    told = Answers(age=50, health=True, timezone="UTC", today=date(2026, 11, 24))
    plain = [Progress(step, told) for step in Step if step is not Step.DONE]
    offers = [
        Progress(Step.ZONE, told).offer(bundled_places().find(city, "en", NOW))
        for city in ("Berlin", "Portland")
    ]
    return [*plain, *offers, Progress.anew(), Progress(Step.DAYS, told).tell_day(0, None)]


def buttons_of(progress: Progress) -> list[Button]:
    made = Buttons(Messages("en"), NOW, bundled_places().likeliest("en", NOW))
    keyboards = [made.of(progress), made.years(progress, 90), made.hours([time(7)])]
    return [button for keyboard in keyboards for row in keyboard for button in row]


@pytest.mark.parametrize("progress", every_question(), ids=lambda p: p.step.value)
def test_every_button_is_read_back_as_it_was_written(progress: Progress) -> None:
    for button in buttons_of(progress):
        tap = read_data(button.data)
        assert tap is not None
        assert data(tap.step, tap.verb, tap.argument) == button.data


@pytest.mark.parametrize("progress", every_question(), ids=lambda p: p.step.value)
def test_every_button_of_the_open_question_does_something(progress: Progress) -> None:
    made = Buttons(Messages("en"), NOW, bundled_places().likeliest("en", NOW))
    for button in (button for row in made.of(progress) for button in row):
        tap = read_data(button.data)
        assert tap is not None
        assert tap.step is progress.step
        try:
            assert tapped(progress, tap, NOW) is not None
        except TooYoung:
            assert tap.verb == "young"


def test_what_is_not_ours_is_not_read() -> None:
    for sent in ("", "log:on:1", "start", "start:again", "start:age:", "start:zzz:yes"):
        assert read_data(sent) is None
    assert read_data("start:zone:set:A/B") == Tapped(Step.ZONE, "set", "A/B")


def test_words_name_a_button_only_when_no_other_fits() -> None:
    keyboard = ((Button("Yes, I agree", "yes"), Button("No, thanks", "no")),)
    assert button_named("yes", keyboard) == "yes"
    assert button_named("I AGREE!", keyboard) == "yes"
    assert button_named("NO", keyboard) == "no"
    for words in ("", "y", "maybe", "a", "yes and no"):
        assert button_named(words, keyboard) is None
    twins = ((Button("Portland, Oregon", "o"), Button("Portland, Maine", "m")),)
    assert button_named("portland", twins) is None
    assert button_named("portland maine", twins) == "m"
