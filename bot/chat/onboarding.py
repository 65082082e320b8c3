"""/start: one message, edited in place, that asks a person what we need to know.

Every answer, tapped or typed, gives the next question; one that cannot be used keeps the place and
says what is expected. Where somebody stands is in the store, so a restart or a second device
changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import onboarding_screens as screens
from bot.chat import words_in
from bot.chat.onboarding_answers import Said, tapped, typed
from bot.chat.onboarding_buttons import AGAIN, CLEARED, HARD, read_data
from bot.chat.onboarding_screens import View
from bot.chat.turn import Turn
from bot.delivery.outgoing import Delete, Edit, Keyboard, Outgoing, Remember, Send
from bot.services import onboarding_record as record
from bot.services.onboarding import YOUNGEST, Progress, Step, TooYoung
from bot.services.onboarding_record import DIALOGUE, HalfDone, half_done
from db.store import Store

__all__ = ["DIALOGUE", "answer", "cancel", "start"]


async def start(turn: Turn) -> Sequence[Outgoing]:
    """/start: begin, go on where it was left, or greet somebody who has been through it."""
    under_way = await half_done(turn.store, turn.user_id)
    if under_way is not None:
        return await _resume(turn, under_way)
    if turn.person is not None:
        html, keyboard = screens.greeting(turn, turn.person)
        return (Send(turn.chat_id, html, keyboard),)
    return await _ask(turn, View(Progress.new()), None)


async def answer(turn: Turn) -> Sequence[Outgoing]:
    """Anything said or tapped that belongs to /start."""
    under_way = await half_done(turn.store, turn.user_id)
    if under_way is None and turn.tap is None:
        # The dialogue is one that this version cannot read.
        await turn.store.dialogues.clear(turn.user_id)
        return await start(turn)
    if under_way is None:
        return await _without_question(turn)
    try:
        said = _tapped(turn, under_way) if turn.tap is not None else await typed(turn, under_way)
    except TooYoung:
        return await _refuse(turn, under_way)
    if said is None:
        return (turn.answer("stale-tap"), *await _ask(turn, View(under_way.progress), under_way))
    answered = () if turn.tap is None else (turn.answer(),)
    match said:
        case Said.DECLINED:
            return (*answered, *await _end(turn, under_way, "start-declined"))
        case Said.CANCELLED:
            return (*answered, *await _end(turn, under_way, _cancelled(turn)))
        case Said.DIARY:
            return await words_in.words(turn)
        case View(progress=Progress(step=Step.DONE)):
            return (*answered, *await _finish(turn, under_way, said.progress))
        case View():
            return (*answered, *await _ask(turn, said, under_way))
        case Send():
            return (said,)


async def cancel(turn: Turn) -> Sequence[Outgoing]:
    """/cancel: the dialogue is forgotten and its message taken back."""
    under_way = await half_done(turn.store, turn.user_id)
    await turn.store.dialogues.clear(turn.user_id)
    said = turn.say(_cancelled(turn))
    if under_way is None or under_way.message_id is None:
        return (said,)
    return (said, Delete(turn.chat_id, under_way.message_id))


def _cancelled(turn: Turn) -> str:
    return "start-cancelled" if turn.person is None else "cancelled"


def _tapped(turn: Turn, under_way: HalfDone) -> View | Said | None:
    """What the tap asks for; None for a button of another question, or none of ours."""
    tap = None if turn.tap is None else read_data(turn.tap.data)
    if tap is None or tap.step is not under_way.progress.step:
        return None
    return tapped(under_way.progress, tap, turn.now)


async def _without_question(turn: Turn) -> Sequence[Outgoing]:
    """A tap while no question is open: the buttons of the greeting, or something long over."""
    data = None if turn.tap is None else turn.tap.data
    if turn.person is None or data not in (AGAIN, CLEARED, HARD):
        return (turn.answer("start-over" if turn.person is None else "stale-tap-gone"),)
    if data == AGAIN:
        return (turn.answer(), *await _ask(turn, View(Progress.anew()), None))
    if data == CLEARED:
        person = await record.confirm_clearance(turn.store, turn.person)
    else:
        person = await record.confirm_hard_effort(turn.store, turn.person)
    notice = "start-noted-cleared" if data == CLEARED else "start-noted-hard"
    return (turn.answer(), turn.show(*screens.greeting(turn, person, notice)))


async def _resume(turn: Turn, under_way: HalfDone) -> Sequence[Outgoing]:
    """The open question in a new message below; the old one is taken back."""
    html, keyboard = screens.screen(turn, View(under_way.progress, notice="start-resumed"))
    send = Send(turn.chat_id, html, keyboard, remember=_remember(turn))
    if under_way.message_id is None:
        return (send,)
    return (send, Delete(turn.chat_id, under_way.message_id))


async def _ask(turn: Turn, view: View, under_way: HalfDone | None) -> Sequence[Outgoing]:
    """Keep where somebody stands and show it in the one message."""
    shown_in = _message_id(turn, under_way)
    await record.keep(turn.store, turn.user_id, turn.chat_id, shown_in, view.progress, turn.now)
    return _shown(turn, under_way, *screens.screen(turn, view))


async def _finish(turn: Turn, under_way: HalfDone, progress: Progress) -> Sequence[Outgoing]:
    answers = progress.answers
    person = await record.finish(
        turn.store, turn.user_id, turn.chat_id, turn.language, answers, turn.now
    )
    return _shown(turn, under_way, *screens.summary(turn, person, answers))


async def _refuse(turn: Turn, under_way: HalfDone) -> Sequence[Outgoing]:
    answered = () if turn.tap is None else (turn.answer(),)
    key = "start-too-young" if turn.person is None else "start-too-young-known"
    return (*answered, *await _end(turn, under_way, key, least=YOUNGEST))


async def _end(turn: Turn, under_way: HalfDone, key: str, **facts: object) -> Sequence[Outgoing]:
    """Forget the dialogue; its message says why and has no buttons any more."""
    await turn.store.dialogues.clear(turn.user_id)
    return _shown(turn, under_way, turn.messages.text(key, **facts), ())


def _message_id(turn: Turn, under_way: HalfDone | None) -> int | None:
    """The message to be changed: the one that was tapped, else the one that asks."""
    if turn.tap is not None:
        return turn.tap.message_id
    return None if under_way is None else under_way.message_id


def _shown(
    turn: Turn, under_way: HalfDone | None, html: str, keyboard: Keyboard
) -> Sequence[Outgoing]:
    """The words in the one message; a second one that asked goes."""
    message_id = _message_id(turn, under_way)
    if message_id is None:
        return (Send(turn.chat_id, html, keyboard, remember=_remember(turn)),)
    shown = Edit(turn.chat_id, message_id, html, keyboard, _remember(turn))
    other = None if under_way is None else under_way.message_id
    return (shown,) if other in (None, message_id) else (shown, Delete(turn.chat_id, other))


def _remember(turn: Turn) -> Remember:
    async def remember(store: Store, message_id: int) -> None:
        # By the time a message is delivered the person may be in another dialogue.
        dialogue = await store.dialogues.get(turn.user_id)
        if dialogue is not None and dialogue.name == DIALOGUE:
            await store.dialogues.set_message(turn.user_id, message_id)

    return remember
