#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes "Tijara Sans" from Inter: digits all of one width, glyphs we use, TrueType outlines.

Columns of money only line up with tabular digits, and Qt 6.4 cannot switch on OpenType features (QFont::setFeature came
with 6.7), so the tabular twins take the place of the digits here. Inter is under the OFL-1.1 without a Reserved Font Name; what
we make of it keeps that licence. Usage: make_fonts.py INTER_FOLDER OUT_FOLDER
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
CHARACTERS = [
    *range(0x0020, 0x007F), *range(0x00A0, 0x0180), 0x0192, *range(0x0218, 0x021C), 0x02C6, 0x02DA, 0x02DC,  # Latin
    *range(0x2010, 0x2028), 0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A,  # punctuation, the narrow space of French numbers
    0x20AC, 0x20B9, 0x2116, 0x2122,  # euro, rupee, number sign, trade mark
    *range(0x2190, 0x219A), 0x21B5, 0x21E7, 0x2318,  # arrows and keys on key caps
    0x2206, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x25CF, 0x2713, 0x2717,
]
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]


def tabular_twins(font):
    """Glyph name → name of its twin of fixed width, from the feature `tnum`."""
    twins = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    twins.update(getattr(table, "ExtSubTable", table).mapping)
    return twins


def use_tabular_digits(font):
    twins = tabular_twins(font)
    digits = {ord(digit): twins[font.getBestCmap()[ord(digit)]] for digit in "0123456789"}
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update(digits)
    metrics = font["hmtx"].metrics
    widest = max(metrics[name][0] for name in digits.values())
    for name in digits.values():  # 3.19 has a "4" that is a few units narrower in three weights
        metrics[name] = (widest, metrics[name][1])


def keep_our_characters(font):
    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)


def use_truetype_outlines(font):
    """Cubic to quadratic curves: the same renderer as for the system's Noto, so weights look alike side by side."""
    glyph_set, order = font.getGlyphSet(), font.getGlyphOrder()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(glyph_set)
        glyph_set[name].draw(Cu2QuPen(pen, max_err=font["head"].unitsPerEm / 2000, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, glyphs
    for name in order:
        glyphs[name].recalcBounds(glyf)
        font["hmtx"].metrics[name] = (font["hmtx"].metrics[name][0], getattr(glyphs[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
                  "maxCompositeContours", "maxComponentDepth"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    post = font["post"]
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 2.0, [], {}, order
    del font["CFF "]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font):
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            family = "TijaraSans" if record.nameID == 6 else "Tijara Sans"
            record.string = record.toUnicode().replace("Inter", family)


def main(source, target):
    target.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        font = TTFont(source / f"Inter-{weight}.otf", recalcTimestamp=False)
        use_tabular_digits(font)
        keep_our_characters(font)
        use_truetype_outlines(font)
        rename(font)
        out = target / f"TijaraSans-{weight}.ttf"
        font.save(out)
        made = TTFont(out)
        widths = {made["hmtx"][made.getBestCmap()[ord(digit)]][0] for digit in "0123456789"}
        if len(widths) != 1:
            sys.exit(f"{out.name}: the digits have several widths {sorted(widths)}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
