"""Makes up inputs for the operations of the official SDK.

What an operation takes is read from the SDK's own classes, so a field that a
later version adds is generated as well. Only what the classes do not tell is
written down here: which fields the service requires, how much it takes, and
which values it knows. The same seed makes the same inputs.
"""

import inspect
import random
import typing

# Fields that the service requires, where they stand. `union_id` is required
# too, but a client can be told once for all calls, so it is left out as well.
REQUIRED = {
    "recycle_bin_scope",
    "scope_id",
    "recycle_item_ids",
    "dentry_ids",
    "parent_id",
    "new_name",
    "name",
    "target_space_id",
    "target_folder_id",
    "app_key",
    "app_secret",
    "auth_corp_id",
    "suite_key",
    "suite_secret",
    "suite_ticket",
    "client_id",
    "client_secret",
}

KNOWN_VALUES = {
    "recycle_bin_scope": ["ORG"],
    "conflict_strategy": [
        "AUTO_RENAME",
        "OVERWRITE",
        "RETURN_DENTRY_IF_EXISTS",
        "RETURN_ERROR_IF_EXISTS",
    ],
    "order": ["ASC", "DESC"],
    "order_by": ["MODIFIED_TIME", "CREATE_TIME", "NAME", "SIZE"],
    "owner_type": ["USER", "APP"],
    "visibility": ["PUBLIC", "PRIVATE"],
    "grant_type": ["client_credentials"],
}

# The most that is taken: items of a list, or the greatest number.
MOST = {
    ("restore_recycle_items", "recycle_item_ids"): 30,
    ("delete_recycle_items", "recycle_item_ids"): 50,
    ("delete_dentries", "dentry_ids"): 50,
    ("get_dentries", "dentry_ids"): 30,
    ("move_dentries", "dentry_ids"): 30,
    ("copy_dentries", "dentry_ids"): 3,
    ("get_dentry", "option.app_ids_for_app_properties"): 20,
    ("get_dentries", "option.app_ids_for_app_properties"): 20,
    ("add_folder", "option.app_properties"): 3,
    ("list_recycle_items", "max_results"): 50,
    ("list_dentries", "max_results"): 50,
    ("list_all_dentries", "option.max_results"): 50,
    ("list_dentry_versions", "max_results"): 100,
}

# Texts that are easily damaged on the way.
TEXTS = [
    "plain",
    "two words",
    " spaces around ",
    "a/b",
    "a?b=c&d=e",
    "#anchor",
    "100%",
    "%2F%41%zz",
    "1+1=2",
    "a;b,c:d@e!f$g*h'i(j)k~l",
    'say "hi" \\ back',
    "<tag> | `pipe` ^ {brace} [bracket]",
    "会议纪要.docx",
    "cafe\u0301 caf\u00e9 \u00df \u0130",
    "\U0001f5d1\ufe0f\U0001f469\u200d\U0001f4bb",
    "مرحبا \u202eabc",
    "tab\tline\nreturn\rend",
    "\u0000\u0001\u001f\u007f\u2028\ufeff",
    "null",
    "True",
    "0012",
    "1660268242000:2528089682",
    "../..",
    "long " * 200,
]

# Values of paths: no control characters, which no id can hold.
SEGMENTS = [text for text in TEXTS if min(text) >= " " and text != "../.."]
SEGMENTS += ["...", "a..b", "?", "#", "%20", "a//b", "&=", "-_.~"]

DOTS = [".", "..", "a/../b", "./a", "/", "//"]

TOKENS = [
    "0123456789abcdef0123456789abcdef",
    "a+b/c==",
    'q"u,o;t e\\d',
    "%41 True null",
    "!#$&'()*:<>?@[]^`{|}~",
    "x" * 2000,
]

NUMBERS = [1, 0, -1, 49, -(2**31)]
LONG_NUMBERS = [1, 0, -1, 2**31, 2**53 + 1, 2**63 - 1, -(2**63)]
VERSIONS = ["0", "1", "3", "4294967296", "9223372036854775807"]


class Input:
    """One call: values of the path, fields by dotted name, and a token."""

    def __init__(self, note, path, fields, token):
        self.note = note
        self.path = path
        self.fields = fields
        self.token = token


