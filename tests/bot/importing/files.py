"""Small honest files of every format, written for these tests."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

STRAVA_HEADINGS = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,"
    "Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename"
)
STRAVA = f"""{STRAVA_HEADINGS}
7000000001,"Jan 3, 2021, 6:10:00 AM",Morning loop,Run,,1810,5.02,,false,,activities/1.gpx
7000000002,"Jan 4, 2021, 11:30:05 PM",Late laps,Swim,,2400,1500,,false,,
7000000003,"Jan 6, 2021, 5:00:00 PM",Evening HIIT,Workout,,1500,0,,false,,
7000000004,"Jan 7, 2021, 5:00:00 PM",Something,Workout,,1500,0,,false,,
"""
STRAVA_NEW = """Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,\
Elapsed Time,Distance,Max Heart Rate,Filename,Elapsed Time,Moving Time,Distance,Flagged
7000000001,"Feb 3, 2023, 6:10:00 AM",Loop,Ride,,5000,30.11,,a/1.fit.gz,5000.0,4210.0,30114.5,0
7000000002,"Feb 4, 2023, 6:10:00 AM",Weights,Weight Training,,3000,0,,,3000.0,0.0,0.0,0
"""
STRAVA_OLDEST = """id,date,name,type,description,elapsed_time,distance,commute,gear,filename
10001,2018-05-02 15:02:23,Evening Ride,Ride,,783,3681.0,true,,activities/10001.gpx
"""
STRAVA_GERMAN = """Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,\
Verstrichene Zeit,Distanz,Max. Herzfrequenz,Pendeln,Ausrüstung,Dateiname
7000000001,"09.12.2022, 15:24:49",Feierabend,Radfahrt,,3189,"9,44",,false,,activities/1.gpx
"""
GARMIN = """Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR
Trail Running,2022-05-01 07:00:00,false,Woods,12.50,700,01:20:31,150
Pool Swimming,2022-05-02 07:00:00,false,Laps,"1,250",300,00:40:00,130
Breathwork,2022-05-03 07:00:00,false,Breathe,--,--,00:05:00,60
"""
GARMIN_FRENCH = """Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,FC moyenne
Natation en piscine,2022-05-02 07:00:00,false,Longueurs,"1.250",300,00:40:00,130
Course à pied,2022-05-03 07:00:00,false,Parc,"8,02","1,700",'00:45:00,150
Musculation,2022-05-04 07:00:00,false,Salle,"0,00",200,00:50:00,110
"""
STRONG = """Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes
2023-02-01 18:00:00,Push,1h 5min,Bench Press (Barbell),1,60,8,0,0,
2023-02-01 18:00:00,Push,1h 5min,Bench Press (Barbell),2,60,8,0,0,
2023-02-03 07:30:00,Easy,30m,Running,1,0,0,4.5,1800,
"""
STRONG_SEMICOLON = """"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order"
"1";"2023-02-01 18:00:00";"Legs";"3600";"Squat (Barbell)";"1"
"""
HEVY = """"title","start_time","end_time","description","exercise_title","set_index","distance_km"
"Pull","6 Mar 2024, 17:00","6 Mar 2024, 18:10","","Deadlift (Barbell)","0",""
"Row","7 Mar 2024, 07:00","7 Mar 2024, 07:30","","Rowing Machine","0","6.2"
"""
WHOOP = """Cycle start time,Cycle timezone,Workout start time,Workout end time,Duration (min),\
Activity name,Distance (meters)
2024-01-01 00:10:00,UTC+01:00,2024-01-01 18:00:00,2024-01-01 18:40:00,40,Functional Fitness,
2024-01-02 00:10:00,UTC+01:00,2024-01-02 18:00:00,2024-01-02 18:20:00,20,Yard Work,
"""
TRAINING_PEAKS = """"Title","WorkoutType","PlannedDuration","WorkoutDay",\
"DistanceInMeters","TimeTotalInHours"
"Long run","Run","2","2024-04-01","21000.5","1.75"
"Planned","Bike","2","2024-04-02","",""
"Day Off","Day Off","","2024-04-03","",""
"""


def fitbit(**changes: Any) -> bytes:
    """A list with one Fitbit exercise, changed."""
    item = {
        "logId": 5,
        "activityName": "Spinning",
        "startTime": "02/28/19 18:30:00",
        "duration": 2_700_000,
        "activeDuration": 2_640_000,
        "distance": 15.5,
        "distanceUnit": "Kilometer",
    }
    return json.dumps([{**item, **changes}]).encode()


RUNNING_PAGE = json.dumps(
    [
        {
            "run_id": 1,
            "name": "晨跑",
            "distance": 5012.3,
            "moving_time": "0:29:31",
            "type": "Run",
            "start_date": "2023-07-18 23:01:50",
            "start_date_local": "2023-07-19 07:01:50",
        }
    ],
    ensure_ascii=False,
).encode()


def gpx(points: str = "", head: str = "", kind: str = "running", doctype: str = "") -> bytes:
    """A GPX track of ten minutes and about a kilometre; `points` in place of its own."""
    points = points or "".join(
        f'<trkpt lat="{48 + step * 0.001:.4f}" lon="11.5">'
        f"<time>2024-06-01T22:{30 + step:02d}:00Z</time></trkpt>"
        for step in range(11)
    )
    head = head or '<?xml version="1.0" encoding="UTF-8"?>'
    return (
        f'{head}{doctype}<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'
        f"<trk><name>Round the lake</name><type>{kind}</type><trkseg>{points}</trkseg></trk></gpx>"
    ).encode()


def tcx(sport: str = "Biking", seconds: str = "1800.0", doctype: str = "") -> bytes:
    """A TCX activity of two laps."""
    lap = (
        '<Lap StartTime="2024-06-01T06:00:00Z">'
        f"<TotalTimeSeconds>{seconds}</TotalTimeSeconds><DistanceMeters>9000</DistanceMeters>"
        "<Track><Trackpoint><DistanceMeters>17</DistanceMeters></Trackpoint></Track></Lap>"
    )
    return (
        f'<?xml version="1.0"?>{doctype}<TrainingCenterDatabase '
        'xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities>'
        f'<Activity Sport="{sport}"><Id>2024-06-01T06:00:00Z</Id>{lap}{lap}</Activity>'
        "</Activities></TrainingCenterDatabase>"
    ).encode()


APPLE_DOCTYPE = """<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>"""
APPLE = f"""<?xml version="1.0" encoding="UTF-8"?>
{APPLE_DOCTYPE}
<HealthData locale="de_DE">
 <Record type="HKQuantityTypeIdentifierStepCount" value="12"/>
 <Workout workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining" duration="41.2"
  durationUnit="min" startDate="2023-03-01 19:00:00 +0100" endDate="2023-03-01 19:41:12 +0100"/>
 <Workout workoutActivityType="HKWorkoutActivityTypeCycling" duration="60" durationUnit="min"
  startDate="2023-03-02 23:30:00 +0100" endDate="2023-03-03 00:30:00 +0100">
  <MetadataEntry key="HKTimeZone" value="America/New_York"/>
  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceCycling" sum="20.5" unit="km"/>
 </Workout>
 <Workout workoutActivityType="HKWorkoutActivityTypeMindAndBody" duration="20" durationUnit="min"
  startDate="2023-03-04 08:00:00 +0100" endDate="2023-03-04 08:20:00 +0100"/>
