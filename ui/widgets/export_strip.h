// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An export on its way, above the rows it is made of: how far it is, a way to stop it, and in the end where to put the file.

#include "shared/files/files_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/parts.h"

#include <QTimer>

class QProgressBar;

namespace tijara::ui {

class ExportStrip : public QFrame {
    Q_OBJECT

public:
    explicit ExportStrip(Console& console);

    void begin(const files::Export& begun);
    [[nodiscard]] const std::optional<files::Export>& shown() const { return m_export; }
    [[nodiscard]] bool isDone() const;
    /// Writes the file there.
    void save(const QString& path);
    /// Asks where to; `suggested` is the file's name. "" when nobody wants it.
    static QString askPath(QWidget* parent, const QString& suggested);

private:
    void follow();
    void show(const QString& text, const QString& act);
    void press();
    void cancel();
    void fail(const Problem& problem);

    Console& m_console;
    QLabel* m_text;
    QProgressBar* m_bar;
    QPushButton* m_act;
    QPushButton* m_close;
    QTimer m_timer;
    std::optional<files::Export> m_export;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