class Operation:
    """An operation of an SDK client and what it takes."""

    def __init__(self, client_class, models, name):
        self.name = name
        self.camel = "".join(part.capitalize() for part in name.split("_"))
        self.headers_class = getattr(models, f"{self.camel}Headers", None)
        method = getattr(client_class, f"{name}_with_options")
        hints = typing.get_type_hints(method)
        names = list(inspect.signature(method).parameters)[1:]
        self.path_names = names[: names.index("request")]
        self.request_class = hints["request"]
        self.response_class = hints["return"]
        self.containers = []
        self.leaves = {}
        self._explore(self.request_class, "")

    def _explore(self, model, prefix):
        for name, kind in typing.get_type_hints(model.__init__).items():
            if is_model(kind):
                self.containers.append(prefix + name)
                self._explore(kind, f"{prefix}{name}.")
            else:
                self.leaves[prefix + name] = kind

    def is_required(self, leaf):
        return leaf in REQUIRED

    def most(self, leaf):
        return MOST[self.name, leaf]

    def model(self, fields):
        return build(self.request_class, "", fields)

    def arguments(self, fields):
        """The fields by their names on the wire.

        The SDK writes a list of objects that is left out as an empty one; what
        was asked for is not to be read from that.
        """
        written = self.model(fields).to_map()
        for leaf, kind in self.leaves.items():
            if is_list(kind) and leaf not in fields:
                *containers, name = map(wire_name, leaf.split("."))
                inner = written
                for container in containers:
                    inner = inner.get(container, {})
                inner.pop(name, None)
        return written


def wire_name(name):
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def is_model(kind):
    return inspect.isclass(kind) and hasattr(kind, "to_map")


def is_list(kind):
    return typing.get_origin(kind) is list


def build(model, prefix, fields):
    """The model of the fields below `prefix`; None if there are none."""
    values = {}
    for name, kind in typing.get_type_hints(model.__init__).items():
        at = prefix + name
        if is_model(kind):
            values[name] = build(kind, f"{at}.", fields)
        elif at in fields:
            value = fields[at]
            if is_list(kind) and is_model(typing.get_args(kind)[0]):
                item = typing.get_args(kind)[0]
                value = [item(**members) for members in value]
            values[name] = value
    asked_for = not prefix or prefix[:-1] in fields
    if asked_for or any(value is not None for value in values.values()):
        return model(**values)
    return None


