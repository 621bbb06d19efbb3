"""A byte pair encoding over words, as llama.cpp's `llama` vocabulary reads it.

A space belongs to the word after it and is written U+2581; what no token covers is spelt in bytes.
"""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property

SPACE = "\u2581"
UNKNOWN, BEGIN, END = 0, 1, 2
# The control tokens. They are not named <s> and </s>, since the model learnt the "</s>" of a chat
# prompt as four letters: so a reader that takes control tokens in a text for what they are named
# still reads a prompt as the model does.
CONTROL = ["<unk>", "<|begin|>", "<|end|>"]
FIRST_BYTE = len(CONTROL)
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]
FIRST_TEXT = FIRST_BYTE + len(BYTES)
LETTERS = [SPACE, "\n"] + [chr(code) for code in range(33, 127)]

WORD = re.compile(f"{SPACE}?[A-Za-z]+|{SPACE}?[0-9]|\n|{SPACE}?[^A-Za-z0-9{SPACE}\n]|{SPACE}")


def words(text: str) -> list[str]:
    return WORD.findall(text.replace(" ", SPACE))


@dataclass(frozen=True)
class Vocabulary:
    """`merges` are the tokens of several letters, the most frequent pairs first."""

    merges: tuple[str, ...]

    @property
    def tokens(self) -> list[str]:
        return list(dict.fromkeys(CONTROL + BYTES + LETTERS + list(self.merges)))

    @cached_property
    def encode(self) -> Callable[[str], list[int]]:
        """From text to token ids."""
        ids = {token: id for id, token in enumerate(self.tokens)}
        ranks = {merge: rank for rank, merge in enumerate(self.merges)}

        @cache
        def encode_word(word: str) -> tuple[int, ...]:
            return tuple(id for part in _join(list(word), ranks) for id in _spell(part, ids))

        return lambda text: [id for word in words(text) for id in encode_word(word)]


def learn(texts: list[str], count: int) -> Vocabulary:
    """Joins the most frequent neighbours, `count` times."""
    frequency = Counter(word for text in texts for word in words(text))
    parts = {word: list(word) for word in frequency}
    merges: list[str] = []
    for _ in range(count):
        pairs = Counter()
        for word, split in parts.items():
            for pair in zip(split, split[1:]):
                pairs[pair] += frequency[word]
        if not pairs:
            break
        best = pairs.most_common(1)[0][0]
        merges.append("".join(best))
        parts = {word: _replace(split, best) for word, split in parts.items()}
    return Vocabulary(tuple(merges))


def decode(ids: list[int], tokens: list[str]) -> str:
    return "".join(tokens[id] for id in ids).replace(SPACE, " ")


def _replace(split: list[str], pair: tuple[str, str]) -> list[str]:
    joined: list[str] = []
    for part in split:
        if joined and (joined[-1], part) == pair:
            joined[-1] += part
        else:
            joined.append(part)
    return joined


def _join(parts: list[str], ranks: dict[str, int]) -> list[str]:
    """Joins the neighbours whose merge was learnt first, until none is left."""
    while len(parts) > 1:
        joined = [first + second for first, second in zip(parts, parts[1:])]
        best = min(range(len(joined)), key=lambda at: ranks.get(joined[at], len(ranks)))
        if joined[best] not in ranks:
            break
        parts[best : best + 2] = [joined[best]]
    return parts


def _spell(part: str, ids: dict[str, int]) -> list[int]:
    return [ids[part]] if part in ids else [FIRST_BYTE + byte for byte in part.encode()]
