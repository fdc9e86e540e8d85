// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal entry in a shopkeeper's words: what happened, about what, and what was written.

#include "shared/journal/journal_contract.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/pair_list.h"

#include <QCoreApplication>

namespace tijara::ui {

class EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)

public:
    /// The kinds this version knows, for the filter.
    static std::vector<std::string> kinds();
    /// "Bill issued"; the kind itself for one this version does not know.
    static QString ofKind(const std::string& kind);
    /// The number or code of what it is about, "" when the entry does not say.
    static QString subjectOf(const journal::Entry& entry);
    static QString ofVerification(const journal::Verification& result, const Formats& formats);

    /// A fingerprint in groups of eight, so that it can be read aloud and broken over lines.
    static QString spaced(const std::string& hash);

    struct Field {
        QString label;
        QString value;
        std::optional<QString> before; ///< of an entry that says what was changed
    };
    struct Body {
        std::vector<Field> fields;
        std::vector<Pair> lines; ///< of a document
        QString reason;          ///< why something was changed
        QString raw;             ///< for a body that cannot be read
    };
    static Body bodyOf(const journal::Entry& entry, const Formats& formats);
};

} // namespace tijara::ui
