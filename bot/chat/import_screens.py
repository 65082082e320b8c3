"""What an import looks like: the preview with its questions, what was done, and the buttons."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from bot.chat.messages import Messages
from bot.delivery.outgoing import Button, Keyboard
from bot.importing import Imported
from bot.importing.gpx import UNTYPED
from bot.services.importing import Applied, Preview
from model.vocabulary import Workout

DIALOGUE = "import"
_LEAVE_OUT = "x"
_ROW = 3
_ASKED = tuple(workout for workout in Workout if workout is not Workout.REST)


class Verb(StrEnum):
    """What a button of an import does."""

    YES = "yes"
    NO = "no"
    IS = "is"
    UNDO = "undo"


@dataclass(frozen=True)
class Tapped:
    """A button read back. `number` is the dialogue's version, or the log for UNDO.

    `label` and `workout` are for IS: which unknown sport, and what it is; None leaves it out.
    """

    verb: Verb
    number: int
    label: int = 0
    workout: Workout | None = None

    @property
    def data(self) -> str:
        """What the button sends."""
        data = f"import:{self.verb}:{self.number}"
        if self.verb is not Verb.IS:
            return data
        return f"{data}:{self.label}:{_LEAVE_OUT if self.workout is None else int(self.workout)}"


def read_tap(data: str) -> Tapped | None:
    """The button behind `data`, None for anything that none of ours sends."""
    area, _, rest = data.partition(":")
    verb, *parts = rest.split(":")
    if area != "import" or verb not in set(Verb):
        return None
    wanted = Verb(verb)
    if len(parts) != (3 if wanted is Verb.IS else 1):
        return None
    if not all(_is_number(part) for part in parts[:2]):
        return None
    if wanted is not Verb.IS:
        return Tapped(wanted, int(parts[0]))
    if parts[2] != _LEAVE_OUT and not (_is_number(parts[2]) and int(parts[2]) < len(Workout)):
        return None
    kind = None if parts[2] == _LEAVE_OUT else Workout(int(parts[2]))
    return Tapped(wanted, int(parts[0]), int(parts[1]), kind)


def preview(
    messages: Messages, imported: Imported, shown: Preview, version: int, *, blank: bool
) -> tuple[str, Keyboard]:
    """The preview's text and buttons; `blank` says that the account has no diary yet."""
    if imported.account is not None and blank:
        return _account(messages, imported, version)
    if shown.first is None or shown.last is None:
        return messages.text("import-nothing-possible", times=shown.impossible), ()
    source = messages.plain("import-format", format=str(imported.format))
    lines = [
        messages.text(
            "import-found",
            format=source,
            times=shown.total,
            first=shown.first,
            last=shown.last,
        )
    ]
    if shown.already:
        lines.append(messages.text("import-already", times=shown.already))
    if shown.new:
        lines.append(
            messages.text("import-new", times=len(shown.new), kinds=_kinds(messages, shown))
        )
    if shown.left_out:
        lines.append(messages.text("import-left-out", times=shown.left_out))
    if shown.impossible:
        lines.append(messages.text("import-impossible", times=shown.impossible))
    lines.extend(
        messages.text(problem, times=times)
        for problem, times in imported.problems.items()
        if messages.has(problem)
    )
    keyboard: list[tuple[Button, ...]] = []
    if shown.unknown:
        question, buttons = _question(messages, imported, shown, version)
        lines.append(question)
        keyboard.extend(buttons)
    if not shown.new and not shown.unknown:
        lines.append(messages.text("import-nothing-new"))
        return "\n".join(lines), ()
    keyboard.append(_decide(messages, version, len(shown.new)))
    return "\n".join(lines), tuple(keyboard)


def done(messages: Messages, applied: Applied) -> tuple[str, Keyboard]:
    """What was added, and the button that takes it back."""
    if applied.log is None:
        return messages.text("import-nothing-new"), ()
    undo = Button(messages.plain("button-import-undo"), Tapped(Verb.UNDO, applied.log.id).data)
    words = messages.text("import-done", times=len(applied.log.workouts))
    return words, ((undo,),)


def _account(messages: Messages, imported: Imported, version: int) -> tuple[str, Keyboard]:
    account = imported.account or {}
    words = messages.text(
        "import-account",
        workouts=len(imported.workouts),
        plans=len(account.get("plans", ())),
    )
    return words, (_decide(messages, version, None),)


def _question(
    messages: Messages, imported: Imported, shown: Preview, version: int
) -> tuple[str, list[tuple[Button, ...]]]:
    """The first unknown sport, with a button for every type."""
    label, times = next(iter(shown.unknown.items()))
    number = list(imported.unknown_sports).index(label)
    buttons = [
        Button(
            messages.plain("workout", workout=workout.key),
            Tapped(Verb.IS, version, number, workout).data,
        )
        for workout in _ASKED
    ]
    rows = [tuple(buttons[start : start + _ROW]) for start in range(0, len(buttons), _ROW)]
    skip = Button(
        messages.plain("button-import-leave-out"), Tapped(Verb.IS, version, number, None).data
    )
    if label == UNTYPED:
        words = messages.text("import-which-track", times=times)
    else:
        words = messages.text("import-which", sports=len(shown.unknown), label=label, times=times)
    return words, [*rows, (skip,)]


def _decide(messages: Messages, version: int, new: int | None) -> tuple[Button, ...]:
    cancel = Button(messages.plain("button-cancel"), Tapped(Verb.NO, version).data)
    if new == 0:
        return (cancel,)
    words = (
        messages.plain("button-import-restore")
        if new is None
        else messages.plain("button-import-yes", times=new)
    )
    return (Button(words, Tapped(Verb.YES, version).data), cancel)


def _kinds(messages: Messages, shown: Preview) -> str:
    counted = Counter(each.workout for each in shown.new)
    words = [
        messages.plain(
            "import-kind", times=times, workout=messages.plain("workout", workout=each.key)
        )
        for each, times in counted.most_common()
    ]
    return messages.join(words)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 18
