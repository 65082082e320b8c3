"""Files that mean harm, or look like it: made here, each with what must come of it."""

from __future__ import annotations

import io
import json
import pickle
import random
import struct
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from bot.importing import (
    Broken,
    Empty,
    ImportFailure,
    Locked,
    TooLarge,
    Unrecognised,
    Unsafe,
)
from bot.importing.failures import Newer
from bot.importing.limits import MIB, MOST_WORKOUTS
from tests.bot.importing import files

Outcome = int | type[ImportFailure]
"""How many workouts are read after all, or the failure."""


@dataclass(frozen=True)
class Hostile:
    """A file and its outcome; any of several where the reader may stop at the one or the other."""

    make: Callable[[], bytes]
    outcomes: tuple[Outcome, ...]


CORPUS: dict[str, Hostile] = {}


def hostile(name: str, *outcomes: Outcome) -> Callable[[Callable[[], bytes]], None]:
    """Put a maker of a file into the corpus."""

    def keep(make: Callable[[], bytes]) -> None:
        CORPUS[name] = Hostile(make, outcomes)

    return keep


def _fixed(name: str, make: Callable[[], bytes], *outcomes: Outcome) -> None:
    CORPUS[name] = Hostile(make, outcomes)


STRAVA = files.STRAVA.encode()
HEADINGS = files.STRAVA_HEADINGS + "\n"


# -- archives --------------------------------------------------------------------------------------


@hostile("zip: 12 MB of one letter", Unsafe)
def _() -> bytes:
    return files.archive({"activities.csv": STRAVA + b"x" * (12 * MIB)})


