"""Time zones by name and by place on the map."""

from bot.services.zones import SPOKEN_ZONES, is_zone, zones_at


def test_a_shared_location_gives_its_zone() -> None:
    assert zones_at(52.52, 13.40) == ("Europe/Berlin",)
    assert zones_at(43.8, 87.6) == ("Asia/Shanghai", "Asia/Urumqi")
    assert all(is_zone(zone) for zone in zones_at(0.0, -30.0))


def test_every_zone_that_people_name_is_a_zone() -> None:
    assert all(is_zone(zone) for zone in SPOKEN_ZONES.values())
    assert not is_zone("Europe/Atlantis")
    assert not is_zone("../../etc/passwd")
