"""The files in deploy/, held against the program they start."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.delivery.service import DRAIN
from bot.settings import Settings

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")
def test_systemd_finds_no_fault_with_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "dayseven.service"
    text = (DEPLOY / "dayseven.service").read_text(encoding="utf-8")
    # Whether user and folder exist is the operator's machine's business, not the unit's.
    text = text.replace("User=dayseven\n", "")
    unit.write_text(text.replace("WorkingDirectory=/opt/dayseven", f"WorkingDirectory={tmp_path}"))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    complaints = [line for line in done.stderr.splitlines() if "dayseven.service" in line]
    assert done.returncode == 0, done.stderr
    assert complaints == []


def test_the_unit_waits_longer_than_the_bot_needs_to_stop() -> None:
    text = (DEPLOY / "dayseven.service").read_text(encoding="utf-8")
    wait = re.search(r"^TimeoutStopSec=(\d+)$", text, re.M)
    assert wait is not None
    assert int(wait[1]) > DRAIN


def test_the_proxy_passes_on_to_where_the_webhook_listens() -> None:
    listen = Settings.model_fields["webhook_listen"].default
    text = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    assert f"proxy_pass http://{listen.host}:{listen.port};" in text
