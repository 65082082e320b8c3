"""Methods about the bot itself and about chats."""

import json
import re
from typing import Any

from bot.sandbox.context import Context
from bot.sandbox.errors import bad_request
from bot.sandbox.parameters import Parameters

MAX_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"([a-z]{2})?")


async def get_me(context: Context, parameters: Parameters) -> dict[str, Any]:
    return {
        **context.world.bot.to_api(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def log_out(context: Context, parameters: Parameters) -> bool:
    return True


async def get_chat(context: Context, parameters: Parameters) -> dict[str, Any]:
    given = parameters.text("chat_id")
    if given is None:
        raise bad_request("chat_id is empty")
    chat = context.world.known_chat(given)
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    return {
        **chat.to_api(),
        "accent_color_id": chat.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


async def get_chat_member_count(context: Context, parameters: Parameters) -> int:
    return len(context.chat(parameters).members) + 1


async def leave_chat(context: Context, parameters: Parameters) -> bool:
    chat = context.chat(parameters)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.blocked = True
    context.world.tell("person", chat)
    return True


def _language(parameters: Parameters) -> str:
    code = parameters.text("language_code") or ""
    if not _LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def _scope(parameters: Parameters) -> str:
    scope = parameters.mapping("scope") or {"type": "default"}
    if not isinstance(scope.get("type"), str):
        raise bad_request("can't parse BotCommandScope: type is required")
    return json.dumps(scope, sort_keys=True)


def _command(given: Any) -> dict[str, str]:
    if not isinstance(given, dict):
        raise bad_request("can't parse BotCommand: Object expected")
    command, description = given.get("command"), given.get("description")
    if not isinstance(command, str) or not _COMMAND.fullmatch(command.removeprefix("/")):
        raise bad_request("BOT_COMMAND_INVALID")
    if not isinstance(description, str) or not 1 <= len(description.strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command.removeprefix("/"), "description": description.strip()}


async def set_my_commands(context: Context, parameters: Parameters) -> bool:
    given = parameters.array("commands")
    if given is None:
        raise bad_request("can't parse commands: Array expected")
    if len(given) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(each) for each in given]
    context.profile.commands[_scope(parameters), _language(parameters)] = commands
    context.world.tell("commands", None)
    return True


async def get_my_commands(context: Context, parameters: Parameters) -> list[dict[str, str]]:
    return context.profile.commands.get((_scope(parameters), _language(parameters)), [])


async def delete_my_commands(context: Context, parameters: Parameters) -> bool:
    context.profile.commands.pop((_scope(parameters), _language(parameters)), None)
    context.world.tell("commands", None)
    return True


def _set(store: dict[str, str], parameters: Parameters, name: str, longest: int) -> bool:
    text = parameters.text(name) or ""
    if len(text) > longest:
        raise bad_request(f"bot {name.replace('_', ' ')} must be at most {longest} characters long")
    store[_language(parameters)] = text
    return True


def _get(store: dict[str, str], parameters: Parameters, default: str = "") -> str:
    return store.get(_language(parameters)) or store.get("") or default


async def set_my_name(context: Context, parameters: Parameters) -> bool:
    done = _set(context.profile.names, parameters, "name", 64)
    context.world.bot.first_name = context.profile.names.get("") or context.world.bot.first_name
    return done


async def get_my_name(context: Context, parameters: Parameters) -> dict[str, str]:
    return {"name": _get(context.profile.names, parameters, context.world.bot.first_name)}


async def set_my_description(context: Context, parameters: Parameters) -> bool:
    return _set(context.profile.descriptions, parameters, "description", 512)


async def get_my_description(context: Context, parameters: Parameters) -> dict[str, str]:
    return {"description": _get(context.profile.descriptions, parameters)}


async def set_my_short_description(context: Context, parameters: Parameters) -> bool:
    return _set(context.profile.short_descriptions, parameters, "short_description", 120)


async def get_my_short_description(context: Context, parameters: Parameters) -> dict[str, str]:
    return {"short_description": _get(context.profile.short_descriptions, parameters)}


async def set_chat_menu_button(context: Context, parameters: Parameters) -> bool:
    button = parameters.mapping("menu_button") or {"type": "default"}
    if button.get("type") not in {"commands", "web_app", "default"}:
        raise bad_request("can't parse MenuButton: unknown type")
    if parameters.has("chat_id"):
        context.chat(parameters).menu_button = button
    else:
        context.profile.menu_button = button
    return True


async def get_chat_menu_button(context: Context, parameters: Parameters) -> dict[str, Any]:
    if parameters.has("chat_id"):
        return context.chat(parameters).menu_button or context.profile.menu_button
    return context.profile.menu_button
