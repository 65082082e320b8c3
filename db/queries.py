"""What every message asks and writes: built once, and on SQLite done without detours.

For a file beside us, a statement takes microseconds and the machinery around it many times that.
What SQLAlchemy knows of it (its SQL, its types) is taken once; after that the driver is asked.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects.sqlite.pysqlite import dialect as pysqlite
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.dml import ReturningInsert

Convert = Callable[[Any], Any] | None
Found = dict[str, Any]
"""A row: its values by column name."""

DIALECT = pysqlite()


class Query:
    """A SELECT, or an INSERT with RETURNING, with named parameters; none may stand for a list."""

    def __init__(
        self,
        statement: Select[*tuple[Any, ...]] | ReturningInsert[*tuple[Any, ...]],
        columns: Sequence[str] | None = None,
    ) -> None:
        """`columns` are those an INSERT gives, as parameters of the same names."""
        self.statement = statement
        self._columns = columns

    @cached_property
    def _sqlite(self) -> tuple[str, list[tuple[str, Any, Convert]], list[tuple[str, Convert]]]:
        """The SQL; name, default and conversion of each parameter; name and conversion of each
        column."""
        compiled = self.statement.compile(dialect=DIALECT, column_keys=self._columns)
        binds = [
            (name, compiled.params[name], _convert(compiled.binds[name].type, "bind_processor"))
            for name in compiled.positiontup or ()
        ]
        columns = [
            (column.name, _convert(column.type, "result_processor", None))
            for column in self.statement.exported_columns
        ]
        return str(compiled), binds, columns

    def ask(self, driver: sqlite3.Connection, parameters: Mapping[str, Any]) -> list[Found]:
        """The rows, in the driver's open transaction. Raises DBAPIError."""
        sql, binds, columns = self._sqlite
        given = [
            value if convert is None else convert(value)
            for value, convert in (
                (parameters.get(name, default), convert) for name, default, convert in binds
            )
        ]
        try:
            rows = driver.execute(sql, given).fetchall()
        except sqlite3.Error as error:
            raise DBAPIError(sql, None, error) from error
        return [
            {
                name: value if convert is None else convert(value)
                for (name, convert), value in zip(columns, row, strict=True)
            }
            for row in rows
        ]


def _convert(kind: Any, which: str, *arguments: Any) -> Convert:
    convert: Convert = getattr(kind.dialect_impl(DIALECT), which)(DIALECT, *arguments)
    return convert
