"""A local Telegram: the Bot API on loopback and a chat page in the browser.

For trying the bot without a token and for testing it end to end: the bot talks to it over HTTP as
it talks to Telegram.
"""

from bot.sandbox.chats import Chat, Message
from bot.sandbox.faults import Fault, FaultKind
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox

__all__ = ["Chat", "Fault", "FaultKind", "Message", "Person", "Sandbox"]
