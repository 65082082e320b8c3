import pytest

from tests.mutants import MUTANTS, ROOT, Mutant, mutated


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_mutant_still_fits_the_code_and_its_test_exists(mutant: Mutant) -> None:
    compile(mutated(mutant), mutant.file, "exec")
    file, _, name = mutant.tests.partition("::")
    assert f"def {name.partition('[')[0]}(" in (ROOT / file).read_text("utf-8")
