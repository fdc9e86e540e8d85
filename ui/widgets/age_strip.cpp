// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/age_strip.h"

#include "ui/client/problem_text.h"

namespace tijara::ui {

AgeStrip::AgeStrip(const Console& console) : Strip(console.style), m_console(console)
{
    connect(this, &Strip::pressed, this, &AgeStrip::wanted);
    connect(&console.client, &Client::reachableChanged, this, [this](bool reachable) {
        if (reachable && m_waiting) {
            emit wanted();
        }
    });
}

void AgeStrip::clear()
{
    m_waiting = false;
    say({});
}

void AgeStrip::sayList(const Problem& problem, Instant asOf)
{
    m_waiting = true;
    say(tr("%1 You see the list of %2.").arg(sentenceOf(problem), m_console.formats.time(asOf)), tr("Try again"));
}

void AgeStrip::sayFigures(const Problem& problem, Instant asOf)
{
    m_waiting = true;
    say(tr("%1 You see the figures of %2.").arg(sentenceOf(problem), m_console.formats.time(asOf)), tr("Try again"));
}

void AgeStrip::await()
{
    m_waiting = true;
    say({});
}

} // namespace tijara::ui
