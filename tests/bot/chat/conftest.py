"""Chats: with somebody who has answered everything, and with somebody who has not."""

import pytest

from bot.clock import ManualClock
from db.engine import Database
from tests.bot.chat.conversation import Conversation
from tests.bot.chat.newcomer import Newcomer
from tests.bot.chat.regular import Regular


@pytest.fixture
async def chat(database: Database, clock: ManualClock) -> Conversation:
    conversation = Conversation(database, clock)
    await conversation.begin()
    return conversation


@pytest.fixture
def newcomer(database: Database, clock: ManualClock) -> Newcomer:
    """A chat with somebody whom nobody knows yet."""
    return Newcomer(database, clock)


@pytest.fixture
async def regular(database: Database, clock: ManualClock) -> Regular:
    """A chat with somebody who has a profile and six logged days."""
    conversation = Regular(database, clock)
    await conversation.begin()
    return conversation
