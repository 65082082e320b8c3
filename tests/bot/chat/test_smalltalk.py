"""Small talk: a short human answer, a hint now and then, nothing logged."""

from itertools import pairwise

from tests.bot.chat.conversation import Conversation

HINT = "30 min bike"


async def test_thanks_and_greetings_get_their_own_answers(chat: Conversation) -> None:
    (thanks,) = await chat.write("thanks!")
    (hello,) = await chat.write("good morning")
    assert thanks.html != hello.html
    assert await chat.days() == {}


async def test_the_hint_comes_sometimes_and_never_twice_in_a_row(chat: Conversation) -> None:
    hinted = [HINT in (await chat.write("hello"))[0].html for _ in range(16)]
    assert any(hinted)
    assert not any(first and second for first, second in pairwise(hinted))


async def test_whoever_has_logged_today_gets_no_hint(chat: Conversation) -> None:
    await chat.write("45 min swim")
    assert not any([HINT in (await chat.write("hello"))[0].html for _ in range(16)])
