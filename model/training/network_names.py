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

METHOD_NAMES = (
    "majority",
    "repeat yesterday",
    "markov 1",
    "markov 1 + profile",
    "markov 2",
    "markov 2 + profile",
    "nearest neighbour",
    "nearest 5",
    "gradient boosting",
    "rules only",
    "rules and programmes",
)
