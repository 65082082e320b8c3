"""A file in the chat: read beside the conversation, previewed, applied with a tap, undone."""

from __future__ import annotations

import asyncio
import io
import zipfile
from datetime import date, timedelta
from pathlib import Path
from typing import cast

import pytest

from bot.chat import account, import_screens, importing
from bot.chat import exporting as export_chat
from bot.chat.import_screens import Tapped, Verb, read_tap
from bot.chat.importing import Imports
from bot.chat.messages import Messages
from bot.chat.turn import IncomingFile, Tap
from bot.delivery.outgoing import Edit, Outgoing
from bot.importing import Format, ImportFailure
from bot.importing.failures import BY_KEY
from bot.services import importing as merging
from db.records import NewWorkout, Source
from model.vocabulary import Workout
from tests.bot.chat.conversation import Conversation, Shown
from tests.bot.chat.regular import Regular
from tests.bot.importing import files

GARMIN_DAYS = {"2022-05-01": [("cardio", 81)], "2022-05-02": [("swimming", 40)]}


class Files:
    """Somebody who sends files, and the reader beside the conversation."""

    def __init__(self, chat: Conversation) -> None:
        self.chat = chat
        self.contents: dict[str, bytes] = {}
        self.imports = Imports(chat.database, chat.clock, self._download, self._deliver)

    async def _download(self, file_id: str, path: Path) -> None:
        with path.open("wb") as file:
            file.write(self.contents[file_id])

    async def _deliver(self, said: Outgoing) -> int | None:
        shown = await self.chat._deliver(said)
        return None if shown is None else shown.id

    async def send(self, content: bytes | str, size: int | None = None) -> Shown:
        """Send a file; the message about it once it has been read."""
        data = content.encode() if isinstance(content, str) else content
        file_id = str(len(self.contents))
        self.contents[file_id] = data
        file = IncomingFile(file_id, len(data) if size is None else size)

        (first,) = await self.chat._turn(
            importing.document, other="document", file=file, reader=self.imports
        )
        await self.imports.settled()
        return self.chat.messages[first.id]

    async def tap(self, shown: Shown, label: str) -> Shown:
        return await self.tap_data(shown, shown.button(label).data)

    async def tap_data(self, shown: Shown, data: str) -> Shown:
        await self.chat._turn(importing.tap, tap=Tap("callback", data, shown.id))
        return self.chat.messages[shown.id]


@pytest.fixture
def sender(chat: Conversation) -> Files:
    return Files(chat)


async def test_a_file_is_shown_first_added_with_a_tap_and_taken_back(sender: Files) -> None:
    preview = await sender.send(files.GARMIN)
    assert "Garmin Connect" in preview.html
    assert "2 workouts from 1 May 2022 to 2 May 2022" in preview.html
    assert await sender.chat.days() == {}
    done = await sender.tap(preview, "Add 2 workouts")
    assert await sender.chat.days() == GARMIN_DAYS
    assert done.labels == ["Undo"]
    undone = await sender.tap(done, "Undo")
    assert "Taken back" in undone.html
    assert await sender.chat.days() == {}


async def test_the_same_file_again_has_nothing_to_add(sender: Files) -> None:
    await sender.tap(await sender.send(files.GARMIN), "Add 2")
    again = await sender.send(files.GARMIN)
    assert again.labels == []
    assert "2 are in your diary already" in again.html
    async with sender.chat.database.reading() as store:
        assert await store.dialogues.get(7) is None
    assert await sender.chat.days() == GARMIN_DAYS


async def test_two_taps_add_once(sender: Files) -> None:
    preview = await sender.send(files.GARMIN)
    yes = preview.button("Add 2").data
    await sender.tap_data(preview, yes)
    await sender.tap_data(preview, yes)
    assert await sender.chat.days() == GARMIN_DAYS
    assert sender.chat.notices[-1]


async def test_cancelling_adds_nothing(sender: Files) -> None:
    preview = await sender.tap(await sender.send(files.GARMIN), "Cancel")
    assert preview.labels == []
    assert await sender.chat.days() == {}


