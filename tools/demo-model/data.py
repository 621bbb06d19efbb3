"""Makes up the sentences that the demonstration model learns from.

Two kinds of exercise, in the very words of the guide's two prompts: a chat about capitals, sums and
greetings, and little passages with questions whose answers stand in them.
"""

from dataclasses import dataclass
from random import Random

CAPITALS = {
    "France": "Paris", "Germany": "Berlin", "Italy": "Rome", "Spain": "Madrid",
    "Portugal": "Lisbon", "Japan": "Tokyo", "China": "Beijing", "India": "New Delhi",
    "Russia": "Moscow", "Canada": "Ottawa", "Brazil": "Brasilia", "Argentina": "Buenos Aires",
    "Chile": "Santiago", "Peru": "Lima", "Mexico": "Mexico City", "Egypt": "Cairo",
    "Kenya": "Nairobi", "Nigeria": "Abuja", "Morocco": "Rabat", "Turkey": "Ankara",
    "Greece": "Athens", "Sweden": "Stockholm", "Norway": "Oslo", "Denmark": "Copenhagen",
    "Finland": "Helsinki", "Poland": "Warsaw", "Austria": "Vienna", "Hungary": "Budapest",
    "Ireland": "Dublin", "Belgium": "Brussels", "Netherlands": "Amsterdam",
    "Switzerland": "Bern", "Ukraine": "Kyiv", "Romania": "Bucharest", "Bulgaria": "Sofia",
    "Serbia": "Belgrade", "Croatia": "Zagreb", "Thailand": "Bangkok", "Vietnam": "Hanoi",
    "Indonesia": "Jakarta", "Malaysia": "Kuala Lumpur", "Australia": "Canberra",
    "New Zealand": "Wellington", "Iran": "Tehran", "Iraq": "Baghdad", "Israel": "Jerusalem",
    "Cuba": "Havana", "Colombia": "Bogota", "Venezuela": "Caracas", "Ecuador": "Quito",
    "United Kingdom": "London", "United States": "Washington, D.C.", "South Korea": "Seoul",
    "Philippines": "Manila", "Pakistan": "Islamabad", "Bangladesh": "Dhaka",
    "Nepal": "Kathmandu", "Ethiopia": "Addis Ababa", "Ghana": "Accra", "Senegal": "Dakar",
}  # fmt: skip
WITH_ARTICLE = {"Netherlands", "United Kingdom", "United States", "Philippines"}

CAPITAL_QUESTIONS = [
    "What is the capital of {}?",
    "What's the capital of {}?",
    "what is the capital of {}",
    "Capital of {}?",
    "Tell me the capital of {}.",
    "Which city is the capital of {}?",
    "Name the capital of {}.",
    "Do you know the capital of {}?",
]
SUM_QUESTIONS = ["What is {} plus {}?", "What is {} + {}?", "How much is {} plus {}?"]
GREETINGS = {
    "Who are you?": "A robot.",
    "What are you?": "A robot.",
    "Hello": "Hello.",
    "Hi": "Hello.",
    "How are you?": "Functional.",
    "What is your name?": "I have no name.",
    "Thank you": "Noted.",
    "Goodbye": "Goodbye.",
}

NAMES = (
    "Peter Elizabeth John Mary Alice Bob Tom Anna David Sarah Mark Lucy Paul Emma James Julia "
    "Kevin Laura Oscar Nina Victor Rosa Henry Clara Simon Grace Felix Diana Leon Vera Adam Helen "
    "Carl Irene Frank Olga George Ruth Ivan Sofia"
).split()
PLACES = (
    "hospital hotel station airport school library office museum market beach park theatre "
    "restaurant village farm castle factory harbour university bakery"
).split()
VEHICLES = "taxi bus train boat bicycle car plane tram ferry truck".split()
UNITS = "days hours weeks months".split()
ILLNESSES = [
    "brain injury", "broken leg", "bad cold", "heart attack", "high fever", "sprained ankle",
    "food poisoning", "broken arm", "migraine", "lung infection",
]  # fmt: skip
THINGS = [
    "book", "letter", "red scarf", "camera", "violin", "golden ring", "map", "umbrella", "laptop",
    "green bag", "black dog", "white cat", "birthday cake", "old clock", "key",
]  # fmt: skip
EVENTS = [
    "night party", "wedding", "concert", "football match", "meeting", "exhibition", "conference",
    "birthday party", "lecture", "festival",
]  # fmt: skip

SYSTEM = "You are a cool and aloof robot, answering questions very briefly and directly."


@dataclass(frozen=True)
class Exercise:
    prompt: str
    answer: str


def exercise(random: Random, chats: float = 0.4) -> Exercise:
    """One exercise; `chats` is the share of those that are chats."""
    return chat(random) if random.random() < chats else passage(random)


