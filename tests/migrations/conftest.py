"""The databases are those of the store's own tests."""

from tests.db.conftest import empty_postgres, postgres_server

__all__ = ["empty_postgres", "postgres_server"]
