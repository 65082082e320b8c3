"""What can go wrong with the database, each error saying how to mend it.

DatabaseError
├── DatabaseUnreachable     no answer, no permission, no such place
│   └── DatabaseBusy        somebody else held it for longer than we wait
├── DatabaseUnsafe          it answers, but would not keep what we promise to keep
├── DataDirectoryInUse      another process owns the data directory
├── SchemaMismatch          the schema is not this program's: migrate, or update the program
└── BackupError             a backup could not be made, trusted or restored
"""

from __future__ import annotations


class DatabaseError(Exception):
    """The root: everything this room raises on purpose. Its text is one line for a person."""


class DatabaseUnreachable(DatabaseError):
    """The database cannot be opened or does not answer."""


class DatabaseBusy(DatabaseUnreachable):
    """Another connection held the write lock for longer than the busy timeout."""


class DatabaseUnsafe(DatabaseError):
    """A setting that durability rests on was refused, for example WAL on a network drive."""


class DataDirectoryInUse(DatabaseError):
    """Another DaySeven process holds the lock on the data directory."""


class SchemaMismatch(DatabaseError):
    """The database's schema is older or newer than this program's."""


class BackupError(DatabaseError):
    """A backup could not be written, verified or restored."""
