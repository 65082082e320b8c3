from datetime import timedelta

import pytest
import telegram.error as errors

from bot.delivery import outcomes
from bot.delivery.requests import Unanswered


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (errors.Forbidden("Forbidden: bot was blocked by the user"), outcomes.Unreachable),
        (errors.BadRequest("Chat not found"), outcomes.Unreachable),
        (errors.BadRequest("Can't parse entities: unclosed <b>"), outcomes.Unparsable),
        (errors.BadRequest("Message to edit not found"), outcomes.Vanished),
        (errors.BadRequest("Message is too long"), outcomes.Rejected),
        (errors.ChatMigrated(-100), outcomes.Migrated),
        (errors.InvalidToken(), outcomes.TokenRefused),
        (errors.Conflict("terminated by other getUpdates request"), outcomes.TakenOver),
        (Unanswered("ClientConnectorError", sent=False), outcomes.NotSent),
        (Unanswered("ServerDisconnectedError", sent=True), outcomes.Ambiguous),
        (errors.TimedOut(), outcomes.Ambiguous),
        (errors.NetworkError("Bad Gateway"), outcomes.Ambiguous),
        (errors.TelegramError("Invalid server response"), outcomes.Ambiguous),
    ],
)
def test_each_error_is_sorted_by_what_to_do_about_it(
    error: errors.TelegramError, kind: type[outcomes.Failed]
) -> None:
    assert type(outcomes.sort(error)) is kind


def test_the_seconds_of_a_halt_are_kept() -> None:
    halted = outcomes.sort(errors.RetryAfter(timedelta(seconds=7)))
    assert isinstance(halted, outcomes.Halted)
    assert halted.seconds == 7


async def test_an_edit_that_changes_nothing_is_as_good_as_done() -> None:
    async def request() -> bool:
        raise errors.BadRequest("Message is not modified: specified new message content")

    assert await outcomes.call(request()) == outcomes.Same()
