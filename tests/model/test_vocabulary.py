"""The ids and keys that weights, commands and databases rely on."""

import pytest

from model.vocabulary import Goal, Level, Profile, Workout


def test_the_ids_are_those_the_network_was_trained_with() -> None:
    assert [w.key for w in Workout] == [
        "rest",
        "cardio",
        "strength",
        "hiit",
        "yoga",
        "swimming",
        "cycling",
    ]
    assert [level.key for level in Level] == ["beginner", "intermediate", "advanced"]
    assert [goal.key for goal in Goal] == ["lose-weight", "fitness", "muscle"]


@pytest.mark.parametrize("kind", [Workout, Level, Goal])
def test_every_key_leads_back_to_its_member(kind: type[Workout | Level | Goal]) -> None:
    assert all(kind.from_key(member.key) is member for member in kind)


def test_an_unknown_key_is_refused_with_the_keys_that_exist() -> None:
    with pytest.raises(ValueError, match="'weights' is not one of rest, cardio"):
        Workout.from_key("weights")


@pytest.mark.parametrize("age", [12, 101, 30.0, "30", True])
def test_a_profile_refuses_ages_that_are_none(age: int) -> None:
    with pytest.raises(ValueError, match="age must be"):
        Profile(age, Level.BEGINNER, Goal.FITNESS)


def test_a_profile_refuses_ids_that_do_not_exist() -> None:
    with pytest.raises(ValueError, match="3"):
        Profile(30, Level(3), Goal.FITNESS)


def test_the_specification_s_example_profile() -> None:
    assert Profile(25, Level.BEGINNER, Goal.FITNESS).features == (0.25, 0.0, 0.5)
