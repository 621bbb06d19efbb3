"""The sizes of the demonstration model."""

from dataclasses import dataclass

NORM_EPSILON = 1e-5
ROPE_BASE = 10_000


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    width: int = 128
    layers: int = 3
    heads: int = 4
    inner: int = 384
    # In tokens; the longest exercise needs about 130.
    context: int = 160

    @property
    def head_width(self) -> int:
        return self.width // self.heads
