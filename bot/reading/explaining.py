"""How a reading came about, in plain lines."""

from datetime import date

from bot.reading.reader import account


def explain(text: str, today: date) -> str:
    """Tokens, mended words, matches, days, amounts, clauses, the deciding rule."""
    made = account(text, today)
    message, reading = made.message, made.reading
    tokens = message.matched.tokens

    def words(i: int, j: int) -> str:
        return " ".join(token.text for token in tokens[i:j])

    lines = [
        f"text      {message.clean.text.strip()!r}",
        f"language  {reading.language} (in play: {', '.join(message.matched.languages)})",
        "tokens    " + " | ".join(token.text for token in tokens),
    ]
    lines += [f"mended    {old} -> {new}" for old, new in message.matched.mended]
    for mark in message.matched.marks:
        tags = ", ".join(
            name if value is True else f"{name} {value[0] if name == 'act' else value}"
            for name, value in mark.tags.items()
        )
        lines.append(f"match     {words(mark.i, mark.j)}: {tags}")
    for ref in message.days:
        when = ", ".join(day.isoformat() for day in ref.days) or (
            "to come" if ref.future else "impossible" if ref.impossible else "some time ago"
        )
        lines.append(f"day       {words(ref.i, ref.j)}: {when} [{ref.rule}]")
    for amount in message.amounts:
        value = "?" if amount.value is None else f"{amount.value:g}"
        lines.append(f"amount    {words(amount.i, amount.j)}: {value} {amount.kind}")
    for clause in message.clauses:
        why = f" [{clause.why}]" if clause.why else ""
        lines.append(f"clause    {words(clause.i, clause.j)}: {clause.status}{why}")
        lines += [f"  left out {m.concept}: {m.dropped}" for m in clause.mentions if m.dropped]
    lines += [f"revised   {note}" for note in message.notes]
    lines.append(f"intent    {reading.intent} [rule {made.rule}]")
    for entry in reading.entries:
        lines.append(
            f"entry     {entry.date} {entry.workout.key}"
            f" minutes={entry.minutes} distance_km={entry.distance_km}"
        )
    if reading.safety is not None:
        lines.append(f"safety    {reading.safety} [{made.safety_words}]")
    return "\n".join(lines)
