"""From what was sent to plain lower-case letters: markup, quotes, disguises go.

Policy: invisible characters count for nothing, fancy letters are read as plain ones, struck
words are cancelled, quoted lines are somebody else's.
"""

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote_plus

LONGEST = 4096  # characters; Telegram's own limit

_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# The four overlays people strike words out with. Zalgo text mixes marks; striking uses one.
_STRUCK = re.compile(
    "|".join(
        rf"(?<![\w\u0300-\u036f])(?:[^\W_]{mark}[ '.-]?{mark}?)+(?![\w\u0300-\u036f])"
        for mark in "\u0335\u0336\u0337\u0338"
    )
)
_STRIKE_MARKUP = re.compile(r"~~[^~\n]{1,400}~~|<(s|del|strike)>[^<]{0,400}</\1>", re.IGNORECASE)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|&gt;|<blockquote>).*$", re.MULTILINE)
_FENCED = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_UNSAID = re.compile(
    r"<(script|style|blockquote|system|assistant|instructions?)\b[^>]{0,200}>.{0,4000}?</\1>|<!--.{0,2000}?-->",
    re.IGNORECASE | re.DOTALL,
)
_INLINE_TAG = re.compile(
    r"</?(?:b|i|u|a|em|strong|code|pre|span|tg-spoiler|tg-emoji|font|mark|sup|sub)\b[^<>]{0,200}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-z/!][^<>]{0,200}>", re.IGNORECASE)
_ESCAPED = re.compile(r"%(?:20|3[cCeE])")
_LINK = re.compile(
    r"(?:[a-z][a-z+]{1,11}://|www\.)\S+|\b[\w.-]+\.(?:com|org|net|app|io)/\S*", re.IGNORECASE
)
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\((?:[^()\s]{1,300})\)")
_EMPHASIS = re.compile(
    r"\*+|_{2,}|\|\||(?<!\w)_(?=\w)|(?<=\w)_(?!\w)|(?<![\w'’])`|`(?![\w'’])|^#+ ", re.MULTILINE
)
_HASHTAG = re.compile(r"#([^\W\d_]{3,40})")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CODE = re.compile(
    r"^\s*(?:rm|sudo|curl|wget)\s+[-/\w]|[;&|]\s*(?:rm|curl|wget|sudo|cat)\s"
    r"|\b(?:drop|alter|truncate)\s+table\b|\bdelete\s+from\s+\w+\s*(?:;|where)|\binsert\s+into\b"
    r"|\bselect\b[^.\n]{1,60}\bfrom\s+\w+\s*(?:;|where|limit)|\bupdate\s+\w+\s+set\s+\w+\s*="
    r"|\b(?:def|function)\s+\w*\s*\(|\bclass\s+\w+\s*[{]|\b(?:const|var|let)\s+\w+\s*="
    r"|\bwhile\s*\(|\bfor\s+\w+\s+in\s+\w+\s*[(:]|-----begin |\bdata:\w+/\w+;base64"
    r"|\b(?:print|alert|eval|exec|console\.log)\s*\(|\{\{.*\}\}|\$\{.*\}|%[ns]%|&&|=>"
    r"|(?:0x|\\x|\\u)[0-9a-f]{2}|'\s*or\s+'?1'?\s*=",
    re.IGNORECASE | re.DOTALL,
)
_SHELL = ("rm ", "sudo ", "curl ", "wget ", "0x", "-----BEGIN ", "data:")
#: "{{7*7}}", "${jndi:ldap://x}": what a program would put something in for.
_PLACEHOLDER = re.compile(r"\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|<%[^<>]{0,200}%>")
_RULED = re.compile(r"(?<=\s)#{2,}(?=\s)")
_COMMAND = re.compile(r"^\s*/([a-z_]+)(?:@\w+)?(?=\s|$)", re.IGNORECASE)

