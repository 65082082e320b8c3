"""A person's account as a whole."""

from __future__ import annotations

from db.store import Store


async def forget(store: Store, person_id: int) -> bool:
    """Delete everything kept about a person, a half-done start too; whether there was anything."""
    await store.dialogues.clear(person_id)
    return await store.people.delete(person_id)
