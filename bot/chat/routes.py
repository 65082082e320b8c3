"""Every way a message can go, in one ordered list: the first route that matches answers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from bot.chat import (
    account,
    admin,
    consent,
    diary,
    exporting,
    history,
    importing,
    links,
    log_buttons,
    onboarding,
    report,
    settings,
    stats,
    tomorrow,
    week,
    words_in,
)
from bot.chat.turn import Handler, Turn
from bot.delivery.outgoing import Outgoing

Condition = Callable[[Turn], Awaitable[bool]]


@dataclass(frozen=True)
class Route:
    """A name to log, a condition, and the handler that answers where it holds."""

    name: str
    applies: Condition
    handle: Handler


def command_of(turn: Turn) -> str | None:
    """The command a message begins with, without slash and bot name: `/Log@bot x` is `log`."""
    if turn.text is None or not turn.text.startswith("/") or turn.edited:
        return None
    return turn.text.split(maxsplit=1)[0][1:].partition("@")[0].lower()


def command(*names: str) -> Condition:
    async def applies(turn: Turn) -> bool:
        return command_of(turn) in names

    return applies


def tapped(*areas: str) -> Condition:
    async def applies(turn: Turn) -> bool:
        return turn.tap is not None and turn.tap.data.partition(":")[0] in areas

    return applies


async def linked(turn: Turn) -> bool:
    """Somebody we know has followed a link that asks for something."""
    if command_of(turn) != "start" or turn.person is None or turn.person.onboarded_at is None:
        return False
    return links.command_behind(turn.text or "") is not None


async def follow_link(turn: Turn) -> Sequence[Outgoing]:
    return await answer(replace(turn, text=links.command_behind(turn.text or "")))


async def in_group(turn: Turn) -> bool:
    # In a private chat Telegram gives the chat the person's own id.
    return turn.chat_id != turn.user_id


async def starting(turn: Turn) -> bool:
    """A half-done /start goes on with whatever is said next, commands excepted."""
    if command_of(turn) is not None or turn.tap is not None or turn.edited:
        return False
    dialogue = await turn.store.dialogues.get(turn.user_id)
    return dialogue is not None and dialogue.name == onboarding.DIALOGUE


async def setting(turn: Turn) -> bool:
    """A question of /settings takes what is said next, commands excepted."""
    if command_of(turn) is not None or turn.tap is not None or turn.edited:
        return False
    if turn.text is None and turn.location is None:
        return False
    dialogue = await turn.store.dialogues.get(turn.user_id)
    return dialogue is not None and dialogue.name == settings.DIALOGUE


async def stranger(turn: Turn) -> bool:
    return turn.person is None


async def any_command(turn: Turn) -> bool:
    return command_of(turn) is not None


async def any_tap(turn: Turn) -> bool:
    return turn.tap is not None


async def edited(turn: Turn) -> bool:
    return turn.edited


async def a_file(turn: Turn) -> bool:
    return turn.file is not None and not turn.edited


async def no_words(turn: Turn) -> bool:
    return turn.text is None


async def always(turn: Turn) -> bool:
    return True


ROUTES: tuple[Route, ...] = (
    Route("group", in_group, account.group),
    Route("link", linked, follow_link),
    # What must answer everybody, also those who have not agreed to anything yet.
    Route("start", command("start"), onboarding.start),
    Route("cancel", command("cancel"), account.cancel),
    Route("help", command("help"), account.help_command),
    Route("privacy", command("privacy"), account.privacy),
    Route("delete", command("delete"), account.delete),
    Route("delete-tap", tapped("delete"), account.delete_tap),
    Route("start-tap", tapped("start"), onboarding.answer),
    Route("start-answer", starting, onboarding.answer),
    Route("admin", command("admin"), admin.admin),
    Route("stranger", stranger, account.stranger),
    # People we know.
    Route("file", a_file, importing.document),
    Route("import", command("import"), importing.command),
    Route("import-tap", tapped("import"), importing.tap),
    Route("export", command("export"), exporting.command),
    Route("log", command("log"), log_buttons.log_command),
    Route("today", command("today"), tomorrow.today),
    Route("tomorrow", command("tomorrow"), tomorrow.tomorrow),
    Route("week", command("week"), week.week),
    Route("history", command("history"), history.history_command),
    Route("stats", command("stats"), stats.command),
    Route("stats-tap", tapped("stats"), stats.tap),
    Route("report", command("report"), report.command),
    Route("report-tap", tapped("report"), report.tap),
    Route("settings", command("settings"), settings.settings),
    Route("settings-tap", tapped("set"), settings.tap),
    Route("settings-answer", setting, settings.typed),
    Route("pause", command("pause"), account.pause),
    Route("resume", command("resume"), account.resume),
    Route("unknown-command", any_command, account.unknown_command),
    Route("advice-tap", tapped("tomorrow", "today", "push"), tomorrow.tap),
    Route("week-tap", tapped("week"), week.tap),
    Route("consent-tap", tapped("consent"), consent.tap),
    Route("account-tap", tapped("account"), account.tap),
    Route("diary-tap", tapped("log", "day", "ask", "plan", "health"), diary.tap),
    Route("stale-tap", any_tap, account.stale_tap),
    Route("edited", edited, words_in.edited),
    Route("other", no_words, words_in.other),
    Route("words", always, words_in.words),
)


async def answer(turn: Turn) -> Sequence[Outgoing]:
    """What the first matching route says."""
    for route in ROUTES:
        if await route.applies(turn):
            return await route.handle(turn)
    raise LookupError("the last route answers always")
