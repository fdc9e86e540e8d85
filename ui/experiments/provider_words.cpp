// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiments/provider_words.h"

#include "ui/client/qt_text.h"
#include "ui/experiments/outgoing_words.h"

namespace tijara::ui {

using experiments::PlatformMode;
using experiments::Provider;
using experiments::ProviderAnswer;
using experiments::ProviderMode;

namespace {

/// Nothing has been taken since the last refusal.
bool isRefused(const Provider& provider)
{
    return provider.refusal && provider.waiting > 0 && (!provider.sentAt || *provider.sentAt < provider.refusal->at);
}

} // namespace

QString ProviderWords::mode(ProviderMode mode)
{
    switch (mode) {
    case ProviderMode::Byok:
        return tr("Own key");
    case ProviderMode::Managed:
        return tr("The platform's key");
    case ProviderMode::Hybrid:
        return tr("Own key first, then the platform's");
    case ProviderMode::Off:
        break;
    }
    return tr("Switched off");
}

QString ProviderWords::platform(const Provider& provider)
{
    switch (provider.platformMode) {
    case PlatformMode::ByokOnly:
        return tr("On this platform each shop uses a key of its own.");
    case PlatformMode::ManagedOnly:
        return provider.platformHasKey ? tr("On this platform all shops use the platform's key.") : tr("On this platform all shops use the platform's key, and it has none yet.");
    case PlatformMode::Hybrid:
        break;
    }
    return provider.platformHasKey ? tr("On this platform a shop uses a key of its own, the platform's, or its own first.")
                                   : tr("On this platform a shop uses a key of its own: the platform has none yet.");
}

QString ProviderWords::answer(const std::string& answer)
{
    const QString code = isolated(toQt(answer));
    if (answer == "private_address") {
        return tr("not sent: an address inside a network");
    }
    if (answer == "no_key") {
        return tr("not sent: there is no key that may be used");
    }
    if (answer == "401" || answer == "403") {
        //: %1 is the status of HTTP
        return tr("the key was refused (%1)").arg(code);
    }
    if (answer == "429") {
        return tr("this key's calls are used up (%1)").arg(code);
    }
    if (answer == "404") {
        return tr("there is no such service at this address (%1)").arg(code);
    }
    if (answer == "400" || answer == "413" || answer == "422") {
        return tr("what was sent was not understood (%1)").arg(code);
    }
    return answer.size() == 3 && answer.starts_with('5') ? tr("the service is out of order (%1)").arg(code) : OutgoingWords::answer(answer);
}

QString ProviderWords::trial(const ProviderAnswer& one)
{
    return one.arrived ? tr("taken (%1)").arg(isolated(toQt(one.answer))) : answer(one.answer);
}

QString ProviderWords::key(const Provider& provider) const
{
    //: a key that is never shown: %1 its last four characters, %2 a day and time
    return provider.key ? tr("ends in %1, set on %2").arg(isolated(QStringLiteral("…") + toQt(provider.key->endsWith)), m_formats.dateTime(provider.key->setAt)) : tr("None");
}

QString ProviderWords::state(const Provider& provider) const
{
    if (provider.mode == ProviderMode::Off) {
        return tr("Nothing is sent to %1.").arg(isolated(toQt(provider.name)));
    }
    if (!provider.sends) {
        return tr("Nothing is sent: the platform no longer allows this choice, or there is no key for it.");
    }
    if (isRefused(provider)) {
        return tr("The last try failed: %1. The next one: %2.").arg(answer(provider.refusal->answer), m_formats.dateTime(provider.nextAt.value_or(provider.refusal->at)));
    }
    return tr("What customers buy while an experiment runs is sent to %1.").arg(isolated(toQt(provider.name)));
}

const StateLook& ProviderWords::look(const Provider& provider)
{
    static constexpr StateLook kOn{Ink::Good, Ink::GoodSoft, "good", QT_TRANSLATE_NOOP("States", "On")};
    static constexpr StateLook kOff{Ink::Text2, Ink::NeutralSoft, "pause", QT_TRANSLATE_NOOP("States", "Off")};
    static constexpr StateLook kFails{Ink::Bad, Ink::BadSoft, "failed", QT_TRANSLATE_NOOP("States", "Nothing arrives")};
    if (provider.mode == ProviderMode::Off) {
        return kOff;
    }
    return !provider.sends || isRefused(provider) ? kFails : kOn;
}

} // namespace tijara::ui
