"""What a command is: a name, what it does, an example, its arguments and its act."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NoReturn

from bot.errors import UsageError

PROGRAM = "dayseven"


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line, with what is allowed and an example."""

    def __init__(self, name: str, does: str, example: str) -> None:
        super().__init__(
            prog=f"{PROGRAM} {name}",
            description=does,
            epilog=f"For example: {example}",
            allow_abbrev=False,
        )
        self._name = name
        self._example = example

    def error(self, message: str) -> NoReturn:
        words = message.removeprefix("argument ")
        raise UsageError(f"{self._name}: {words}; for example: {self._example}")

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """The arguments in `words`.

        Raises:
            UsageError: naming the argument that is wrong or missing.
        """
        arguments, unknown = self.parse_known_args(words)
        if unknown:
            options = [flag for action in self._actions for flag in action.option_strings[-1:]]
            self.error(f"{unknown[0]!r} is not an argument here; allowed: {', '.join(options)}")
        return arguments


@dataclass(frozen=True)
class Command:
    """One command. `act` takes the arguments that `arguments` declared; returns the exit status."""

    name: str
    does: str
    example: str
    arguments: Callable[[Parser], None]
    act: Callable[[argparse.Namespace], int]

    def run(self, words: Sequence[str]) -> int:
        """Read the arguments and act on them.

        Raises:
            StopError: in one line, what is wrong and how to mend it.
        """
        return self.act(self.parser().read(words))

    def parser(self) -> Parser:
        parser = Parser(self.name, self.does, self.example)
        self.arguments(parser)
        return parser


def no_arguments(parser: Parser) -> None:
    """For a command that takes none."""
