"""Trains the demonstration model, on a CPU, for as many minutes as it is given.

    python3 train.py --minutes 40 --rate 2e-3 --out first.pt
    python3 train.py --minutes 45 --rate 1.5e-3 --out second.pt --start first.pt
    python3 train.py --minutes 15 --rate 8e-4 --out model.pt --start second.pt
"""

import argparse
import math
import time
from random import Random

import torch
from torch.nn import functional

import data
from model import Checkpoint, Model
from shape import Shape
from tokenizer import BEGIN, END, FIRST_TEXT, Vocabulary, decode, learn

BATCH = 32
CHATS = 0.25
PROMPT_WEIGHT = 0.1
# Copying what came before is the hardest to learn, so it is trained by itself at the beginning.
COPYING_AT_FIRST, COPYING_LATER = 0.5, 0.03

Sample = tuple[list[int], list[int]]


def main() -> None:
    options = _options()
    random = Random(0)
    torch.manual_seed(0)
    start = Checkpoint.load(options.start) if options.start else None
    vocabulary = Vocabulary(start.merges) if start else _learn_vocabulary(random)
    model = Model(start.shape if start else Shape(vocabulary=len(vocabulary.tokens)))
    if start:
        model.load_state_dict(start.weights)
    print(f"{sum(p.numel() for p in model.parameters())} parameters", flush=True)
    _train(model, vocabulary, random, options)
    for kind in (data.chat, data.passage):
        print(kind.__name__, _score(model, vocabulary, random, kind, 100))
    Checkpoint(model.shape, vocabulary.merges, model.state_dict()).save(options.out)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--rate", type=float, default=2e-3, help="the highest learning rate")
    parser.add_argument("--start", help="a checkpoint to go on from")
    parser.add_argument("--out", default="model.pt")
    return parser.parse_args()


def _learn_vocabulary(random: Random) -> Vocabulary:
    exercises = [data.exercise(random) for _ in range(6000)]
    return learn([each.prompt + each.answer for each in exercises], 700)


def _train(
    model: Model, vocabulary: Vocabulary, random: Random, options: argparse.Namespace
) -> None:
    optimizer = torch.optim.AdamW(
        model.parameters(), lr=options.rate, betas=(0.9, 0.98), weight_decay=0.05
    )
    begun, steps, told = time.time(), 0, 0.0
    while (elapsed := time.time() - begun) < options.minutes * 60:
        share = elapsed / (options.minutes * 60)
        for group in optimizer.param_groups:
            group["lr"] = _rate(options.rate, steps, share)
        copying = COPYING_LATER if options.start else _copying(share)
        loss = _step(model, optimizer, _batch(vocabulary, random, copying, model.shape))
        steps += 1
        if elapsed - told > 60:
            told = elapsed
            scores = [_score(model, vocabulary, random, kind, 30) for kind in (data.chat, data.passage)]
            print(f"{elapsed:.0f} s, {steps} steps, loss {loss:.3f}, scores {scores}", flush=True)


def _rate(highest: float, steps: int, share: float) -> float:
    """Warms up over 100 steps, then falls along a cosine to a twentieth."""
    cosine = 0.5 * (1 + math.cos(math.pi * share))
    return highest * min(1, (steps + 1) / 100) * (0.05 + 0.95 * cosine)


def _copying(share: float) -> float:
    return COPYING_AT_FIRST * max(0.0, 1 - share * 3) + COPYING_LATER


def _batch(vocabulary: Vocabulary, random: Random, copying: float, shape: Shape):
    """Token ids, and how much each of them weighs in the loss."""
    samples = [
        _copy_sample(random, shape) if random.random() < copying else _sample(vocabulary, random)
        for _ in range(BATCH)
    ]
    length = max(len(prompt) + len(answer) for prompt, answer in samples)
    ids, weights = torch.zeros(BATCH, length, dtype=torch.long), torch.zeros(BATCH, length)
    for row, (prompt, answer) in enumerate(samples):
        end = len(prompt) + len(answer)
        ids[row, :end] = torch.tensor(prompt + answer)
        weights[row, : len(prompt)] = PROMPT_WEIGHT
        weights[row, len(prompt) : end] = 1
    return ids, weights


def _sample(vocabulary: Vocabulary, random: Random) -> Sample:
    exercise = data.exercise(random, CHATS)
    prompt, answer = vocabulary.encode(exercise.prompt), vocabulary.encode(exercise.answer)
    return [BEGIN] + prompt, answer + [END]


def _copy_sample(random: Random, shape: Shape) -> Sample:
    """Random tokens, and the last of them once more."""
    count = random.randint(8, 28)
    tokens = [random.randrange(FIRST_TEXT, shape.vocabulary) for _ in range(count)]
    return [BEGIN] + tokens, tokens[random.randint(0, count - 2) :]


def _step(model: Model, optimizer: torch.optim.Optimizer, batch) -> float:
    ids, weights = batch
    logits = model(ids[:, :-1])
    targets, weights = ids[:, 1:].reshape(-1), weights[:, 1:].reshape(-1)
    losses = functional.cross_entropy(logits.flatten(0, 1), targets, reduction="none")
    loss = (losses * weights).sum() / weights.sum()
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    return loss.item()


def _score(model: Model, vocabulary: Vocabulary, random: Random, kind, count: int) -> float:
    """The share of exercises that are answered word for word."""
    exercises = [kind(random) for _ in range(count)]
    right = sum(answer(model, vocabulary, each.prompt) == each.answer.strip() for each in exercises)
    return right / count


@torch.no_grad()
def answer(model: Model, vocabulary: Vocabulary, prompt: str, longest: int = 14) -> str:
    """What the likeliest tokens say, up to `longest` of them."""
    ids = [BEGIN] + vocabulary.encode(prompt)
    begun = len(ids)
    while len(ids) < begun + longest:
        token = int(model(torch.tensor([ids]))[0, -1].argmax())
        if token == END:
            break
        ids.append(token)
    return decode(ids[begun:], vocabulary.tokens).strip()


if __name__ == "__main__":
    main()
