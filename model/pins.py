"""What the artifacts must be, byte for byte. Written by model.training.export."""

WEIGHTS_SIZE = 157118
WEIGHTS_SHA256 = "283621fdef54aa1eae0237655aa9e08bf6a6df6a8a3973c62f21dc3d8935d311"
PRIORS_SIZE = 5811168
PRIORS_SHA256 = "4c0c61a834813a47fafe4efecbf6997dbefc26b6299ee4bd16ba9e1a86978c6f"

GOLDEN_SEQUENCE = (1, 0, 2, 0, 1, 0)
GOLDEN_PROFILE = (0.25, 0.0, 0.5)
GOLDEN_ANSWER = (
    0.1272231,
    0.4163675,
    0.4385507,
    0.0000015,
    0.0002954,
    0.0171696,
    0.0003922,
)
