// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the server that answered stands, and what is wrong now: each in a sentence with what to do, and the way to its rows.

#include "shared/operations/standing_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/verdict.h"

#include <map>

namespace tijara::ui {

class AlertsCard : public Card {
    Q_OBJECT

public:
    explicit AlertsCard(Console& console);
    /// A line that stays keeps the keyboard.
    void say(const std::vector<operations::Alert>& alerts);
    /// Of an alert that is said now; null for the others, and for those without rows.
    [[nodiscard]] QPushButton* button(operations::AlertKind kind) const;
    [[nodiscard]] QString sentence(operations::AlertKind kind) const;

private:
    struct Line {
        QWidget* box = nullptr;
        Verdict* verdict = nullptr;
        QPushButton* button = nullptr;
        operations::Alert alert;
    };
    Line& lineOf(operations::AlertKind kind);
    void open(const operations::Alert& alert);

    Console& m_console;
    Verdict* m_none;
    std::map<operations::AlertKind, Line> m_lines;
};

class ServerCard : public Card {
    Q_OBJECT

public:
    explicit ServerCard(Console& console);
    void say(const operations::NodeStanding& standing);

private:
    FactLine* addFact(const QString& label);

    Console& m_console;
    FactLine* m_processor;
    FactLine* m_memory;
    FactLine* m_since;
    FactLine* m_version;
    std::map<std::string, FactLine*> m_pools;
};

} // namespace tijara::ui
