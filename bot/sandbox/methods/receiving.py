"""Methods by which updates and files reach the bot."""

import re
from typing import Any

from bot.sandbox.context import Context
from bot.sandbox.errors import bad_request, conflict
from bot.sandbox.files import MAX_DOWNLOAD
from bot.sandbox.parameters import Parameters
from bot.sandbox.updates import MOST_AT_ONCE

LONGEST_POLL = 50
MAX_CONNECTIONS = 100

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def _allowed(parameters: Parameters) -> list[str] | None:
    kinds = parameters.array("allowed_updates")
    if kinds is not None and not all(isinstance(kind, str) for kind in kinds):
        raise bad_request("can't parse allowed_updates: Array of String expected")
    return kinds


async def get_updates(context: Context, parameters: Parameters) -> list[dict[str, Any]]:
    if context.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete "
            "the webhook first"
        )
    offset = parameters.integer("offset") or 0
    limit = parameters.integer("limit")
    limit = MOST_AT_ONCE if limit is None or not 1 <= limit <= MOST_AT_ONCE else limit
    wait = min(max(0, parameters.integer("timeout") or 0), LONGEST_POLL)
    context.updates.allow(_allowed(parameters))
    updates = await context.updates.poll(offset, limit, wait)
    return [update.to_api() for update in updates]


async def set_webhook(context: Context, parameters: Parameters) -> bool:
    url = parameters.text("url") or ""
    secret = parameters.text("secret_token") or ""
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    connections = parameters.integer("max_connections") or 40
    if not 1 <= connections <= MAX_CONNECTIONS:
        connections = 40
    if url and not context.webhook.may_call(url):
        raise bad_request("bad webhook: the sandbox delivers to http(s) on this machine only")
    context.updates.allow(_allowed(parameters))
    if parameters.boolean("drop_pending_updates"):
        context.updates.clear()
    context.updates.end_poll()
    context.webhook.set(url, secret, connections)
    return True


async def delete_webhook(context: Context, parameters: Parameters) -> bool:
    if parameters.boolean("drop_pending_updates"):
        context.updates.clear()
    context.webhook.set("", "", 40)
    return True


async def get_webhook_info(context: Context, parameters: Parameters) -> dict[str, Any]:
    webhook = context.webhook
    info: dict[str, Any] = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(context.updates),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
    if webhook.last_error_date is not None:
        info["last_error_date"] = webhook.last_error_date
        info["last_error_message"] = webhook.last_error
    if context.updates.allowed is not None:
        info["allowed_updates"] = sorted(context.updates.allowed)
    return info


async def get_file(context: Context, parameters: Parameters) -> dict[str, Any]:
    kept = context.world.files.get(parameters.required_text("file_id"))
    if kept is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(kept.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**kept.to_api(), "file_path": kept.path}
