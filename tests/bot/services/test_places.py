"""A person's time zone from what they type, share, or speak."""

import subprocess
import sys
from datetime import UTC, datetime, time
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.services.places import MOST, TABLE, bundled_places, is_clear
from bot.services.zones import is_zone

SUMMER = datetime(2026, 7, 1, 12, 5, tzinfo=UTC)
WINTER = datetime(2026, 1, 15, 12, 5, tzinfo=UTC)


def zones(text: str, language: str | None = "en", now: datetime = SUMMER) -> list[str]:
    return [place.timezone for place in bundled_places().find(text, language, now)]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berlin", "Europe/Berlin"),
        ("  bErLiN ", "Europe/Berlin"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("São Paulo", "America/Sao_Paulo"),
        ("Zurich", "Europe/Zurich"),
        ("newyork", "America/New_York"),
        ("NYC", "America/New_York"),
        ("Moskau", "Europe/Moscow"),
        ("Москва", "Europe/Moscow"),
        ("東京", "Asia/Tokyo"),
        ("القاهرة", "Africa/Cairo"),
        ("दिल्ली", "Asia/Kolkata"),
        ("Bombay", "Asia/Kolkata"),
        ("I live in Berlin", "Europe/Berlin"),
        ("ich wohne in Köln", "Europe/Berlin"),
    ],
)
def test_knows_a_city_in_any_script_case_and_spelling(typed: str, zone: str) -> None:
    assert zones(typed)[0] == zone


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Berln", "Europe/Berlin"),
        ("Melborne", "Australia/Melbourne"),
        ("Kolkatta", "Asia/Kolkata"),
        ("Philadephia", "America/New_York"),
        ("Istnabul", "Europe/Istanbul"),
    ],
)
def test_forgives_a_slip_of_the_finger(typed: str, zone: str) -> None:
    assert zones(typed)[0] == zone


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("München", "München"),
        ("ich wohne in Köln", "Köln"),
        ("genève", "Genève"),
        ("Anvers, Belgique", "Anvers"),
        ("санкт-петербург", "Санкт-Петербург"),
        ("Frankfurt", "Frankfurt am Main"),
        ("NYC", "New York City"),
        ("Münchenn", "Munich"),
    ],
)
def test_a_city_is_called_as_the_person_calls_it(typed: str, name: str) -> None:
    assert bundled_places().find(typed, "fr", SUMMER)[0].name == name


@pytest.mark.parametrize("typed", ["", "   ", "😀", "!!", "asdf", "xyzzyq", "the moon", "123"])
def test_finds_nothing_where_no_place_is_named(typed: str) -> None:
    assert zones(typed) == []


def test_offers_every_portland_with_clocks_of_its_own() -> None:
    found = bundled_places().find("portland", "en", SUMMER)
    assert [place.region for place in found[:2]] == ["Oregon", "Maine"]
    assert not is_clear(found)
    assert len(found) <= MOST


def test_takes_the_far_larger_namesake_and_still_offers_the_other() -> None:
    found = bundled_places().find("London", "en", SUMMER)
    assert is_clear(found)
    assert [place.country for place in found] == ["GB", "CA"]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Portland, Maine", "America/New_York"),
        ("portland OR", "America/Los_Angeles"),
        ("Paris Texas", "America/Chicago"),
        ("San Jose, Costa Rica", "America/Costa_Rica"),
        ("London, Canada", "America/Toronto"),
        ("Berlin, Germany", "Europe/Berlin"),
    ],
)
def test_a_country_or_state_after_the_city_decides(typed: str, zone: str) -> None:
    assert zones(typed) == [zone]


def test_knows_countries_in_english_and_in_the_persons_language() -> None:
    assert zones("Germany") == zones("Deutschland", "de") == ["Europe/Berlin"]
    assert zones("USA")[:2] == ["America/New_York", "America/Chicago"]
    assert zones("California")[0] == "America/Los_Angeles"
    assert zones("UK") == ["Europe/London"]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("america/new york", "America/New_York"),
        ("UTC", "UTC"),
        ("est", "America/New_York"),
    ],
)
def test_knows_a_zone_by_its_name(typed: str, zone: str) -> None:
    assert zones(typed) == [zone]


def test_an_offset_means_the_zones_that_keep_it_on_that_day() -> None:
    assert "Europe/Berlin" in zones("UTC+1", now=WINTER)
    assert "Europe/Berlin" not in zones("UTC+1", now=SUMMER)
    assert zones("+5:30")[0] == "Asia/Kolkata"
    assert zones("utc-3") == zones("GMT−3")
    assert zones("+27") == []


@pytest.mark.parametrize(
    ("shown", "zone"),
    [
        (time(14, 4), "Europe/Berlin"),
        (time(17, 37), "Asia/Kolkata"),
        (time(2, 5), "Pacific/Honolulu"),
        (time(0, 0), "Pacific/Auckland"),
    ],
)
def test_the_clock_on_the_wall_tells_the_zone(shown: time, zone: str) -> None:
    assert zone in [place.timezone for place in bundled_places().at_clock(shown, SUMMER)]


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("de", "Europe/Berlin"),
        ("pt", "America/Sao_Paulo"),
        ("pt-PT", "Europe/Lisbon"),
        ("en-GB", "Europe/London"),
        ("zh-hans", "Asia/Shanghai"),
        ("ru", "Europe/Moscow"),
        ("tr", "Europe/Istanbul"),
    ],
)
def test_guesses_where_a_language_is_spoken(language: str, first: str) -> None:
    assert bundled_places().likeliest(language, SUMMER)[0].timezone == first


@pytest.mark.parametrize("language", [None, "en", "xx", "", "zz-QQ"])
def test_always_has_a_guess_and_never_two_alike(language: str | None) -> None:
    guesses = bundled_places().likeliest(language, SUMMER)
    assert 1 <= len(guesses) <= MOST
    assert len({place.timezone for place in guesses}) == len(guesses)


@given(st.text(max_size=120))
@settings(max_examples=60, deadline=None)
def test_any_text_is_answered_with_zones_this_machine_knows(text: str) -> None:
    assert all(is_zone(zone) for zone in zones(text))


def test_zones_are_named_by_their_best_known_city() -> None:
    assert bundled_places().named("America/New_York").name == "New York City"
    assert bundled_places().named("Asia/Karachi").name == "Karachi"
    assert bundled_places().named("Etc/GMT+2").name == "UTC-2"  # written the other way round
    assert bundled_places().named("Antarctica/Vostok").name == "Vostok"


def test_the_table_is_small_credits_its_source_and_loads_in_a_blink() -> None:
    assert TABLE.stat().st_size < 1_500_000
    code = (
        "from time import process_time; from bot.services.places import bundled_places\n"
        "started = process_time(); bundled_places(); print(process_time() - started)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(ran.stdout) < 0.3
    assert b"GeoNames" in bundled_places().header
    assert b"CC BY 4.0" in bundled_places().header


def test_no_search_keeps_the_others_waiting() -> None:
    places = bundled_places()
    started = process_time()
    for text in ("Berlin", "Kolkatta", "hello there my friend how are you"):
        places.find(text, "en", SUMMER)
    assert process_time() - started < 1.5
