// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/standing_cards.h"

#include <algorithm>

namespace tijara::ui {

namespace {

using operations::Alert;
using operations::AlertKind;

const StateLook& alertLook()
{
    static constexpr StateLook kLook{Ink::Warn, Ink::WarnSoft, "warning", QT_TRANSLATE_NOOP("States", "Alert")};
    return kLook;
}

struct Words {
    QString what;
    QString todo;
};

Words wordsOf(const Alert& alert, const Formats& formats)
{
    switch (alert.kind) {
    case AlertKind::DiskNearlyFull:
        return {AlertsCard::tr("The disk is nearly full: %1 of %2 are left.").arg(formats.fileSize(alert.value), formats.fileSize(alert.of)),
                AlertsCard::tr("Make room, or move the data folder to a larger disk. Writes will soon be refused.")};
    case AlertKind::ErrorRate:
        return {AlertsCard::tr("%1 of %2 answers of the last 15 minutes failed.").arg(formats.whole(alert.value), formats.whole(alert.of)),
                AlertsCard::tr("See which they were, then look in the log for why.")};
    case AlertKind::JournalUnsealed:
        return {AlertsCard::tr("Entries of the audit trail have waited to be chained for %1.").arg(formats.duration(alert.value / 1000)), AlertsCard::tr("The log says journal_not_sealed and why.")};
    case AlertKind::JobsFailed:
        return {AlertsCard::tr("%1 jobs failed in the last 24 hours.", nullptr, pluralOf(alert.value)).arg(formats.whole(alert.value)),
                AlertsCard::tr("On its page Jobs the shop sees why, and can start them again.")};
    case AlertKind::ReplicaAway:
        return {AlertsCard::tr("The read replica does not answer: all reads go to the primary."), AlertsCard::tr("Check that it runs, and DATABASE_READ_URL.")};
    case AlertKind::ReplicaBehind:
        return {AlertsCard::tr("The read replica has yet to take %1 of what was written.").arg(formats.fileSize(alert.value)),
                AlertsCard::tr("See whether it runs, has room on its disk, and is not held back by a long read.")};
    case AlertKind::CacheAway:
        return {AlertsCard::tr("Redis does not answer: limits and failed sign-ins are counted by each node for itself."), AlertsCard::tr("Check that it runs, and REDIS_URL, its password included.")};
    }
    return {};
}

QString wordOfPool(const std::string& name)
{
    return name == "tenants"    ? ServerCard::tr("Connections for shops")
           : name == "platform" ? ServerCard::tr("Connections for the platform")
           : name == "keys"     ? ServerCard::tr("Connections for keys")
           : name == "direct"   ? ServerCard::tr("Connections past the pooler")
           : name == "replica"  ? ServerCard::tr("Connections to the replica")
                                : ServerCard::tr("Connections that read");
}

} // namespace

AlertsCard::AlertsCard(Console& console) : Card(console.style, tr("What is wrong now")), m_console(console), m_none(new Verdict(console.style))
{
    body()->setSpacing(console.style.px(14));
    body()->addWidget(m_none);
    m_none->say(&goodLook(), tr("Nothing wants a look."),
                tr("Watched are answers that fail, jobs, the audit trail, the copy of the database that is read from, Redis, and the room on the disk."));
    body()->addStretch();
}

AlertsCard::Line& AlertsCard::lineOf(AlertKind kind)
{
    Line& line = m_lines[kind];
    if (line.box == nullptr) {
        line.box = new QWidget;
        auto* row = new QHBoxLayout(line.box);
        row->setContentsMargins(0, 0, 0, 0);
        line.verdict = new Verdict(m_console.style);
        row->addWidget(line.verdict, 1);
        line.button = makeButton(m_console.style, kind == AlertKind::JobsFailed ? tr("Show the shop") : tr("Show them"), ButtonKind::Link, QStringLiteral("open-rows"));
        row->addWidget(line.button, 0, Qt::AlignTop);
        connect(line.button, &QPushButton::clicked, this, [this, &line] { open(line.alert); });
        body()->insertWidget(body()->count() - 1, line.box);
    }
    return line;
}

void AlertsCard::say(const std::vector<Alert>& alerts)
{
    m_none->setVisible(alerts.empty());
    for (auto& [kind, line] : m_lines) {
        line.box->setVisible(std::any_of(alerts.begin(), alerts.end(), [kind = kind](const Alert& one) { return one.kind == kind; }));
    }
    for (const Alert& alert : alerts) {
        Line& line = lineOf(alert.kind);
        line.alert = alert;
        const Words words = wordsOf(alert, m_console.formats);
        line.verdict->say(&alertLook(), words.what, words.todo);
        line.button->setVisible(alert.opens || alert.tenantId);
        line.box->show();
    }
}

void AlertsCard::open(const Alert& alert)
{
    if (alert.opens) {
        m_console.open(*alert.opens, wordsOf(alert, m_console.formats).what);
    } else if (alert.tenantId) {
        m_console.openRecord(QStringLiteral("tenants"), *alert.tenantId);
    }
}

QPushButton* AlertsCard::button(AlertKind kind) const
{
    const auto line = m_lines.find(kind);
    return line == m_lines.end() || line->second.box->isHidden() || line->second.button->isHidden() ? nullptr : line->second.button;
}

QString AlertsCard::sentence(AlertKind kind) const
{
    const auto line = m_lines.find(kind);
    return line == m_lines.end() || line->second.box->isHidden() ? QString() : line->second.verdict->sentence();
}

ServerCard::ServerCard(Console& console)
    : Card(console.style, tr("Server"), tr("the one that answered")), m_console(console), m_processor(addFact(tr("Processor"))), m_memory(addFact(tr("Memory"))),
      m_since(addFact(tr("Running since"))), m_version(addFact(tr("Version")))
{
    body()->addStretch();
}

FactLine* ServerCard::addFact(const QString& label)
{
    auto* line = new FactLine(m_console.style, label, {});
    body()->addWidget(line);
    return line;
}

void ServerCard::say(const operations::NodeStanding& standing)
{
    const Formats& formats = m_console.formats;
    m_processor->setValue(tr("%1 of %2 processors", nullptr, pluralOf(standing.processors)).arg(formats.percent((standing.processorBasisPoints + 50) / 100 * 100, 0), formats.whole(standing.processors)));
    m_memory->setValue(formats.fileSize(standing.memoryBytes));
    m_since->setValue(formats.dateTime(standing.startedAt));
    m_version->setValue(isolated(toQt(standing.version)));
    for (const operations::PoolUse& pool : standing.pools) {
        FactLine*& line = m_pools[pool.name];
        if (line == nullptr) {
            line = new FactLine(m_console.style, wordOfPool(pool.name), {});
            body()->insertWidget(body()->count() - 1, line);
        }
        line->setValue(tr("%1 busy, %2 idle").arg(formats.whole(pool.busy), formats.whole(pool.open - pool.busy)));
    }
}

} // namespace tijara::ui
