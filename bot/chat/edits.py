"""An edited message: its log follows, and our reply to it is edited, not repeated."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat import confirmation, pending, plans, unclear
from bot.chat.turn import Turn
from bot.chat.understood import gap_in, message_of, new_workouts
from bot.delivery.outgoing import Edit, Outgoing, Send
from bot.reading import Intent, Reading
from bot.reading.mentions import Mentions
from bot.services import diary
from bot.services.diary import Outcome
from db.records import Dialogue, Log


async def follow_edit(turn: Turn, log: Log, reading: Reading, said: Mentions) -> Sequence[Outgoing]:
    """What an edited message means now for the log it made; the reply is edited, not repeated."""
    reply_id = log.reply_message_id
    if reading.intent is Intent.LOG:
        entries = new_workouts(reading.entries)
        if min(entry.local_date for entry in entries) < turn.today - diary.LONG_AGO:
            return (_in_reply(await unclear.ask_long_ago(turn, entries), reply_id),)
        change = await diary.rewrite(turn.store, log, entries, turn.now)
        if change.outcome is Outcome.ALREADY:
            return ()
        return (_in_reply(await confirmation.sent(turn, change.log or log, "reread"), reply_id),)
    change = await diary.undo(turn.store, turn.known, log.id, turn.now)
    undone = change.log or log
    if reading.intent is Intent.UNCLEAR:
        asked = await unclear.question(turn, gap_in(turn, said), said.workouts)
        return (_in_reply(asked, reply_id),)
    text, keyboard = await confirmation.taken_back(turn, undone, reason="log-edited-away")
    remember = confirmation.remember_reply(undone, turn.chat_id)
    told = _in_reply(Send(turn.chat_id, text, keyboard, remember=remember), reply_id)
    if reading.intent is Intent.PLAN:
        return (told, *await plans.keep(turn, said.planned))
    return (told,)


async def follow_edit_of_question(
    turn: Turn, asked: Dialogue, reading: Reading, said: Mentions
) -> Sequence[Outgoing]:
    """An edited message that a small question was about: the question becomes the answer."""
    if asked.name == pending.PLANNED:
        await pending.close(turn)
        before = tuple(asked.answers["plans"])
        if reading.intent is Intent.LOG:
            await plans.forget(turn, before)
        else:
            return await plans.keep_instead(turn, said.planned, before, asked.message_id)
    if reading.intent is Intent.LOG:
        await pending.close(turn)
        entries = new_workouts(reading.entries)
        if min(entry.local_date for entry in entries) < turn.today - diary.LONG_AGO:
            return (_in_reply(await unclear.ask_long_ago(turn, entries), asked.message_id),)
        log = await unclear.write_down(turn, entries, message_of(turn))
        return (_in_reply(await confirmation.sent(turn, log), asked.message_id),)
    if reading.intent is Intent.UNCLEAR:
        if asked.name != pending.UNCLEAR:
            return ()
        question = await unclear.question(turn, gap_in(turn, said), said.workouts)
        return (_in_reply(question, asked.message_id),)
    await pending.close(turn)
    if reading.intent is Intent.PLAN:
        return await plans.keep_instead(turn, said.planned, (), asked.message_id)
    return (_in_reply(turn.say("ask-nothing-logged"), asked.message_id),)


def _in_reply(send: Send, reply_id: int | None) -> Outgoing:
    """The same words in place of our earlier reply, where there is one."""
    if reply_id is None:
        return send
    return Edit(send.chat_id, reply_id, send.html, send.keyboard, send.remember)
