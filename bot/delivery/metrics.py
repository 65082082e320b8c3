"""What can be counted about delivery, as Prometheus wants it. No ids, no names, no texts."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0)


class Metrics:
    """One registry for each bot, so that two bots in one process do not count together."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()

        def counter(name: str, words: str) -> Counter:
            return Counter(f"dayseven_{name}", words, registry=self.registry)

        def gauge(name: str, words: str) -> Gauge:
            return Gauge(f"dayseven_{name}", words, registry=self.registry)

        def histogram(name: str, words: str) -> Histogram:
            return Histogram(f"dayseven_{name}", words, registry=self.registry, buckets=SECONDS)

        self.updates = counter("updates", "updates whose effect was committed")
        self.repeated = counter("updates_repeated", "updates delivered again and left alone")
        self.buried = counter("updates_buried", "updates set aside after their last try")
        self.update_seconds = histogram("update_seconds", "from update in hand to commit")
        self.replies_failed = counter("replies_failed", "replies that could not be sent")
        self.due = counter("pushes_due", "occurrences made, those found too late included")
        self.sent = counter("pushes_sent", "pushes that Telegram took")
        self.expired = counter("pushes_expired", "pushes no longer of use in their turn")
        self.dead = counter("pushes_dead", "pushes given up")
        self.cancelled = counter("pushes_cancelled", "pushes decided against in their turn")
        self.blocked = counter("people_blocked", "people found to have blocked the bot")
        self.ambiguous = counter("calls_ambiguous", "calls that may or may not have arrived")
        self.risked = counter("pushes_risked", "pushes tried again after an unfinished try")
        self.halts = counter("halts", "times Telegram told the bot to wait")
        self.lag = histogram("push_lag_seconds", "from due to sent")
        self.call_seconds = histogram("call_seconds", "Bot API calls, from start to answer")
        self.pending = gauge("pushes_pending", "pushes waiting")
        self.missing = gauge("pushes_missing", "evenings without a row, by the last reconciliation")
        self.tick_age = gauge("tick_age_seconds", "since the last tick of the evening push")
        self.poll_age = gauge("poll_age_seconds", "since updates were last asked for")

    def text(self) -> bytes:
        """Everything, in Prometheus's text format."""
        return generate_latest(self.registry)