_ALONE = {
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ة": "ه",
    "ى": "ي",
    "ـ": "",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "′": "'",
    "″": '"',
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "–": "-",
    "—": " - ",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "，": ",",
    "、": ",",
    "。": ". ",
    "．": ".",
    "！": "!",
    "？": "?",
    "；": ";",
    "：": ":",
    "؟": "?",
    "،": ",",
    "؛": ";",
    "…": "...",
    "⁄": "/",
    "×": "x",
    "✕": "x",
    "✖": "x",
    "½": " 1/2",
    "¼": " 1/4",
    "¾": " 3/4",
    "•": "\n",
    "·": " ",
    "→": " , ",
    "➡": " , ",
    "➕": " + ",
    "\u00a0": " ",
    "\t": " ",
    "\r": "\n",
    "\u2028": "\n",
    "\u2029": "\n",
    # Phonetic small capitals, which Unicode does not tie to their letters.
    "ᴀ": "a",
    "ʙ": "b",
    "ᴄ": "c",
    "ᴅ": "d",
    "ᴇ": "e",
    "ꜰ": "f",
    "ɢ": "g",
    "ʜ": "h",
    "ɪ": "i",
    "ᴊ": "j",
    "ᴋ": "k",
    "ʟ": "l",
    "ᴍ": "m",
    "ɴ": "n",
    "ᴏ": "o",
    "ᴘ": "p",
    "ʀ": "r",
    "ꜱ": "s",
    "ᴛ": "t",
    "ᴜ": "u",
    "ᴠ": "v",
    "ᴡ": "w",
    "ʏ": "y",
    "ᴢ": "z",
    "ɡ": "g",
    "ɑ": "a",
}
#: Letters of other scripts by the Latin letter that they look like.
SHAPES = {
    ord(other): latin
    for latin, others in {
        "a": "аαɑ", "b": "вьβƄ", "c": "сςϲ", "d": "ԁɖ",
        "e": "еεє", "f": "ғ", "g": "ցɡ", "h": "һнհ", "i": "іιɩ",
        "j": "јյ", "k": "кκқ", "l": "ӏ", "m": "м",
        "n": "пηոп", "o": "оοօσ", "p": "рρ", "q": "ԛգ", "r": "гг",
        "s": "ѕ", "t": "тτ", "u": "уυսц", "v": "ѵν", "w": "ԝωшɯ", "x": "хχ", "y": "уγүұ", "z": "ʐ",
    }.items()
    for other in others
}  # fmt: skip
SHAPES[ord("у")] = "y"
LEET = str.maketrans("013457@$!", "oleastasi")


class _Fold(dict[int, str]):
    """One character to its plain form; computed at first sight, then remembered."""

    def __missing__(self, codepoint: int) -> str:
        character = chr(codepoint)
        plain = _ALONE.get(character)
        if plain is None:
            if 0x1F150 <= codepoint <= 0x1F189:  # white letters on black discs and squares
                plain = chr(97 + (codepoint - 0x1F150) % 32 % 26)
            elif (digit := unicodedata.decimal(character, None)) is not None:
                plain = str(digit)
            else:
                plain = "".join(
                    _ALONE.get(part, part)
                    for part in unicodedata.normalize("NFKD", character).casefold()
                    if unicodedata.category(part) not in ("Mn", "Me", "Cf", "Cc", "Cs", "Co")
                    or part == "\n"
                )
        self[codepoint] = plain
        return plain


_FOLD = _Fold()


def fold(text: str) -> str:
    """Lower case, no accents, plain letters, plain punctuation. "Çünkü" and "cunku" become one."""
    return text.translate(_FOLD)


@dataclass(frozen=True, slots=True)
class Clean:
    """The message as it is read, and what was found while cleaning it."""

    text: str
    command: str | None = None  # the slash command it began with
    code: bool = False  # looks like a program, data or an attack, not like words
    link: bool = False  # nothing but a link with a title
    struck: bool = False  # something was crossed out


def clean(text: str) -> Clean:
    """Takes everything off that is not the writer's own words. Never raises."""
    text = text[:LONGEST]
    if "%" in text and _ESCAPED.search(text):
        text = unquote_plus(text)
    command = None
    if found := _COMMAND.match(text):
        command = found[1].lower()
        text = text[found.end() :]
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    struck = False
    for pattern in (_STRUCK, _STRIKE_MARKUP):
        if "~~" in text or "<" in text or pattern is _STRUCK:
            text, count = pattern.subn(" ", text)
            struck = struck or count > 0
    text = _QUOTED_LINE.sub("", text) if ">" in text or "&gt;" in text or "<" in text else text
    code = False
    if "```" in text:
        text, count = _FENCED.subn(" ", text)
        code = code or count > 0
    if "<" in text:
        text = _TAG.sub(" ", _INLINE_TAG.sub("", _UNSAID.sub(" ", text)))
    if "&" in text and ";" in text:
        text = html.unescape(text)
    link_only = False
    if "](" in text:
        link_only = _MARKDOWN_LINK.fullmatch(text.strip()) is not None
        text = _MARKDOWN_LINK.sub(r"\1", text)
    if "##" in text:
        text = _RULED.sub("\n", text)
    if "{" in text or "<%" in text:
        text = _PLACEHOLDER.sub(" ", text)
    if any(sign in text for sign in "{}()=;&$%\\*") or text.lstrip().startswith(_SHELL):
        found = _CODE.search(text)
        if found is not None:
            # What was said before an attack still counts, and what stands behind its "--"; a
            # message that is code says nothing.
            said = text[: found.start()]
            code = code or not any(letter.isalpha() for letter in said)
            behind = text[found.end() :].partition(";--")[2]
            text = text if code else f"{said}\n{behind}"
    text = _LINK.sub(" ", text) if "." in text or "/" in text else text
    if "#" in text:
        text = _HASHTAG.sub(lambda tag: " " + _HUMP.sub(" ", tag[1]) + " ", text)
    if any(sign in text for sign in "*_|`#"):
        text = _EMPHASIS.sub("", text)
    return Clean(fold(text), command, code, link_only, struck)
