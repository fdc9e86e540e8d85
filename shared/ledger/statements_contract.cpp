// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ledger/statements_contract.h"

namespace tijara::ledger {

void check(const StatementUpload& upload, const Checker& checker)
{
    checker.text("fileName", upload.fileName);
    for (const auto& [member, column] : {std::pair{"day", &upload.day}, {"amount", &upload.amount}, {"side", &upload.side}, {"in", &upload.in}, {"out", &upload.out},
                                         {"party", &upload.party}, {"text", &upload.text}, {"reference", &upload.reference}}) {
        checker.optionalText(member, column->value_or(""));
    }
    if (upload.amount && (upload.in || upload.out)) {
        checker.at("amount").complain("out_of_place");
    }
}

void check(const ConfirmMatch& match, const Checker& checker)
{
    checker.optionalText("description", match.description.value_or(""));
}

} // namespace tijara::ledger
