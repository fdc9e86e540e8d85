// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What another program reads in a PDF (pdftotext and pdffonts of poppler-utils).

#include "tests/support/temp_folder.h"

#include <fstream>
#include <iterator>

namespace tijara::tests {

/// What `program` prints of the file, switches before it ("pdftotext -layout").
inline std::string readPdf(const std::string& pdf, const std::string& program, const std::string& after = {})
{
    const TempFolder folder;
    const std::string file = (folder.path() / "paper.pdf").string();
    const std::string out = (folder.path() / "out.txt").string();
    std::ofstream(file, std::ios::binary) << pdf;
    if (std::system((program + " '" + file + "' " + after + " > '" + out + "' 2>&1").c_str()) != 0) {
        throw std::runtime_error(program + " does not read it");
    }
    std::ifstream in(out, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// Its text, pages apart by form feeds, without the marks of direction that stand around names; every space is a plain one, as readers
/// of PDFs give them back in their own way.
inline std::string textOf(const std::string& pdf)
{
    std::string text = readPdf(pdf, "pdftotext -layout", "-");
    for (const std::string mark : {"\u2066", "\u2067", "\u2068", "\u2069", "\u202A", "\u202B", "\u202C"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at)) {
            text.erase(at, mark.size());
        }
    }
    for (const std::string space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space, at)) {
            text.replace(at, space.size(), " ");
        }
    }
    return text;
}

inline int countOf(const std::string& text, const std::string& piece)
{
    int count = 0;
    for (std::size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + piece.size())) {
        ++count;
    }
    return count;
}

} // namespace tijara::tests
