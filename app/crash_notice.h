// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// After a fault: one quiet line that says so at the next start, shows the report, and takes it away.

#include "app/crash_report.h"
#include "ui/client/qt_text.h"
#include "ui/widgets/parts.h"

namespace tijara {

class CrashNotice : public QFrame {
    Q_OBJECT

public:
    CrashNotice(const ui::Style& style, CrashReport report);
    /// What the report says, in a dialog it can be copied from.
    void showReport();
    /// The report is gone from this computer, and the line too.
    void deleteReport();

private:
    const ui::Style& m_style;
    CrashReport m_report;
};

} // namespace tijara
