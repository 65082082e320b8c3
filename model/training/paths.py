"""Where training keeps what is not shipped."""

from pathlib import Path

TWIN = Path(__file__).parent / "twin.npz"  # the twin's weights, for the unseen figures
