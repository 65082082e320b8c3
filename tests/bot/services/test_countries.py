"""Countries by name, and where a language is spoken."""

from bot.services.countries import city_name, countries, country_name, speakers


def test_a_country_is_named_in_the_language_asked_for() -> None:
    assert country_name("DE", "en") == "Germany"
    assert country_name("DE", "de") == "Deutschland"
    assert country_name("", "en") == ""


def test_countries_are_known_by_name_code_and_habit() -> None:
    assert countries("de")["deutschland"] == countries("en")["germany"] == "DE"
    assert countries(None)["uk"] == "GB"
    assert countries("no such language")["france"] == "FR"


def test_a_language_weighs_most_where_most_people_speak_it() -> None:
    german = speakers("de")
    assert german["DE"] > german["CH"] > german.get("US", 0)
    assert speakers("pt-PT")["PT"] > speakers("pt")["PT"]
    assert speakers("xx") == {}


def test_a_city_is_named_in_the_language_where_its_zone_is_named_after_it() -> None:
    assert city_name("Lisbon", "Europe/Lisbon", "pt") == "Lisboa"
    assert city_name("Mexico City", "America/Mexico_City", "es") == "Ciudad de México"
    assert city_name("Moscow", "Europe/Moscow", "ru") == "Москва"
    assert city_name("Kyiv", "Europe/Kyiv", "ru") == "Киев"
    assert city_name("Kolkata", "Asia/Kolkata", "es") == "Calcuta"
    assert city_name("Lisbon", "Europe/Lisbon", "en") == "Lisbon"
    assert city_name("Porto", "Europe/Lisbon", "pt") == "Porto"
    assert city_name("UTC+3", "Etc/GMT-3", "pt") == "UTC+3"
