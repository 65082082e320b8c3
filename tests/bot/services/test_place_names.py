"""Names of places made comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.place_names import fold, typo_distance


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_folding_forgets_accents_but_no_vowels_of_indic_scripts() -> None:
    assert fold("Saint-Étienne") == fold("SAINT ETIENNE") == "saintetienne"
    assert fold("Łódź") == "lodz"
    assert fold("दिल्ली") != fold("दल")


@pytest.mark.parametrize(
    ("left", "right", "slips"),
    [
        ("berlin", "berlin", 0),
        ("berln", "berlin", 1),
        ("ebrlin", "berlin", 1),
        ("rome", "paris", 3),
    ],
)
def test_counts_slips_up_to_the_most(left: str, right: str, slips: int) -> None:
    assert typo_distance(left, right, 2) == typo_distance(right, left, 2) == slips