</HealthData>
""".encode()


def archive(members: Mapping[str, bytes] | Iterable[tuple[str, bytes]], method: int = 8) -> bytes:
    """A zip of these members, in their order."""
    out = io.BytesIO()
    pairs = members.items() if isinstance(members, Mapping) else members
    with zipfile.ZipFile(out, "w", method) as target:
        for name, content in pairs:
            target.writestr(name, content)
    return out.getvalue()


def packed(content: bytes) -> bytes:
    """gzip, without a time in it."""
    return gzip.compress(content, mtime=0)


FIT_EPOCH = datetime(1989, 12, 31, tzinfo=UTC)
_CRC = (
    0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
    0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400,
)  # fmt: skip


def fit_checksum(data: bytes) -> int:
    """The CRC-16 of the FIT protocol, a nibble at a time."""
    crc = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) & 0x0FFF ^ _CRC[crc & 0xF] ^ _CRC[nibble]
    return crc


def fit(
    sport: int = 2, kind: int = 0, start: datetime | None = None, local_hours: int = 2
) -> bytes:
    """A FIT activity with one session of half an hour and 12.5 km, its watch `local_hours` east."""
    begun = int(((start or datetime(2024, 6, 1, 22, 30, tzinfo=UTC)) - FIT_EPOCH).total_seconds())
    # number, then (field, size, base type) and the values packed little-endian
    messages = (
        (0, ((0, 1, 0x00), (4, 4, 0x86)), "<BI", (4, begun)),
        (
            18,
            ((253, 4, 0x86), (2, 4, 0x86), (5, 1, 0x00), (6, 1, 0x00), (8, 4, 0x86), (9, 4, 0x86)),
            "<IIBBII",
            (begun + 1800, begun, sport, kind, 1_800_000, 1_250_000),
        ),
        (
            34,
            ((253, 4, 0x86), (5, 4, 0x86)),
            "<II",
            (begun + 1800, begun + 1800 + local_hours * 3600),
        ),
    )
    body = b""
    for number, fields, form, values in messages:
        body += struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
        body += b"".join(struct.pack("<BBB", *field) for field in fields)
        body += b"\x00" + struct.pack(form, *values)
    head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(body), b".FIT")
    head += struct.pack("<H", fit_checksum(head))
    return head + body + struct.pack("<H", fit_checksum(head + body))


def own(**changes: Any) -> bytes:
    """One of our own exports with two logs and a plan, changed."""
    told: dict[str, Any] = {
        "format": "dayseven-export",
        "version": 1,
        "person": {"timezone": "Europe/Berlin", "age": 31, "level": "beginner", "goal": "fitness"},
        "logs": [
            {
                "source": "message",
                "logged_at": "2024-06-01T18:00:00+00:00",
                "undone_at": None,
                "workouts": [
                    {"date": "2024-06-01", "workout": "yoga", "minutes": 30},
                    {"date": "2024-05-31", "workout": "rest"},
                ],
            },
            {
                "source": "button",
                "logged_at": "2024-06-02T18:00:00+00:00",
                "undone_at": "2024-06-02T18:01:00+00:00",
                "workouts": [],
            },
        ],
        "plans": [
            {"date": "2024-06-09", "workout": "hiit", "created_at": "2024-06-01T18:00:00+00:00"}
        ],
        "pushes": [],
    }
    return json.dumps({**told, **changes}).encode()
