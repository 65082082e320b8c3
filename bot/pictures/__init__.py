"""Pictures of a diary, drawn here: figures and words in, PNG bytes out. Knows no person."""

from bot.pictures.sheet import DayCell, MixPart, Sheet, WeekBar, draw

__all__ = ["DayCell", "MixPart", "Sheet", "WeekBar", "draw"]
