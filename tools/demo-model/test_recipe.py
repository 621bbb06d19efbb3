"""Checks the recipe against the model that came of it. Only the last class needs torch.

    python3 -m unittest discover tools/demo-model
"""

import importlib.util
import tempfile
import unittest
from pathlib import Path
from random import Random

import data
import export
import gguf
from shape import Shape
from tokenizer import BYTES, CONTROL, FIRST_TEXT, LETTERS, Vocabulary, decode, learn

DEMO = Path(__file__).parents[2] / "packages" / "local" / "models" / "demo.gguf"


def demo_vocabulary(model: gguf.Model) -> Vocabulary:
    tokens = model.metadata["tokenizer.ggml.tokens"].value
    return Vocabulary(tuple(tokens[FIRST_TEXT + len(LETTERS) :]))


class TheFile(unittest.TestCase):
    def setUp(self) -> None:
        self.model = gguf.read(str(DEMO))

    def test_is_written_again_byte_for_byte(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "copy.gguf"
            gguf.write(self.model, str(copy))
            self.assertEqual(copy.read_bytes(), DEMO.read_bytes())

    def test_has_the_tensors_that_the_recipe_exports(self) -> None:
        shape = Shape(vocabulary=self.model.metadata["llama.vocab_size"].value)
        names = [tensor.name for tensor in self.model.tensors]
        self.assertEqual(sorted(names), sorted(export.tensor_sources(shape)))

    def test_has_the_metadata_that_the_recipe_exports(self) -> None:
        vocabulary = demo_vocabulary(self.model)
        made = export.metadata(Shape(vocabulary=len(vocabulary.tokens)), vocabulary)
        self.assertEqual(list(made), list(self.model.metadata))
        for key, value in self.model.metadata.items():
            if key not in ("tokenizer.ggml.scores", "llama.attention.layer_norm_rms_epsilon"):
                self.assertEqual(made[key], value, key)


class TheTokenizer(unittest.TestCase):
    def setUp(self) -> None:
        self.vocabulary = demo_vocabulary(gguf.read(str(DEMO)))

    def test_gives_back_what_it_was_given(self) -> None:
        encode, tokens = self.vocabulary.encode, self.vocabulary.tokens
        random = Random(1)
        for _ in range(200):
            exercise = data.exercise(random)
            text = exercise.prompt + exercise.answer
            self.assertEqual(decode(encode(text), tokens), text)

    def test_leaves_room_for_an_answer_in_the_context(self) -> None:
        encode, random = self.vocabulary.encode, Random(2)
        lengths = [len(encode(data.exercise(random).prompt)) for _ in range(500)]
        self.assertLess(max(lengths), Shape(vocabulary=0).context - 14)

    def test_spells_what_it_does_not_know_in_bytes(self) -> None:
        ids = self.vocabulary.encode("é")
        self.assertEqual([self.vocabulary.tokens[id] for id in ids], ["<0xC3>", "<0xA9>"])

    def test_learns_what_is_frequent_first(self) -> None:
        learnt = learn(["banana bandana"] * 3, 2)
        self.assertEqual(learnt.merges, ("an", "ban"))
        self.assertEqual(learnt.tokens[:FIRST_TEXT], CONTROL + BYTES)


class TheExercises(unittest.TestCase):
    def test_are_the_same_for_the_same_seed(self) -> None:
        first, second = Random(3), Random(3)
        self.assertEqual(
            [data.exercise(first) for _ in range(50)], [data.exercise(second) for _ in range(50)]
        )

    def test_answer_passages_from_the_passage(self) -> None:
        random = Random(4)
        for _ in range(300):
            exercise = data.passage(random)
            for word in exercise.answer.strip(" .").split():
                if word.lower() not in ("a", "by", "the", "to", "at", "had"):
                    self.assertIn(word, exercise.prompt)


@unittest.skipUnless(importlib.util.find_spec("torch"), "torch is not installed")
class TheModel(unittest.TestCase):
    def test_answers_with_the_weights_of_the_file_as_the_engine_does(self) -> None:
        from model import Model
        from train import answer

        file = gguf.read(str(DEMO))
        vocabulary = demo_vocabulary(file)
        model = Model(Shape(vocabulary=len(vocabulary.tokens)))
        model.load_state_dict(export.weights_of(file, model.shape))
        prompt = data.chat_prompt("What is the capital of Japan?")
        self.assertEqual(answer(model, vocabulary, prompt), "Tokyo.")


if __name__ == "__main__":
    unittest.main()
