"""/import, or just a file: a preview first, then one tap, then a day in which it can be undone.

Reading a file takes longer than a turn may. The turn only says that it is being read; `Imports`
fetches and reads it when that has been said, with no transaction open, and shows the preview in
the same message. What was read waits in the dialogue "import" for the tap, so that a restart in
between loses nothing.

Data: `import:yes:<version>`, `import:no:<version>`, `import:is:<version>:<number>:<type or x>`,
`import:undo:<log>`. The version is the dialogue's: a tap on an older screen changes nothing.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from bot.chat import import_screens as screens
from bot.chat.import_screens import DIALOGUE, Tapped, Verb, read_tap
from bot.chat.messages import Messages
from bot.chat.turn import IncomingFile, Turn
from bot.clock import Clock
from bot.delivery.outgoing import Edit, Outgoing
from bot.importing import Imported, ImportFailure, TooLarge
from bot.importing.limits import MOST_BYTES
from bot.importing.wire import from_json, to_json
from bot.importing.worker import parse_safely
from bot.services import importing, restoring
from db.engine import Database
from db.records import Dialogue
from db.store import Store
from model.vocabulary import Workout

PREVIEW = "preview"
AT_ONCE = 2  # files read side by side; the others wait their turn
PATIENCE = 4.0  # seconds from one word that it is still being read to the next
_log = structlog.get_logger(__name__)

Download = Callable[[str, Path], Awaitable[None]]
"""Fetches the file with that id to a path. Raises ImportFailure, or whatever the network does."""

Deliver = Callable[[Outgoing], Awaitable[int | None]]
"""Says something outside of a turn."""


@dataclass(frozen=True)
class _Job:
    person_id: int
    chat_id: int
    message_id: int
    file_id: str
    language: str


async def command(turn: Turn) -> Sequence[Outgoing]:
    """/import: what can be sent."""
    return (turn.say("import-how"),)


async def document(turn: Turn) -> Sequence[Outgoing]:
    """A file: read it, where there is somebody to do so."""
    if turn.reader is None or turn.file is None:
        return (turn.say("other-document"),)
    return await turn.reader.document(turn, turn.file)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """A button under a preview or under what became of it."""
    wanted = read_tap(turn.tap.data) if turn.tap is not None else None
    if wanted is None:
        return (turn.answer("stale-tap-gone"),)
    if wanted.verb is Verb.UNDO:
        outcome = await importing.undo(turn.store, turn.known, wanted.number, turn.now)
        return (turn.answer(), turn.show(turn.messages.text(f"import-undo-{outcome}")))
    dialogue = await turn.store.dialogues.get(turn.user_id)
    if dialogue is None or dialogue.name != DIALOGUE or dialogue.step != PREVIEW:
        return (turn.answer("stale-tap-gone"),)
    if wanted.verb is not Verb.NO and dialogue.version != wanted.number:
        return (turn.answer("import-stale"),)
    if wanted.verb is Verb.IS:
        return await _choose(turn, dialogue, wanted)
    await turn.store.dialogues.clear(turn.user_id)
    if wanted.verb is Verb.NO:
        return (turn.answer(), turn.show(turn.messages.text("import-cancelled")))
    return await _apply(turn, dialogue)


async def _choose(turn: Turn, dialogue: Dialogue, wanted: Tapped) -> Sequence[Outgoing]:
    imported, choices = _kept(dialogue)
    labels = list(imported.unknown_sports)
    if wanted.label >= len(labels):
        return (turn.answer("stale-tap-gone"),)
    choices = {**choices, labels[wanted.label]: wanted.workout}
    shown = await importing.preview(turn.store, turn.known, imported, turn.now, choices)
    dialogue = await _keep(turn.store, dialogue, imported, choices, turn)
    blank = await restoring.is_blank(turn.store, turn.known)
    html, keyboard = screens.preview(turn.messages, imported, shown, dialogue.version, blank=blank)
    return (turn.answer(), turn.show(html, keyboard))


async def _apply(turn: Turn, dialogue: Dialogue) -> Sequence[Outgoing]:
    imported, choices = _kept(dialogue)
    restored = await restoring.restore(turn.store, turn.known, imported, turn.now)
    if restored is not None:
        words = turn.messages.text(
            "import-restored", workouts=restored.workouts, plans=restored.plans
        )
        return (turn.answer(), turn.show(words))
    applied = await importing.apply(turn.store, turn.known, imported, turn.now, choices)
    html, keyboard = screens.done(turn.messages, applied)
    return (turn.answer(), turn.show(html, keyboard))


async def _keep(
    store: Store,
    dialogue: Dialogue,
    imported: Imported,
    choices: Mapping[str, Workout | None],
    turn: Turn,
) -> Dialogue:
    return await store.dialogues.save(
        dialogue.person_id,
        DIALOGUE,
        PREVIEW,
        _told(imported, choices),
        dialogue.chat_id,
        dialogue.message_id,
        turn.now,
    )


def _told(imported: Imported, choices: Mapping[str, Workout | None]) -> dict[str, Any]:
    chosen = {label: None if kind is None else int(kind) for label, kind in choices.items()}
    return {"imported": to_json(imported), "choices": chosen}


def _kept(dialogue: Dialogue) -> tuple[Imported, dict[str, Workout | None]]:
    told = dialogue.answers
    choices = {
        label: None if kind is None else Workout(kind) for label, kind in told["choices"].items()
    }
    return from_json(told["imported"]), choices


class Imports:
    """Reads files that people send, beside the conversation."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        download: Download,
        deliver: Deliver,
    ) -> None:
        """`download` and `deliver` are the bot's; nothing starts here."""
        self._database = database
        self._clock = clock
        self._download = download
        self._deliver = deliver
        self._turns = asyncio.Semaphore(AT_ONCE)
        self._running: dict[int, asyncio.Task[None]] = {}

    async def document(self, turn: Turn, file: IncomingFile) -> Sequence[Outgoing]:
        """Somebody sent a file: say that it is being read, and read it once that is said."""
        if file.size is not None and file.size > MOST_BYTES:
            return (turn.say(TooLarge.key),)
        if turn.user_id in self._running:
            return (turn.say("import-busy"),)
        standing = await turn.store.dialogues.get(turn.user_id)
        if standing is not None and standing.name == DIALOGUE:
            await turn.store.dialogues.clear(turn.user_id)

        async def begin(_store: Store, message_id: int) -> None:
            self.begin(_Job(turn.user_id, turn.chat_id, message_id, file.file_id, turn.language))

        return (turn.say("import-reading", remember=begin),)

    def begin(self, job: _Job) -> None:
        """Start reading, unless this person's file is being read already."""
        if job.person_id in self._running:
            return
        task = asyncio.get_running_loop().create_task(self._run(job))
        self._running[job.person_id] = task
        task.add_done_callback(lambda _: self._running.pop(job.person_id, None))

    def stop(self, person_id: int) -> bool:
        """Read the person's file no further; whether one was being read."""
        task = self._running.get(person_id)
        return task is not None and task.cancel()

    async def settled(self) -> None:
        """Wait until everything that is being read has been read."""
        while self._running:
            await asyncio.gather(*self._running.values(), return_exceptions=True)
            await asyncio.sleep(0)

    async def close(self) -> None:
        """Stop reading; nothing is half done by that. The files can be sent again."""
        for task in list(self._running.values()):
            task.cancel()
        await asyncio.gather(*self._running.values(), return_exceptions=True)

    async def _run(self, job: _Job) -> None:
        messages = Messages(job.language)
        read = asyncio.Event()
        patience = asyncio.create_task(self._still_reading(job, messages, read))
        try:
            async with self._turns:
                imported = await self._read(job)
            said = await self._preview(job, messages, imported)
        except ImportFailure as failure:
            _log.info("a file was not imported", why=failure.key)
            said = Edit(job.chat_id, job.message_id, messages.text(failure.key))
        # Whatever else goes wrong, somebody is waiting for a word.
        except Exception as error:  # noqa: BLE001
            _log.error("an import failed", error=type(error).__name__)
            said = Edit(job.chat_id, job.message_id, messages.text(ImportFailure.key))
        except asyncio.CancelledError:
            patience.cancel()
            raise
        # A word on its way has to arrive before the preview, or it would take its place.
        read.set()
        await patience
        await self._deliver(said)

    async def _still_reading(self, job: _Job, messages: Messages, read: asyncio.Event) -> None:
        for times in itertools.count(1):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(PATIENCE):
                    await read.wait()
            if read.is_set():
                return
            words = messages.text("import-still-reading", seconds=round(times * PATIENCE))
            await self._deliver(Edit(job.chat_id, job.message_id, words))

    async def _read(self, job: _Job) -> Imported:
        async with self._database.reading() as store:
            person = await store.people.get(job.person_id)
        if person is None:
            raise ImportFailure("the person has gone")
        with tempfile.TemporaryDirectory(prefix="dayseven-import-") as folder:
            path = Path(folder) / "file"
            await self._download(job.file_id, path)
            return await parse_safely(path, timezone=person.timezone)

    async def _preview(self, job: _Job, messages: Messages, imported: Imported) -> Edit:
        now = self._clock.now()
        async with self._database.transaction() as store:
            person = await store.people.get(job.person_id)
            if person is None:
                raise ImportFailure("the person has gone")
            shown = await importing.preview(store, person, imported, now)
            blank = await restoring.is_blank(store, person)
            version = 0
            if shown.new or shown.unknown or (blank and imported.account is not None):
                dialogue = await store.dialogues.save(
                    job.person_id,
                    DIALOGUE,
                    PREVIEW,
                    _told(imported, {}),
                    job.chat_id,
                    job.message_id,
                    now,
                )
                version = dialogue.version
        html, keyboard = screens.preview(messages, imported, shown, version, blank=blank)
        return Edit(job.chat_id, job.message_id, html, keyboard)
