"""HTML in, text with entities out, and back to HTML that is always safe and well formed."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sandbox.entities import (
    Entity,
    FormattedText,
    utf16_length,
    with_automatic,
)
from bot.sandbox.errors import ApiError
from bot.sandbox.html_in import parse_html
from bot.sandbox.html_out import to_html


def kinds(html: str) -> list[tuple[str, str]]:
    value = with_automatic(parse_html(html))
    units = value.text.encode("utf-16-le")
    return [
        (entity.kind, units[2 * entity.offset : 2 * entity.end].decode("utf-16-le"))
        for entity in value.entities
    ]


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<b>a</b> <strong>b</strong>", [("bold", "a"), ("bold", "b")]),
        ("<b>a <i>b</i></b>", [("bold", "a b"), ("italic", "b")]),
        ("🏊‍♀️ <u>swim</u>", [("underline", "swim")]),
        ("<pre><code class='language-py'>x</code></pre>", [("pre", "x")]),
        ("<blockquote expandable>x</blockquote>", [("expandable_blockquote", "x")]),
        ("<a href='javascript:x'>x</a>", []),
        ("see https://x.org/a. Or /help", [("url", "https://x.org/a"), ("bot_command", "/help")]),
        ("1/2 and a/b and /log@some_bot", [("bot_command", "/log@some_bot")]),
        ("<b></b>x", []),
        ('<a href="https://x.org/?a=1&amp;b=>">x</a>', [("text_link", "x")]),
    ],
)
def test_formatting_is_found(html: str, found: list[tuple[str, str]]) -> None:
    assert kinds(html) == found


def test_characters_are_decoded() -> None:
    assert parse_html("&lt;b&gt; &amp;amp; &#65;&#x42; &nbsp; &copy;").text == (
        "<b> &amp; AB &nbsp; &copy;"
    )


def test_white_space_around_is_cut_and_entities_move_along() -> None:
    value = parse_html("\n  <b> hi </b> \n")
    assert value == FormattedText("hi", (Entity("bold", 0, 2),))


@given(st.text())
def test_escaped_text_always_survives(text: str) -> None:
    source = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(source).text == text.strip()


@given(st.text(alphabet="<>&;/abi #x\"'=\n", max_size=40))
def test_any_html_is_read_or_refused(source: str) -> None:
    complaint: str | None = None
    try:
        value = parse_html(source)
    except ApiError as refused:
        complaint = refused.description
    else:
        assert all(entity.end <= utf16_length(value.text) for entity in value.entities)
    assert complaint is None or complaint.startswith("Bad Request: can't parse entities: ")


@pytest.mark.parametrize("kind", ["text_link", "url"])
def test_no_script_becomes_a_link(kind: str) -> None:
    text = "javascript:alert(1)"
    marked = Entity(kind, 0, len(text), (("url", text),))
    assert to_html(FormattedText(text, (marked,))) == text


class Checker(HTMLParser):
    """Reads HTML back and insists that every tag is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"b", "i", "u", "s", "code", "pre", "span", "blockquote", "a"}
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


entities = st.builds(
    Entity,
    st.sampled_from(["bold", "italic", "code", "spoiler", "blockquote", "text_link", "mention"]),
    st.integers(0, 20),
    st.integers(1, 20),
    st.just((("url", 'https://x.org/"><script>'),)),
)


@given(
    st.text(alphabet="ab<>&\"'🏊 ", min_size=40, max_size=60),
    st.lists(entities, max_size=6),
)
def test_the_page_gets_well_formed_html_with_known_tags_only(
    text: str, marked: list[Entity]
) -> None:
    checker = Checker()
    checker.feed(to_html(FormattedText(text, tuple(marked))))
    checker.close()
    assert checker.open == []
