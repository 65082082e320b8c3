"""The `dayseven` command: finds the command by its name, and turns what stops it into one line."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from bot.commands.command import PROGRAM, Command
from bot.errors import StopError, UsageError

# Each command and the file of `bot.commands` that holds it, in the order of the help.
COMMANDS = {
    "start": "serving",
    "run": "serving",
    "sandbox": "serving",
    "predict": "predicting",
    "week": "predicting",
    "read": "reading",
    "simulate": "training",
    "train": "training",
    "evaluate": "training",
    "compare": "training",
    "inbox list": "inbox",
    "inbox replay": "inbox",
    "db upgrade": "database",
    "db check": "database",
    "db backup": "database",
    "db restore": "database",
}
EXAMPLE = (
    f"{PROGRAM} predict --history cardio,rest,strength,rest,cardio,rest"
    " --age 25 --level beginner --goal fitness"
)
INTERRUPTED = 130  # 128 + SIGINT, as a shell reports it
BROKEN_PIPE = 141  # 128 + SIGPIPE


def main(words: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. 2 is a mistake that one line explains."""
    words = sys.argv[1:] if words is None else list(words)
    try:
        return _dispatch(words)
    except StopError as error:
        return _say(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our answers has left. Python would complain once more while it closes
        # standard output, so that is pointed elsewhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT):
            raise
        return _say(f"the disk is full{_place(error)}; free some space and try again")


def find(name: str) -> Command:
    """The command called `name`, one of COMMANDS."""
    module = import_module(f"bot.commands.{COMMANDS[name]}")
    commands: tuple[Command, ...] = module.COMMANDS
    return next(command for command in commands if command.name == name)


def _dispatch(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(overview())
        return 0
    for length in (2, 1):
        name = " ".join(words[:length])
        if name in COMMANDS:
            return find(name).run(words[length:])
    group = [name for name in COMMANDS if name.startswith(words[0] + " ")]
    given = " ".join(words[:2]) if group else words[0]
    if group and words[1:2] in (["-h"], ["--help"]):
        print(overview(group))
        return 0
    raise UsageError(
        f"{given!r} is not a command; allowed: {', '.join(group or COMMANDS)};"
        f" for example: {EXAMPLE if not group else f'{PROGRAM} {group[0]}'}"
    )


def overview(names: Sequence[str] = tuple(COMMANDS)) -> str:
    """The commands with what they do."""
    lines = [f"  {name:<14}{find(name).does}" for name in names]
    return "\n".join(
        [
            f"usage: {PROGRAM} COMMAND [ARGUMENTS]   ('{PROGRAM} COMMAND --help' says more)",
            "",
            *lines,
            "",
            f"For example: {EXAMPLE}",
        ]
    )


def _place(error: OSError) -> str:
    return f" ({error.filename})" if error.filename else ""


def _say(line: str) -> int:
    print(f"{PROGRAM}: {' '.join(line.split())}", file=sys.stderr)
    return 2
