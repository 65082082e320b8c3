"""A chat with somebody who has answered everything."""

import pytest

from bot.clock import ManualClock
from db.engine import Database
from tests.bot.chat.conversation import Conversation


@pytest.fixture
async def chat(database: Database, clock: ManualClock) -> Conversation:
    conversation = Conversation(database, clock)
    await conversation.begin()
    return conversation
