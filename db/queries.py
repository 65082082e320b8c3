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
from sqlalchemy.sql.dml import ReturningInsert, ReturningUpdate

Converter = Callable[[Any], Any]
Convert = Converter | None
Found = dict[str, Any]
"""A row: its values by column name."""

DIALECT = pysqlite()


class Query:
    """A SELECT, or an INSERT or UPDATE with RETURNING; no parameter may stand for a list."""

    def __init__(
        self,
        statement: Select[*tuple[Any, ...]]
        | ReturningInsert[*tuple[Any, ...]]
        | ReturningUpdate[*tuple[Any, ...]],
        columns: Sequence[str] | None = None,
    ) -> None:
        """`columns` are those a write gives, as parameters of the same names."""
        self.statement = statement
        self.writes = None if isinstance(statement, Select) else statement.table
        self.reads = statement.get_final_froms() if isinstance(statement, Select) else []
        self._columns = columns

    @cached_property
    def _sqlite(
        self,
    ) -> tuple[str, list[tuple[str, Any, Convert]], list[str], list[tuple[str, Converter]]]:
        """The SQL; name, default and conversion of each parameter; the names of the columns, and
        those that are converted."""
        compiled = self.statement.compile(dialect=DIALECT, column_keys=self._columns)
        binds = [
            (name, compiled.params[name], _convert(compiled.binds[name].type, "bind_processor"))
            for name in compiled.positiontup or ()
        ]
        columns = list(self.statement.exported_columns)
        converted = [
            (column.name, convert)
            for column in columns
            if (convert := _convert(column.type, "result_processor", None)) is not None
        ]
        return str(compiled), binds, [column.name for column in columns], converted

    def ask(self, driver: sqlite3.Connection, parameters: Mapping[str, Any]) -> list[Found]:
        """The rows, in the driver's open transaction. Raises DBAPIError."""
        sql, binds, columns, converted = self._sqlite
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
        found = [dict(zip(columns, row, strict=True)) for row in rows]
        for values in found:
            for name, convert in converted:
                values[name] = convert(values[name])
        return found


def _convert(kind: Any, which: str, *arguments: Any) -> Convert:
    convert: Convert = getattr(kind.dialect_impl(DIALECT), which)(DIALECT, *arguments)
    return convert
