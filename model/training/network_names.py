"""The networks that are compared, by name; apart from their code so that reading needs no Keras."""

NETWORK_NAMES = (
    "documented",
    "headline",
    "simple-rnn",
    "gru",
    "transformer",
    "feed-forward",
    "cnn",
)
