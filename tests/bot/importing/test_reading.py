"""What each format gives, from small honest files."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from bot.importing import Empty, Format, Imported, ImportedWorkout, Unrecognised, parse, recognise
from bot.importing.harvest import CUT_OFF, ONLY_PLANNED
from bot.importing.reading import BROKEN_FILE
from model.vocabulary import Workout
from tests.bot.importing import files

BERLIN = "Europe/Berlin"


def read(content: str | bytes, timezone: str = BERLIN) -> Imported:
    return parse(content.encode() if isinstance(content, str) else content, timezone=timezone)


def only(content: str | bytes, timezone: str = BERLIN) -> ImportedWorkout:
    (workout,) = read(content, timezone).workouts
    return workout


HONEST: dict[str, tuple[Format, str | bytes, int]] = {
    "strava": (Format.STRAVA, files.STRAVA, 4),
    "strava new": (Format.STRAVA, files.STRAVA_NEW, 2),
    "strava oldest": (Format.STRAVA, files.STRAVA_OLDEST, 1),
    "strava German": (Format.STRAVA, files.STRAVA_GERMAN, 1),
    "garmin": (Format.GARMIN, files.GARMIN, 2),
    "garmin French": (Format.GARMIN, files.GARMIN_FRENCH, 3),
    "strong": (Format.STRONG, files.STRONG, 2),
    "strong with semicolons": (Format.STRONG, files.STRONG_SEMICOLON, 1),
    "hevy": (Format.HEVY, files.HEVY, 2),
    "whoop": (Format.WHOOP, files.WHOOP, 1),
    "trainingpeaks": (Format.TRAINING_PEAKS, files.TRAINING_PEAKS, 2),
    "fitbit": (Format.FITBIT, files.fitbit(), 1),
    "running_page": (Format.RUNNING_PAGE, files.RUNNING_PAGE, 1),
    "gpx": (Format.GPX, files.gpx(), 1),
    "tcx": (Format.TCX, files.tcx(), 1),
    "fit": (Format.FIT, files.fit(), 1),
    "apple health": (Format.APPLE_HEALTH, files.APPLE, 3),
    "own": (Format.OWN, files.own(), 2),
}


@pytest.mark.parametrize("name", HONEST)
def test_recognises_a_format_by_its_content(name: str) -> None:
    format, content, workouts = HONEST[name]
    data = content.encode() if isinstance(content, str) else content
    assert recognise(data) is format
    assert len(read(data).workouts) == workouts


@pytest.mark.parametrize("name", HONEST)
def test_a_misleading_name_changes_nothing(name: str, tmp_path: Path) -> None:
    format, content, _ = HONEST[name]
    path = tmp_path / "holiday.jpeg"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    assert recognise(path) is format


@pytest.mark.parametrize("name", HONEST)
def test_reads_the_same_from_a_zip_and_from_gzip(name: str) -> None:
    _, content, _ = HONEST[name]
    data = content.encode() if isinstance(content, str) else content
    plain = read(data)
    assert read(files.archive({"a/b": data, "readme": b"hello"})) == plain
    assert read(files.packed(data)) == plain
    assert read(files.archive({"a.gz": files.packed(data)})) == plain


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["strava German", "garmin French", "running_page", "whoop"])
def test_reads_the_same_in_any_encoding(name: str, encoding: str) -> None:
    _, content, _ = HONEST[name]
    text = content if isinstance(content, str) else content.decode()
    assert read(text.encode(encoding)).workouts == read(text).workouts


def test_reads_western_european_text_without_a_mark() -> None:
    workouts = read(files.GARMIN_FRENCH.encode("latin-1")).workouts
    assert [each.workout for each in workouts] == [
        Workout.SWIMMING,
        Workout.CARDIO,
        Workout.STRENGTH,
    ]


def test_strava_tells_utc_and_the_person_lives_elsewhere() -> None:
    late = read(files.STRAVA).workouts[1]
    assert (late.local_date, late.local_time) == (date(2021, 1, 5), time(0, 30, 5))
    assert read(files.STRAVA, "America/New_York").workouts[1].local_date == date(2021, 1, 4)


def test_strava_distances_are_kilometres_but_for_swims() -> None:
    run, swim, *_ = read(files.STRAVA).workouts
    assert (run.distance_m, run.minutes) == (5020, 30)
    assert (swim.distance_m, swim.minutes) == (1500, 40)
    assert only(files.STRAVA_OLDEST).distance_m == 3681


def test_strava_prefers_metres_and_moving_time_where_the_file_has_them() -> None:
    ride, weights = read(files.STRAVA_NEW).workouts
    assert (ride.distance_m, ride.minutes) == (30114, 70)
    assert (weights.distance_m, weights.minutes) == (None, 50)


def test_strava_is_read_in_the_language_of_the_account() -> None:
    ride = only(files.STRAVA_GERMAN)
    assert (ride.local_date, ride.local_time) == (date(2022, 12, 9), time(16, 24, 49))
    assert (ride.workout, ride.minutes, ride.distance_m) == (Workout.CYCLING, 53, 9440)


def test_a_label_that_could_be_anything_asks_its_title_first() -> None:
    imported = read(files.STRAVA)
    assert [each.workout for each in imported.workouts[2:]] == [Workout.HIIT, None]
    assert imported.unknown_sports == {"Workout": 1}


def test_garmin_swims_in_metres_with_thousands() -> None:
    run, swim = read(files.GARMIN).workouts
    assert (run.workout, run.distance_m, run.minutes) == (Workout.CARDIO, 12500, 81)
    assert (swim.workout, swim.distance_m, swim.minutes) == (Workout.SWIMMING, 1250, 40)
    assert read(files.GARMIN).left_out == {"Breathwork": 1}


def test_garmin_in_french_has_commas_and_apostrophes() -> None:
    swim, run, weights = read(files.GARMIN_FRENCH).workouts
    assert (swim.workout, swim.distance_m) == (Workout.SWIMMING, 1250)
    assert (run.workout, run.distance_m, run.minutes) == (Workout.CARDIO, 8020, 45)
    assert (weights.workout, weights.distance_m) == (Workout.STRENGTH, None)


def test_strong_and_hevy_gather_sets_into_workouts() -> None:
    push, easy = read(files.STRONG).workouts
    assert (push.workout, push.minutes, push.distance_m) == (Workout.STRENGTH, 65, None)
    assert (easy.workout, easy.minutes, easy.distance_m) == (Workout.CARDIO, 30, 4500)
    pull, row = read(files.HEVY).workouts
    assert (pull.workout, pull.minutes, pull.sport_label) == (Workout.STRENGTH, 70, "Pull")
    assert (row.workout, row.distance_m) == (Workout.CARDIO, 6200)
    assert only(files.STRONG_SEMICOLON).minutes == 60


def test_trainingpeaks_plans_do_not_count_and_days_off_are_rest() -> None:
    imported = read(files.TRAINING_PEAKS)
    run, rest = imported.workouts
    assert (run.workout, run.minutes, run.distance_m) == (Workout.CARDIO, 105, 21000)
    assert (run.local_date, run.local_time) == (date(2024, 4, 1), None)
    assert (rest.workout, rest.minutes) == (Workout.REST, None)
    assert imported.problems == {ONLY_PLANNED: 1}


def test_fitbit_writes_the_month_first() -> None:
    ride = only(files.fitbit())
    assert (ride.local_date, ride.local_time) == (date(2019, 2, 28), time(18, 30))
    assert (ride.workout, ride.minutes, ride.distance_m) == (Workout.CYCLING, 44, 15500)
    miles = only(files.fitbit(distance=2, distanceUnit="Mile"))
    assert miles.distance_m == 3219


def test_running_page_names_its_own_wall_clock() -> None:
    run = only(files.RUNNING_PAGE)
    assert (run.local_date, run.local_time) == (date(2023, 7, 19), time(7, 1, 50))
    assert (run.minutes, run.distance_m) == (30, 5012)


def test_gpx_adds_up_its_track() -> None:
    run = only(files.gpx())
    assert (run.local_date, run.local_time) == (date(2024, 6, 2), time(0, 30))
    assert (run.workout, run.minutes) == (Workout.CARDIO, 10)
    # A hundredth of a degree of latitude is 1111.95 m on a sphere of the mean radius.
    assert run.distance_m == 1112


def test_gpx_does_not_count_the_way_between_two_segments() -> None:
    points = files.gpx().decode()
    broken = points.replace("22:35:00Z</time></trkpt>", "22:35:00Z</time></trkpt></trkseg><trkseg>")
    assert only(broken).distance_m == 1001


def test_gpx_without_a_sport_is_asked_about() -> None:
    assert read(files.gpx(kind="")).unknown_sports == {"GPX": 1}


def test_tcx_adds_up_its_laps_and_not_its_points() -> None:
    ride = only(files.tcx())
    assert (ride.workout, ride.minutes, ride.distance_m) == (Workout.CYCLING, 60, 18000)
    assert ride.local_time == time(8, 0)


def test_blanks_before_an_xml_declaration_do_no_harm() -> None:
    assert read(b" \r\n   " + files.tcx()) == read(files.tcx())


def test_fit_knows_the_zone_of_the_watch() -> None:
    ride = only(files.fit(local_hours=9))
    assert (ride.local_date, ride.local_time) == (date(2024, 6, 2), time(7, 30))
    assert (ride.workout, ride.minutes, ride.distance_m) == (Workout.CYCLING, 30, 12500)


@pytest.mark.parametrize(
    ("sport", "kind", "workout"),
    [
        (1, 0, Workout.CARDIO),
        (5, 17, Workout.SWIMMING),
        (10, 20, Workout.STRENGTH),
        (10, 43, Workout.YOGA),
        (4, 15, Workout.CARDIO),
        (62, 70, Workout.HIIT),
        (10, 0, None),
    ],
)
def test_fit_looks_at_the_kind_where_the_sport_says_little(
    sport: int, kind: int, workout: Workout | None
) -> None:
    assert only(files.fit(sport, kind)).workout is workout


def test_apple_health_counts_by_the_zone_a_workout_names() -> None:
    strength, ride, yoga = read(files.APPLE).workouts
    assert (strength.workout, strength.minutes) == (Workout.STRENGTH, 41)
    assert (strength.local_date, strength.local_time) == (date(2023, 3, 1), time(19, 0))
    assert (ride.local_date, ride.local_time) == (date(2023, 3, 2), time(17, 30))
    assert (ride.workout, ride.distance_m) == (Workout.CYCLING, 20500)
    assert yoga.workout is Workout.YOGA


def test_a_strava_zip_is_read_from_its_table_alone() -> None:
    members = {f"activities/{n}.gpx": files.gpx() for n in range(5)}
    imported = read(files.archive({**members, "activities.csv": files.STRAVA.encode()}))
    assert (imported.format, len(imported.workouts)) == (Format.STRAVA, 4)


def test_an_apple_zip_is_read_from_its_export_alone() -> None:
    routes = {f"apple_health_export/routes/{n}.gpx": files.gpx() for n in range(5)}
    cda = b'<?xml version="1.0"?><ClinicalDocument/>'
    imported = read(files.archive({**routes, "x/cda.xml": cda, "x/Exportación.xml": files.APPLE}))
    assert (imported.format, len(imported.workouts)) == (Format.APPLE_HEALTH, 3)


def test_many_files_of_one_format_are_read_together_and_once_each() -> None:
    parts = {
        "exercise-0.json": files.fitbit(),
        "exercise-100.json": files.fitbit(startTime="03/01/19 18:30:00"),
        "again/exercise-0.json": files.fitbit(),
        "sleep.json": b"[]",
    }
    imported = read(files.archive(parts))
    assert [each.local_date.day for each in imported.workouts] == [28, 1]


def test_one_damaged_track_among_many_is_counted_and_the_others_stand() -> None:
    imported = read(files.archive({"1.gpx": files.gpx(), "2.gpx": files.gpx()[:-40]}))
    assert len(imported.workouts) == 1
    assert imported.problems == {BROKEN_FILE: 1}


def test_a_table_cut_off_loses_its_last_row_and_says_so() -> None:
    imported = read(files.STRAVA[: files.STRAVA.rindex("1500")])
    assert len(imported.workouts) == 3
    assert imported.problems == {CUT_OFF: 1}


def test_workouts_come_in_order_of_time() -> None:
    head, one, two, *_ = files.GARMIN.splitlines(keepends=True)
    days = [each.local_date for each in read(head + two + one).workouts]
    assert days == sorted(days)


def test_own_exports_carry_the_account() -> None:
    imported = read(files.own())
    assert [(each.local_date, each.workout, each.minutes) for each in imported.workouts] == [
        (date(2024, 5, 31), Workout.REST, None),
        (date(2024, 6, 1), Workout.YOGA, 30),
    ]
    assert imported.account is not None
    assert imported.account["person"]["timezone"] == "Europe/Berlin"
    assert imported.account["plans"][0]["workout"] == "hiit"


@pytest.mark.parametrize(
    "content",
    [b"hello", b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n", b"<html></html>", b"[1, 2]", b"a,b\n1,2\n"],
)
def test_anything_else_is_not_recognised(content: bytes) -> None:
    with pytest.raises(Unrecognised):
        recognise(content)


@pytest.mark.parametrize("content", [b"", b" \n\t", files.archive({}), files.archive({"a/": b""})])
def test_nothing_is_nothing(content: bytes) -> None:
    with pytest.raises(Empty):
        parse(content, timezone=BERLIN)


def test_headings_alone_are_empty() -> None:
    with pytest.raises(Empty):
        read(files.GARMIN.splitlines()[0] + "\n")
