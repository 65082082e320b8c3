"""The methods of the Bot API that the sandbox knows, by their names in lower case.

Telegram does not mind how a method's name is written; what is not here is answered 404.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.sandbox.context import Context
from bot.sandbox.methods import editing, profile, receiving, sending
from bot.sandbox.parameters import Parameters

Method = Callable[[Context, Parameters], Awaitable[Any]]

METHODS: Mapping[str, Method] = {
    "getme": profile.get_me,
    "logout": profile.log_out,
    "close": profile.log_out,
    "getupdates": receiving.get_updates,
    "setwebhook": receiving.set_webhook,
    "deletewebhook": receiving.delete_webhook,
    "getwebhookinfo": receiving.get_webhook_info,
    "getfile": receiving.get_file,
    "sendmessage": sending.send_message,
    "sendphoto": sending.send_photo,
    "senddocument": sending.send_document,
    "sendmediagroup": sending.send_media_group,
    "sendlocation": sending.send_location,
    "sendchataction": sending.send_chat_action,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "editmessagemedia": editing.edit_message_media,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "answercallbackquery": editing.answer_callback_query,
    "getchat": profile.get_chat,
    "getchatmembercount": profile.get_chat_member_count,
    "leavechat": profile.leave_chat,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setmyname": profile.set_my_name,
    "getmyname": profile.get_my_name,
    "setmydescription": profile.set_my_description,
    "getmydescription": profile.get_my_description,
    "setmyshortdescription": profile.set_my_short_description,
    "getmyshortdescription": profile.get_my_short_description,
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchatmenubutton": profile.get_chat_menu_button,
}
