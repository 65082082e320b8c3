"""Updates as we read them, beside what Telegram's library reads in the same JSON."""

from typing import Any

import pytest
import telegram

from bot.delivery.incoming import Incoming, read_update

ANN = {"id": 7, "is_bot": False, "first_name": "Ann", "language_code": "pt-br"}
HERE = {"id": 7, "type": "private", "first_name": "Ann"}
BASE: dict[str, Any] = {"message_id": 3, "date": 1_790_000_000, "from": ANN, "chat": HERE}
BOT = {"id": 1, "is_bot": True, "first_name": "b"}
FILE: dict[str, Any] = {"file_id": "f", "file_unique_id": "u", "file_size": 9}
MOVING = FILE | {"width": 1, "height": 1, "duration": 1}

MESSAGES: list[dict[str, Any]] = [
    {"text": "ran 5k"},
    {"text": "hi", "from": {"id": 7, "is_bot": True, "first_name": "x"}},
    {"text": "again", "reply_to_message": BASE | {"message_id": 2, "text": "ran 5k"}},
    {"caption": "my plan", "document": FILE},
    {"document": {"file_id": "f", "file_unique_id": "u"}},
    {"document": FILE, "animation": MOVING},
    {"photo": [FILE | {"width": 1, "height": 1}]},
    {"location": {"latitude": 52.5, "longitude": 13.4}},
    {"voice": FILE | {"duration": 3}},
    {"dice": {"emoji": "x", "value": 3}},
    {"text": "news", "from": None},
]


@pytest.mark.parametrize("kind", ["message", "edited_message"])
@pytest.mark.parametrize("content", MESSAGES)
def test_a_message_is_read_as_the_library_reads_it(kind: str, content: dict[str, Any]) -> None:
    update = {"update_id": 5, kind: {**BASE, **content}}
    theirs = telegram.Update.de_json(update, None)
    known = theirs.message or theirs.edited_message
    assert known is not None
    ours = read_update(update)
    assert_same_people(ours, theirs)
    message = ours.message
    assert message is not None
    assert message.edited is (kind == "edited_message")
    assert message.id == known.message_id
    assert message.at == known.date
    assert message.text == (known.text or known.caption)
    replied = known.reply_to_message
    assert message.reply_to == (None if replied is None else replied.message_id)
    place = known.location
    assert message.location == (None if place is None else (place.latitude, place.longitude))
    document = None if known.animation else known.document
    assert message.file == (None if document is None else (document.file_id, document.file_size))
    assert message.kind == "unknown" or getattr(known, message.kind)


@pytest.mark.parametrize(
    "content",
    [
        {"data": "x:1", "message": BASE},
        {"data": "x:1", "message": {"chat": HERE, "message_id": 4, "date": 0}},
        {"game_short_name": "x", "message": BASE},
        {"data": "x:1", "inline_message_id": "i"},
    ],
)
def test_a_tap_is_read_as_the_library_reads_it(content: dict[str, Any]) -> None:
    update = {
        "update_id": 5,
        "callback_query": {"id": "9", "from": ANN, "chat_instance": "c", **content},
    }
    theirs = telegram.Update.de_json(update, None)
    ours = read_update(update)
    assert_same_people(ours, theirs)
    known = theirs.callback_query
    assert known is not None
    assert ours.query is not None
    assert (ours.query.id, ours.query.data) == (known.id, known.data)
    assert ours.query.message_id == (known.message.message_id if known.message else None)


@pytest.mark.parametrize("status", ["member", "left"])
def test_what_we_are_in_a_chat_is_read_as_the_library_reads_it(status: str) -> None:
    change = {
        "chat": HERE,
        "from": ANN,
        "date": 1_790_000_000,
        "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": status},
    }
    update = {"update_id": 5, "my_chat_member": change}
    ours = read_update(update)
    assert_same_people(ours, telegram.Update.de_json(update, None))
    assert ours.status == status


@pytest.mark.parametrize(
    "content",
    [
        {"message": "text"},
        {"message": {"no": "message"}},
        {"message": BASE | {"date": "x"}},
        {"message": BASE | {"chat": 5}},
        {"message": BASE | {"from": {"id": "7", "is_bot": False}}},
        {"message": BASE | {"from": {"id": 2**70, "is_bot": False}}},
        {"callback_query": {"from": ANN}},
        {"my_chat_member": {"from": ANN, "chat": HERE}},
    ],
)
def test_what_no_telegram_would_send_is_not_read(content: dict[str, Any]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError, AttributeError)):
        read_update({"update_id": 5, **content})


def test_an_update_of_a_kind_we_did_not_ask_for_says_nothing() -> None:
    assert read_update({"update_id": 5, "something_new": {"from": ANN}}) == Incoming(5)


def assert_same_people(ours: Incoming, theirs: telegram.Update) -> None:
    assert ours.update_id == theirs.update_id
    user, chat = theirs.effective_user, theirs.effective_chat
    assert ours.chat_id == (None if chat is None else chat.id)
    if user is None:
        assert ours.user is None
        return
    assert ours.user is not None
    assert (ours.user.id, ours.user.is_bot) == (user.id, user.is_bot)
    assert ours.user.language_code == user.language_code
