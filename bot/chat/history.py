"""/history: any day back as a page of buttons; a tap opens the day, to change, add, remove.

One message, edited in place. Buttons that add carry how many workouts the day had when they were
shown, so that a second tap adds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from bot.chat import changing, efforts
from bot.chat.changing import Row, Wish, rows_of
from bot.chat.day_data import read_day, written
from bot.chat.entry_words import day_label, day_words, entry_words, icon_words
from bot.chat.turn import Turn
from bot.delivery.outgoing import Button, Keyboard, Outgoing
from bot.reading.mentions import mentions
from bot.services import diary
from bot.services.diary import Change, Outcome
from db.records import LoggedWorkout, Source
from model.vocabulary import Workout

DAYS_A_PAGE = 7
LEAPS = ((timedelta(weeks=52), "history-leap-year"), (timedelta(weeks=4), "history-leap"))


def fill_button(day: date, label: str) -> Button:
    """A button that asks what `day` was, with seven taps, and then returns to /tomorrow."""
    return Button(label, f"day:fill:{written(day)}")


async def history_command(turn: Turn) -> Sequence[Outgoing]:
    """The last seven days; `/history 2026-03-12` or `/history last sunday` opens that day."""
    wanted = (turn.text or "").partition(" ")[2].strip()
    if wanted:
        day = read_day(wanted.replace("-", "")) or mentions(wanted, turn.today).day
        if day is None or not diary.EARLIEST <= day <= turn.today:
            return (turn.say("history-which", example=turn.today.isoformat()),)
        return (await day_view(turn, day),)
    return (await page_view(turn, turn.today),)


async def tap(turn: Turn) -> Sequence[Outgoing]:
    """Every button whose data begins with `day:`, but for those that return to /tomorrow."""
    data = turn.tap.data if turn.tap is not None else ""
    wanted = changing.read_wish(data)
    if wanted is not None:
        return await changing.tap(turn, wanted, _after(wanted))
    _, verb, *rest = data.split(":")
    day = read_day(rest[0]) if rest else None
    if day is None or not diary.EARLIEST <= day <= turn.today:
        return (turn.answer("stale-tap-gone"),)
    if verb == "page":
        return (turn.answer(), await page_view(turn, day))
    if verb == "open":
        return (turn.answer(), await day_view(turn, day))
    if verb == "add":
        return (turn.answer(), await _add_view(turn, day))
    if verb == "log" and len(rest) == 3:
        return (turn.answer(await add(turn, day, rest[1], rest[2])), await day_view(turn, day))
    return (turn.answer("stale-tap-gone"),)


async def add(turn: Turn, day: date, workout: str, seen: str) -> str | None:
    """Log a tapped workout unless the day has changed since; the key of a notice where it has."""
    known = await turn.store.logs.days(turn.known.id, day, day)
    if seen != str(len(known.get(day, ()))) or workout not in map(str, range(len(Workout))):
        return "stale-tap"
    kind = Workout(int(workout))
    await diary.log_day(turn.store, turn.known, day, kind, None, Source.HISTORY, turn.now)
    return None


async def page_view(turn: Turn, newest: date) -> Outgoing:
    """Seven days down from `newest`, a button each, and the ways to other pages."""
    dates = [newest - timedelta(days=back) for back in range(DAYS_A_PAGE)]
    found = await diary.days(turn.store, turn.known, dates[-1], newest)
    rows: list[Row] = [
        (Button(_day_label(turn, day, found), f"day:open:{written(day)}"),) for day in dates
    ]
    earlier = newest - timedelta(days=DAYS_A_PAGE)
    rows.append(_turning(turn, newest, earlier))
    leaps = [(back, key) for back, key in LEAPS if newest - back >= diary.EARLIEST]
    if leaps:
        rows.append(
            tuple(
                Button(turn.messages.plain(key), f"day:page:{written(newest - back)}")
                for back, key in leaps
            )
        )
    if newest < turn.today:
        label = turn.messages.plain("history-newest")
        rows.append((Button(label, f"day:page:{written(turn.today)}"),))
    title = turn.messages.text(
        "history-title",
        first=day_words(turn.messages, dates[-1], turn.today),
        last=day_words(turn.messages, newest, turn.today),
        recorded=len(found),
        days=DAYS_A_PAGE,
    )
    return turn.show(title, tuple(rows))


async def day_view(turn: Turn, day: date) -> Outgoing:
    """One day: its workouts, a button to change each, and the way to add one."""
    messages = turn.messages
    stored = (await turn.store.logs.days(turn.known.id, day, day)).get(day, ())
    workouts = diary.counted(stored)
    name = day_label(messages, day, turn.today)
    if workouts:
        lines = [_line(turn, each) for each in workouts]
        text = "\n".join((messages.text("history-day", day=name), *lines))
        rows: list[Row] = [await _change_row(turn, each) for each in workouts]
        rows.append((Button(messages.plain("history-add"), f"day:add:{written(day)}"),))
    else:
        text = messages.text("history-day-empty", day=name)
        rows = list(type_rows(turn, f"day:log:{written(day)}", len(stored)))
    page = min(day + timedelta(days=DAYS_A_PAGE // 2), turn.today)
    rows.append((Button(messages.plain("history-back"), f"day:page:{written(page)}"),))
    return turn.show(text, tuple(rows))


def _line(turn: Turn, workout: LoggedWorkout) -> str:
    line = turn.messages.text("log-line", entry=entry_words(turn.messages, workout))
    felt = efforts.words(turn.messages, workout.effort)
    return line if felt is None else f"{line} · {felt}"


async def fill_view(turn: Turn, day: date) -> Outgoing:
    """What was this day? Seven taps, then back to /tomorrow."""
    stored = await turn.store.logs.days(turn.known.id, day, day)
    text = turn.messages.text("history-fill", day=day_words(turn.messages, day, turn.today))
    rows = type_rows(turn, f"day:filled:{written(day)}", len(stored.get(day, ())))
    back = Button(turn.messages.plain("button-back"), "tomorrow:show")
    return turn.show(text, (*rows, (back,)))


async def _add_view(turn: Turn, day: date) -> Outgoing:
    stored = (await turn.store.logs.days(turn.known.id, day, day)).get(day, ())
    text = turn.messages.text("history-add-what", day=day_words(turn.messages, day, turn.today))
    # A day with a workout is no day of rest; the workout would have to go first.
    rows = type_rows(turn, f"day:log:{written(day)}", len(stored), rest=not stored)
    back = Button(turn.messages.plain("button-back"), f"day:open:{written(day)}")
    return turn.show(text, (*rows, (back,)))


def type_rows(turn: Turn, data: str, seen: int | None = None, *, rest: bool = True) -> Keyboard:
    """The workout types as buttons: `<data>:<workout>`, with the day's count where one is given."""
    tail = "" if seen is None else f":{seen}"
    return rows_of(
        [
            Button(icon_words(turn.messages, each), f"{data}:{int(each)}{tail}")
            for each in Workout
            if rest or each is not Workout.REST
        ],
        2,
    )


