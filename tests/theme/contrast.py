#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of tokens.json can be read: WCAG 2 contrast of every pair that meets on a screen, and chart colours that stay apart
for people who do not see all colours. Usage: contrast.py TOKENS.json | --selftest

Text needs 4.5 : 1 (WCAG 1.4.3), outlines of controls and chart marks 3 : 1 (1.4.11). Colour vision: the matrices of Machado,
Oliveira and Fernandes 2009 at full strength; distance in OKLab (Ottosson 2020), of which 0.09 is plainly another colour.
"""
import copy
import itertools
import json
import math
import sys

TEXT, MARK, CHART_GAP = 4.5, 3.0, 0.09
GROUNDS = ("canvas", "surface", "sunken", "raised", "hover")
STATES = ("good", "warn", "bad", "info", "trial")
VISION = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((.152286, 1.052583, -.204868), (.114503, .786281, .099216), (-.003882, -.048116, 1.051998)),
    "no green": ((.367322, .860646, -.227968), (.280085, .672501, .047413), (-.011820, .042940, .968881)),
    "no blue": ((1.255528, -.076749, -.178779), (-.078411, .930809, .147602), (.004733, .691367, .303900)),
}
TO_LMS = ((.4122214708, .5363325363, .0514459929), (.2119034982, .6806995451, .1073969566), (.0883024619, .2817188376, .6299787005))
TO_LAB = ((.2104542553, .7936177850, -.0040720468), (1.9779984951, -2.4285922050, .4505937099), (.0259040371, .7827717662, -.8086757660))


def apply(matrix, vector):
    return [sum(factor * value for factor, value in zip(row, vector)) for row in matrix]


def linear(colour):
    channels = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    return [c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in channels]


def contrast(one, other):
    light, dark = sorted((apply(((.2126, .7152, .0722),), linear(colour))[0] for colour in (one, other)), reverse=True)
    return (light + .05) / (dark + .05)


def oklab(rgb):
    return apply(TO_LAB, [max(0.0, value) ** (1 / 3) for value in apply(TO_LMS, rgb)])


def as_seen(colour, matrix):
    return oklab([min(1.0, max(0.0, value)) for value in apply(matrix, linear(colour))])


def pairs():
    """(colour, ground, needed contrast) for everything that is drawn on something."""
    for text in ("text", "text-2", "text-3"):
        yield from ((text, ground, TEXT) for ground in GROUNDS)
    for text in ("text", "text-2"):
        yield text, "selected", TEXT
    for ground in ("surface", "canvas", "accent-soft"):
        yield "accent", ground, TEXT
    for ground in ("accent", "accent-hover"):
        yield "on-accent", ground, TEXT
    yield "on-tooltip", "tooltip", TEXT
    yield "text-2", "neutral-soft", TEXT
    for ground in ("surface", "canvas"):
        yield "control", ground, MARK
    for state in STATES:
        yield from ((state, ground, TEXT) for ground in (f"{state}-soft", "surface", "canvas"))
        yield "text", f"{state}-soft", TEXT


def complaints(tokens):
    if set(tokens["light"]) != set(tokens["dark"]):
        yield f"the themes name different colours: {sorted(set(tokens['light']) ^ set(tokens['dark']))}"
    for theme in ("light", "dark"):
        colours = tokens[theme]
        for colour, ground, needed in pairs():
            ratio = contrast(colours[colour], colours[ground])
            if ratio < needed:
                yield f"{theme}: {colour} on {ground} has {ratio:.2f}, needs {needed}"
        chart = tokens[f"chart-{theme}"]
        names = tokens[f"chart-names-{theme}"]
        if len(names) != len(chart):
            yield f"{theme}: {len(chart)} chart colours, {len(names)} names"
        for name, colour in zip(names, chart):
            ratio = contrast(colour, colours["surface"])
            if round(ratio, 1) < MARK:
                yield f"{theme}: chart colour {name} has {ratio:.2f} on surface, needs {MARK}"
        for vision, matrix in VISION.items():
            seen = [(name, as_seen(colour, matrix)) for name, colour in zip(names, chart)]
            for (one, a), (other, b) in itertools.combinations(seen, 2):
                if math.dist(a, b) < CHART_GAP:
                    yield f"{theme}: chart colours {one} and {other} look alike to eyes with {vision} ({math.dist(a, b):.3f})"


def selftest(tokens):
    """Each rule, broken on purpose, must be noticed."""
    plants = {
        "text-3 on canvas": lambda t: t["light"].update({"text-3": "#B0B0B0"}),
        "control on surface": lambda t: t["dark"].update({"control": "#3A4046"}),
        "chart colour sky": lambda t: t["chart-light"].__setitem__(3, "#D0E4F8"),
        "look alike": lambda t: t["chart-dark"].__setitem__(1, t["chart-dark"][0]),
        "different colours": lambda t: t["dark"].update({"extra": "#000000"}),
    }
    missed = []
    for expected, plant in plants.items():
        planted = copy.deepcopy(tokens)
        plant(planted)
        if not any(expected in complaint for complaint in complaints(planted)):
            missed.append(expected)
    return missed


def main():
    own = __file__.rsplit("/tests/", 1)[0] + "/resources/theme/tokens.json"
    testing = sys.argv[1:] == ["--selftest"]
    with open(own if testing else sys.argv[1], encoding="utf-8") as file:
        tokens = json.load(file)
    found = [f"not noticed: {plant}" for plant in selftest(tokens)] if testing else list(complaints(tokens))
    print("\n".join(found) or "good")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
