"""bot/commands/predicting.py: `predict` and `week`."""

from __future__ import annotations

import io
import json
import random
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from bot import cli
from model.coach import Coach
from model.predictor import Predictor
from model.rules import allowed
from model.vocabulary import Workout

EXAMPLE = (
    *("--history", "cardio,rest,strength,rest,cardio,rest"),
    *("--age", "25", "--level", "beginner", "--goal", "fitness"),
)
KEYS = [
    "probabilities",
    "model_choice",
    "recommended",
    "allowed",
    "alternatives",
    "confidence",
    "reason",
]
LINE = {"history": [1, 0, 2, 0, 1, 0], "age": 25, "level": 0, "goal": 1}
Captured = pytest.CaptureFixture[str]


def stream(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, command: str, *lines: str
) -> tuple[int, list[dict[str, Any]], str]:
    """Exit status, answers and complaint of `command --jsonl` on these lines."""
    text = "".join(line + "\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    status = cli.main([command, "--jsonl"])
    out, err = capsys.readouterr()
    return status, [json.loads(line) for line in out.splitlines()], err


def asked(capsys: Captured, command: str, *words: str) -> str:
    assert cli.main([command, *EXAMPLE, *words]) == 0
    return capsys.readouterr().out


def test_json_holds_what_the_contract_names_in_its_order(capsys: Captured) -> None:
    answer = json.loads(asked(capsys, "predict", "--json"))
    assert list(answer) == KEYS
    assert len(answer["probabilities"]) == 7
    assert sum(answer["probabilities"]) == pytest.approx(1, abs=1e-5)
    assert answer["recommended"] in answer["allowed"]
    assert answer["recommended"] not in answer["alternatives"]
    assert set(answer["alternatives"]) <= set(answer["allowed"])
    assert isinstance(answer["reason"], str)


def test_words_name_the_same_workout_as_json(capsys: Captured) -> None:
    answer = json.loads(asked(capsys, "predict", "--json"))
    words = asked(capsys, "predict").casefold()
    assert f"tomorrow:    {Workout(answer['recommended']).key}" in words
    assert answer["reason"].casefold() in words


def test_without_its_network_it_says_that_this_is_a_starter_suggestion(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    assert "starter" not in asked(capsys, "predict")
    starter = Coach(None)
    monkeypatch.setattr(Coach, "bundled", lambda: starter)  # as where the weights are damaged
    assert "starter suggestion" in asked(capsys, "predict")


def test_a_stream_answers_as_the_single_command_does(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    single = json.loads(asked(capsys, "predict", "--json"))
    status, answers, _ = stream(monkeypatch, capsys, "predict", json.dumps(LINE))
    assert (status, answers) == (0, [single])


def test_a_stream_keeps_its_order_and_the_rules(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    chance = random.Random(7)
    lines = [
        {
            "history": [chance.randrange(7) for _ in range(6)],
            "age": chance.randint(13, 100),
            "level": chance.randrange(3),
            "goal": chance.randrange(3),
        }
        for _ in range(300)
    ]
    status, answers, _ = stream(monkeypatch, capsys, "predict", *map(json.dumps, lines))
    assert status == 0
    sequences = np.array([line["history"] for line in lines])
    levels, ages, goals = (
        np.array([line[name] for line in lines]) for name in ("level", "age", "goal")
    )
    legal = allowed(sequences, levels, ages)
    assert [a["allowed"] for a in answers] == [np.flatnonzero(row).tolist() for row in legal]
    profiles = np.stack([ages / 100, levels / 2, goals / 2], axis=1)
    expected = Predictor.bundled().probabilities(sequences, profiles)
    np.testing.assert_allclose([a["probabilities"] for a in answers], expected, atol=1e-6)
    assert [a["model_choice"] for a in answers] == expected.argmax(axis=1).tolist()


def test_gaps_are_unknown_days(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    gap = LINE | {"history": [1, 0, 2, 0, 1, None]}
    _, (streamed,), _ = stream(monkeypatch, capsys, "predict", json.dumps(gap))
    for sign in ("unknown", "?"):
        words = ["predict", "--json", *EXAMPLE]
        words[3] = f"cardio,rest,strength,rest,cardio,{sign}"
        assert cli.main(words) == 0
        assert json.loads(capsys.readouterr().out) == streamed


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"history": [1, 0, 2, 0, 1]}, "history"),
        ({"history": "123456"}, "history"),
        ({"history": [1, 0, 2, 0, 1, 7]}, "history"),
        ({"history": [1, 0, 2, 0, 1, True]}, "history"),
        ({"history": [1, 0, 2, 0, 1, 0.0]}, "history"),
        ({"age": 12}, "age"),
        ({"age": "25"}, "age"),
        ({"age": None}, "age"),
        ({"age": float("nan")}, "age"),
        ({"level": 3}, "level"),
        ({"level": "beginner"}, "level"),
        ({"goal": -1}, "goal"),
        ({"goal": None}, "goal"),
    ],
)
def test_a_wrong_line_is_named_after_the_answers_before_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, change: dict[str, Any], named: str
) -> None:
    good, wrong = json.dumps(LINE), json.dumps(LINE | change)
    status, answers, err = stream(monkeypatch, capsys, "predict", good, wrong, good)
    assert (status, len(answers)) == (2, 1)
    assert err.startswith(f"dayseven: line 2: {named} ")
    assert err.count("\n") == 1


def test_a_program_that_waits_for_each_answer_gets_it() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "predict", "--jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(3):
            process.stdin.write(json.dumps(LINE) + "\n")
            assert list(json.loads(process.stdout.readline())) == KEYS
        process.stdin.close()
        assert process.wait(timeout=20) == 0


def test_week_is_seven_days_and_their_probability(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    answer = json.loads(asked(capsys, "week", "--json"))
    assert list(answer) == ["days", "probability"]
    assert len(answer["days"]) == 7
    assert 0 < answer["probability"] <= 1
    _, answers, _ = stream(monkeypatch, capsys, "week", json.dumps(LINE), json.dumps(LINE))
    assert answers == [answer, answer]


def test_week_in_words_has_a_line_a_day(capsys: Captured) -> None:
    days = json.loads(asked(capsys, "week", "--json"))["days"]
    *lines, last = asked(capsys, "week").splitlines()
    assert [line.partition(":  ")[2].lower() for line in lines] == [Workout(d).key for d in days]
    assert last.startswith("Probability of this week: ")