async def test_unknown_sports_are_asked_about_one_by_one(sender: Files) -> None:
    table = files.STRAVA.replace("Something,Workout", "Something,Quidditch")
    table = table.replace("Evening HIIT", "Evening")
    preview = await sender.send(table)
    assert "2 sports I don't know" in preview.html
    stale = preview.button("Strength").data
    second = await sender.tap(preview, "Strength")
    assert "One sport I don't know" in second.html
    await sender.tap_data(second, stale)
    assert "changed" in sender.chat.notices[-1]
    third = await sender.tap(second, "Leave it out")
    assert "don't know" not in third.html
    await sender.tap(third, "Add 3 workouts")
    assert sorted(kind for day in (await sender.chat.days()).values() for kind, _ in day) == [
        "cardio",
        "strength",
        "swimming",
    ]


async def test_what_is_not_asked_about_further_can_be_added_already(sender: Files) -> None:
    preview = await sender.send(files.STRAVA)
    await sender.tap(preview, "Add 3 workouts")
    assert len(await sender.chat.days()) == 3


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"hello", "don't know that kind"),
        (files.gpx()[:300], "damaged or incomplete"),
        (files.gpx(doctype="<!DOCTYPE gpx [<!ENTITY a 'b'>]>"), "no place in an export"),
        (files.own(version=99), "newer version"),
    ],
)
async def test_what_cannot_be_read_is_answered_and_nothing_added(
    sender: Files, content: bytes, words: str
) -> None:
    said = await sender.send(content)
    assert words in said.html
    assert await sender.chat.days() == {}


async def test_a_file_too_large_is_not_even_fetched(sender: Files) -> None:
    said = await sender.send(b"", size=21 * 1024 * 1024)
    assert "too large" in said.html


async def test_a_failing_network_is_answered_too(sender: Files) -> None:
    async def broken(file_id: str, path: Path) -> None:
        raise OSError("no route")

    sender.imports._download = broken
    assert "could not read" in (await sender.send(files.GARMIN)).html


async def test_an_export_brings_an_empty_account_back(sender: Files) -> None:
    chat = sender.chat
    async with chat.database.transaction() as store:
        await store.people.update(7, timezone="Europe/Lisbon")
        entry = NewWorkout(date(2026, 11, 20), Workout.HIIT, 25, None, 8)
        await store.logs.add(7, [entry], Source.MESSAGE, chat.clock.now())
    await chat._turn(export_chat.command, text="/export")
    async with chat.database.transaction() as store:
        await store.people.delete(7)
    await chat.begin()
    name, content = chat.files[0]
    assert name == "dayseven-2026-11-24.zip"
    preview = await sender.send(content)
    assert "just as it was" in preview.html
    back = await sender.tap(preview, "Bring it back")
    assert "Everything is back" in back.html
    assert await chat.days() == {"2026-11-20": [("hiit", 25)]}
    assert (await chat.person()).timezone == "Europe/Lisbon"


async def test_the_export_holds_the_pictures(regular: Regular) -> None:
    await regular._turn(export_chat.command, text="/export")
    _, content = regular.files[0]
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        drawn = [name for name in archive.namelist() if name.endswith(".png")]
        assert drawn == [f"pictures/{span}.png" for span in ("month", "three-months", "year")]
        assert all(archive.read(name).startswith(b"\x89PNG") for name in drawn)


