"""A whole acquaintance in each language, from /start to the next language: no foreign word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, partial

import pytest

from bot.chat import routes
from bot.chat.messages import DEFAULT_LANGUAGE, LOCALES, Messages, languages
from bot.chat.settings_buttons import language_words
from bot.chat.settings_data import Topic, opening
from bot.clock import ManualClock
from bot.delivery.outgoing import Answer, Delete, Outgoing, Photo, SendFile
from bot.pictures import Sheet
from db.engine import Database
from tests.bot.chat.catalogue import catalogue, fragments
from tests.bot.chat.conversation import Handler, Shown
from tests.bot.chat.regular import COACHING, Regular

PUSH = ("push:other:", "push:back:", "push:no:", ":sore", "push:undo:", "push:later:")
LONG = 12  # letters: shorter pieces, such as names and units, may be alike
START = ("consent:yes", "age:from:30", "age:is:34", "health:no", "level:is:1")
START_ON = ("goal:is:1", "zone:set:", "evening:at:2000", "days:0:1", "days:1:0", "days:skip")
COMMANDS = (
    *("/help", "/today", "/tomorrow", "/week", "/history", "/stats", "/stats 1x1", "/report"),
    *("/import", "/export", "/privacy", "/pause 7", "/resume", "/log", "/delete", "/nothing"),
    *("/pause 1000", "/cancel", "/history ?"),
)


@dataclass
class Listener(Regular):
    """A chat, from the first word on, that keeps every word that was ever shown in it."""

    language_code: str = "en"
    heard: list[str] = field(default_factory=list)

    @property
    def screen(self) -> Shown:
        """The bot's last message."""
        return self.messages[max(self.messages)]

    async def tap_that(self, data: str) -> Shown:
        """Tap the first button of the last message whose data contains `data`."""
        buttons = [button for row in self.screen.keyboard for button in row]
        found = [each for each in buttons if data in each.data]
        assert found, f"no {data!r} among {[each.data for each in buttons]}"
        return await self.tap_data(self.screen, found[0].data)

    async def sticker(self) -> None:
        self.next_id += 1
        await self._turn(routes.answer, other="sticker", message_id=self.next_id)

    async def _turn(self, handler: Handler, **facts: object) -> list[Shown]:
        return await super()._turn(handler, language_code=self.language_code, **facts)

    async def _deliver(self, said: Outgoing) -> Shown | None:
        if isinstance(said, Answer):
            self.heard.append(said.text or "")
        elif not isinstance(said, Delete):
            self.heard.append(said.html)
        if not isinstance(said, Answer | Delete | SendFile):
            self.heard += [button.label for row in said.keyboard for button in row]
        if isinstance(said, Photo):
            assert isinstance(said.draw, partial)
            self.heard += _on_the_picture(said.draw.args[0])
        if isinstance(said, SendFile):
            return None  # drawing what goes into it takes seconds and says nothing new
        return await super()._deliver(said)


def _on_the_picture(sheet: Sheet) -> Sequence[str]:
    return (
        *(sheet.title, sheet.subtitle, sheet.weeks_title, sheet.weeks_note, sheet.strength_title),
        *(sheet.mix_title, *sheet.weekdays),
        *(name for _, name in sheet.months),
        *(bar.label for bar in sheet.weeks),
        *(part.name for part in sheet.mix),
    )


@cache
def foreign(language: str, own: str) -> tuple[str, ...]:
    """Pieces of the one catalogue by which its words can be told from those of the other."""
    known = (LOCALES / f"{own}.ftl").read_text(encoding="utf-8")
    pieces = {piece for key in catalogue(language) for piece in fragments(language, key)}
    # A piece without a space is a word typed as it is, such as a time zone.
    told = (piece for piece in pieces if len(piece) > LONG and " " in piece)
    return tuple(piece for piece in told if piece not in known)


def leaks(heard: Sequence[str], language: str, own: str) -> list[tuple[str, str]]:
    """What was heard in `language` by somebody who speaks `own`."""
    whole = "\n".join(heard)
    return [(piece, language) for piece in foreign(language, own) if piece in whole]


@pytest.mark.parametrize("language", languages())
async def test_nobody_hears_a_word_of_another_language(
    database: Database, clock: ManualClock, language: str
) -> None:
    chat = Listener(database, clock, coaching=COACHING, language_code=f"{language}-XX")
    await chat.say("/start")
    for step in (*START, *START_ON):
        await chat.tap_that(f"start:{step}")
    assert (await chat.person()).language == language

    examples = re.findall("<i>(.*?)</i>", Messages(language).text("help"))
    for words in (examples[0], examples[1], examples[3]):
        await chat.say(words)
    await chat.push()
    found = await chat.days()
    assert found["2026-11-24"] == [("swimming", 45)]
    assert sorted(found["2026-11-23"]) == [("cardio", None), ("yoga", None)]
    for data in PUSH:
        await chat.tap_that(data)
    for text in COMMANDS:
        await chat.say(text)
    await chat.say("/tomorrow")
    await chat.sticker()
    await chat.share(38.7, -9.1)
    await chat.say("/settings")
    for topic in Topic:
        await chat.tap_data(chat.screen, opening(topic))
    if language != DEFAULT_LANGUAGE:
        assert leaks(chat.heard, DEFAULT_LANGUAGE, language) == []

    # Into the next language: from that tap on every word is of that one.
    another = languages()[(languages().index(language) + 1) % len(languages())]
    await chat.tap_data(chat.screen, opening(Topic.LANGUAGE))
    assert {f"✓ {language_words(language)}", language_words(another)} - set(chat.screen.labels) == (
        {language_words(another)} if another == language else set()
    )
    del chat.heard[:]
    await chat.tap_that(f"set:to:language:{another}")
    for text in ("/help", "/week", "/stats", "/report"):
        await chat.say(text)
    if another != language:
        assert leaks(chat.heard, language, another) == []
    assert Messages(another).text("help") in chat.heard
