// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/identity/identity_rules.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace tijara::identity {

std::string foldedEmail(std::string_view email)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({email.data(), static_cast<int32_t>(email.size())});
    text.trim().foldCase();
    if (const icu::Normalizer2* compose = icu::Normalizer2::getNFCInstance(status); U_SUCCESS(status)) {
        text = compose->normalize(text, status);
    }
    std::string folded;
    text.toUTF8String(folded);
    return folded;
}

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

} // namespace tijara::identity
