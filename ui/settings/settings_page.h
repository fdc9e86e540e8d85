// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What holds for this computer, whoever works at it: how the console looks, which shops and servers it knows, what it keeps. Everything
// is applied as it is chosen.

#include "ui/client/accounts.h"
#include "ui/widgets/console.h"
#include "ui/widgets/record_dialog.h"
#include "ui/widgets/segmented.h"

namespace tijara::ui {

class SettingsPage : public ConsolePage {
    Q_OBJECT

public:
    explicit SettingsPage(Console& console);
    static std::span<const ActionEntry> actionTable();

    void arrive() override;
    [[nodiscard]] bool isSettled() const override { return true; }
    QString showTourStep(int step) override;

    [[nodiscard]] Segmented* themes() const { return m_themes; }
    [[nodiscard]] Segmented* sizes() const { return m_sizes; }
    [[nodiscard]] Segmented* rows() const { return m_rows; }
    [[nodiscard]] Segmented* languages() const { return m_languages; }
    [[nodiscard]] Segmented* answers() const { return m_answers; }
    RecordDialog* addServer();
    RecordDialog* rename(const Connection& connection);
    RecordDialog* remove(const Connection& connection);
    RecordDialog* forget();

private:
    QWidget* makeLook();
    QWidget* makeConnections();
    QWidget* makeKept();
    void fill();
    void fillConnections();
    QWidget* makeRow(const Connection& connection);
    [[nodiscard]] QString detailOf(const Connection& connection) const;
    RecordDialog* ask(const RecordDialog::Words& words, bool danger);

    Segmented* m_themes = nullptr;
    Segmented* m_sizes = nullptr;
    Segmented* m_rows = nullptr;
    Segmented* m_languages = nullptr;
    Segmented* m_answers = nullptr;
    QVBoxLayout* m_connections = nullptr;
    QLabel* m_keyStore = nullptr;
    RecordDialog* m_dialog = nullptr; ///< of the tour
};

} // namespace tijara::ui
