// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Above every step of the import: what is imported, how far it is, and what went wrong.

#include "shared/sales/import_contract.h"
#include "ui/widgets/console.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/stepper.h"

namespace tijara::ui {

class ImportHead : public QWidget {
    Q_OBJECT

public:
    /// The steps, in order.
    enum Step { File, Columns, Try, Run };

    explicit ImportHead(Console& console);
    /// `matched` of the fields have a column of the file.
    void show(Step step, const sales::ImportState& state, int matched);
    /// In words what went wrong; empty for nothing.
    void say(const QString& sentence, const QString& details = {});
    [[nodiscard]] QString complaint() const { return m_noticeText->text(); }

private:
    [[nodiscard]] QString aboutFile(const sales::ImportPreview& preview) const;

    Console& m_console;
    QLabel* m_subtitle;
    Stepper* m_stepper;
    QFrame* m_notice;
    QLabel* m_noticeText;
    QLabel* m_noticeDetails;
};

/// Waiting or at work.
[[nodiscard]] bool isUnderWay(const sales::ImportState& state);

} // namespace tijara::ui