async def _change_row(turn: Turn, workout: LoggedWorkout) -> Row:
    log = await turn.store.logs.get(workout.log_id, turn.known.id)
    if log is None:
        raise LookupError(f"workout {workout.id} without its log")
    label = turn.messages.plain("history-change", entry=entry_words(turn.messages, workout))
    return (changing.wish("day", "pick", workout, log.version).on(label),)


def _day_label(turn: Turn, day: date, found: Mapping[date, Sequence[LoggedWorkout]]) -> str:
    messages = turn.messages
    workouts = found.get(day, ())
    if not workouts:
        what = messages.plain("not-known")
    elif len(workouts) == 1:
        what = entry_words(messages, workouts[0])
    else:
        what = " + ".join(icon_words(messages, each.workout) for each in workouts)
    name = day_label(messages, day, turn.today)
    return messages.plain("history-day-label", day=name, what=what)


def _turning(turn: Turn, newest: date, earlier: date) -> Row:
    messages = turn.messages
    row = []
    if earlier >= diary.EARLIEST:
        row.append(Button(messages.plain("history-earlier"), f"day:page:{written(earlier)}"))
    if newest < turn.today:
        later = min(newest + timedelta(days=DAYS_A_PAGE), turn.today)
        row.append(Button(messages.plain("history-later"), f"day:page:{written(later)}"))
    return tuple(row)


def _after(wanted: Wish) -> changing.After:
    """Back to the day that the workout stands on now."""

    async def after(turn: Turn, change: Change) -> Sequence[Outgoing]:
        if change.log is None:
            return (turn.answer("log-not-found"),)
        position = wanted.spot.position
        workouts = change.log.workouts
        if change.outcome is Outcome.DONE and wanted.verb != "remove":
            day = workouts[position].local_date
        elif change.before:
            day = change.before[min(position, len(change.before) - 1)].local_date
        else:
            day = turn.today
        notice = "stale-tap" if change.outcome is Outcome.STALE else None
        return (turn.answer(notice), await day_view(turn, min(day, turn.today)))

    return after
