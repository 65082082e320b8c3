"""What the bundled weights must be, byte for byte. Written by model.training.export."""

WEIGHTS_SIZE = 157118
WEIGHTS_SHA256 = "302dec734d2d6912ac1a2c54a2bc3603389ae716909629638bd953547753c452"

GOLDEN_SEQUENCE = (1, 0, 2, 0, 1, 0)
GOLDEN_PROFILE = (0.25, 0.0, 0.5)
GOLDEN_ANSWER = (
    0.0090735,
    0.0027697,
    0.9634960,
    0.0041853,
    0.0147044,
    0.0029395,
    0.0028315,
)