class Generator:
    def __init__(self, operation, seed):
        self.operation = operation
        self.random = random.Random(f"{seed}/{operation.name}")

    def inputs(self, extra):
        """Every chosen case, then `extra` random ones."""
        yield from self.presence()
        yield from self.hard_texts()
        yield from self.hard_segments()
        for leaf, kind in self.operation.leaves.items():
            yield from self.edges(leaf, kind)
        for token in TOKENS:
            yield self.input("token", token=token)
        for number in range(extra):
            yield self.anything(number)

    def presence(self):
        operation = self.operation
        optional = [leaf for leaf in operation.leaves if not operation.is_required(leaf)]
        required = [leaf for leaf in operation.leaves if operation.is_required(leaf)]
        always = required + ["union_id"] * ("union_id" in operation.leaves)
        yield self.input("everything", fields=self.plain(operation.leaves))
        yield self.input("only what is required", fields=self.plain(always))
        for leaf in optional:
            yield self.input(f"{leaf} alone", fields=self.plain(always + [leaf]))
            without = [other for other in operation.leaves if other != leaf]
            yield self.input(f"no {leaf}", fields=self.plain(without))
        for container in operation.containers:
            fields = self.plain(always)
            fields[container] = {}
            yield self.input(f"empty {container}", fields=fields)

    def hard_texts(self):
        """Every text leaf meets every hard text."""
        leaves = [leaf for leaf, kind in self.operation.leaves.items() if kind is str]
        if not leaves:
            return
        for index in range(len(TEXTS)):
            fields = self.plain(self.operation.leaves)
            for shift, leaf in enumerate(leaves):
                fields[leaf] = TEXTS[(index + shift) % len(TEXTS)]
            yield self.input("hard texts", fields=fields)

    def hard_segments(self):
        """Every value of the path meets every hard one."""
        names = self.operation.path_names
        texts = [i for i, name in enumerate(names) if name != "version"]
        for index in range(len(SEGMENTS) if texts else 0):
            path = self.plain_path()
            for place in texts:
                path[place] = SEGMENTS[(index + place) % len(SEGMENTS)]
            yield self.input("hard path", path=path)
        for place, name in enumerate(names):
            for value in VERSIONS + ["-1"] if name == "version" else [""] + DOTS:
                path = self.plain_path()
                path[place] = value
                yield self.input(f"{name} {value!r}", path=path)

    def edges(self, leaf, kind):
        for value in self.edge_values(leaf, kind):
            fields = self.plain(self.operation.leaves)
            fields[leaf] = value
            yield self.input(f"edge of {leaf}", fields=fields)

    def edge_values(self, leaf, kind):
        name = leaf.rpartition(".")[2]
        if kind is bool:
            return [True, False]
        if kind is int and name == "quota":
            return LONG_NUMBERS
        if kind is int:
            most = self.operation.most(leaf)
            return NUMBERS + [most, most + 1, 2**31 - 1]
        if kind is str:
            return [""] + KNOWN_VALUES.get(name, [])
        most = self.operation.most(leaf)
        item = typing.get_args(kind)[0]
        if is_model(item):
            one, empty = self.members(item), {n: "" for n in self.members(item)}
            hard = [{n: text for n in self.members(item)} for text in TEXTS]
        else:
            one, empty, hard = "1", "", TEXTS
        values = [[], [one] * most, [one] * (most + 1), [one, one], [empty], [one, empty]]
        return values + [hard[i : i + most] for i in range(0, len(hard), most)]

    def anything(self, number):
        """Some fields, with some values that are allowed."""
        fields = {}
        for leaf, kind in self.operation.leaves.items():
            stays = self.operation.is_required(leaf) or leaf == "union_id"
            if stays or self.random.random() < 0.5:
                fields[leaf] = self.some_value(leaf, kind)
        path = [
            self.random.choice(VERSIONS) if name == "version" else self.some_text(SEGMENTS)
            for name in self.operation.path_names
        ]
        token = self.random.choice(TOKENS)
        return self.input(f"random {number}", path=path, fields=fields, token=token)

    def some_value(self, leaf, kind):
        name = leaf.rpartition(".")[2]
        if kind is bool:
            return self.random.random() < 0.5
        if kind is int and name == "quota":
            return self.random.randint(-(2**63), 2**63 - 1)
        if kind is int:
            return self.random.randint(-5, self.operation.most(leaf))
        if kind is str:
            known = KNOWN_VALUES.get(name)
            return self.random.choice(known) if known else self.some_text(TEXTS)
        item = typing.get_args(kind)[0]
        count = self.random.randint(1, self.operation.most(leaf))
        if is_model(item):
            return [
                {name: self.some_text(TEXTS) for name in self.members(item)}
                for _ in range(count)
            ]
        return [self.some_text(TEXTS) for _ in range(count)]

    def some_text(self, among):
        return "".join(self.random.choices(among, k=self.random.randint(1, 2)))

    def members(self, model):
        return {
            name: KNOWN_VALUES.get(name, [f"{name}-1"])[0]
            for name in typing.get_type_hints(model.__init__)
        }

    def input(self, note, path=None, fields=None, token=TOKENS[0]):
        if path is None:
            path = self.plain_path()
        if fields is None:
            fields = self.plain(self.operation.leaves)
        return Input(note, path, fields, token)

    def plain_path(self):
        return [
            "3" if name == "version" else f"path{place}"
            for place, name in enumerate(self.operation.path_names)
        ]

    def plain(self, leaves):
        values = {}
        for leaf in leaves:
            kind = self.operation.leaves[leaf]
            name = leaf.rpartition(".")[2]
            if kind is bool:
                values[leaf] = True
            elif kind is int:
                values[leaf] = 20
            elif kind is str:
                values[leaf] = KNOWN_VALUES.get(name, [f"{name}-1"])[0]
            else:
                item = typing.get_args(kind)[0]
                values[leaf] = [self.members(item) if is_model(item) else "7"]
        return values
