// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What people read about the provider: whose key it is, and what became of what was sent.

#include "shared/experiments/provider_contract.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/state_look.h"

#include <QCoreApplication>

namespace tijara::ui {

class ProviderWords {
    Q_DECLARE_TR_FUNCTIONS(ProviderWords)

public:
    explicit ProviderWords(const Formats& formats) : m_formats(formats) {}

    static QString mode(experiments::ProviderMode mode);
    /// Which keys the shops of this platform may use.
    static QString platform(const experiments::Provider& provider);
    /// "the key was refused (401)".
    static QString answer(const std::string& answer);
    static QString trial(const experiments::ProviderAnswer& answer);
    /// "ends in …4711, set on 3 Nov, 09:41".
    [[nodiscard]] QString key(const experiments::Provider& provider) const;
    /// What happens now, in a sentence.
    [[nodiscard]] QString state(const experiments::Provider& provider) const;
    static const StateLook& look(const experiments::Provider& provider);

private:
    const Formats& m_formats;
};

} // namespace tijara::ui
