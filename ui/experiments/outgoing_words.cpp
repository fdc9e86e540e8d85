// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/outgoing_words.h"

#include "ui/client/qt_text.h"

#include <algorithm>
#include <string_view>

namespace tijara::ui {

namespace {

struct Cause {
    std::string_view beginning; ///< of Poco's text
    const char* sentence;
};

constexpr Cause kCauses[] = {
    {"Connection refused", QT_TRANSLATE_NOOP("OutgoingWords", "no program listens there (%1)")},
    {"Timeout", QT_TRANSLATE_NOOP("OutgoingWords", "the answer took too long (%1)")},
    {"Host not found", QT_TRANSLATE_NOOP("OutgoingWords", "there is no such host (%1)")},
    {"No address found", QT_TRANSLATE_NOOP("OutgoingWords", "there is no such host (%1)")},
    {"DNS error", QT_TRANSLATE_NOOP("OutgoingWords", "there is no such host (%1)")},
    {"SSL", QT_TRANSLATE_NOOP("OutgoingWords", "the encrypted connection could not be made (%1)")},
    {"Certificate", QT_TRANSLATE_NOOP("OutgoingWords", "the encrypted connection could not be made (%1)")},
    {"Invalid certificate", QT_TRANSLATE_NOOP("OutgoingWords", "the encrypted connection could not be made (%1)")},
    {"Unacceptable certificate", QT_TRANSLATE_NOOP("OutgoingWords", "the encrypted connection could not be made (%1)")},
    {"Connection reset", QT_TRANSLATE_NOOP("OutgoingWords", "the connection broke off (%1)")},
    {"Connection aborted", QT_TRANSLATE_NOOP("OutgoingWords", "the connection broke off (%1)")},
    {"No message received", QT_TRANSLATE_NOOP("OutgoingWords", "the connection broke off (%1)")},
};

} // namespace

QString OutgoingWords::answer(const std::string& answer)
{
    const QString raw = isolated(toQt(answer));
    if (std::all_of(answer.begin(), answer.end(), [](char one) { return one >= '0' && one <= '9'; })) {
        return raw;
    }
    const auto* cause = std::find_if(std::begin(kCauses), std::end(kCauses), [&](const Cause& one) { return answer.starts_with(one.beginning); });
    return (cause == std::end(kCauses) ? tr("it could not be sent (%1)") : tr(cause->sentence)).arg(raw);
}

} // namespace tijara::ui
