"""Consent is asked anew when what people agreed to has changed, and only then."""

from bot.chat.messages import Messages
from bot.services.consenting import CONSENT_VERSION
from tests.bot.chat.conversation import Shown
from tests.bot.chat.regular import Regular

QUESTION = "has changed"


async def asked(regular: Regular) -> Shown | None:
    """The question, if writing to the bot brings it."""
    last = await regular.say("45 min swim")
    return last if QUESTION in last.html else None


async def test_who_agreed_to_this_version_is_not_asked(regular: Regular) -> None:
    await regular.change(consent_version=CONSENT_VERSION)
    assert await asked(regular) is None


async def test_who_agreed_to_another_is_asked_below_the_answer(regular: Regular) -> None:
    await regular.change(consent_version="2025-01")
    question = await asked(regular)
    assert question is not None
    assert any("Logged" in shown.html for shown in regular.messages.values()), "nothing is lost"
    agreed = await regular.tap(question, "Yes, I agree")
    assert QUESTION not in agreed.html
    person = await regular.person()
    assert (person.consent_version, person.consented_at) == (CONSENT_VERSION, regular.clock.now())
    assert await asked(regular) is None


async def test_a_no_pauses_the_evenings_and_a_later_yes_brings_them_back(regular: Regular) -> None:
    await regular.change(consent_version="2025-01")
    question = await asked(regular)
    assert question is not None
    declined = await regular.tap(question, "No, thanks")
    assert "/delete" in declined.html
    assert (await regular.person()).paused
    await regular.tap(declined, "Yes, I agree")
    person = await regular.person()
    assert not person.paused
    assert person.consent_version == CONSENT_VERSION


async def test_an_old_button_agrees_to_nothing(regular: Regular) -> None:
    await regular.change(consent_version="2025-01")
    question = await asked(regular)
    assert question is not None
    await regular.tap_data(question, "consent:yes:2025-06")
    assert (await regular.person()).consent_version == "2025-01"


async def test_privacy_says_its_version(regular: Regular) -> None:
    assert CONSENT_VERSION in (await regular.say("/privacy")).html
    assert Messages().has("privacy-version")
