"""Makes up answers for the operations of the official SDK.

Their fields are read from the SDK's own classes; any of them may be missing,
and a text may be any text. The same seed makes the same answers.
"""

import random
import typing

from inputs import TEXTS, is_list, is_model

TIMES = ["2022-01-01T10:00:00Z", "2022-07-29T14:55Z", "yesterday"]
SMALL_NUMBERS = {"width", "height", "expires_in"}


class Answerer:
    def __init__(self, operation, seed):
        self.model = typing.get_type_hints(operation.response_class.__init__)["body"]
        self.random = random.Random(f"{seed}/answers of {operation.name}")

    def answer(self):
        chance = self.random.choice([1, 0.7, 0.3])
        return self.some(self.model, "", chance).to_map()

    def some(self, kind, name, chance):
        if is_model(kind):
            hints = typing.get_type_hints(kind.__init__).items()
            return kind(
                **{
                    member: self.some(of, member, chance)
                    for member, of in hints
                    if self.random.random() < chance
                }
            )
        if is_list(kind):
            item = typing.get_args(kind)[0]
            return [self.some(item, name, chance) for _ in range(self.random.randint(0, 3))]
        if typing.get_origin(kind) is dict:
            value = typing.get_args(kind)[1]
            return {text: self.some(value, name, chance) for text in TEXTS[:2]}
        if kind is bool:
            return self.random.random() < 0.5
        if kind is int:
            most = 2**31 - 1 if name in SMALL_NUMBERS else 2**63 - 1
            return self.random.choice([0, 1, most, -most])
        if name.endswith("_time"):
            return self.random.choice(TIMES)
        return self.random.choice(TEXTS)
