"""bot/commands/reading.py: `read`."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import pytest

from bot import cli

Captured = pytest.CaptureFixture[str]
SWIM = {"id": "a", "text": "45 min swim, then yoga", "today": "2026-03-12"}


def stream(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, *lines: dict[str, Any]
) -> tuple[int, list[dict[str, Any]], str]:
    text = "".join(json.dumps(line) + "\n" for line in lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    status = cli.main(["read", "--jsonl"])
    out, err = capsys.readouterr()
    return status, [json.loads(line) for line in out.splitlines()], err


def test_a_line_is_answered_as_the_contract_names_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    status, (answer,), _ = stream(monkeypatch, capsys, SWIM)
    assert status == 0
    assert answer == {
        "id": "a",
        "intent": "log",
        "safety": None,
        "entries": [
            {"date": "2026-03-12", "type": "swimming", "minutes": 45, "distance_km": None},
            {"date": "2026-03-12", "type": "yoga", "minutes": None, "distance_km": None},
        ],
    }


def test_lines_are_answered_in_order_with_their_own_ids(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    ids: list[Any] = [3, "b", None, {"of": 1}, 1.5]
    _, answers, _ = stream(monkeypatch, capsys, *[SWIM | {"id": each} for each in ids])
    assert [answer["id"] for answer in answers] == ids


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"text": None}, "text"),
        ({"text": 45}, "text"),
        ({"today": "12.3.2026"}, "today"),
        ({"today": None}, "today"),
        ({"today": 20260312}, "today"),
    ],
)
def test_a_wrong_line_is_named_after_the_answers_before_it(
    monkeypatch: pytest.MonkeyPatch, capsys: Captured, change: dict[str, Any], named: str
) -> None:
    status, answers, err = stream(monkeypatch, capsys, SWIM, SWIM | change)
    assert (status, len(answers)) == (2, 1)
    assert err.startswith(f"dayseven: line 2: {named} ")
    assert err.count("\n") == 1


def test_a_single_message_is_read_as_of_the_day_given(capsys: Captured) -> None:
    assert cli.main(["read", "ran 5k yesterday", "--today", "2026-03-12"]) == 0
    (entry,) = json.loads(capsys.readouterr().out)["entries"]
    assert (entry["date"], entry["type"], entry["distance_km"]) == ("2026-03-11", "cardio", 5)


def test_explain_tells_the_way_and_the_result(capsys: Captured) -> None:
    assert cli.main(["read", "--explain", SWIM["text"], "--today", SWIM["today"]]) == 0
    said = capsys.readouterr().out
    assert "45" in said
    assert "2026-03-12 swimming" in said