@hostile("zip: rows by the million", Unsafe, TooLarge)
def _() -> bytes:
    row = STRAVA.splitlines(keepends=True)[1]
    return files.archive({"activities.csv": STRAVA + row * (12 * MIB // len(row))})


@hostile("zip: twelve members that unpack to 7 MB", Unsafe, TooLarge)
def _() -> bytes:
    point = b'<trkpt lat="1" lon="1"></trkpt>'
    track = files.gpx().replace(b"<trkseg>", b"<trkseg>" + point * (600_000 // len(point)))
    return files.archive({f"{number}.gpx": track for number in range(12)})


@hostile("zip: more than 50 MB that hardly pack", TooLarge)
def _() -> bytes:
    noise = random.Random(7)
    rows = "\n".join(
        f'7,"Jan 3, 2021",x,{noise.randbytes(1500).hex()}{"x" * 60_000},,1,1,,,,'
        for _ in range(900)
    )
    return files.archive({"activities.csv": STRAVA + rows.encode()})


_fixed(
    "zip: a zip inside", lambda: files.archive({"a.zip": files.archive({"a.csv": STRAVA})}), Unsafe
)


@hostile("zip: forty deep", Unsafe)
def _() -> bytes:
    content = STRAVA
    for _ in range(40):
        content = files.archive({"inside.zip": content})
    return content


def _named(name: str) -> None:
    _fixed(f"zip: a member named {name}", lambda: files.archive({name: STRAVA}), Unsafe)


_named("../../etc/cron.d/x")
_named("/etc/passwd")
_named("C:\\autoexec.bat")
_named("..\\..\\x.csv")
_named("a/../../b")


@hostile("zip: behind a password", Locked)
def _() -> bytes:
    content = bytearray(files.archive({"activities.csv": STRAVA}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    return bytes(content)


_fixed("zip: the first half", lambda: files.archive({"a.csv": STRAVA})[:200], Broken)
_fixed("zip: nothing in it", lambda: files.archive({}), Empty)
_fixed("zip: only folders", lambda: files.archive({"a/": b"", "b/": b""}), Empty)
_fixed("zip: only its first four bytes", lambda: b"PK\x03\x04", Broken)


@hostile("zip: a damaged member", Broken)
def _() -> bytes:
    content = bytearray(files.archive({"activities.csv": STRAVA * 50}))
    content[90:96] = b"\xff" * 6
    return bytes(content)


@hostile("zip: a member that claims to be ten bytes", Broken)
def _() -> bytes:
    content = bytearray(files.archive({"activities.csv": STRAVA}, method=0))
    entry = content.index(b"PK\x01\x02")
    struct.pack_into("<II", content, entry + 20, 10, 10)
    return bytes(content)


@hostile("zip: a member said to be at the end of the world", Broken)
def _() -> bytes:
    content = bytearray(files.archive({"activities.csv": STRAVA}))
    struct.pack_into("<I", content, content.index(b"PK\x01\x02") + 42, 0xFFFFFF)
    return bytes(content)


_fixed(
    "zip: LZMA, which may ask for gigabytes", lambda: files.archive({"a.csv": STRAVA}, 14), Broken
)
_fixed(
    "zip: 250 tracks",
    lambda: files.archive({f"{n}.gpx": files.gpx() for n in range(250)}),
    TooLarge,
)
_fixed(
    "zip: 25,000 names", lambda: files.archive(((str(n), b"") for n in range(25_000)), 0), TooLarge
)


@hostile("zip: a link to a file of ours", Unrecognised)
def _() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        link = zipfile.ZipInfo("activities.csv")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        target.writestr(link, "/etc/passwd")
    return out.getvalue()


_fixed("gzip: 12 MB of one letter", lambda: files.packed(STRAVA + b"x" * (12 * MIB)), Unsafe)
_fixed("gzip: the first half", lambda: files.packed(STRAVA)[:100], Broken)
_fixed("gzip: a zip inside", lambda: files.packed(files.archive({"a.csv": STRAVA})), Unsafe)
_fixed(
    "gzip in zip: 12 MB",
    lambda: files.archive({"a.gz": files.packed(STRAVA + b"x" * 12 * MIB)}),
    Unsafe,
)

# -- XML -------------------------------------------------------------------------------------------

LAUGHS = (
    "<!DOCTYPE gpx [<!ENTITY a 'haha'>"
    + "".join(
        f"<!ENTITY {n} '{f'&{p};' * 10}'>" for p, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)
_fixed("xml: a billion laughs", lambda: files.gpx(kind="&i;", doctype=LAUGHS), Unsafe)
_fixed(
    "xml: one long entity, often",
    lambda: files.tcx(sport="Other", doctype=f"<!DOCTYPE x [<!ENTITY a '{'x' * 50_000}'>]>"),
    Unsafe,
)
_fixed(
    "xml: a file of ours as an entity",
    lambda: files.gpx(
        kind="&x;", doctype='<!DOCTYPE gpx [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    ),
    Unsafe,
)
_fixed(
    "xml: an address to be fetched",
    lambda: files.gpx(doctype='<!DOCTYPE gpx [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x">%x;]>'),
    Unsafe,
)
_fixed(
    "xml: a type to be fetched",
    lambda: files.gpx(doctype='<!DOCTYPE gpx SYSTEM "http://x/x">'),
    Unsafe,
)
_fixed(
    "xml: entities hidden in Apple's type",
    lambda: files.APPLE.replace(
        b"<!ELEMENT", b'<!ENTITY x SYSTEM "file:///etc/passwd">\n<!ELEMENT'
    ),
    Unsafe,
)
_fixed(
    "xml: Apple's type without end",
    lambda: files.APPLE.split(b"]>")[0] + b"<!--" + b"x" * MIB,
    Broken,
)
_fixed("xml: the first half", lambda: files.gpx()[:400], Broken)
_fixed("xml: Apple's first half", lambda: files.APPLE[: len(files.APPLE) // 2], Broken)
_fixed("xml: 100,000 deep", lambda: b"<gpx>" + b"<a>" * 100_000, Unsafe)
_fixed("xml: an attribute of 5 MB", lambda: b'<gpx a="' + b"x" * (5 * MIB) + b'"></gpx>', Unsafe)
_fixed("xml: a comment of 5 MB", lambda: b"<gpx><!--" + b"x" * (5 * MIB) + b"--></gpx>", Unsafe)
_fixed("xml: a million elements", lambda: b"<gpx>" + b"<a/>" * 1_000_000 + b"</gpx>", Empty)
_fixed(
    "xml: an encoding nobody knows",
    lambda: files.gpx(head='<?xml version="1.0" encoding="x-9"?>'),
    Broken,
)
_fixed(
    "xml: bytes that are no text", lambda: files.gpx().replace(b"Round", b"\xff\xfe\x00"), Broken
)
_fixed(
    "xml: places that do not exist",
    lambda: files.gpx(
        points='<trkpt lat="1e309" lon="NaN"><time>2024-06-01T22:30:00Z</time></trkpt>' * 2
    ),
    1,
)
_fixed("xml: 1e309 seconds", lambda: files.tcx(seconds="1e309"), 1)
_fixed("xml: the year 99999", lambda: files.gpx().replace(b"2024-", b"99999-"), Empty)
_fixed(
    "xml: a file of ours included",
    lambda: b'<gpx xmlns:x="http://www.w3.org/2001/XInclude"><x:include href="/etc/passwd"/></gpx>',
    Empty,
)
_fixed("xml: UTF-16", lambda: files.gpx(head=" ").decode().strip().encode("utf-16"), 1)

# -- JSON ------------------------------------------------------------------------------------------

_FITBIT = files.fitbit()
_fixed("json: 1e309 milliseconds", lambda: _FITBIT.replace(b"2640000", b"1e309"), 1, Broken)
_fixed("json: NaN", lambda: _FITBIT.replace(b"2640000", b"NaN"), Broken)
_fixed("json: a negative distance", lambda: files.fitbit(distance=-1e9), 1)
_fixed(
    "json: a number of 5,000 digits", lambda: _FITBIT.replace(b"2640000", b"9" * 5000), 1, Broken
)
_fixed("json: the first half", lambda: _FITBIT[: len(_FITBIT) // 2], Broken)
_fixed("json: 200,000 deep", lambda: _FITBIT[:-1] + b"," + b"[" * 200_000, Unsafe, Broken)
_fixed("json: one item of 3 MB", lambda: files.fitbit(note="x" * (3 * MIB)), TooLarge)
_fixed("json: a list of anything", lambda: _FITBIT[:-1] + b',1,"a",null,[2],{}]', 1)
_fixed(
    "json: a name of control marks",
    lambda: files.fitbit(activityName="\u202e\x00\u2066nuR\x1b[2J"),
    1,
)
_fixed("json: not UTF-8", lambda: _FITBIT.replace(b"Spinning", b"Spinning \xff"), 1, Broken)
_fixed("own: a version to come", lambda: files.own(version=2), Newer)
_fixed("own: no version", lambda: files.own(version="1; DROP TABLE people"), Broken)
_fixed("own: a wrong age", lambda: files.own(person={"age": 1e309}), Broken)
_fixed("own: logs that are none", lambda: files.own(logs={"a": 1}), Broken)
_fixed(
    "own: a place for a zone", lambda: files.own(person={"timezone": "../../etc/passwd"}), Broken
)
_fixed("own: 100,000 deep", lambda: files.own()[:-1] + b',"x":' + b"[" * 100_000, Unsafe, Broken)
_fixed(
    "own: 5 MB of empty lists",
    lambda: files.own()[:-1] + b',"x":[' + b"[]," * 1_700_000 + b"1]}",
    2,
    TooLarge,
)
_fixed("own: 8 MB", lambda: files.own(note="x" * (8 * MIB)), TooLarge)
_fixed("own: NaN", lambda: files.own().replace(b"31", b"NaN"), Broken)

# -- tables ----------------------------------------------------------------------------------------


def _rows(*rows: str) -> bytes:
    return (HEADINGS + "\n".join(rows) + "\n").encode()


_fixed(
    "csv: impossible numbers",
    lambda: _rows(
        *(
            f'70000000{n:02d},"Jan {n + 1}, 2021, 6:10:00 AM",x,Run,,{value},{value},,,,'
            for n, value in enumerate(("1e309", "NaN", "-5", "inf", "99999999999", "٣٠", "0x10"))
        )
    ),
    7,
)
_fixed(
    "csv: formulas and turned letters",
    lambda: _rows(
        '7000000001,"Jan 3, 2021",x,"=cmd|\' /C calc\'!A0",,1,1,,,,',
        '7000000002,"Jan 3, 2021",x,\u202egnimmiwS\u2066,,1,1,,,,',
    ),
    2,
)
_fixed(
    "csv: dates that never were", lambda: _rows('7000000001,"Feb 31, 2021",x,Run,,1,1,,,,'), Empty
)
_fixed("csv: zero bytes", lambda: STRAVA.replace(b"Morning", b"Mor\x00ning"), Unrecognised)
_fixed("csv: 19 MB in one line", lambda: STRAVA + b"x" * (19 * MIB), Broken)
_fixed("csv: a quote never closed", lambda: STRAVA + b'7,"' + b"x\n" * (2 * MIB), Broken)
_fixed("csv: 19 MB of empty lines", lambda: STRAVA + b"\n" * (19 * MIB), TooLarge)


@hostile("csv: one workout too many", TooLarge)
def _() -> bytes:
    return _rows(
        *(
            f'7000000001,"Jan 3, 2021, {n // 3600}:{n // 60 % 60:02d}:{n % 60:02d}",x,Run,,1,1,,,,'
            for n in range(MOST_WORKOUTS + 1)
        )
    )


_fixed(
    "csv: 1,000 different sports",
    lambda: _rows(*(f'7000000001,"Jan 3, 2021",x,Sport{n}q,,1,1,,,,' for n in range(1000))),
    1000,
)
_fixed("csv: the first half", lambda: STRAVA[: len(STRAVA) // 2], 1)
_fixed("csv: 5,000 columns", lambda: b",".join([b"a"] * 5000) + b"\n" + b"," * 5000, Unrecognised)

# -- FIT and the rest ------------------------------------------------------------------------------

_FIT = files.fit()
_fixed("fit: the first half", lambda: _FIT[: len(_FIT) // 2], Broken)
_fixed("fit: a wrong checksum", lambda: _FIT[:-2] + b"\x00\x00", Broken)
_fixed("fit: its header alone", lambda: _FIT[:14], Broken)
_fixed("fit: a changed byte", lambda: _FIT[:60] + bytes([_FIT[60] ^ 0xFF]) + _FIT[61:], Broken)


@hostile("fit: noise behind a true header", Broken)
def _() -> bytes:
    return _FIT[:14] + random.Random(3).randbytes(100_000)


_fixed("nothing", lambda: b"", Empty)
_fixed("nothing but spaces", lambda: b" \n" * 1000, Empty)
_fixed("21 MB", lambda: b"[" + b" " * (21 * MIB), TooLarge)
_fixed("a pickle", lambda: pickle.dumps(json.loads(_FITBIT)), Unrecognised)
_fixed("a picture", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100, Unrecognised)
_fixed("noise", lambda: random.Random(5).randbytes(200_000), Unrecognised)
_fixed("a page", lambda: b"<!DOCTYPE html><html><body>gpx</body></html>", Unrecognised)
_fixed("prose", lambda: b"Hardly a table; but, well, it has commas.\nAnd lines.\n", Unrecognised)