async def test_a_picture_that_cannot_be_drawn_does_not_hold_the_export_back(
    regular: Regular, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(sheet: object) -> bytes:
        raise RuntimeError("no font")

    monkeypatch.setattr(export_chat, "draw", fail)
    await regular._turn(export_chat.command, text="/export")
    with zipfile.ZipFile(io.BytesIO(regular.files[0][1])) as archive:
        assert "dayseven.json" in archive.namelist()
        assert not any(name.endswith(".png") for name in archive.namelist())


async def test_a_track_that_names_no_sport_is_asked_about_as_one(sender: Files) -> None:
    preview = await sender.send(files.gpx(kind="").replace(b"Round the lake", b"2024-06-01"))
    assert "The track does not say" in preview.html
    assert "GPX”" not in preview.html


async def test_a_long_reading_says_how_it_goes_on(
    sender: Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PATIENCE", 0.05)
    told: list[str] = []

    async def slowly(file_id: str, path: Path) -> None:
        await asyncio.sleep(0.3)
        await sender._download(file_id, path)

    async def listen(said: Outgoing) -> int | None:
        told.append(said.html if isinstance(said, Edit) else "")
        return await sender._deliver(said)

    sender.imports._download, sender.imports._deliver = slowly, listen
    preview = await sender.send(files.GARMIN)
    assert sum("Still reading" in words for words in told) >= 2
    assert "Still reading" not in preview.html


async def test_cancel_ends_the_reading_of_a_file(sender: Files) -> None:
    async def never(file_id: str, path: Path) -> None:
        await asyncio.sleep(60)

    sender.imports._download = never
    file = IncomingFile("1", 10)
    facts = {"reader": sender.imports, "message_id": 5}
    await sender.chat._turn(importing.document, other="document", file=file, **facts)
    (said,) = await sender.chat._turn(account.cancel, text="/cancel", **facts)
    assert said.html == "Cancelled. Nothing was changed."
    await asyncio.wait_for(sender.imports.settled(), 5)
    (said,) = await sender.chat._turn(account.cancel, text="/cancel", **facts)
    assert said.html == "There is nothing to cancel."


async def test_undo_ends_after_a_day(sender: Files) -> None:
    done = await sender.tap(await sender.send(files.GARMIN), "Add 2")
    sender.chat.clock.advance(timedelta(hours=25))
    assert "24 hours ago" in (await sender.tap(done, "Undo")).html
    assert await sender.chat.days() == GARMIN_DAYS


async def test_the_command_says_what_can_be_sent(chat: Conversation) -> None:
    (said,) = await chat._turn(importing.command, text="/import")
    assert "Strava" in said.html


@pytest.mark.parametrize(
    "tapped",
    [
        Tapped(Verb.YES, 3),
        Tapped(Verb.NO, 1),
        Tapped(Verb.UNDO, 10**17),
        Tapped(Verb.IS, 4, 199, Workout.CYCLING),
        Tapped(Verb.IS, 4, 0, None),
    ],
)
def test_what_a_button_sends_is_read_back(tapped: Tapped) -> None:
    assert read_tap(tapped.data) == tapped
    assert len(tapped.data.encode()) <= 64


@pytest.mark.parametrize(
    "data",
    [
        "import",
        "import:yes",
        "import:yes:x",
        "import:yes:-1",
        "import:yes:1:2",
        "import:is:1:2",
        "import:is:1:2:7",
        "import:is:1:2:y",
        "import:maybe:1",
        "import:undo:²",
        "log:yes:1",
    ],
)
def test_what_no_button_sends_is_nothing(data: str) -> None:
    assert read_tap(data) is None


async def test_taps_nobody_can_have_made_change_nothing(sender: Files) -> None:
    preview = await sender.send(files.STRAVA)
    version = cast(Tapped, read_tap(preview.button("Add 3").data)).number
    for data in (f"import:is:{version}:99:1", "import:undo:99", "import:yes:99", "import:no:x"):
        await sender.tap_data(preview, data)
    assert await sender.chat.days() == {}


def test_every_failure_outcome_and_format_has_words() -> None:
    messages = Messages()
    assert all(messages.has(key) for key in BY_KEY)
    assert ImportFailure.key in BY_KEY
    assert all(messages.has(f"import-undo-{outcome}") for outcome in merging.Undo)
    names = {messages.plain("import-format", format=str(each)) for each in Format}
    assert len(names) == len(Format)


def test_every_problem_has_words() -> None:
    from bot.importing import harvest, reading

    problems = [harvest.NO_DATE, harvest.ONLY_PLANNED, harvest.CUT_OFF, reading.BROKEN_FILE]
    assert all(Messages().has(key) for key in problems)
    assert import_screens.DIALOGUE == "import"
