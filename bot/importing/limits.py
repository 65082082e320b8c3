"""How much of a stranger's file we are willing to look at."""

from __future__ import annotations

MIB = 1024 * 1024

MOST_BYTES = 20 * MIB  # what Telegram lets a bot download
MOST_UNPACKED = 50 * MIB  # over all members of an archive together
MOST_STREAMED = 600 * MIB  # Apple Health only: read past, never held; see `archive`
MOST_RATIO = 100  # bytes out for each byte in
RATIO_FREE = 4 * MIB  # below this the ratio proves nothing: short repetitive tables pack well
MOST_MEMBERS = 200  # of interest to us
MOST_LISTED = 20_000  # names in an archive's directory: it is held in memory
MOST_PEEKED = 5_000  # members whose first bytes we look at

MOST_ITEM = 1 * MIB  # one JSON item, one XML element: what a parser must hold at a time
MOST_DEPTH = 64  # of nesting
MOST_CELL = 100_000  # characters in one field of a table
MOST_WORKOUTS = 20_000  # in one import: two a day for 27 years
MOST_LABELS = 200  # different names of sports
MOST_LABEL = 60  # characters of one of them

MEMORY = 512 * MIB  # the worker's address space
DATA = 160 * MIB  # the worker's own data, so that it stays below 200 MB with everything else
SECONDS = 20.0  # the worker's wall clock
