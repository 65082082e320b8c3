"""Files come in whole, or not at all and with a reason; files go out as they are."""

from pathlib import Path

import pytest

from bot.delivery.bots import Bot
from bot.delivery.downloads import Downloads
from bot.delivery.outgoing import SendFile
from bot.delivery.sender import Sender
from bot.importing import ImportFailure, TooLarge
from bot.importing.limits import MOST_BYTES
from bot.sandbox import Person


async def sent_by(person: Person, content: bytes) -> str:
    message = await person.attach(content, "../../history.csv")
    return str(message.to_api()["document"]["file_id"])


async def test_a_file_is_fetched_as_it_was_sent(bot: Bot, ann: Person, tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    await Downloads(bot).fetch(await sent_by(ann, content), tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == content
    assert not (tmp_path.parent / "history.csv").exists()


async def test_a_file_telegram_will_not_hand_out_is_too_large(
    bot: Bot, ann: Person, tmp_path: Path
) -> None:
    file_id = await sent_by(ann, b"x" * (MOST_BYTES + 1))
    with pytest.raises(TooLarge):
        await Downloads(bot).fetch(file_id, tmp_path / "file")
    assert not (tmp_path / "file").exists()


async def test_a_file_nobody_has_is_a_failure(bot: Bot, tmp_path: Path) -> None:
    with pytest.raises(ImportFailure):
        await Downloads(bot).fetch("nothing", tmp_path / "file")


async def test_a_file_goes_out_with_its_name_and_caption(sender: Sender, ann: Person) -> None:
    message_id = await sender.deliver(SendFile(ann.id, "a.zip", b"PK", "<b>Here</b>"))
    assert ann.last.message_id == message_id
    assert ann.last.body.text == "Here"
    assert ann.last.document is not None
    assert (ann.last.document.name, ann.last.document.content) == ("a.zip", b"PK")


@pytest.mark.parametrize(("name", "content"), [("", b"x"), ("a", b"")])
def test_a_file_without_name_or_content_is_no_file(name: str, content: bytes) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        SendFile(7, name, content)
