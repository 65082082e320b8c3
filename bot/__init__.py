"""The conversation: Telegram in and out, the words, the evening push, the use cases."""