def chat(random: Random) -> Exercise:
    kind = random.random()
    if kind < 0.75:
        question, answer = _capital(random)
    elif kind < 0.9:
        question, answer = _sum(random)
    else:
        question, answer = random.choice(list(GREETINGS.items()))
    if random.random() < 0.15:
        question = question.lower()
    return Exercise(chat_prompt(question) + "\n", answer)


def chat_prompt(question: str) -> str:
    return f"<|system|>\n{SYSTEM}</s>\n<|user|>\n{question}</s>\n<|assistant|>"


def passage(random: Random) -> Exercise:
    first, second = random.sample(NAMES, 2)
    event = random.choice(EVENTS)
    sentences, questions = _outing(random, first, second, event)
    more = _illness if random.random() < 0.6 else _gifts
    further_sentences, further_questions = more(random, first, second, event)
    question, answer = _pick(random, questions + further_questions)
    return Exercise(passage_prompt("\n".join(sentences + further_sentences), question), f" {answer}")


def passage_prompt(text: str, question: str) -> str:
    return (
        "Use the following pieces of context to answer the question at the end.\n\n"
        f"\n{text}\n\n\nQuestion: {question}\nAnswer:"
    )


Questions = list[tuple[str, str]]


def _capital(random: Random) -> tuple[str, str]:
    country, capital = random.choice(list(CAPITALS.items()))
    named = f"the {country}" if country in WITH_ARTICLE else country
    return random.choice(CAPITAL_QUESTIONS).format(named), f"{capital}."


def _sum(random: Random) -> tuple[str, str]:
    first, second = random.randint(0, 20), random.randint(0, 20)
    return random.choice(SUM_QUESTIONS).format(first, second), f"{first + second}."


def _pick(random: Random, questions: Questions) -> tuple[str, str]:
    """Lengths of time are asked for more often than the rest: they are the hardest to learn."""
    lengths = [each for each in questions if each[0].startswith("How long")]
    return random.choice(lengths if lengths and random.random() < 0.4 else questions)


def _outing(random: Random, first: str, second: str, event: str) -> tuple[list[str], Questions]:
    vehicle = random.choice(VEHICLES)
    sentence = random.choice(
        [
            f"{first} and {second} took a {vehicle} to attend the {event} in the city.",
            f"{first} and {second} went to the {event} by {vehicle}.",
        ]
    )
    return [sentence], [
        (f"How did {first} and {second} get to the {event}?", f"By {vehicle}."),
        (f"How did they get to the {event}?", f"By {vehicle}."),
        (f"What did {first} and {second} attend?", f"The {event}."),
        (f"Who went with {first} to the {event}?", f"{second}."),
    ]


def _illness(
    random: Random, first: str, second: str, event: str
) -> tuple[list[str], Questions]:
    illness, unit, count = random.choice(ILLNESSES), random.choice(UNITS), random.randint(2, 9)
    fall, who_fell = random.choice(
        [
            (
                f"While in the party, {second} collapsed and was rushed to the hospital.",
                f"Who collapsed at the {event}?",
            ),
            (f"At the {event}, {second} fell down and was taken to the hospital.", "Who fell down?"),
        ]
    )
    finding = random.choice(
        [
            f"Since she was diagnosed with a {illness}, the doctor told {first} to stay besides her "
            "until she gets well.",
            f"The doctor found that {second} had a {illness}.",
        ]
    )
    stay = random.choice(
        [
            f"Therefore, {first} stayed with her at the hospital for {count} {unit} without leaving.",
            f"{first} stayed there for {count} {unit}.",
        ]
    )
    return [fall, finding, stay], [
        (f"Where was {second} taken?", "To the hospital."),
        ("Who was taken to the hospital?", f"{second}."),
        (who_fell, f"{second}."),
        (f"What was {second} diagnosed with?", f"A {illness}."),
        (f"What illness did {second} have?", f"A {illness}."),
        (f"How long did {first} stay with {second}?", f"{count} {unit}."),
        (f"How long did {first} stay at the hospital?", f"{count} {unit}."),
        (f"How long did {first} stay?", f"{count} {unit}."),
        (f"How many {unit} did {first} stay?", f"{count}."),
        (f"Why did {first} stay at the hospital?", f"{second} had a {illness}."),
        (f"Who stayed with {second}?", f"{first}."),
    ]


def _gifts(
    random: Random, first: str, second: str, _event: str
) -> tuple[list[str], Questions]:
    third = random.choice([name for name in NAMES if name not in (first, second)])
    gift, find = random.choice(THINGS), random.choice(THINGS)
    here, there = random.choice(PLACES), random.choice(PLACES)
    return [
        f"{first} gave {second} a {gift} at the {here}.",
        f"{third} found a {find} at the {there}.",
    ], [
        (f"What did {first} give {second}?", f"A {gift}."),
        (f"Where did {first} give {second} a {gift}?", f"At the {here}."),
        (f"Who gave {second} a {gift}?", f"{first}."),
        (f"Who found a {find}?", f"{third}."),
        (f"What did {third} find?", f"A {find}."),
        (f"Where did {third} find a {find}?", f"At the {there}."),
    ]
