"""The frame of the conversation: help, privacy, deletion, pause, and the polite refusals."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import onboarding, pending
from bot.chat.settings_typed import days_in
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing, Send
from bot.reading import Safety, read
from bot.services import account, preferences, reminding
from bot.services.consenting import CONSENT_VERSION

DELETE_YES = "delete:yes"
DELETE_NO = "delete:no"
RESUME = "account:resume"
URGENT = frozenset((Safety.EMERGENCY, Safety.CRISIS))  # for these the way to help comes first


def _delete_buttons(turn: Turn) -> Keyboard:
    return (
        (Button(turn.messages.plain("button-delete-everything"), DELETE_YES),),
        (Button(turn.messages.plain("button-keep-everything"), DELETE_NO),),
    )


async def group(turn: Turn) -> Sequence[Outgoing]:
    """One polite word in a group, to a command or a tap only; the rest is not for us to read."""
    if turn.tap is not None:
        return (turn.answer("group-please-private"),)
    if turn.edited or turn.text is None or not turn.text.startswith("/"):
        return ()
    return (turn.say("group-please-private"),)


async def help_command(turn: Turn) -> Sequence[Outgoing]:
    return (turn.say("help"),)


async def privacy(turn: Turn) -> Sequence[Outgoing]:
    version = turn.messages.text("privacy-version", version=CONSENT_VERSION)
    return (Send(turn.chat_id, f"{turn.messages.text('privacy')}\n\n{version}"),)


async def stranger(turn: Turn) -> Sequence[Outgoing]:
    """Somebody who has not said /start: nothing of theirs is kept, and they are told how to.

    Somebody in danger is told where help is. In the middle of /start, a command that is for people
    we know brings the open question back.
    """
    if turn.tap is not None:
        return (turn.answer("stale-tap-gone"),)
    if turn.edited:
        return ()
    dialogue = await turn.store.dialogues.get(turn.user_id)
    if dialogue is not None and dialogue.name == onboarding.DIALOGUE:
        return await onboarding.start(turn)
    safety = None if turn.text is None else read(turn.text, turn.today).safety
    if safety in URGENT:
        return (turn.say(f"safety-{safety}"),)
    return (turn.say("stranger"),)


async def unknown_command(turn: Turn) -> Sequence[Outgoing]:
    return (turn.say("unknown-command"),)


async def stale_tap(turn: Turn) -> Sequence[Outgoing]:
    return (turn.answer("stale-tap-gone"),)


async def cancel(turn: Turn) -> Sequence[Outgoing]:
    """End whatever is half done, also a file that is being read; /start has its own words."""
    dialogue = await turn.store.dialogues.get(turn.user_id)
    stopped = turn.reader is not None and turn.reader.stop(turn.user_id)
    if dialogue is None or dialogue.name == pending.PLANNED:  # plans made are nothing half done
        return (turn.say("cancelled" if stopped else "nothing-to-cancel"),)
    if dialogue.name == onboarding.DIALOGUE:
        return await onboarding.cancel(turn)
    await turn.store.dialogues.clear(turn.user_id)
    return (turn.say("cancelled"),)


async def delete(turn: Turn) -> Sequence[Outgoing]:
    """Ask once; only the button deletes."""
    if turn.person is None:
        await account.forget(turn.store, turn.user_id)
        return (turn.say("delete-nothing-kept"),)
    return (turn.say("delete-confirm", _delete_buttons(turn)),)


async def delete_tap(turn: Turn) -> Sequence[Outgoing]:
    if turn.tap is None or turn.tap.data != DELETE_YES:
        return (turn.answer(), turn.show(turn.messages.text("delete-kept")))
    gone = await account.forget(turn.store, turn.user_id)
    words = turn.messages.text("delete-done" if gone else "delete-nothing-kept")
    return (turn.answer(), turn.show(words))


async def pause(turn: Turn) -> Sequence[Outgoing]:
    """`/pause` until the person says otherwise, `/pause 7` or `/pause 7 days` for so many."""
    button = Button(turn.messages.plain("button-resume"), RESUME)
    said = (turn.text or "").partition(" ")[2].strip()
    if not said:
        await reminding.pause(turn.store, turn.known)
        return (turn.say("paused", ((button,),)),)
    days = days_in(said, turn.messages) or 0
    try:
        await preferences.pause(turn.store, turn.known, days, turn.now)
    except ValueError:  # no number, or not one of days that a pause may last
        return (turn.say("pause-which", longest=preferences.LONGEST_PAUSE),)
    return (turn.say("paused-days", ((button,),), days=days),)


async def resume(turn: Turn) -> Sequence[Outgoing]:
    person = await reminding.resume(turn.store, turn.known)
    return (turn.say("resumed", time=person.push_time),)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    if turn.tap is None or turn.tap.data != RESUME:
        return await stale_tap(turn)
    person = await reminding.resume(turn.store, turn.known)
    words = turn.messages.text("resumed", time=person.push_time)
    return (turn.answer(), turn.show(words))
