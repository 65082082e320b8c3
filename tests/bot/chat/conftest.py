"""Chats: with somebody who has answered everything, and with somebody who has not."""

import pytest

from bot.clock import ManualClock
from db.engine import Database
from tests.bot.chat.conversation import Conversation
from tests.bot.chat.newcomer import Newcomer


@pytest.fixture
async def chat(database: Database, clock: ManualClock) -> Conversation:
    conversation = Conversation(database, clock)
    await conversation.begin()
    return conversation


@pytest.fixture
def newcomer(database: Database, clock: ManualClock) -> Newcomer:
    """A chat with somebody whom nobody knows yet."""
    return Newcomer(database, clock)
