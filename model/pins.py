"""What the artifacts must be, byte for byte. Written by model.training.export."""

WEIGHTS_SIZE = 157118
WEIGHTS_SHA256 = "6718275cf66b797f8b53ed3fb309d04e2fb9947bd0f1738949d86fdf020cb7f9"
PRIORS_SIZE = 5811168
PRIORS_SHA256 = "4c0c61a834813a47fafe4efecbf6997dbefc26b6299ee4bd16ba9e1a86978c6f"

GOLDEN_SEQUENCE = (1, 0, 2, 0, 1, 0)
GOLDEN_PROFILE = (0.25, 0.0, 0.5)
GOLDEN_ANSWER = (
    0.1923072,
    0.2535585,
    0.5523660,
    0.0000280,
    0.0000295,
    0.0015389,
    0.0001719,
)
